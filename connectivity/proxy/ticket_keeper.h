// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>
#include <string>

#include "connectivity/connection_plugin.h"
#include "connectivity/proxy/kerberos_ticket.h"

namespace callbox::connectivity::proxy {

/// A Kerberos ticket in this process's memory, and nowhere else, renewed by logging in again
/// before it ends, so that a service without anybody at its keyboard keeps its way.
class TicketKeeper {
public:
    TicketKeeper();
    ~TicketKeeper();
    TicketKeeper(const TicketKeeper&) = delete;
    TicketKeeper& operator=(const TicketKeeper&) = delete;

    /// Where exchanges find the ticket.
    const std::string& cache() const { return cache_; }

    /// Gets the ticket. Errors as obtainTicket(), and timeout, cancelled.
    core::Result<std::chrono::seconds> obtain(TicketRequest request, Deadline deadline,
                                              const std::stop_token& stop);
    /// Renews it from now on, until drop(). A refused login ends that: it is tried once.
    void keep(TicketRequest request, std::chrono::seconds lifetime);
    void drop();

private:
    std::string cache_;
    std::stop_source renewal_;
};

}  // namespace callbox::connectivity::proxy
