// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/model/time_point.h"

namespace callbox::app::console {

core::TimePoint timeNow();

/// "just now", "2 min ago", "3 h ago", then the date: relative while that helps.
QString agoText(core::TimePoint time, core::TimePoint now);
/// "in 5 min", "today 02:15", "Sun 23 Nov, 02:15".
QString aheadText(core::TimePoint time, core::TimePoint now);
QString timeOfDayText(core::TimePoint time);
/// "14:01" today, "21 Nov 14:01" before: for table columns.
QString shortTime(core::TimePoint time, core::TimePoint now);
/// "14:01:12" today, with the date before: for timelines.
QString clockTime(core::TimePoint time, core::TimePoint now);
/// Everything, in local time: for tool tips.
QString exactTime(core::TimePoint time);
/// "3 h 12 min": how long something has lasted.
QString spanText(std::chrono::microseconds span);
QString countText(std::uint64_t count);
QString bytesText(std::uint64_t bytes);

}  // namespace callbox::app::console
