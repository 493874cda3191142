// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/memory_state.h"

#include <algorithm>

namespace callbox::core {

namespace {

constexpr std::array kRoles{PartRole::itself, PartRole::carrier, PartRole::behind};

}  // namespace

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

void MemoryState::apply(const AnalysisVerdict& verdict) {
    if (verdict.counter && verdict.counter->reports.empty())
        counters_.erase(verdict.counter->key);
    else if (verdict.counter)
        counters_[verdict.counter->key] = verdict.counter->reports;
    const auto open = open_.find(verdict.duplicateKey);
    if (verdict.kind == VerdictKind::clears && open != open_.end())
        close(open->second);
    if (verdict.kind != VerdictKind::newEvent)
        return;
    for (const std::uint64_t number : verdict.takesOver)
        close(number);
    open_[verdict.duplicateKey] = ++last_;
    events_[last_] = {{last_, verdict.duplicateKey, verdict.weight, verdict.event->lastReported},
                      verdict.parts};
    for (const PartRole role : kRoles)
        for (const std::string& key : verdict.parts.of(role))
            byKey(role).emplace(key, last_);
}

void MemoryState::close(std::uint64_t number) {
    const auto event = events_.find(number);
    if (event == events_.end())
        return;
    for (const PartRole role : kRoles)
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
