// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/api_client.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "app/version.h"

namespace callbox::cli {

using core::ErrorCode;
using core::fail;
using core::say;

namespace {

int remaining(ApiClient::Clock::time_point deadline) {
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(deadline - ApiClient::Clock::now());
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 600'000));
}

/// False when the deadline passed first.
bool waitFor(int descriptor, short what, ApiClient::Clock::time_point deadline) {
    for (;;) {
        pollfd entry{descriptor, what, 0};
        const int left = remaining(deadline);
        const int ready = ::poll(&entry, 1, left);
        if (ready > 0)
            return true;
        if (ready == 0 && left == 0)
            return false;
        if (ready < 0 && errno != EINTR)
            return false;
    }
}

tl::unexpected<core::Error> notRunning(const std::string& path, int error) {
    if (error == EACCES || error == EPERM)
        return fail(ErrorCode::denied, say("cli.socket-denied", {{"socket", path}}),
                    std::strerror(error));
    return fail(ErrorCode::unavailable, say("cli.not-running", {{"socket", path}}),
                std::strerror(error));
}

tl::unexpected<core::Error> lost() {
    return fail(ErrorCode::unavailable, say("cli.connection-lost"), std::strerror(errno));
}

}  // namespace

core::Result<ApiClient> ApiClient::connect(const std::string& socketPath,
                                           std::chrono::milliseconds limit) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (socketPath.size() >= sizeof address.sun_path)
        return core::failField("socket",
                               say("cli.usage.socket-too-long", {{"socket", socketPath}}));
    std::memcpy(address.sun_path, socketPath.data(), socketPath.size());

    ApiClient client(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (client.descriptor_ < 0)
        return notRunning(socketPath, errno);
    const auto deadline = Clock::now() + limit;
    // A full backlog answers EAGAIN and does not become writable: ask again until the deadline.
    while (::connect(client.descriptor_, reinterpret_cast<const sockaddr*>(&address),
                     sizeof address) != 0) {
        const int error = errno;
        if (error != EAGAIN && error != EINTR)
            return notRunning(socketPath, error);
        if (Clock::now() >= deadline)
            return notRunning(socketPath, error);
        ::poll(nullptr, 0, 20);
    }
    core::api::HelloArguments arguments;
    arguments.client = std::string("callbox ") + app::kVersion;
    auto hello = client.call(core::api::kHello, arguments, limit);
    if (!hello)
        return core::passOn(hello);
    client.hello_ = std::move(*hello);
    return client;
}

ApiClient::~ApiClient() {
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

ApiClient::ApiClient(ApiClient&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)),
      nextId_(other.nextId_),
      changed_(other.changed_),
      reader_(std::move(other.reader_)),
      hello_(std::move(other.hello_)) {}

ApiClient& ApiClient::operator=(ApiClient&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    std::swap(nextId_, other.nextId_);
    std::swap(changed_, other.changed_);
    std::swap(reader_, other.reader_);
    std::swap(hello_, other.hello_);
    return *this;
}

core::Result<void> ApiClient::send(const std::string& bytes, Clock::time_point deadline) {
    std::string_view rest = bytes;
    while (!rest.empty()) {
        const auto sent = ::send(descriptor_, rest.data(), rest.size(), MSG_NOSIGNAL);
        if (sent >= 0) {
            rest.remove_prefix(static_cast<std::size_t>(sent));
        } else if (errno == EAGAIN) {
            if (!waitFor(descriptor_, POLLOUT, deadline))
                return fail(ErrorCode::timeout, say("cli.timeout"));
        } else if (errno != EINTR) {
            return lost();
        }
    }
    return {};
}

core::Result<std::optional<core::api::RpcMessage>> ApiClient::receive(Clock::time_point deadline) {
    for (;;) {
        auto payload = reader_.next();
        if (!payload)
            return core::passOn(payload);
        if (*payload) {
            auto message = core::api::rpcParse(**payload);
            if (!message)
                return core::passOn(message);
            return std::optional(std::move(*message));
        }
        if (!waitFor(descriptor_, POLLIN, deadline))
            return std::optional<core::api::RpcMessage>{};
        std::array<char, 65536> bytes{};
        const auto count = ::recv(descriptor_, bytes.data(), bytes.size(), 0);
        if (count == 0)
            return fail(ErrorCode::unavailable, say("cli.connection-lost"));
        if (count < 0 && errno != EAGAIN && errno != EINTR)
            return lost();
        if (count > 0)
            reader_.append({bytes.data(), static_cast<std::size_t>(count)});
    }
}

core::Result<std::string> ApiClient::callText(std::string_view method, std::string_view params,
                                              std::chrono::milliseconds limit) {
    const auto deadline = Clock::now() + limit;
    const std::uint64_t id = nextId_++;
    const auto sent = send(core::api::frame(core::api::rpcRequest(id, method, params)), deadline);
    if (!sent)
        return core::passOn(sent);
    for (;;) {
        auto message = receive(deadline);
        if (!message)
            return core::passOn(message);
        if (!*message)
            return fail(ErrorCode::timeout, say("cli.timeout"), std::string(method));
        core::api::RpcMessage& answer = **message;
        if (!answer.method.empty()) {
            changed_ = true;
            continue;
        }
        // An error without an id is about the connection as a whole.
        if (answer.error && (!answer.id || answer.id == id))
            return tl::unexpected<core::Error>(std::move(*answer.error));
        if (answer.id == id)
            return std::move(answer.result);
    }
}

core::Result<bool> ApiClient::waitForChange(std::chrono::milliseconds limit) {
    if (std::exchange(changed_, false))
        return true;
    auto message = receive(Clock::now() + limit);
    if (!message)
        return core::passOn(message);
    return message->has_value();
}

}  // namespace callbox::cli
