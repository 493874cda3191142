// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/service/clock.h"
#include "app/service/problems/event_filing.h"
#include "core/store/store.h"

namespace callbox::service::problems {

/// The three times of connection monitoring.
struct OutageTimes {
    std::chrono::milliseconds outage = std::chrono::minutes(15);     ///< disconnected: an outage
    std::chrono::milliseconds recovered = std::chrono::minutes(10);  ///< connected: it is over
    /// The next outage within so long is the same incident.
    std::chrono::milliseconds incident = std::chrono::minutes(60);
};

/// Silence is visible: an outage becomes a notify-only event, closed when the channel has
/// recovered, opened again when it was lost again soon. Reactor thread only.
class ChannelWatch {
public:
    struct Dependencies {
        boost::asio::io_context& context;
        core::store::Store& store;
        const EventFiling& filing;
        const Clock& clock;
        std::function<void(const std::vector<std::uint64_t>&)> filed;
    };
    ChannelWatch(Dependencies dependencies, OutageTimes times);

    /// For outages and recoveries that begin from now on.
    void setTimes(const OutageTimes& times) { times_ = times; }
    /// Systems whose partitions are not watched. What is open of them closes when it recovers.
    void setNotMonitored(std::set<std::string> systemIds);

    void channelChanged(const core::Partition& partition, core::ChannelState before);
    void forget(const std::string& partitionId);

private:
    struct Waiting {
        core::Partition partition;
        bool down = false;
        boost::asio::steady_timer timer;
    };
    struct Incident {
        std::uint64_t problemNumber = 0;
        core::TimePoint recoveredAt;
    };

    void wait(const core::Partition& partition, bool down, std::chrono::milliseconds time);
    void lost(const core::Partition& partition);
    void back(const core::Partition& partition);
    core::Result<std::uint64_t> fileOutage(core::store::Transaction& transaction,
                                           core::Partition& partition, std::uint64_t sameIncident,
                                           core::TimePoint now) const;

    Dependencies dependencies_;
    OutageTimes times_;
    std::set<std::string> notMonitored_;
    std::map<std::string, std::unique_ptr<Waiting>> waiting_;
    std::map<std::string, Incident> incidents_;  ///< the last one of each partition
};

}  // namespace callbox::service::problems
