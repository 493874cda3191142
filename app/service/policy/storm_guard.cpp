// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/policy/storm_guard.h"

#include <optional>
#include <string>
#include <utility>

#include "core/analysis/console_events.h"
#include "core/policy/validation.h"
#include "core/store/events.h"
#include "core/store/notifications.h"
#include "core/store/settings.h"
#include "core/store/windows.h"

namespace callbox::service::policy {

namespace store = core::store;
using core::Storm;
using core::StormWatch;
using problems::EventFiling;

namespace {

/// Kind of the records of an HMC's serviceable events.
constexpr std::string_view kImported = "hmc-event";

std::string keyOf(const std::string& partitionId) {
    return std::string(store::setting_key::kStormWatches) + partitionId;
}

core::Result<StormWatch> watchOf(const store::Reader& reader, const std::string& partitionId) {
    auto stored = store::setting<StormWatch>(reader, keyOf(partitionId));
    if (!stored)
        return core::passOn(stored);
    return std::move(*stored).value_or(StormWatch{});
}

std::chrono::minutes spanOf(const core::StormSettings& limits) {
    return std::chrono::minutes(limits.minutes);
}

/// `system` nullptr: the console as a whole.
struct Scope {
    const EventFiling& filing;
    const core::StormSettings& limits;
    const core::ManagedSystem* system;
    std::string os;
    core::TimePoint now;
};

core::PolicyDecision keptBackBy(const Storm& storm) {
    return {
        core::PolicyAction::suppress,
        {},
        storm.window,
        core::say("policy.suppressed-by-storm", {{"window", std::to_string(storm.window)},
                                                 {"number", std::to_string(storm.problemNumber)}})};
}

EventFiling::Guarded heldBy(Storm& storm, const core::ServiceableEvent& event,
                            core::TimePoint now) {
    switch (core::hold(storm, event, now)) {
        case core::Holding::event:
            return {keptBackBy(storm), true};
        case core::Holding::counted:
            return {std::nullopt, false};
        case core::Holding::none:
            break;
    }
    return {};
}

/// The event of a storm that begins: a new one, or that of the last storm while it is open.
/// `around` is the console's storm, which keeps the events of partitions' storms back.
core::Result<std::uint64_t> fileEvent(store::Transaction& transaction, const Storm& storm,
                                      const Scope& scope, Storm* around) {
    const core::Mtms& failing = scope.system ? scope.system->mtms : scope.filing.console();
    auto event = core::stormBegun(storm, scope.limits, failing, scope.filing.console(), scope.now);
    auto open = store::openEventByKey(transaction, event.duplicateKey);
    if (!open)
        return core::passOn(open);
    if (!*open) {
        EventFiling::Guard guard;
        if (around)
            guard = [&](store::Transaction&, const core::ServiceableEvent& one) {
                core::hold(*around, one, scope.now);
                return core::Result<EventFiling::Guarded>({keptBackBy(*around), true});
            };
        return scope.filing.file(transaction, std::move(event), scope.system, scope.os, scope.now,
                                 guard);
    }
    core::stormBegunAgain(**open, storm, scope.limits, scope.now);
    for (const auto& done : {store::updateEvent(transaction, **open),
                             store::noteWeightier(transaction, (*open)->problemNumber),
                             scope.filing.reportStatus(transaction, **open, "again", scope.now)})
        if (!done)
            return core::passOn(done);
    return (*open)->problemNumber;
}

core::Result<Storm> begin(store::Transaction& transaction, Storm storm, const Scope& scope,
                          Storm* around, std::vector<std::uint64_t>& filed) {
    const auto number = fileEvent(transaction, storm, scope, around);
    if (!number)
        return core::passOn(number);
    filed.push_back(*number);
    storm.problemNumber = *number;
    core::MaintenanceWindow window;
    window.start = scope.now;
    window.end = scope.now + core::policy::kLongestWindow;
    if (!storm.partitionName.empty())
        window.scope.partitions = {storm.partitionName};
    window.owner = "callboxd";
    window.storm = storm;
    const auto added = store::addWindow(transaction, window);
    if (!added)
        return core::passOn(added);
    storm.window = *added;
    return storm;
}

}  // namespace

core::Result<core::StormSettings> stormSettings(const store::Reader& reader) {
    const auto stored = store::setting<core::StormSettings>(reader, store::setting_key::kStorms);
    if (!stored)
        return core::passOn(stored);
    return stored->value_or(core::StormSettings{});
}

core::Result<EventFiling::Guarded> StormGuard::check(store::Transaction& transaction,
                                                     const core::ServiceableEvent& event,
                                                     const core::Partition& partition,
                                                     const core::ManagedSystem& system,
                                                     core::TimePoint now,
                                                     std::vector<std::uint64_t>& filed) const {
    const auto limits = stormSettings(transaction);
    if (!limits)
        return core::passOn(limits);
    if (!limits->enabled)
        return EventFiling::Guarded{};
    auto own = watchOf(transaction, partition.id);
    if (!own)
        return core::passOn(own);
    auto all = watchOf(transaction, {});
    if (!all)
        return core::passOn(all);
    const auto beginIfOver = [&](StormWatch& watch, std::uint64_t limit, const Storm& fresh,
                                 const Scope& scope, Storm* around) -> core::Result<void> {
        watch.rate.count(now, spanOf(*limits));
        if (watch.storm || watch.rate.within(now, spanOf(*limits)) <= limit)
            return {};
        auto begun = begin(transaction, fresh, scope, around, filed);
        if (!begun)
            return core::passOn(begun);
        watch.storm = std::move(*begun);
        return {};
    };
    Storm ofPartition;
    ofPartition.partitionId = partition.id;
    ofPartition.partitionName = partition.name;
    const Scope whereOwn{filing_, *limits, &system, partition.osName + ' ' + partition.osLevel,
                         now};
    if (auto done = beginIfOver(*own, limits->partition, ofPartition, whereOwn,
                                all->storm ? &*all->storm : nullptr);
        !done)
        return core::passOn(done);
    // One partition's storm is not the console's: the faults of all others go on.
    if (!own->storm) {
        const Scope whereAll{filing_, *limits, nullptr, {}, now};
        if (auto done = beginIfOver(*all, limits->console, {}, whereAll, nullptr); !done)
            return core::passOn(done);
    }
    EventFiling::Guarded guarded;
    if (own->storm)
        guarded = heldBy(*own->storm, event, now);
    else if (all->storm)
        guarded = heldBy(*all->storm, event, now);
    for (const auto& done : {store::putSetting(transaction, keyOf(partition.id), *own),
                             store::putSetting(transaction, keyOf({}), *all)})
        if (!done)
            return core::passOn(done);
    return guarded;
}

bool StormGuard::concerns(const core::ProblemRecord& record, const core::AnalysisVerdict& verdict) {
    return record.kind != kImported && verdict.takesOver.empty();
}

core::Result<std::optional<core::PolicyDecision>> StormGuard::wouldHold(
    const store::Reader& reader, const core::ServiceableEvent& event, core::TimePoint now) const {
    for (const std::string& scope : {event.partitionId, std::string()}) {
        auto watch = watchOf(reader, scope);
        if (!watch)
            return core::passOn(watch);
        if (watch->storm && core::hold(*watch->storm, event, now) != core::Holding::none)
            return std::optional(keptBackBy(*watch->storm));
        if (watch->storm)
            break;
    }
    return std::optional<core::PolicyDecision>{};
}

core::Result<std::vector<StormGuard::Running>> StormGuard::running(const store::Reader& reader,
                                                                   core::TimePoint now) const {
    const auto limits = stormSettings(reader);
    if (!limits)
        return core::passOn(limits);
    const auto windows = store::windowsNotEnded(reader);
    if (!windows)
        return core::passOn(windows);
    std::vector<Running> running;
    for (const core::MaintenanceWindow& window : *windows) {
        if (!window.storm)
            continue;
        const auto watch = watchOf(reader, window.storm->partitionId);
        if (!watch)
            return core::passOn(watch);
        const std::uint64_t limit =
            window.storm->partitionId.empty() ? limits->console : limits->partition;
        running.push_back({window.number, !limits->enabled || !watch->storm ||
                                              watch->rate.within(now, spanOf(*limits)) <= limit});
    }
    return running;
}

core::Result<void> StormGuard::ended(store::Transaction& transaction,
                                     const core::MaintenanceWindow& window,
                                     core::TimePoint at) const {
    auto watch = watchOf(transaction, window.storm->partitionId);
    if (!watch)
        return core::passOn(watch);
    const Storm storm = watch->storm.value_or(*window.storm);
    for (const auto& done : {store::removeSetting(transaction, keyOf(storm.partitionId)),
                             store::putStorm(transaction, window.number, storm)})
        if (!done)
            return done;
    const auto told = store::changeEvent(
        transaction, storm.problemNumber,
        [&](core::ServiceableEvent& event) { core::stormEnded(event, storm, window.start, at); });
    if (!told)
        return told.error().code == core::ErrorCode::notFound ? core::Result<void>{}
                                                              : core::passOn(told);
    return store::noteWeightier(transaction, storm.problemNumber);
}

core::Result<void> StormGuard::addAccounts(const store::Reader& reader,
                                           std::vector<core::api::WindowRow>& rows) const {
    for (core::api::WindowRow& row : rows) {
        if (!row.window.storm || row.window.endedAt)
            continue;
        auto watch = watchOf(reader, row.window.storm->partitionId);
        if (!watch)
            return core::passOn(watch);
        if (watch->storm)
            row.window.storm = std::move(watch->storm);
    }
    return {};
}

}  // namespace callbox::service::policy
