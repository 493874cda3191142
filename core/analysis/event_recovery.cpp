// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/event_recovery.h"

#include <algorithm>

#include "core/events/event_lifecycle.h"

namespace callbox::core {

namespace {

constexpr const char* kActor = "callboxd";
/// Of a fault that comes and goes for months the first ones are in the history.
constexpr std::size_t kMostLines = 100;

std::chrono::seconds flappingSpan(const EventRecovery& recovery) {
    return std::chrono::seconds(static_cast<std::int64_t>(recovery.flappingSeconds));
}

void note(ServiceableEvent& event, TimePoint now, Message what) {
    const auto told = std::ranges::count_if(
        event.history, [&](const EventHistoryEntry& entry) { return entry.what.key == what.key; });
    if (static_cast<std::size_t>(told) < kMostLines)
        event.history.push_back({now, kActor, std::move(what)});
}

void closeOrNote(ServiceableEvent& event, TimePoint now, Message what) {
    event.recovery->closedIt = event.state != EventState::closed && !events::isReported(event);
    if (event.recovery->closedIt)
        events::closeByItself(event, now, std::move(what));
    else
        note(event, now, std::move(what));
}

/// Counts a change. True when the event flaps from now on.
bool change(EventRecovery& recovery, TimePoint at, TimePoint now) {
    ++recovery.changes;
    recovery.changedAt = now;
    if (recovery.flappingChanges == 0)
        return false;
    auto& recent = recovery.recent;
    recent.push_back(at);
    const TimePoint latest = *std::ranges::max_element(recent);
    std::erase_if(recent, [&](TimePoint one) { return one < latest - flappingSpan(recovery); });
    if (recent.size() > recovery.flappingChanges)
        recent.erase(recent.begin());
    if (recovery.flappingSince || recent.size() < recovery.flappingChanges)
        return false;
    recovery.flappingSince = *std::ranges::min_element(recent);
    return true;
}

void noteFlapping(ServiceableEvent& event, TimePoint now) {
    note(event, now,
         say("analysis.flapping",
             {{"count", std::to_string(event.recovery->flappingChanges)},
              {"minutes", std::to_string((event.recovery->flappingSeconds + 59) / 60)}}));
}

}  // namespace

RecoveryStep recover(ServiceableEvent& event, const std::string& source,
                     const std::string& partition, TimePoint at, TimePoint now) {
    if (!event.recovery)
        event.recovery.emplace();
    EventRecovery& recovery = *event.recovery;
    if (recovery.clearedAt)
        return RecoveryStep::silent;
    recovery.clearedAt = at;
    if (change(recovery, at, now)) {
        noteFlapping(event, now);
        return RecoveryStep::flapping;
    }
    if (recovery.flappingSince)
        return RecoveryStep::silent;
    closeOrNote(event, now,
                say("analysis.cleared",
                    {{"at", toText(at)}, {"partition", partition}, {"source", source}}));
    return RecoveryStep::cleared;
}

RecoveryStep comeBack(ServiceableEvent& event, const std::string& source,
                      const std::string& partition, TimePoint at, TimePoint now) {
    if (!event.recovery || !event.recovery->clearedAt)
        return RecoveryStep::silent;
    EventRecovery& recovery = *event.recovery;
    recovery.clearedAt.reset();
    recovery.closedIt = false;
    const bool flaps = change(recovery, at, now);
    if (recovery.flappingSince && !flaps)
        return RecoveryStep::silent;
    Message back = say("analysis.returned", {{"partition", partition}, {"source", source}});
    if (event.state == EventState::closed)
        events::reopenByItself(event, now, std::move(back));
    else
        note(event, now, std::move(back));
    if (flaps)
        noteFlapping(event, now);
    return flaps ? RecoveryStep::flapping : RecoveryStep::returned;
}

bool isFlapping(const ServiceableEvent& event) {
    return event.state != EventState::closed && event.recovery && event.recovery->flappingSince;
}

bool settleFlapping(ServiceableEvent& event, TimePoint now) {
    if (!isFlapping(event))
        return true;
    EventRecovery& recovery = *event.recovery;
    if (now - recovery.changedAt < flappingSpan(recovery))
        return false;
    recovery.flappingSince.reset();
    recovery.recent.clear();
    const std::string count = std::to_string(recovery.changes);
    if (recovery.clearedAt)
        closeOrNote(event, now, say("analysis.flapping-over-cleared", {{"count", count}}));
    else
        note(event, now, say("analysis.flapping-over", {{"count", count}}));
    return true;
}

}  // namespace callbox::core
