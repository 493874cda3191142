// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "connectivity/courier/exchange.h"
#include "connectivity/courier/peer_codings.h"
#include "connectivity/path.h"
#include "core/model/connection.h"

namespace boost::asio {
class io_context;
}

namespace callbox::connectivity::courier {

/// HTTPS exchanges over a Path, one after another on one kept-alive connection. Only https, only
/// the given CA, the name checked, TLS 1.2 at least, HTTP/1.1, no redirect followed, nothing taken
/// from the environment. Called on the io_context's thread; callbacks come there, never from
/// within send(). Several couriers work side by side.
class Courier {
public:
    using Done = std::function<void(core::Result<Reply>)>;

    /// `codings`: what is known of receivers, shared with other couriers; nullptr: its own.
    explicit Courier(boost::asio::io_context& context, ExchangeLimits limits = {},
                     std::shared_ptr<PeerCodings> codings = nullptr);
    ~Courier();  ///< drops what is under way without calling back
    Courier(const Courier&) = delete;
    Courier& operator=(const Courier&) = delete;

    /// Errors tell the cause (message key "connectivity...."): unavailable, timeout, denied (the
    /// certificate is not to be trusted), protocol (redirected, not HTTP, cut off), limitExceeded.
    void send(const Path& path, const core::ReceiverAddress& receiver, Request request, Done done);

private:
    struct Implementation;
    std::shared_ptr<Implementation> implementation_;
};

}  // namespace callbox::connectivity::courier
