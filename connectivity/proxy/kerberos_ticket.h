// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

#include "core/words/result.h"

namespace callbox::connectivity::proxy {

struct TicketRequest {
    std::string principal;  ///< "callbox@EXAMPLE.NET"; without a realm the machine's default
    std::string password;   ///< secret; unused when there is a keytab
    std::string keytab;     ///< a file that this process can read
    std::string proxyHost;  ///< the ticket is for HTTP/proxyHost
    std::string cache;      ///< where it goes: "MEMORY:name", in this process alone
};

/// Logs in at the KDC and fetches the proxy's ticket, too, so that nobody waits for the KDC later.
/// Blocks for as long as libkrb5 wants to. Gives how long both are good for. Errors: authentication
/// (password or account refused: not to be tried again as it is), unavailable (no KDC), denied.
core::Result<std::chrono::seconds> obtainTicket(const TicketRequest& request);

void destroyTicket(const std::string& cache);

}  // namespace callbox::connectivity::proxy
