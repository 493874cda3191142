// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include <date/tz.h>

namespace callbox::core::schedule {

/// nullptr when the system knows no such zone, or has no time zone data at all. Empty: the
/// system's.
const date::time_zone* zoneNamed(std::string_view name);

/// "HH:MM" since midnight; nullopt for anything else.
std::optional<std::chrono::minutes> clockTime(std::string_view text);

}  // namespace callbox::core::schedule
