// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/collection/collector.h"

#include <algorithm>
#include <deque>
#include <utility>

#include "app/service/collection/inventory_history.h"
#include "core/inventory/allow_list.h"
#include "core/inventory/digest.h"
#include "core/store/alarms.h"
#include "core/store/inventories.h"
#include "core/store/partitions.h"
#include "core/store/policies.h"

namespace callbox::service::collection {

namespace store = core::store;

namespace {

constexpr std::size_t kAtOnce = 32;
/// An HMC takes many single commands.
constexpr std::chrono::seconds kDeadline{600};

/// A machine under two addresses, or two copies of one disk: either would report for the other.
core::Result<void> tellSameMachine(store::Transaction& transaction,
                                   const core::Partition& partition, core::TimePoint now) {
    const std::string alarm = "same-machine/" + partition.id;
    const auto others = store::othersOfMachine(transaction, partition);
    if (!others)
        return core::passOn(others);
    if (others->empty()) {
        const auto cleared = store::clearAlarm(transaction, alarm);
        return cleared ? core::Result<void>() : core::passOn(cleared);
    }
    const auto raised = store::raiseAlarm(
        transaction, {alarm,
                      core::say("partition.same-machine", {{"name", partition.name},
                                                           {"other", others->front()},
                                                           {"host", partition.address.host}}),
                      now});
    return raised ? core::Result<void>() : core::passOn(raised);
}

/// What was said of a system before anything was known of it goes for it under its own name, too.
core::Result<void> nameSystem(store::Transaction& transaction, const std::string& before,
                              const core::ManagedSystem& now) {
    const auto unnamed = store::systemById(transaction, before);
    if (!unnamed)
        return core::passOn(unnamed);
    return unnamed->mtms.type.empty() ? store::carryCallHome(transaction, unnamed->mtms, now.mtms)
                                      : core::Result<void>();
}

}  // namespace

struct Collector::Sweep {
    jobs::JobPointer job;
    std::deque<std::string> left;
    std::size_t total = 0;
    std::size_t running = 0;
    std::size_t ended = 0;
    std::size_t good = 0;
    std::function<void(std::size_t)> done;
};

void Collector::collect(const std::string& partitionId,
                        std::function<void(core::Result<void>)> done) {
    rmc_.request(
        [&](std::uint64_t number) {
            rmc::ToRmc message;
            message.collectInventory = rmc::CollectInventory{number, partitionId};
            return message;
        },
        kDeadline,
        [this, partitionId, done](core::Result<rmc::RequestAnswer> answer) {
            if (!answer)
                return done(core::passOn(answer));
            if (!answer->inventory)
                return done(
                    core::fail(core::ErrorCode::protocol, core::say("collection.no-inventory")));
            take(partitionId, std::move(*answer->inventory), done);
        });
}

void Collector::take(const std::string& partitionId, core::Inventory raw,
                     std::function<void(core::Result<void>)> done) {
    auto inventory = std::make_shared<core::Inventory>(core::inventory::redact(std::move(raw)));
    inventory->partitionId = partitionId;
    auto changed = std::make_shared<core::Partition>();
    store_.post(
        [partitionId, inventory, changed,
         now = clock_.now()](store::Transaction& transaction) -> core::Result<void> {
            auto partition = store::findPartition(transaction, partitionId);
            if (!partition)
                return core::passOn(partition);
            auto system = inventory->system;
            // A machine that names itself by nothing at all is still told apart by its host key.
            if (core::isFiller(system.mtms.serial) && core::isFiller(system.machineUuid) &&
                partition->hostKey)
                system.machineUuid = partition->hostKey->fingerprint;
            system.id.clear();
            if (system.name.empty())
                system.name = inventory->hostName;
            const auto stored = store::putSystem(transaction, system);
            if (!stored)
                return core::passOn(stored);
            if (!partition->systemId.empty() && partition->systemId != stored->id)
                if (auto carried = nameSystem(transaction, partition->systemId, *stored); !carried)
                    return carried;
            partition->systemId = stored->id;
            partition->machineIdentity = inventory->machineIdentity;
            partition->osName = inventory->osName;
            partition->osLevel = inventory->osLevel;
            partition->kernel = inventory->kernel;
            partition->capabilities = inventory->capabilities;
            partition->lastCollected = now;
            if (auto updated = store::updatePartition(transaction, *partition); !updated)
                return updated;
            *changed = *partition;
            if (auto told = tellSameMachine(transaction, *partition, now); !told)
                return told;
            const auto digest = core::inventory::digest(*inventory);
            if (auto noted = noteInventoryChange(transaction, *inventory, digest); !noted)
                return noted;
            if (auto put = store::putInventory(transaction, *inventory, digest); !put)
                return put;
            return store::addSamples(transaction, partitionId, inventory->utilization);
        },
        [this, partitionId, changed, done](core::Result<void> stored) {
            if (stored) {
                collected_(partitionId);
                if (const auto* known = directory_.find(changed->id)) {
                    auto merged = *changed;
                    merged.channel = known->channel;
                    merged.channelReason = known->channelReason;
                    merged.lastSeen = known->lastSeen;
                    directory_.keep(merged);
                }
            }
            done(std::move(stored));
        });
}

void Collector::collectAll(const jobs::JobPointer& job, std::vector<std::string> partitionIds,
                           std::function<void(std::size_t)> done) {
    auto sweep = std::make_shared<Sweep>();
    sweep->job = job;
    sweep->total = partitionIds.size();
    sweep->left.assign(partitionIds.begin(), partitionIds.end());
    sweep->done = std::move(done);
    job->now(core::say("job.collecting"));
    job->progress(0, sweep->total);
    if (sweep->left.empty())
        return sweep->done(0);
    for (std::size_t i = 0; i < kAtOnce && !sweep->left.empty(); ++i)
        next(sweep);
}

void Collector::next(const std::shared_ptr<Sweep>& sweep) {
    if (sweep->job->cancelRequested()) {
        sweep->ended += sweep->left.size();
        sweep->left.clear();
    }
    if (sweep->left.empty())
        return;
    const std::string id = sweep->left.front();
    sweep->left.pop_front();
    ++sweep->running;
    const auto* partition = directory_.find(id);
    const std::string name = partition ? partition->name : id;
    collect(id, [this, sweep, name](core::Result<void> collected) {
        --sweep->running;
        ++sweep->ended;
        if (collected) {
            ++sweep->good;
        } else {
            auto error = collected.error();
            error.field = name;
            sweep->job->failure(std::move(error));
        }
        sweep->job->progress(sweep->ended, sweep->total);
        next(sweep);
        if (sweep->left.empty() && sweep->running == 0)
            if (const auto finish = std::exchange(sweep->done, nullptr))
                finish(sweep->good);
    });
}

}  // namespace callbox::service::collection
