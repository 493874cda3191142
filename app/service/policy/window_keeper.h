// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/service/operator_api/change_feed.h"
#include "app/service/policy/storm_guard.h"
#include "app/service/policy/suppressed_desk.h"
#include "core/policy/window_clock.h"

namespace callbox::service::policy {

/// Ends windows whose time is over and those of storms that are, and at start those that ended
/// while callboxd was down. What still stands by itself when a window ends, a lost channel, is
/// released without an operator. Reactor thread only.
class WindowKeeper {
public:
    struct Dependencies {
        boost::asio::io_context& context;
        core::store::Store& store;
        SuppressedDesk& desk;
        const StormGuard& storms;
        const Clock& clock;
        operator_api::ChangeFeed& changes;
        std::function<void(const std::vector<std::uint64_t>&)> filed;
        std::function<void(const core::Error&)> notEnded;
    };

    explicit WindowKeeper(Dependencies dependencies);

    /// Errors: those of the store.
    core::Result<void> start();
    void stop() { timer_.cancel(); }

    /// A window was added, ended or removed.
    void windowsChanged();

    /// Ends it in the database, and gives the problems that were changed by it.
    core::Result<std::vector<std::uint64_t>> end(core::store::Transaction& transaction,
                                                 std::uint64_t number, core::TimePoint at) const;

private:
    core::Result<void> load();
    void tickLater();
    void tick();
    void lookAtStorms();
    void endLater(std::uint64_t number);

    Dependencies dependencies_;
    boost::asio::steady_timer timer_;
    core::policy::WindowClock windows_;
    std::set<std::uint64_t> storms_;  ///< windows of those that ran when last looked at
    std::set<std::uint64_t> ending_;
};

}  // namespace callbox::service::policy
