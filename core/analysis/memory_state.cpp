// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/memory_state.h"

namespace callbox::core {

bool MemoryState::isOpen(const std::string& duplicateKey) const {
    return open_.contains(duplicateKey);
}

std::vector<CountedReport> MemoryState::counted(const std::string& counterKey) const {
    const auto found = counters_.find(counterKey);
    return found == counters_.end() ? std::vector<CountedReport>{} : found->second;
}

void MemoryState::apply(const AnalysisVerdict& verdict) {
    if (verdict.counter && verdict.counter->reports.empty())
        counters_.erase(verdict.counter->key);
    else if (verdict.counter)
        counters_[verdict.counter->key] = verdict.counter->reports;
    if (verdict.kind == VerdictKind::newEvent)
        open_.insert(verdict.duplicateKey);
    else if (verdict.kind == VerdictKind::clears)
        open_.erase(verdict.duplicateKey);
}

}  // namespace callbox::core
