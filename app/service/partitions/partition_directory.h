// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/service/clock.h"
#include "app/service/operator_api/change_feed.h"
#include "app/service/rmc_link/rmc_link.h"
#include "core/store/store.h"

namespace callbox::service::partitions {

/// The partitions that are watched and the state of their channels: tells callbox-rmc what to
/// watch, and stores what it hears. Reactor thread only.
class PartitionDirectory {
public:
    /// Called when a channel became active, or stopped being so.
    using ChannelListener =
        std::function<void(const core::Partition& partition, core::ChannelState before)>;

    PartitionDirectory(boost::asio::io_context& context, core::store::Store& store,
                       rmc_link::RmcLink& rmc, const Clock& clock,
                       operator_api::ChangeFeed& changes);

    /// Reads the stored partitions. Their channels count as inactive until heard of.
    core::Result<void> load();
    void setChannelListener(ChannelListener listener) { channelListener_ = std::move(listener); }
    /// Of the watches that are told from now on.
    void setUtilizationInterval(std::chrono::seconds interval) {
        utilizationInterval_ = static_cast<std::uint32_t>(interval.count());
    }

    /// callbox-rmc is there (again): tells it everything.
    void watchAll();
    void channelChanged(const rmc::ChannelChanged& change);
    void heartbeat(const rmc::ChannelHeartbeat& beat);
    /// callbox-rmc ended: no channel is open.
    void allLost(const core::Message& reason);

    /// Stored partition added or changed: keeps it and (re)opens its channel.
    void keep(const core::Partition& partition);
    /// Stores a changed partition, then keeps it.
    void update(const core::Partition& changed,
                std::function<void(const core::Result<void>&)> done);
    void forget(const std::string& id);

    /// nullptr when there is none. Also by name.
    const core::Partition* find(const std::string& idOrName) const;
    const std::map<std::string, core::Partition>& all() const { return partitions_; }

private:
    void watch(const core::Partition& partition);
    void flushHeartbeatsLater();

    core::store::Store& store_;
    rmc_link::RmcLink& rmc_;
    const Clock& clock_;
    operator_api::ChangeFeed& changes_;
    boost::asio::steady_timer flushTimer_;
    std::map<std::string, core::Partition> partitions_;
    std::map<std::string, core::TimePoint> unsavedBeats_;
    ChannelListener channelListener_;
    std::uint32_t utilizationInterval_ = 300;  ///< seconds
};

}  // namespace callbox::service::partitions
