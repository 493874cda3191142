// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "rmc/channel/session.h"

typedef struct _LIBSSH2_CHANNEL LIBSSH2_CHANNEL;

namespace callbox::rmc::channel {

/// A "direct-tcpip" channel joined to one end of a socket pair; the other end is handed out. Bytes
/// are taken from either side only as far as the other has room.
class SshTunnel : public Tunnel, public std::enable_shared_from_this<SshTunnel> {
public:
    SshTunnel(boost::asio::io_context& io, const Limits& limits, std::shared_ptr<Session> session,
              std::shared_ptr<Transport> transport);
    ~SshTunnel() override;
    SshTunnel(const SshTunnel&) = delete;
    SshTunnel& operator=(const SshTunnel&) = delete;

    void start(const std::string& host, std::uint16_t port, SshSession::TunnelDone done);
    /// Moves bytes once in both directions; returns whether some moved.
    bool passSome();

private:
    struct Ends;

    void opened(const core::Result<int>& result, const SshSession::TunnelDone& done);
    bool passOut();
    bool passIn();
    bool flushIn();
    void awaitSocket();
    void awaitRoom();
    void end();

    std::shared_ptr<Session> session_;
    std::shared_ptr<Transport> transport_;
    Limits limits_;
    std::unique_ptr<Ends> ends_;
    std::string message_;  ///< where to connect to, in the protocol's form
    std::string host_;
    LIBSSH2_CHANNEL* channel_ = nullptr;
    std::string outward_;  ///< from the socket, not yet on the channel
    std::size_t outwardAt_ = 0;
    std::string inward_;  ///< from the channel, not yet in the socket
    bool open_ = false;
};

}  // namespace callbox::rmc::channel
