// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/partitions/partition_directory.h"

#include <utility>

#include "core/json/codec.h"
#include "core/store/alarms.h"
#include "core/store/partitions.h"
#include "core/store/problem_records.h"

namespace callbox::service::partitions {

namespace store = core::store;

namespace {

/// Heartbeats are kept in memory and written together: losing a minute of "last seen" is harmless.
constexpr std::chrono::seconds kFlushInterval{60};

std::string hostKeyAlarm(const std::string& partitionId) {
    return "host-key/" + partitionId;
}

/// Whether the channel must be opened anew.
bool connectsOtherwise(const core::Partition& a, const core::Partition& b) {
    return a.hostKey.has_value() != b.hostKey.has_value() ||
           (a.hostKey && a.hostKey->blob != b.hostKey->blob) || a.address.host != b.address.host ||
           a.address.port != b.address.port || a.address.user != b.address.user ||
           core::toJson(a.access) != core::toJson(b.access);
}

}  // namespace

PartitionDirectory::PartitionDirectory(boost::asio::io_context& context, store::Store& storage,
                                       rmc_link::RmcLink& rmc, const Clock& clock,
                                       operator_api::ChangeFeed& changes)
    : store_(storage), rmc_(rmc), clock_(clock), changes_(changes), flushTimer_(context) {
    flushHeartbeatsLater();
}

core::Result<void> PartitionDirectory::load() {
    auto stored = store_.read([](store::Reader& reader) { return store::allPartitions(reader); });
    if (!stored)
        return core::passOn(stored);
    for (auto& partition : *stored) {
        if (partition.channel != core::ChannelState::none) {
            partition.channel = core::ChannelState::inactive;
            partition.channelReason = core::say("partition.service-started");
        }
        partitions_[partition.id] = std::move(partition);
    }
    return {};
}

void PartitionDirectory::watchAll() {
    for (const auto& [id, partition] : partitions_)
        watch(partition);
}

void PartitionDirectory::watch(const core::Partition& partition) {
    auto cursors =
        store_.read([&](store::Reader& reader) { return store::cursorsOf(reader, partition.id); });
    if (!cursors)
        return;  // the store has raised its alarm; without cursors old faults would be sent again
    rmc::ToRmc message;
    message.watchPartition = rmc::WatchPartition{partition.id, partition.address, partition.access,
                                                 partition.hostKey, *cursors};
    message.watchPartition->utilizationInterval = utilizationInterval_;
    message.watchPartition->platform = partition.platform;
    rmc_.send(message);
}

void PartitionDirectory::channelChanged(const rmc::ChannelChanged& change) {
    const auto known = partitions_.find(change.partitionId);
    if (known == partitions_.end())
        return;
    auto& partition = known->second;
    const auto before = partition.channel;
    partition.channel = change.state;
    partition.channelReason = change.reason;
    if (change.state == core::ChannelState::active)
        partition.lastSeen = clock_.now();
    const bool found = change.platform != core::PartitionPlatform::automatic &&
                       change.platform != partition.platform;
    if (found)
        partition.platform = change.platform;
    const bool keyDiffers =
        change.offered && partition.hostKey && change.offered->blob != partition.hostKey->blob;
    store_.post([id = partition.id, state = change.state, reason = change.reason,
                 seen = partition.lastSeen, keyDiffers, name = partition.name, found,
                 platform = partition.platform, pinned = partition.hostKey,
                 offered = change.offered,
                 now = clock_.now()](store::Transaction& transaction) -> core::Result<void> {
        if (auto stored = store::setChannel(transaction, id, state, reason, seen); !stored)
            return stored;
        if (found)
            if (auto stored = store::setPlatform(transaction, id, platform); !stored)
                return stored;
        if (keyDiffers) {
            const auto raised = store::raiseAlarm(
                transaction,
                {hostKeyAlarm(id),
                 core::say("partition.host-key-alarm", {{"name", name},
                                                        {"pinned", pinned->fingerprint},
                                                        {"offered", offered->fingerprint}}),
                 now});
            if (!raised)
                return core::passOn(raised);
        } else if (state == core::ChannelState::active) {
            const auto cleared = store::clearAlarm(transaction, hostKeyAlarm(id));
            if (!cleared)
                return core::passOn(cleared);
        }
        return {};
    });
    changes_.publish(core::api::Topic::partition, partition.id);
    changes_.publish(core::api::Topic::status);
    if (channelListener_)
        channelListener_(partition, before);
}

void PartitionDirectory::heartbeat(const rmc::ChannelHeartbeat& beat) {
    const auto found = partitions_.find(beat.partitionId);
    if (found == partitions_.end())
        return;
    found->second.lastSeen = beat.at;
    unsavedBeats_[beat.partitionId] = beat.at;
}

void PartitionDirectory::allLost(const core::Message& reason) {
    for (auto& [id, partition] : partitions_)
        if (partition.channel != core::ChannelState::none)
            channelChanged({id, core::ChannelState::inactive, reason, {}, {}});
}

void PartitionDirectory::keep(const core::Partition& partition) {
    auto& kept = partitions_[partition.id];
    const bool fresh = kept.id.empty();
    const bool reopen = fresh || connectsOtherwise(kept, partition);
    // What was changed was read some time ago; the channel may have done its part since.
    const auto before = kept;
    kept = partition;
    if (!fresh) {
        kept.channel = before.channel;
        kept.channelReason = before.channelReason;
        kept.lastSeen = before.lastSeen;
    }
    if (reopen)
        watch(kept);
    // The state was that of the channel that is given up.
    if (reopen && kept.channel != core::ChannelState::none)
        channelChanged({partition.id,
                        core::ChannelState::inactive,
                        core::say("partition.channel-renewed"),
                        {},
                        {}});
    changes_.publish(core::api::Topic::partition, partition.id);
}

void PartitionDirectory::update(const core::Partition& changed,
                                std::function<void(const core::Result<void>&)> done) {
    store_.post(
        [changed](store::Transaction& transaction) {
            return store::updatePartition(transaction, changed);
        },
        [this, changed, done = std::move(done)](const core::Result<void>& stored) {
            if (stored)
                keep(changed);
            done(stored);
        });
}

void PartitionDirectory::forget(const std::string& id) {
    rmc::ToRmc message;
    message.forgetPartition = rmc::ForgetPartition{id};
    rmc_.send(message);
    partitions_.erase(id);
    unsavedBeats_.erase(id);
    changes_.publish(core::api::Topic::partition, id, true);
    changes_.publish(core::api::Topic::status);
}

const core::Partition* PartitionDirectory::find(const std::string& idOrName) const {
    if (const auto found = partitions_.find(idOrName); found != partitions_.end())
        return &found->second;
    for (const auto& [id, partition] : partitions_)
        if (partition.name == idOrName)
            return &partition;
    return nullptr;
}

void PartitionDirectory::flushHeartbeatsLater() {
    flushTimer_.expires_after(kFlushInterval);
    flushTimer_.async_wait([this](const boost::system::error_code& error) {
        if (error)
            return;
        std::map<std::string, core::Partition> beaten;
        for (const auto& [id, at] : std::exchange(unsavedBeats_, {}))
            if (const auto* partition = find(id))
                beaten[id] = *partition;
        if (!beaten.empty())
            store_.post([beaten](store::Transaction& transaction) -> core::Result<void> {
                for (const auto& [id, partition] : beaten)
                    if (auto stored =
                            store::setChannel(transaction, id, partition.channel,
                                              partition.channelReason, partition.lastSeen);
                        !stored)
                        return stored;
                return {};
            });
        flushHeartbeatsLater();
    });
}

}  // namespace callbox::service::partitions
