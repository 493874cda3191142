// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

#include "connectivity/connection_plugin.h"
#include "connectivity/courier/exchange.h"
#include "connectivity/courier/receiver_url.h"
#include "connectivity/courier/transport_failure.h"

namespace callbox::connectivity::courier {

/// What was seen of the other side during one exchange.
struct Observations {
    std::vector<std::string> addresses;  ///< tried, in order: of the proxy where there is one
    bool resolved = false;
    bool connected = false;
    bool loggedIn = false;  ///< a login was given to the proxy
    bool secured = false;
    bool inspected = false;  ///< by a CA that the path trusts besides the provider's
    Stage failedAt = Stage::receiver;
    double resolvedAfter = 0;  ///< milliseconds from the start
    double connectedAfter = 0;
    double tunnelledAfter = 0;
    double securedAfter = 0;
    double endedAfter = 0;
    double nowAfter = 0;  ///< of the look taken while it runs
    std::string tlsVersion;
    std::string subject;
    std::string issuer;
    std::string expires;
};

/// One exchange after another through one libcurl handle, under the courier's rules. Who drives
/// the handle (a multi handle or a blocking call) is the caller's choice.
class Transfer {
public:
    explicit Transfer(const ExchangeLimits& limits);
    ~Transfer();
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    /// Sets the handle up. Errors: invalidArgument for an address or request that cannot be used.
    core::Result<void> prepare(const Path& path, const core::ReceiverAddress& receiver,
                               Request request);
    /// Sets the handle up to make the way to the receiver's port and no more: no TLS to the
    /// receiver, nothing is sent. A relay is told through how many relays it came.
    core::Result<void> prepareTunnel(const Path& path, const core::ReceiverAddress& receiver,
                                     unsigned hops);
    /// Makes a blocking transfer end when stop is requested, and keeps the certificate's facts.
    /// `progressed` is called on the transfer's thread about once a second and whenever something
    /// happens; it may look at observations() and nothing else.
    void observe(std::stop_token stop, std::function<void()> progressed = {});

    /// Bounds for the exchanges that are prepared from now on.
    void bound(const ExchangeLimits& limits);

    /// To be called before libcurl acts on the handle, on the thread where it will.
    void enter() const;

    /// CURL*
    void* handle() const;

    /// What came of it; `code` is the CURLcode it ended with. A redirection is an error.
    core::Result<Reply> finish(int code);
    const Observations& observations() const;

    struct State;  ///< named by libcurl's callbacks

private:
    std::unique_ptr<State> state_;
};

}  // namespace callbox::connectivity::courier
