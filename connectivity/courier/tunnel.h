// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>

#include "connectivity/courier/exchange.h"
#include "connectivity/path.h"
#include "core/model/connection.h"

namespace boost::asio {
class io_context;
}

namespace callbox::connectivity::courier {

/// Bytes to and from the receiver's port over a Path, whatever proxy is in between: for a relay,
/// which carries what it cannot read. Called on the io_context's thread; callbacks come there,
/// never from within a call, and not after close(). One read and one write at a time.
class Tunnel {
public:
    using Opened = std::function<void(core::Result<std::shared_ptr<Tunnel>>)>;

    /// `hops`: relays it has come through, this console among them; told to a relay it goes to.
    /// Errors as Courier::send() tells them. Drop what is returned to give the attempt up.
    [[nodiscard]] static std::shared_ptr<void> open(boost::asio::io_context& context,
                                                    const Path& path,
                                                    const core::ReceiverAddress& receiver,
                                                    unsigned hops, const ExchangeLimits& limits,
                                                    Opened done);
    ~Tunnel();
    Tunnel(const Tunnel&) = delete;
    Tunnel& operator=(const Tunnel&) = delete;

    /// Gives how many bytes came; 0: the other side ended. Errors: unavailable.
    void read(std::span<char> into, std::function<void(core::Result<std::size_t>)> done);
    /// Writes all of `bytes`, which stay the caller's until it is done. Errors: unavailable.
    void write(std::string_view bytes, std::function<void(core::Result<void>)> done);
    void close();

private:
    struct State;
    explicit Tunnel(std::shared_ptr<State> state);
    std::shared_ptr<State> state_;
};

}  // namespace callbox::connectivity::courier
