// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/ssh_tunnel.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <libssh2.h>
#include <sys/socket.h>
#include <unistd.h>

#include "rmc/channel/session_error.h"
#include "rmc/channel/transport.h"

namespace callbox::rmc::channel {

namespace asio = boost::asio;

namespace {

constexpr std::size_t kPieceBytes = 32768;
constexpr unsigned kPacketBytes = 32768;
constexpr std::string_view kKind = "direct-tcpip";
/// Who asks, as the protocol wants it told; sshd only logs it.
constexpr std::string_view kOrigin = "127.0.0.1";

void putNumber(std::string& out, std::size_t value) {
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        out += static_cast<char>(static_cast<unsigned char>(value >> shift));
}

void putText(std::string& out, std::string_view text) {
    putNumber(out, text.size());
    out += text;
}

}  // namespace

struct SshTunnel::Ends {
    explicit Ends(asio::io_context& io) : ours(io) {}
    asio::posix::stream_descriptor ours;
    bool waitsToRead = false;
    bool waitsToWrite = false;
};

SshTunnel::SshTunnel(asio::io_context& io, const Limits& limits, std::shared_ptr<Session> session,
                     std::shared_ptr<Transport> transport)
    : session_(std::move(session)),
      transport_(std::move(transport)),
      limits_(limits),
      ends_(std::make_unique<Ends>(io)) {}

SshTunnel::~SshTunnel() {
    session_->close();
}

void SshTunnel::start(const std::string& host, std::uint16_t port, SshSession::TunnelDone done) {
    host_ = host;
    putText(message_, host);
    putNumber(message_, port);
    putText(message_, kOrigin);
    putNumber(message_, 0);
    session_->onBroken([weak = weak_from_this()](const core::Error&) {
        if (const auto self = weak.lock())
            self->end();
    });
    transport_->enqueue(
        {[weak = weak_from_this()] {
             const auto self = weak.lock();
             if (!self)
                 return LIBSSH2_ERROR_CHANNEL_FAILURE;
             auto* const session = self->transport_->session();
             self->channel_ = libssh2_channel_open_ex(
                 session, kKind.data(), static_cast<unsigned>(kKind.size()), self->limits_.window,
                 kPacketBytes, self->message_.data(), static_cast<unsigned>(self->message_.size()));
             if (self->channel_)
                 return 0;
             const int code = libssh2_session_last_errno(session);
             return code == 0 ? LIBSSH2_ERROR_CHANNEL_FAILURE : code;
         },
         limits_.connect,
         core::say("channel.connect-timeout", {{"address", host}, {"port", std::to_string(port)}}),
         [weak = weak_from_this(), done = std::move(done)](core::Result<int> result) {
             if (const auto self = weak.lock())
                 self->opened(result, done);
         }});
}

void SshTunnel::opened(const core::Result<int>& result, const SshSession::TunnelDone& done) {
    if (!result) {
        done(core::passOn(result));
        return;
    }
    std::array<int, 2> pair{};
    if (*result != 0) {
        done(core::fail(core::ErrorCode::unavailable,
                        core::say("channel.jump-cannot-reach", {{"host", host_}}),
                        transport_->lastError()));
        return;
    }
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, pair.data()) != 0) {
        done(core::fail(core::ErrorCode::internal, core::say("channel.connection-lost"),
                        std::strerror(errno)));
        return;
    }
    boost::system::error_code bad;
    ends_->ours.assign(pair[0], bad);
    Descriptor theirs(pair[1]);
    open_ = true;
    awaitSocket();
    done(std::move(theirs));
}

bool SshTunnel::passSome() {
    if (!open_)
        return false;
    const bool out = passOut();
    const bool in = open_ && passIn();
    return open_ && (out || in);
}

/// The piece stays as it is until libssh2 has taken all of it: a call that has to be repeated must
/// be repeated with the same bytes.
bool SshTunnel::passOut() {
    if (outwardAt_ == outward_.size() || !transport_->roomToSend())
        return false;
    const ssize_t n = libssh2_channel_write_ex(channel_, 0, outward_.data() + outwardAt_,
                                               outward_.size() - outwardAt_);
    if (n == LIBSSH2_ERROR_EAGAIN || n == 0)
        return false;
    if (n < 0) {
        transport_->breakWith(sessionError(static_cast<int>(n), *transport_));
        return false;
    }
    outwardAt_ += static_cast<std::size_t>(n);
    if (outwardAt_ == outward_.size()) {
        outward_.clear();
        outwardAt_ = 0;
        awaitSocket();
    }
    return true;
}

bool SshTunnel::passIn() {
    if (!inward_.empty()) {
        // Takes in what is meant for the other direction without widening this one's window.
        const int rc = libssh2_channel_wait_eof(channel_);
        if (rc < 0 && rc != LIBSSH2_ERROR_EAGAIN)
            transport_->breakWith(sessionError(rc, *transport_));
        return false;
    }
    inward_.resize(kPieceBytes);
    const ssize_t n = libssh2_channel_read_ex(channel_, 0, inward_.data(), inward_.size());
    inward_.resize(n > 0 ? static_cast<std::size_t>(n) : 0);
    if (n < 0 && n != LIBSSH2_ERROR_EAGAIN) {
        transport_->breakWith(sessionError(static_cast<int>(n), *transport_));
        return false;
    }
    if (n > 0)
        return flushIn();
    if (libssh2_channel_eof(channel_) != 0)
        end();
    return false;
}

bool SshTunnel::flushIn() {
    while (!inward_.empty()) {
        const ssize_t n = ::send(ends_->ours.native_handle(), inward_.data(), inward_.size(),
                                 MSG_DONTWAIT | MSG_NOSIGNAL);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
            awaitRoom();
            return true;
        }
        if (n < 0) {
            end();
            return false;
        }
        inward_.erase(0, static_cast<std::size_t>(n));
    }
    return true;
}

void SshTunnel::awaitSocket() {
    if (!open_ || ends_->waitsToRead)
        return;
    ends_->waitsToRead = true;
    ends_->ours.async_wait(asio::posix::stream_descriptor::wait_read,
                           [weak = weak_from_this()](boost::system::error_code code) {
                               const auto self = weak.lock();
                               if (!self)
                                   return;
                               self->ends_->waitsToRead = false;
                               if (code || !self->open_)
                                   return;
                               self->outward_.resize(kPieceBytes);
                               const ssize_t n =
                                   ::recv(self->ends_->ours.native_handle(), self->outward_.data(),
                                          self->outward_.size(), MSG_DONTWAIT);
                               self->outward_.resize(n > 0 ? static_cast<std::size_t>(n) : 0);
                               if (n < 0 && (errno == EAGAIN || errno == EINTR))
                                   self->awaitSocket();
                               else if (n <= 0)
                                   self->end();
                               else
                                   self->transport_->wake();
                           });
}

void SshTunnel::awaitRoom() {
    if (!open_ || ends_->waitsToWrite)
        return;
    ends_->waitsToWrite = true;
    ends_->ours.async_wait(asio::posix::stream_descriptor::wait_write,
                           [weak = weak_from_this()](boost::system::error_code code) {
                               const auto self = weak.lock();
                               if (!self)
                                   return;
                               self->ends_->waitsToWrite = false;
                               if (code || !self->open_ || !self->flushIn())
                                   return;
                               self->transport_->wake();
                           });
}

/// The socket's other end reads what lies there, then the end.
void SshTunnel::end() {
    if (!open_)
        return;
    open_ = false;
    boost::system::error_code ignored;
    ends_->ours.close(ignored);
}

}  // namespace callbox::rmc::channel
