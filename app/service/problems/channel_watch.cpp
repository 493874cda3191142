// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/channel_watch.h"

#include <utility>

#include "core/analysis/console_events.h"
#include "core/analysis/event_merging.h"
#include "core/events/event_lifecycle.h"
#include "core/store/events.h"
#include "core/store/partitions.h"

namespace callbox::service::problems {

namespace store = core::store;

ChannelWatch::ChannelWatch(Dependencies dependencies, OutageTimes times)
    : dependencies_(std::move(dependencies)), times_(times) {}

void ChannelWatch::setNotMonitored(std::set<std::string> systemIds) {
    notMonitored_ = std::move(systemIds);
    std::erase_if(waiting_, [this](const auto& entry) {
        const auto& waiting = *entry.second;
        return waiting.down && notMonitored_.contains(waiting.partition.systemId);
    });
}

void ChannelWatch::forget(const std::string& partitionId) {
    waiting_.erase(partitionId);
    incidents_.erase(partitionId);
}

void ChannelWatch::channelChanged(const core::Partition& partition, core::ChannelState before) {
    const bool down = partition.channel != core::ChannelState::active;
    const auto waiting = waiting_.find(partition.id);
    const bool waits = waiting != waiting_.end();
    if (waits && waiting->second->down == down)
        return;
    if (!down && before != core::ChannelState::active)
        wait(partition, down, times_.recovered);
    else if (down && !notMonitored_.contains(partition.systemId))
        wait(partition, down, times_.outage);
    else if (waits)
        waiting_.erase(waiting);
}

void ChannelWatch::wait(const core::Partition& partition, bool down,
                        std::chrono::milliseconds time) {
    auto& waiting = waiting_[partition.id];
    waiting = std::make_unique<Waiting>(
        Waiting{partition, down, boost::asio::steady_timer(dependencies_.context, time)});
    waiting->timer.async_wait(
        [this, id = partition.id, down](const boost::system::error_code& error) {
            const auto found = waiting_.find(id);
            if (error || found == waiting_.end() || found->second->down != down)
                return;
            const auto of = found->second->partition;
            if (down)
                lost(of);
            else
                back(of);
        });
}

core::Result<std::uint64_t> ChannelWatch::fileOutage(store::Transaction& transaction,
                                                     core::Partition& partition,
                                                     std::uint64_t sameIncident,
                                                     core::TimePoint now) const {
    const auto system = systemOf(transaction, partition);
    if (!system)
        return core::passOn(system);
    const auto& filing = dependencies_.filing;
    auto outage = core::channelLost(partition, *system, filing.console(), now);
    // During planned work an outage belongs to the window, not to the incident before it.
    const auto keptBack = filing.keepsBack(transaction, outage, now);
    if (!keptBack)
        return core::passOn(keptBack);
    if (sameIncident != 0 && !*keptBack) {
        const auto again =
            store::changeEvent(transaction, sameIncident, [&](core::ServiceableEvent& event) {
                core::events::reopenByItself(event, now, core::say("event.channel-lost-again"));
                event.lastReported = now;
                ++event.count;
            });
        if (again || again.error().code != core::ErrorCode::notFound)
            return again ? core::Result<std::uint64_t>(sameIncident) : core::passOn(again);
    }
    return filing.file(transaction, std::move(outage), &*system,
                       partition.osName + ' ' + partition.osLevel, now);
}

void ChannelWatch::lost(const core::Partition& partition) {
    const auto now = dependencies_.clock.now();
    std::uint64_t sameIncident = 0;
    if (const auto last = incidents_.find(partition.id); last != incidents_.end()) {
        if (now - last->second.recoveredAt < times_.incident)
            sameIncident = last->second.problemNumber;
        incidents_.erase(last);
    }
    const auto filed = std::make_shared<std::vector<std::uint64_t>>();
    dependencies_.store.post(
        [this, id = partition.id, sameIncident, filed,
         now](store::Transaction& transaction) -> core::Result<void> {
            filed->clear();
            auto known = store::findPartition(transaction, id);
            if (!known)
                return {};  // removed meanwhile
            const auto open = store::openEventByKey(transaction, core::channelLostKey(id));
            if (!open)
                return core::passOn(open);
            if (*open)
                return {};
            const auto number = fileOutage(transaction, *known, sameIncident, now);
            if (!number)
                return core::passOn(number);
            filed->push_back(*number);
            return {};
        },
        [this, filed](const core::Result<void>& stored) {
            if (stored && !filed->empty())
                dependencies_.filed(*filed);
        });
}

void ChannelWatch::back(const core::Partition& partition) {
    waiting_.erase(partition.id);
    const auto filed = std::make_shared<std::vector<std::uint64_t>>();
    const auto now = dependencies_.clock.now();
    dependencies_.store.post(
        [id = partition.id, filed, now](store::Transaction& transaction) -> core::Result<void> {
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
        [this, id = partition.id, filed, now](const core::Result<void>& stored) {
            if (!stored || filed->empty())
                return;
            incidents_[id] = {filed->front(), now};
            dependencies_.filed(*filed);
        });
}

}  // namespace callbox::service::problems
