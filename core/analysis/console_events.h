// SPDX-License-Identifier: GPL-3.0-or-later
// Events that the console itself opens: no rule and no record stands behind them.
#pragma once

#include <string>
#include <string_view>

#include "core/model/condition.h"
#include "core/model/partition.h"
#include "core/model/serviceable_event.h"
#include "core/model/storm.h"

namespace callbox::core {

inline constexpr std::string_view kChannelLostCode = "CBX-CHN-0001";
inline constexpr std::string_view kTestProblemCode = "CBX-TST-0001";
inline constexpr std::string_view kReportedProblemCode = "CBX-OPR-0001";
inline constexpr std::string_view kCallHomeFailingCode = "CBX-HOM-0001";
inline constexpr std::string_view kConditionCode = "CBX-CND-0001";
inline constexpr std::string_view kStormCode = "CBX-STM-0001";

/// A lost channel is a condition: notify only, one open event per partition, cleared when the
/// channel is active again.
std::string channelLostKey(const std::string& partitionId);
ServiceableEvent channelLost(const Partition& partition, const ManagedSystem& system,
                             const Mtms& reporting, TimePoint now);

/// mksvcevent: goes the whole way home. Each one is an event of its own, `number` keeps them apart.
ServiceableEvent testProblem(const std::string& text, const Mtms& failing, const Mtms& reporting,
                             const std::string& number, TimePoint now);

/// mksvcevent: a problem that a person saw, of a type such as "power" or "lan". Each one is an
/// event of its own, as above.
ServiceableEvent reportedProblem(const std::string& type, const std::string& text,
                                 const Mtms& failing, const Mtms& reporting,
                                 const std::string& number, TimePoint now);

/// An operator's condition that makes serviceable events: one open event per condition and
/// resource, cleared by the rearm event. Duplicate key, partition and failing system are the
/// caller's to set.
std::string conditionEventKey(const std::string& condition, const std::string& resource);
ServiceableEvent conditionEvent(const Condition& condition, const std::string& resourceName,
                                const std::string& value, const Mtms& reporting, TimePoint now);

/// Nothing has reached the receiver since `since`: notify only, for it cannot be called home.
std::string callHomeFailingKey();
ServiceableEvent callHomeFailing(const Mtms& console, const Message& lastFailure, TimePoint since,
                                 TimePoint now);

/// Stands for all that a storm keeps back; one open event of each partition and of the console.
std::string stormKey(const std::string& partitionId);
ServiceableEvent stormBegun(const Storm& storm, const StormSettings& limits, const Mtms& failing,
                            const Mtms& reporting, TimePoint now);
/// The next storm, while the event of the last one is open.
void stormBegunAgain(ServiceableEvent& event, const Storm& storm, const StormSettings& limits,
                     TimePoint now);
void stormEnded(ServiceableEvent& event, const Storm& storm, TimePoint from, TimePoint until);

}  // namespace callbox::core
