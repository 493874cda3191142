// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/api_test_client.h"

#include <array>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace callbox::tests {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

ApiTestClient::ApiTestClient(const std::string& socketPath)
    : descriptor_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    socketPath.copy(address.sun_path, sizeof address.sun_path - 1);
    if (::connect(descriptor_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
        ::close(descriptor_);
        descriptor_ = -1;
    }
}

ApiTestClient::~ApiTestClient() {
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

core::Result<std::string> ApiTestClient::setOnlyConnection(const core::Connection& connection) {
    const auto stored = call(core::api::kConnectionSet, {{connection}});
    if (!stored)
        return core::passOn(stored);
    return stored->connections.front().id;
}

core::Result<core::api::Job> ApiTestClient::testConnection(const std::string& id) {
    const auto started = call(core::api::kConnectionTest, {id});
    return started ? follow(started->jobId) : core::passOn(started);
}

void ApiTestClient::sendRaw(const std::string& bytes) {
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const auto count =
            ::send(descriptor_, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (count <= 0)
            return;
        sent += static_cast<std::size_t>(count);
    }
}

std::optional<core::api::RpcMessage> ApiTestClient::next(milliseconds deadline) {
    const auto until = steady_clock::now() + deadline;
    for (;;) {
        const auto payload = reader_.next();
        if (!payload)
            return {};
        if (*payload) {
            auto message = core::api::rpcParse(**payload);
            if (!message)
                return {};
            if (message->method == "changed")
                if (const auto change = core::fromJson<core::api::Change>(message->params))
                    changes.push_back(*change);
            return *message;
        }
        const auto left = std::chrono::duration_cast<milliseconds>(until - steady_clock::now());
        pollfd wait{descriptor_, POLLIN, 0};
        if (left.count() <= 0 || ::poll(&wait, 1, static_cast<int>(left.count())) <= 0)
            return {};
        std::array<char, 65536> chunk{};
        const auto count = ::recv(descriptor_, chunk.data(), chunk.size(), 0);
        if (count <= 0)
            return {};
        reader_.append({chunk.data(), static_cast<std::size_t>(count)});
    }
}

core::Result<std::string> ApiTestClient::callText(const std::string& method,
                                                  const std::string& params,
                                                  std::chrono::seconds deadline) {
    const std::uint64_t id = nextId_++;
    sendRaw(core::api::frame(core::api::rpcRequest(id, method, params)));
    const auto until = steady_clock::now() + deadline;
    while (steady_clock::now() < until) {
        const auto message =
            next(std::chrono::duration_cast<milliseconds>(until - steady_clock::now()));
        if (!message)
            break;
        if (message->id != id)
            continue;
        if (message->error)
            return tl::unexpected<core::Error>(*message->error);
        return message->result;
    }
    return core::fail(core::ErrorCode::timeout, {"test.no-answer", {{"method", method}}});
}

core::Result<core::api::Job> ApiTestClient::follow(const std::string& jobId,
                                                   std::chrono::seconds deadline) {
    const auto until = steady_clock::now() + deadline;
    for (;;) {
        auto job = call(core::api::kJobGet, {jobId});
        if (!job || job->state != core::api::JobState::running || steady_clock::now() > until)
            return job;
        next(milliseconds(200));
    }
}

}  // namespace callbox::tests
