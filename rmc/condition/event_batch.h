// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/condition.h"
#include "rmc/condition/condition_monitor.h"

namespace callbox::rmc::condition {

/// An event or rearm event of one resource.
struct Occurrence {
    Transition transition = Transition::event;
    std::string handle;
    std::string resourceName;
    std::string partitionId;
    std::string partitionName;
    std::string value;           ///< "PercentTotUsed=91"
    std::string attribute;       ///< "PercentTotUsed"
    std::string attributeValue;  ///< "91"
    core::TimePoint at;
};

/// Gathers a condition's occurrences: each at once without an interval, else together when the
/// interval since the first of them has passed or there are as many as the condition says.
class EventBatch {
public:
    explicit EventBatch(const core::Condition& condition)
        : interval_(condition.batchInterval), most_(condition.batchMaxEvents) {}

    /// What is to be handed on now; empty: it waits.
    std::vector<Occurrence> add(Occurrence occurrence);
    std::vector<Occurrence> due(core::TimePoint now);
    /// When due() will give something.
    std::optional<core::TimePoint> deadline() const;

private:
    std::vector<Occurrence> take();

    std::uint32_t interval_;
    std::uint32_t most_;
    std::vector<Occurrence> waiting_;
};

}  // namespace callbox::rmc::condition
