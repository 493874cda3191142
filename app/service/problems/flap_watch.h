// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/service/clock.h"
#include "app/service/problems/event_filing.h"
#include "core/store/store.h"

namespace callbox::service::problems {

/// Ends the flapping of events that were quiet for their time. Which events flap is stored, so a
/// restart forgets none. Reactor thread only.
class FlapWatch {
public:
    /// Looks every `interval`. `filed` hears the problem numbers that are changed.
    FlapWatch(boost::asio::io_context& context, core::store::Store& store,
              const EventFiling& filing, const Clock& clock, std::chrono::milliseconds interval,
              std::function<void(const std::vector<std::uint64_t>&)> filed);

private:
    void wait();
    void look();
    core::Result<void> settle(core::store::Transaction& transaction, core::TimePoint now,
                              std::vector<std::uint64_t>& settled) const;

    core::store::Store& store_;
    const EventFiling& filing_;
    const Clock& clock_;
    std::chrono::milliseconds interval_;
    std::function<void(const std::vector<std::uint64_t>&)> filed_;
    boost::asio::steady_timer timer_;
};

}  // namespace callbox::service::problems
