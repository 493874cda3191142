// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/conditions/occurrence_recorder.h"

#include <memory>

#include "core/analysis/console_events.h"
#include "core/analysis/event_merging.h"
#include "core/store/condition_audit.h"
#include "core/store/conditions.h"
#include "core/store/events.h"
#include "core/store/partitions.h"

namespace callbox::service::conditions {

namespace store = core::store;
using core::say;
using rmc::condition::Occurrence;
using rmc::condition::Transition;

void OccurrenceRecorder::record(const core::Condition& condition, const Occurrence& occurrence) {
    const auto filed = std::make_shared<std::uint64_t>(0);
    store_.post(
        [this, condition, occurrence,
         filed](store::Transaction& transaction) -> core::Result<void> {
            *filed = 0;
            const bool rearm = occurrence.transition == Transition::rearm;
            core::ConditionAuditRecord record;
            record.at = occurrence.at;
            record.kind = rearm ? core::ConditionAuditKind::rearm : core::ConditionAuditKind::event;
            record.condition = condition.name;
            record.resource = occurrence.handle;
            record.partitionId = occurrence.partitionId;
            record.severity = condition.severity;
            record.value = occurrence.value;
            if (rearm)
                record.what = say("condition.rearm", {{"condition", condition.name},
                                                      {"description", condition.rearmDescription},
                                                      {"resource", occurrence.resourceName},
                                                      {"value", occurrence.value}});
            else
                record.what = say("condition.event", {{"condition", condition.name},
                                                      {"description", condition.description},
                                                      {"resource", occurrence.resourceName},
                                                      {"value", occurrence.value}});
            if (condition.service != core::ConditionService::none) {
                const auto number = rearm ? clear(transaction, condition, occurrence)
                                          : file(transaction, condition, occurrence);
                if (!number)
                    return core::passOn(number);
                *filed = *number;
                record.problemNumber = *number;
            }
            const auto stood =
                rearm
                    ? store::clearStanding(transaction, condition.name, occurrence.handle)
                    : store::raiseStanding(
                          transaction, {condition.name, occurrence.handle, occurrence.resourceName,
                                        occurrence.partitionId, occurrence.value, occurrence.at});
            if (!stood)
                return stood;
            return store::appendConditionAudit(transaction, record);
        },
        [this, filed](const core::Result<void>& stored) {
            if (!stored)
                return;
            changed_();
            if (*filed != 0)
                filed_({*filed});
        });
}

core::Result<std::uint64_t> OccurrenceRecorder::file(store::Transaction& transaction,
                                                     const core::Condition& condition,
                                                     const Occurrence& occurrence) const {
    const auto key = core::conditionEventKey(condition.name, occurrence.handle);
    auto open = store::openEventByKey(transaction, key);
    if (!open)
        return core::passOn(open);
    if (*open) {
        (*open)->lastReported = occurrence.at;
        ++(*open)->count;
        if (auto updated = store::updateEvent(transaction, **open); !updated)
            return core::passOn(updated);
        return (*open)->problemNumber;
    }
    auto event = core::conditionEvent(condition, occurrence.resourceName, occurrence.value,
                                      filing_.console(), occurrence.at);
    event.duplicateKey = key;
    auto partition = store::findPartition(transaction, occurrence.partitionId);
    if (!partition)
        return filing_.file(transaction, event, nullptr, {}, occurrence.at);
    const auto system = problems::systemOf(transaction, *partition);
    if (!system)
        return core::passOn(system);
    event.failingMtms = system->mtms;
    event.partitionId = partition->id;
    event.partitionName = partition->name;
    event.reporters = {partition->name};
    return filing_.file(transaction, event, &*system, partition->osName + ' ' + partition->osLevel,
                        occurrence.at);
}

core::Result<std::uint64_t> OccurrenceRecorder::clear(store::Transaction& transaction,
                                                      const core::Condition& condition,
                                                      const Occurrence& occurrence) const {
    auto open = store::openEventByKey(transaction,
                                      core::conditionEventKey(condition.name, occurrence.handle));
    if (!open)
        return core::passOn(open);
    if (!*open)
        return 0;
    core::clear(**open, occurrence.at, say("event.condition-over"));
    if (auto updated = store::updateEvent(transaction, **open); !updated)
        return core::passOn(updated);
    if (auto told = filing_.reportStatus(transaction, **open, "cleared", occurrence.at); !told)
        return core::passOn(told);
    return (*open)->problemNumber;
}

}  // namespace callbox::service::conditions
