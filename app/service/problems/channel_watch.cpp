// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/channel_watch.h"

#include <utility>

#include "core/analysis/analyser.h"
#include "core/analysis/console_events.h"
#include "core/store/events.h"
#include "core/store/partitions.h"

namespace callbox::service::problems {

namespace store = core::store;

ChannelWatch::ChannelWatch(boost::asio::io_context& context, store::Store& storage,
                           const EventFiling& filing, const Clock& clock,
                           std::chrono::seconds grace,
                           std::function<void(const std::vector<std::uint64_t>&)> filed)
    : context_(context),
      store_(storage),
      filing_(filing),
      clock_(clock),
      grace_(grace),
      filed_(std::move(filed)) {}

void ChannelWatch::channelChanged(const core::Partition& partition, core::ChannelState before) {
    if (partition.channel == core::ChannelState::active) {
        timers_.erase(partition.id);
        if (before != core::ChannelState::active)
            back(partition);
        return;
    }
    auto& timer = timers_[partition.id];
    if (timer)
        return;
    timer = std::make_unique<boost::asio::steady_timer>(context_, grace_);
    timer->async_wait([this, partition](const boost::system::error_code& error) {
        if (!error)
            lost(partition);
    });
}

void ChannelWatch::lost(const core::Partition& partition) {
    const auto filed = std::make_shared<std::vector<std::uint64_t>>();
    store_.post(
        [this, id = partition.id, filed,
         now = clock_.now()](store::Transaction& transaction) -> core::Result<void> {
            filed->clear();
            auto known = store::findPartition(transaction, id);
            if (!known)
                return {};  // removed meanwhile
            const auto open = store::openEventByKey(transaction, core::channelLostKey(id));
            if (!open)
                return core::passOn(open);
            if (*open)
                return {};
            const auto system = systemOf(transaction, *known);
            if (!system)
                return core::passOn(system);
            const auto number = filing_.file(
                transaction, core::channelLost(*known, *system, filing_.console(), now), &*system,
                known->osName + ' ' + known->osLevel, now);
            if (!number)
                return core::passOn(number);
            filed->push_back(*number);
            return {};
        },
        [this, filed](const core::Result<void>& stored) {
            if (stored && !filed->empty())
                filed_(*filed);
        });
}

void ChannelWatch::back(const core::Partition& partition) {
    const auto filed = std::make_shared<std::vector<std::uint64_t>>();
    store_.post(
        [id = partition.id, filed,
         now = clock_.now()](store::Transaction& transaction) -> core::Result<void> {
            filed->clear();
            auto open = store::openEventByKey(transaction, core::channelLostKey(id));
            if (!open)
                return core::passOn(open);
            if (!*open)
                return {};
            core::clear(**open, now, core::say("event.channel-back"));
            filed->push_back((*open)->problemNumber);
            return store::updateEvent(transaction, **open);
        },
        [this, filed](const core::Result<void>& stored) {
            if (stored && !filed->empty())
                filed_(*filed);
        });
}

}  // namespace callbox::service::problems
