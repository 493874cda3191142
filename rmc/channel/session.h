// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/partition.h"
#include "core/words/result.h"
#include "rmc/channel/client_key.h"
#include "rmc/channel/connector.h"
#include "rmc/channel/limits.h"

namespace boost::asio {
class io_context;
}

namespace callbox::rmc::channel {

class Transport;

/// How a remote command ended.
struct StreamEnd {
    int exitStatus = 0;     ///< as the peer tells it; 0 when it does not
    std::string errorText;  ///< the last 1 KiB of its standard error; hostile data
};

/// A remote command whose standard output is read as it comes.
class Stream {
public:
    virtual ~Stream() = default;
    /// Takes up reading after `output` returned false.
    virtual void resume() = 0;
    /// Closes the channel; neither `output` nor `ended` is called afterwards. When the peer does
    /// not close its side in time the whole session breaks.
    virtual void close() = 0;
};

struct StreamEvents {
    std::function<void()> started;  ///< the command runs and has all its input
    /// Bytes of standard output; false: no more until resume(), the peer is held by its window.
    std::function<bool(std::string_view)> output;
    /// Once: the command ended, or (an Error) could not be started. Not after close() nor when the
    /// session breaks.
    std::function<void(core::Result<StreamEnd>)> ended;
};

/// What commands are run on: a login over SSH, or this machine itself. Every call returns at once;
/// results come on the io_context's thread.
class Session {
public:
    virtual ~Session() = default;

    /// Runs `command` (fixed text, never made of data) with `input` on its standard input, then
    /// ends the input.
    virtual std::shared_ptr<Stream> run(const std::string& command, std::string input,
                                        StreamEvents events) = 0;
    virtual void keepAlive() = 0;

    /// The connection ended by itself or by a broken bound; not after close().
    virtual void onBroken(std::function<void(const core::Error&)> broken) = 0;
    virtual void close() = 0;
};

/// A connection from a host that is logged in to onward, as a socket of this process. Ends when it
/// is let go, and the session it goes through with it.
class Tunnel {
public:
    virtual ~Tunnel() = default;
};

/// An SSH session on a connected socket. `Done` is called exactly once unless the session is closed
/// before.
class SshSession : public Session, public std::enable_shared_from_this<SshSession> {
public:
    using Done = std::function<void(core::Result<void>)>;
    using TunnelDone = std::function<void(core::Result<Descriptor>)>;

    /// `way`: what the socket goes through, held as long as the session. Null when libssh2 cannot
    /// make a session (out of memory).
    static std::shared_ptr<SshSession> make(boost::asio::io_context& io, const Limits& limits,
                                            Descriptor socket, std::shared_ptr<Tunnel> way = {});

    /// Key exchange. `pinnedType`: the type of the key that is expected, asked for first.
    virtual void handshake(const std::string& pinnedType, Done done) = 0;
    virtual core::Result<core::HostKey> hostKey() const = 0;

    /// Tries the keys one after the other. Errors: authentication, and what breaks a session.
    virtual void logIn(const std::string& user, const std::vector<ClientKey>& keys, Done done) = 0;
    /// Password, or keyboard-interactive with the password as the answer to every hidden prompt.
    virtual void logInWithPassword(const std::string& user, std::string password, Done done) = 0;

    /// Has the host connect to `host` and gives the socket that leads there; this session then
    /// serves nothing else. Errors: unavailable (the host refuses or cannot connect), timeout.
    virtual std::shared_ptr<Tunnel> tunnel(const std::string& host, std::uint16_t port,
                                           TunnelDone done) = 0;
};

}  // namespace callbox::rmc::channel
