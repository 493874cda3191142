// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/model/time_point.h"
#include "core/words/result.h"

namespace boost::asio {
class io_context;
}
namespace callbox::connectivity::courier {
class Tunnel;
}

namespace callbox::service::relay {

/// Bounds on what others can take of this console.
struct RelayLimits {
    std::size_t connections = 64;
    std::size_t headerBytes = 8192;
    std::chrono::milliseconds handshake{10'000};  ///< TLS and the request together
    std::chrono::milliseconds idle{120'000};      ///< without a byte in either direction
    std::uint64_t bytesPerSecond = 0;             ///< of all together; 0: no limit
    unsigned hops = 4;                            ///< relays one behind another
};

struct RelayServerOptions {
    std::string address = "0.0.0.0";
    std::uint16_t port = 0;   ///< 0: any free one
    std::string certificate;  ///< PEM, this console's own
    std::string key;          ///< PEM
    RelayLimits limits;
    std::function<core::TimePoint()> now;
};

/// A console that is let through.
struct NamedConsole {
    std::string name;
    std::string fingerprint;  ///< SHA-256 of its certificate, 64 lower-case hex digits
};

/// What one named console did since the relay was started.
struct RelayUse {
    std::string fingerprint;
    std::uint64_t open = 0;
    std::uint64_t opened = 0;
    std::uint64_t bytes = 0;  ///< in both directions
    core::TimePoint lastSeen;
};

/// A console that was turned away, newest first; so an operator can see whom to name.
struct RelayRefusal {
    core::TimePoint at;
    std::string address;      ///< it came from
    std::string fingerprint;  ///< its certificate's
    std::string reason;       ///< "not-allowed", "other-target" ...
};

/// Lets named consoles go through this one to the receiver and nowhere else: an HTTP CONNECT server
/// behind mutual TLS. It carries bytes that it cannot read. docs/connectivity.md has the protocol.
class RelayServer {
public:
    using Tunnel = connectivity::courier::Tunnel;
    /// Reaches the receiver over this console's own path, for a console that came through so many
    /// relays. Dropping what it returns gives the attempt up.
    using Dial = std::function<std::shared_ptr<void>(
        unsigned hops, std::function<void(core::Result<std::shared_ptr<Tunnel>>)> done)>;
    struct Way {
        /// "host:port" of the receiver; empty: none yet. Tunnels to an earlier one end soon.
        std::function<std::string()> target;
        std::function<bool()> usable;  ///< there is a path to try now
        Dial dial;
    };

    /// Listens. Everything runs on the io_context's thread. Errors: invalidArgument (address),
    /// conflict (port in use), unavailable, internal.
    static core::Result<std::unique_ptr<RelayServer>> create(boost::asio::io_context& context,
                                                             RelayServerOptions options, Way way);
    ~RelayServer();
    RelayServer(const RelayServer&) = delete;
    RelayServer& operator=(const RelayServer&) = delete;

    /// Replaces the list; tunnels of a console that is not on it any more end.
    void allow(std::vector<NamedConsole> consoles);
    std::uint16_t port() const;
    std::vector<RelayUse> uses() const;
    std::vector<RelayRefusal> refusals() const;

private:
    struct Core;
    explicit RelayServer(std::shared_ptr<Core> core);
    std::shared_ptr<Core> core_;
};

}  // namespace callbox::service::relay
