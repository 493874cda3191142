// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/service/clock.h"
#include "app/service/problems/event_filing.h"
#include "core/store/store.h"

namespace callbox::service::problems {

/// Silence is visible: a channel that stays down for the grace time becomes a notify-only event,
/// closed when the channel is back. Reactor thread only.
class ChannelWatch {
public:
    ChannelWatch(boost::asio::io_context& context, core::store::Store& store,
                 const EventFiling& filing, const Clock& clock, std::chrono::seconds grace,
                 std::function<void(const std::vector<std::uint64_t>&)> filed);

    void channelChanged(const core::Partition& partition, core::ChannelState before);
    void forget(const std::string& partitionId) { timers_.erase(partitionId); }

private:
    void lost(const core::Partition& partition);
    void back(const core::Partition& partition);

    boost::asio::io_context& context_;
    core::store::Store& store_;
    const EventFiling& filing_;
    const Clock& clock_;
    std::chrono::seconds grace_;
    std::function<void(const std::vector<std::uint64_t>&)> filed_;
    std::map<std::string, std::unique_ptr<boost::asio::steady_timer>> timers_;
};

}  // namespace callbox::service::problems
