// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/known_events.h"

#include <bit>

#include "core/analysis/event_merging.h"
#include "core/events/event_lifecycle.h"
#include "core/store/events.h"
#include "core/store/settings.h"

namespace callbox::service::problems {

namespace store = core::store;
using core::RecoveryStep;

namespace {

core::Result<void> noteFlapping(store::Transaction& transaction, std::uint64_t number) {
    const auto known = store::setting<FlappingEvents>(transaction, kFlappingSetting);
    if (!known)
        return core::passOn(known);
    auto flapping = known->value_or(FlappingEvents{});
    flapping.problemNumbers.push_back(number);
    return store::putSetting(transaction, kFlappingSetting, flapping);
}

const char* reasonOf(RecoveryStep step) {
    return step == RecoveryStep::cleared    ? "cleared"
           : step == RecoveryStep::flapping ? "flapping"
                                            : "again";
}

}  // namespace

core::Result<void> KnownEvents::count(const core::AnalysisVerdict& verdict) {
    auto open = store::openEventByKey(transaction_, verdict.duplicateKey);
    if (!open)
        return core::passOn(open);
    if (!*open)
        return {};
    auto& event = **open;
    const std::size_t reporters = event.reporters.size();
    auto step = RecoveryStep::silent;
    if (verdict.kind == core::VerdictKind::symptom) {
        core::mergeSymptom(event, record_, verdict, context_);
    } else {
        core::merge(event, record_, context_);
        step = core::comeBack(event, record_.source, context_.partition.name, verdict.at,
                              context_.now);
    }
    // A storm of duplicates must not become a storm of reports: only doublings are told.
    return store(event, step,
                 event.reporters.size() != reporters || std::has_single_bit(event.count));
}

core::Result<void> KnownEvents::clear(const core::AnalysisVerdict& verdict) {
    for (const std::string& key : verdict.cleared) {
        auto open = store::openEventByKey(transaction_, key);
        if (!open)
            return core::passOn(open);
        if (!*open)
            continue;
        const auto step = core::recover(**open, record_.source, context_.partition.name, verdict.at,
                                        context_.now);
        if (auto stored = store(**open, step, false); !stored)
            return stored;
    }
    return {};
}

core::Result<bool> KnownEvents::goOn(const core::AnalysisVerdict& verdict) {
    auto event = store::eventByNumber(transaction_, verdict.returning);
    if (!event)
        return core::passOn(event);
    if (event->stateBehindClose == core::EventState::suppressed)
        return false;
    const auto kept = filing_.keepsBack(transaction_, *event, context_.now);
    if (!kept)
        return core::passOn(kept);
    if (*kept)
        return false;
    core::merge(*event, record_, context_);
    const auto step =
        core::comeBack(*event, record_.source, context_.partition.name, verdict.at, context_.now);
    if (auto stored = store(*event, step, true); !stored)
        return core::passOn(stored);
    return true;
}

core::Result<void> KnownEvents::succeed(std::uint64_t over, std::uint64_t number) {
    auto event = store::eventByNumber(transaction_, over);
    if (!event)
        return core::passOn(event);
    core::events::closeByItself(
        *event, context_.now,
        core::say("analysis.succeeded", {{"number", std::to_string(number)}}));
    return store(*event, RecoveryStep::cleared, true);
}

core::Result<void> KnownEvents::store(core::ServiceableEvent& event, RecoveryStep step,
                                      bool worthTelling) {
    if (auto updated = store::updateEvent(transaction_, event); !updated)
        return updated;
    filed_.push_back(event.problemNumber);
    if (step == RecoveryStep::flapping)
        if (auto noted = noteFlapping(transaction_, event.problemNumber); !noted)
            return noted;
    if (step == RecoveryStep::silent && !worthTelling)
        return {};
    return filing_.reportStatus(transaction_, event, reasonOf(step), context_.now);
}

}  // namespace callbox::service::problems
