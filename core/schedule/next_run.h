// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "core/model/transmittal_schedule.h"
#include "core/words/result.h"

namespace callbox::core::schedule {

/// The first run after `after` (exclusive) by the schedule's frequency, day and time in `zone` (an
/// IANA name; empty: the system's). A time that daylight saving skips runs when the gap ends; one
/// that it repeats runs the first time. Whether the schedule is enabled does not matter here.
/// Errors: invalidArgument (`field` "zone", "time", "dayOfWeek", "dayOfMonth").
Result<TimePoint> nextRun(const TransmittalSchedule& schedule, TimePoint after,
                          std::string_view zone);

/// The zone of the machine, "UTC" when it cannot be told.
std::string systemZone();
bool zoneKnown(std::string_view zone);

/// How long after the set time this console runs, so that consoles with the same schedule do not
/// call at once: 0 .. window, always the same for one console and kind.
std::chrono::seconds consoleOffset(std::string_view consoleId, TransmittalKind kind,
                                   std::chrono::seconds window);

}  // namespace callbox::core::schedule
