// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/problem_intake.h"

#include <memory>
#include <utility>

#include <boost/asio/steady_timer.hpp>

#include "app/service/problems/known_events.h"
#include "app/service/problems/stored_state.h"
#include "core/store/event_parts.h"
#include "core/store/partitions.h"
#include "core/store/problem_records.h"
#include "core/store/settings.h"

namespace callbox::service::problems {

namespace store = core::store;

namespace {

constexpr std::chrono::seconds kTryAgainAfter{2};

}  // namespace

ProblemIntake::ProblemIntake(boost::asio::io_context& context, store::Store& storage, Rules rules,
                             const EventFiling& filing, const policy::StormGuard& storms,
                             ComponentCache& components, const Clock& clock, Events events)
    : context_(context),
      store_(storage),
      rules_(std::move(rules)),
      filing_(filing),
      storms_(storms),
      components_(components),
      clock_(clock),
      events_(std::move(events)) {}

void ProblemIntake::take(rmc::ProblemBatch batch) {
    takeShared(std::make_shared<const rmc::ProblemBatch>(std::move(batch)));
}

void ProblemIntake::takeShared(const std::shared_ptr<const rmc::ProblemBatch>& batch) {
    const auto filed = std::make_shared<std::vector<std::uint64_t>>();
    store_.post(
        [this, batch, filed](store::Transaction& transaction) {
            filed->clear();  // work may run again
            return work(transaction, *batch, *filed);
        },
        [this, batch, filed](core::Result<void> stored) {
            if (!stored) {
                events_.notStored(stored.error());
                return tryAgain(batch);
            }
            events_.acknowledge({batch->partitionId, batch->source, batch->cursor});
            if (!filed->empty())
                events_.filed(*filed);
        },
        store::Urgency::essential);
}

void ProblemIntake::tryAgain(const std::shared_ptr<const rmc::ProblemBatch>& batch) {
    const auto timer = std::make_shared<boost::asio::steady_timer>(context_, kTryAgainAfter);
    timer->async_wait([this, batch, timer](const boost::system::error_code& error) {
        if (!error)
            takeShared(batch);
    });
}

core::Result<void> ProblemIntake::work(store::Transaction& transaction,
                                       const rmc::ProblemBatch& batch,
                                       std::vector<std::uint64_t>& filed) const {
    auto partition = store::findPartition(transaction, batch.partitionId);
    if (!partition) {
        // Removed while the batch was on its way: nothing of it is wanted any more.
        if (partition.error().code == core::ErrorCode::notFound)
            return {};
        return core::passOn(partition);
    }
    const auto system = systemOf(transaction, *partition);
    if (!system)
        return core::passOn(system);
    const auto components = components_.of(transaction, partition->id);
    for (const auto& incoming : batch.records) {
        core::ProblemRecord record = incoming;
        record.partitionId = partition->id;
        // Of a source that is asked for each of its subjects: "smart-health:sda".
        record.source = batch.source.substr(0, batch.source.find(':'));
        const auto isNew = store::noteRecord(transaction, record);
        if (!isNew)
            return core::passOn(isNew);
        if (!*isNew)
            continue;
        if (auto judged = judge(transaction, record, From::source, *partition, *system,
                                components.get(), filed);
            !judged)
            return judged;
    }
    return store::moveCursor(transaction, batch.partitionId, batch.source, batch.cursor);
}

core::Result<void> ProblemIntake::takeOne(store::Transaction& transaction,
                                          core::ProblemRecord record,
                                          std::vector<std::uint64_t>& filed) const {
    auto partition = store::findPartition(transaction, record.partitionId);
    if (!partition)
        return core::passOn(partition);
    const auto system = systemOf(transaction, *partition);
    if (!system)
        return core::passOn(system);
    record.partitionId = partition->id;
    record.text = core::showable(record.text);
    const auto isNew = store::noteRecord(transaction, record);
    if (!isNew)
        return core::passOn(isNew);
    if (!*isNew)
        return core::fail(core::ErrorCode::conflict,
                          core::say("event.load-record-known", {{"record", record.recordId}}));
    const auto components = components_.of(transaction, partition->id);
    return judge(transaction, record, From::operatorsFile, *partition, *system, components.get(),
                 filed);
}

core::Result<void> ProblemIntake::judge(store::Transaction& transaction,
                                        const core::ProblemRecord& record, From from,
                                        const core::Partition& partition,
                                        const core::ManagedSystem& system,
                                        const core::ComponentLookup* components,
                                        std::vector<std::uint64_t>& filed) const {
    const core::AnalysisContext context{partition, system, components, filing_.console(),
                                        clock_.now()};
    const auto verdict = rules_()->analyse(record, context, StoredState(transaction));
    if (verdict.counter) {
        const auto key = counterSetting(verdict.counter->key);
        const auto stored = verdict.counter->reports.empty()
                                ? store::removeSetting(transaction, key)
                                : store::putSetting(transaction, key, *verdict.counter);
        if (!stored)
            return stored;
    }
    KnownEvents known(transaction, filing_, record, context, filed);
    switch (verdict.kind) {
        case core::VerdictKind::noRule:
        case core::VerdictKind::belowThreshold:
            return {};
        case core::VerdictKind::returned: {
            const auto goesOn = known.goOn(verdict);
            if (!goesOn)
                return core::passOn(goesOn);
            if (*goesOn)
                return {};
            [[fallthrough]];
        }
        case core::VerdictKind::newEvent:
            return fileNew(transaction, verdict,
                           from == From::source && policy::StormGuard::concerns(record, verdict),
                           context, known, filed);
        case core::VerdictKind::duplicate:
        case core::VerdictKind::symptom:
            return known.count(verdict);
        case core::VerdictKind::clears:
            return known.clear(verdict);
    }
    return {};
}

core::Result<void> ProblemIntake::fileNew(store::Transaction& transaction,
                                          const core::AnalysisVerdict& verdict, bool guarded,
                                          const core::AnalysisContext& context, KnownEvents& known,
                                          std::vector<std::uint64_t>& filed) const {
    EventFiling::Guard guard;
    if (guarded)
        guard = [&](store::Transaction& within, const core::ServiceableEvent& event) {
            return storms_.check(within, event, context.partition, context.system, context.now,
                                 filed);
        };
    const auto number = filing_.file(transaction, *verdict.event, &context.system,
                                     context.partition.osName + ' ' + context.partition.osLevel,
                                     context.now, guard);
    if (!number)
        return core::passOn(number);
    if (*number == 0)
        return {};
    filed.push_back(*number);
    if (auto noted = store::noteEventParts(transaction, *number, verdict.weight, verdict.parts);
        !noted)
        return noted;
    if (verdict.succeeds != 0 && verdict.succeeds != *number)
        if (auto closed = known.succeed(verdict.succeeds, *number); !closed)
            return closed;
    for (const std::uint64_t symptom : verdict.takesOver) {
        if (auto taken = filing_.takeOver(transaction, *number, symptom, context.now); !taken)
            return taken;
        filed.push_back(symptom);
    }
    return {};
}

}  // namespace callbox::service::problems
