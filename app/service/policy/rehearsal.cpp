// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/policy/rehearsal.h"

#include <map>
#include <utility>

#include <boost/describe/enum_to_string.hpp>

#include "app/service/problems/stored_state.h"
#include "core/analysis/memory_state.h"
#include "core/events/event_lifecycle.h"
#include "core/protocol/identity.h"
#include "core/store/events.h"
#include "core/store/partitions.h"
#include "core/store/suppressed_events.h"

namespace callbox::service::policy {

namespace api = core::api;
namespace store = core::store;
using core::say;

namespace {

constexpr std::size_t kMostRecords = 1000;

/// What is stored, with what the records before would have changed.
class RehearsedState final : public core::AnalysisState {
public:
    explicit RehearsedState(const store::Reader& reader) : reader_(reader), stored_(reader) {}

    bool isOpen(const std::string& duplicateKey) const override {
        const auto known = open_.find(duplicateKey);
        return known == open_.end() ? stored_.isOpen(duplicateKey) : known->second;
    }
    std::vector<core::CountedReport> counted(const std::string& counterKey) const override {
        const auto known = counters_.find(counterKey);
        return known == counters_.end() ? stored_.counted(counterKey) : known->second;
    }

    std::vector<core::OpenPart> openParts(core::PartRole role,
                                          const std::vector<std::string>& keys) const override {
        auto parts = rehearsed_.openParts(role, keys);
        for (core::OpenPart& part : stored_.openParts(role, keys))
            if (const auto known = open_.find(part.duplicateKey);
                known == open_.end() || known->second)
                parts.push_back(std::move(part));
        return parts;
    }

    void apply(const core::AnalysisVerdict& verdict) {
        rehearsed_.apply(verdict);
        if (verdict.counter)
            counters_[verdict.counter->key] = verdict.counter->reports;
        if (verdict.event)
            open_[verdict.event->duplicateKey] = true;
        for (const std::string& key : verdict.cleared)
            open_[key] = rehearsed_.isOpen(key) || staysOpen(key);
    }

    std::optional<core::ClearedEvent> clearedEvent(
        const std::string& recoveryKey,
        const std::vector<std::string>& duplicateKeys) const override {
        auto cleared = rehearsed_.clearedEvent(recoveryKey, duplicateKeys);
        return cleared ? cleared : stored_.clearedEvent(recoveryKey, duplicateKeys);
    }

private:
    /// What was called home does not close when its cause is gone.
    bool staysOpen(const std::string& duplicateKey) const {
        const auto event = store::openEventByKey(reader_, duplicateKey);
        return event && *event && core::events::isReported(**event);
    }

    const store::Reader& reader_;
    problems::StoredState stored_;
    core::MemoryState rehearsed_;  ///< of its events only what parts they are about
    std::map<std::string, bool> open_;
    std::map<std::string, std::vector<core::CountedReport>> counters_;
};

}  // namespace

void RehearsalDesk::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::RehearseArguments, api::Rehearsal>(
        api::kPolicyRehearse, [this](const operator_api::Caller&, api::RehearseArguments arguments,
                                     operator_api::Respond<api::Rehearsal> respond) {
            respond(store.read([&](store::Reader& reader) { return rehearse(reader, arguments); }));
        });
}

core::Result<api::Rehearsal> RehearsalDesk::rehearse(const store::Reader& reader,
                                                     const api::RehearseArguments& arguments) {
    if ((arguments.problemNumber == 0) == arguments.records.empty())
        return core::failField("records", say("policy.rehearse-what"));
    if (arguments.records.size() > kMostRecords)
        return core::failField(
            "records", say("policy.rehearse-too-many", {{"most", std::to_string(kMostRecords)}}));
    api::Rehearsal rehearsal;
    const auto analyser = rules();
    rehearsal.rulePack = analyser->pack().name + ' ' + analyser->pack().version;
    if (arguments.problemNumber == 0) {
        if (auto judged = records(reader, *analyser, arguments, rehearsal.problems); !judged)
            return core::passOn(judged);
        return rehearsal;
    }
    auto event = store::eventByNumber(reader, arguments.problemNumber);
    if (!event)
        return core::passOn(event);
    event->state = core::EventState::open;
    api::RehearsedProblem problem;
    problem.verdict = boost::describe::enum_to_string(core::VerdictKind::newEvent, "");
    if (auto filed = file(reader, std::move(*event), clock.now(), false, problem); !filed)
        return core::passOn(filed);
    rehearsal.problems.push_back(std::move(problem));
    return rehearsal;
}

core::Result<void> RehearsalDesk::records(const store::Reader& reader,
                                          const core::Analyser& analyser,
                                          const api::RehearseArguments& arguments,
                                          std::vector<api::RehearsedProblem>& problems) {
    const auto partition = store::findPartition(reader, arguments.partition);
    if (!partition) {
        auto error = partition.error();
        error.field = "partition";
        return tl::unexpected<core::Error>(std::move(error));
    }
    core::ManagedSystem system;
    if (!partition->systemId.empty()) {
        auto known = store::systemById(reader, partition->systemId);
        if (!known)
            return core::passOn(known);
        system = std::move(*known);
    }
    const auto lookup = components.of(reader, partition->id);
    const core::TimePoint now = clock.now();
    const core::AnalysisContext context{*partition, system, lookup.get(), filing.console(), now};
    RehearsedState state(reader);
    for (core::ProblemRecord record : arguments.records) {
        record.partitionId = partition->id;
        const auto verdict = analyser.analyse(record, context, state);
        state.apply(verdict);
        api::RehearsedProblem problem;
        problem.recordId = record.recordId;
        problem.verdict = boost::describe::enum_to_string(verdict.kind, "");
        problem.rule = verdict.rule;
        problem.counted = verdict.counted;
        problem.threshold = verdict.threshold;
        if (verdict.kind == core::VerdictKind::returned) {
            const auto event = store::eventByNumber(reader, verdict.returning);
            if (event && event->duplicateKey == verdict.duplicateKey)
                problem.problemNumber = verdict.returning;
        } else if (verdict.event) {
            if (auto filed = file(reader, *verdict.event, now,
                                  StormGuard::concerns(record, verdict), problem);
                !filed)
                return filed;
        } else if (!verdict.duplicateKey.empty()) {
            const auto open = store::openEventByKey(reader, verdict.duplicateKey);
            if (!open)
                return core::passOn(open);
            if (*open)
                problem.problemNumber = (*open)->problemNumber;
        }
        problems.push_back(std::move(problem));
    }
    return {};
}

core::Result<void> RehearsalDesk::file(const store::Reader& reader, core::ServiceableEvent event,
                                       core::TimePoint now, bool guarded,
                                       api::RehearsedProblem& problem) const {
    const auto judge = book.judge(reader);
    if (!judge)
        return core::passOn(judge);
    problem.decision = (*judge)->decide(event, now);
    if (problem.decision.action == core::PolicyAction::append) {
        const auto open = store::newestOpenEvent(
            reader, event.failingMtms.text(), [&](const core::ServiceableEvent& one) {
                return one.problemNumber != event.problemNumber &&
                       (*judge)->appends(problem.decision, event, one);
            });
        if (!open)
            return core::passOn(open);
        if (*open) {
            problem.problemNumber = (*open)->problemNumber;
            return {};
        }
    }
    if (guarded && problem.decision.action != core::PolicyAction::suppress) {
        auto held = storms.wouldHold(reader, event, now);
        if (!held)
            return core::passOn(held);
        if (*held)
            problem.decision = std::move(**held);
    }
    if (event.problemNumber == 0) {
        const auto next = store::nextProblemNumber(reader);
        if (!next)
            return core::passOn(next);
        event.problemNumber = *next;
    }
    (*judge)->apply(problem.decision, event, now);
    if (event.notificationType == core::NotificationType::callHome &&
        event.state == core::EventState::open) {
        const auto message = filing.reportOf(reader, event);
        if (!message)
            return core::passOn(message);
        problem.leaves =
            api::LeavingMessage{boost::describe::enum_to_string(message->type, ""),
                                message->data.size(), core::protocol::sha256Hex(message->data)};
    }
    problem.event = std::move(event);
    return {};
}

}  // namespace callbox::service::policy
