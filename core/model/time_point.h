// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "core/words/result.h"

namespace callbox::core {

/// An instant in UTC, to the microsecond. Deadlines use std::chrono::steady_clock instead.
using TimePoint = std::chrono::sys_time<std::chrono::microseconds>;

/// RFC 3339 in UTC: "2026-11-22T15:04:05.123456Z" (fraction left out when zero).
std::string toText(TimePoint time);

/// Reads RFC 3339 with any offset. Errors: invalidArgument for any other form or a year outside
/// 1970..9999.
Result<TimePoint> timePointFromText(std::string_view text);

}  // namespace callbox::core
