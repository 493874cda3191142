// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>

#include "rmc/channel/timer.h"

namespace callbox::rmc::channel {

/// How fast the console may knock: OpenSSH drops connections beyond MaxStartups and, from 9.8 on,
/// bans addresses that connect without logging in.
struct AdmissionLimits {
    std::size_t atOnce = 64;           ///< logins under way, all hosts together
    std::size_t atOncePerHost = 4;     ///< below MaxStartups' 10
    std::size_t perSecond = 100;       ///< logins begun
    std::size_t failures = 10;         ///< touches of one host without a login ...
    std::chrono::seconds window{300};  ///< ... within this time; further ones wait
};

/// Decides when a login may begin. One for all channels.
class Admission : public std::enable_shared_from_this<Admission> {
public:
    /// Held while a login is under way; counts as a failure unless `succeeded` was called.
    class Ticket {
    public:
        Ticket(std::shared_ptr<Admission> owner, std::string host);
        ~Ticket();
        Ticket(const Ticket&) = delete;
        Ticket& operator=(const Ticket&) = delete;
        void succeeded() { success_ = true; }
        /// Nothing reached the host's sshd (refused, unreachable): costs no budget.
        void untouched() { success_ = true; }

    private:
        std::shared_ptr<Admission> owner_;
        std::string host_;
        bool success_ = false;
    };
    using Granted = std::function<void(std::unique_ptr<Ticket>)>;

    Admission(boost::asio::io_context& io, const AdmissionLimits& limits);

    /// Calls `granted` when it is this one's turn; from within if it may begin now. `wanted` tells
    /// whether the caller still waits. An operator's own act (`urgent`) does not wait for the
    /// host's failure budget, yet counts.
    void ask(const std::string& host, bool urgent, std::function<bool()> wanted, Granted granted);

private:
    using Clock = std::chrono::steady_clock;
    struct Waiter {
        std::string host;
        bool urgent;
        std::function<bool()> wanted;
        Granted granted;
    };
    struct Host {
        std::size_t active = 0;
        std::deque<Clock::time_point> failures;
    };

    bool mayBegin(const Waiter& waiter, Clock::time_point now);
    void serve();
    void finished(const std::string& host, bool success);
    void forgetOld(Host& host, Clock::time_point now) const;

    AdmissionLimits limits_;
    Timer timer_;
    std::deque<Waiter> waiting_;
    std::map<std::string, Host> hosts_;
    std::size_t active_ = 0;
    std::size_t begun_ = 0;
    Clock::time_point second_;
    bool serving_ = false;
};

}  // namespace callbox::rmc::channel
