// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "app/service/problems/event_filing.h"
#include "core/model/condition.h"
#include "core/store/store.h"
#include "rmc/condition/event_batch.h"

namespace callbox::service::conditions {

/// Writes an event or rearm event down: audit record, what stands, and the serviceable event where
/// the condition makes one, in one transaction.
class OccurrenceRecorder {
public:
    /// `filed` hears problem numbers that are new or changed; `changed` that there is more to read.
    OccurrenceRecorder(core::store::Store& store, const problems::EventFiling& filing,
                       std::function<void(const std::vector<std::uint64_t>&)> filed,
                       std::function<void()> changed)
        : store_(store), filing_(filing), filed_(std::move(filed)), changed_(std::move(changed)) {}

    void record(const core::Condition& condition, const rmc::condition::Occurrence& occurrence);

private:
    core::Result<std::uint64_t> file(core::store::Transaction& transaction,
                                     const core::Condition& condition,
                                     const rmc::condition::Occurrence& occurrence) const;
    core::Result<std::uint64_t> clear(core::store::Transaction& transaction,
                                      const core::Condition& condition,
                                      const rmc::condition::Occurrence& occurrence) const;

    core::store::Store& store_;
    const problems::EventFiling& filing_;
    std::function<void(const std::vector<std::uint64_t>&)> filed_;
    std::function<void()> changed_;
};

}  // namespace callbox::service::conditions
