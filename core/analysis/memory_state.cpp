// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/memory_state.h"

#include <algorithm>
#include <utility>

namespace callbox::core {

bool MemoryState::isOpen(const std::string& duplicateKey) const {
    return open_.contains(duplicateKey);
}

std::vector<CountedReport> MemoryState::counted(const std::string& counterKey) const {
    const auto found = counters_.find(counterKey);
    return found == counters_.end() ? std::vector<CountedReport>{} : found->second;
}

std::vector<OpenPart> MemoryState::openParts(PartRole role,
                                             const std::vector<std::string>& keys) const {
    std::vector<OpenPart> parts;
    for (const std::string& key : keys) {
        const auto [first, last] = byKey_[static_cast<std::size_t>(role)].equal_range(key);
        for (auto it = first; it != last; ++it)
            if (std::none_of(parts.begin(), parts.end(), [&](const OpenPart& part) {
                    return part.problemNumber == it->second;
                }))
                parts.push_back(events_.at(it->second).part);
    }
    return parts;
}

std::optional<ClearedEvent> MemoryState::clearedEvent(
    const std::string& recoveryKey, const std::vector<std::string>& duplicateKeys) const {
    for (auto it = cleared_.rbegin(); it != cleared_.rend(); ++it) {
        const auto& [part, parts, callsHome] = it->second.event;
        if (std::ranges::find(parts.recovery, recoveryKey) != parts.recovery.end() &&
            std::ranges::find(duplicateKeys, part.duplicateKey) != duplicateKeys.end())
            return ClearedEvent{it->first, part.duplicateKey, it->second.at,
                                events_.contains(it->first)};
    }
    return std::nullopt;
}

void MemoryState::apply(const AnalysisVerdict& verdict) {
    if (verdict.counter && verdict.counter->reports.empty())
        counters_.erase(verdict.counter->key);
    else if (verdict.counter)
        counters_[verdict.counter->key] = verdict.counter->reports;
    for (const std::string& key : verdict.cleared)
        clear(key, verdict.at);
    if (const auto earlier = cleared_.find(verdict.returning); earlier != cleared_.end())
        add(std::exchange(earlier->second, {}).event);
    cleared_.erase(verdict.returning);
    if (const auto open = open_.find(verdict.duplicateKey);
        verdict.kind == VerdictKind::duplicate && open != open_.end())
        cleared_.erase(open->second);
    if (verdict.kind != VerdictKind::newEvent)
        return;
    close(verdict.succeeds);
    cleared_.erase(verdict.succeeds);
    for (const std::uint64_t number : verdict.takesOver)
        close(number);
    add({{++last_, verdict.duplicateKey, verdict.weight, verdict.event->lastReported},
         verdict.parts,
         verdict.event->notificationType == NotificationType::callHome});
}

void MemoryState::add(OpenEvent event) {
    const std::uint64_t number = event.part.problemNumber;
    open_[event.part.duplicateKey] = number;
    for (const PartRole role : kPartRoles)
        for (const std::string& key : event.keys.of(role))
            byKey(role).emplace(key, number);
    events_[number] = std::move(event);
}

void MemoryState::clear(const std::string& duplicateKey, TimePoint at) {
    const auto open = open_.find(duplicateKey);
    if (open == open_.end())
        return;
    const std::uint64_t number = open->second;
    cleared_[number] = {events_.at(number), at};
    // What was called home stays open.
    if (!events_.at(number).callsHome)
        close(number);
}

void MemoryState::close(std::uint64_t number) {
    const auto event = events_.find(number);
    if (event == events_.end())
        return;
    for (const PartRole role : kPartRoles)
        for (const std::string& key : event->second.keys.of(role)) {
            const auto [first, last] = byKey(role).equal_range(key);
            const auto entry =
                std::find_if(first, last, [&](const auto& one) { return one.second == number; });
            if (entry != last)
                byKey(role).erase(entry);
        }
    open_.erase(event->second.part.duplicateKey);
    events_.erase(event);
}

}  // namespace callbox::core
