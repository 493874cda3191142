// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/helper_link/unix_link.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "connectivity/helper_link/wire.h"
#include "core/api/frame.h"
#include "core/json/codec.h"

namespace callbox::connectivity::helper_link {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using core::say;
using std::chrono::steady_clock;

class UnixLink::Connection {
public:
    static Result<std::unique_ptr<Connection>> open(const std::filesystem::path& path) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        if (path.native().size() >= sizeof address.sun_path)
            return absent(path, ENAMETOOLONG);
        std::copy(path.native().begin(), path.native().end(), address.sun_path);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (socket < 0)
            return absent(path, errno);
        auto connection = std::make_unique<Connection>(socket);
        if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
            return absent(path, errno);
        return connection;
    }

    explicit Connection(int socket) : socket_(socket) {}
    ~Connection() { ::close(socket_); }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    int socket() const { return socket_; }

    /// Whether the peer is still there, with nothing said out of turn.
    bool quiet() const {
        char byte = 0;
        return ::recv(socket_, &byte, 1, MSG_PEEK | MSG_DONTWAIT) < 0 && errno == EAGAIN;
    }

private:
    static tl::unexpected<core::Error> absent(const std::filesystem::path& path, int error) {
        return fail(
            ErrorCode::unavailable,
            say("helper.absent", {{"socket", path.string()}, {"reason", std::strerror(error)}}));
    }

    int socket_;
};

UnixLink::UnixLink(std::filesystem::path socket) : socket_(std::move(socket)) {}

UnixLink::~UnixLink() = default;

Result<std::string> UnixLink::call(const std::string& request, steady_clock::time_point deadline,
                                   std::stop_token stop) {
    const std::lock_guard lock(mutex_);
    if (stop.stop_requested())
        return fail(ErrorCode::cancelled, say("connectivity.cancelled"));
    if (connection_ && !connection_->quiet())
        connection_.reset();
    if (!connection_) {
        auto opened = Connection::open(socket_);
        if (!opened)
            return passOn(opened);
        connection_ = std::move(*opened);
    }
    const auto sent = sendAll(connection_->socket(), core::api::frame(request), deadline, stop);
    auto reply = sent ? receiveFrame(connection_->socket(), kReplyLimit, deadline, stop)
                      : Result<std::string>(passOn(sent));
    if (!reply)
        connection_.reset();
    return reply;
}

Result<HelperReply> ask(HelperLink& link, HelperRequest request, steady_clock::time_point deadline,
                        std::stop_token stop) {
    const auto left =
        std::chrono::floor<std::chrono::milliseconds>(deadline - steady_clock::now()).count();
    // Room to undo, and to tell what was found until then: worth more than "late".
    request.milliseconds = static_cast<std::uint32_t>(
        std::clamp<std::int64_t>(left > 4000 ? left - 2000 : left, 1, kLongestMilliseconds));
    const auto text = link.call(core::toJson(request), deadline, std::move(stop));
    if (!text)
        return passOn(text);
    auto reply = core::fromJson<HelperReply>(*text, core::JsonLimits{kReplyLimit, 12});
    if (!reply)
        return passOn(reply);
    if (reply->error)
        return tl::unexpected<core::Error>(*reply->error);
    return reply;
}

}  // namespace callbox::connectivity::helper_link
