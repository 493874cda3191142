// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/local_time.h"

#include <charconv>
#include <exception>

namespace callbox::core::schedule {

const date::time_zone* zoneNamed(std::string_view name) {
    try {
        return name.empty() ? date::current_zone() : date::locate_zone(name);
    } catch (const std::exception&) {
        return nullptr;
    }
}

std::optional<std::chrono::minutes> clockTime(std::string_view text) {
    int hour = 0;
    int minute = 0;
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const auto hourEnd = std::from_chars(text.data(), text.data() + 2, hour);
    const auto minuteEnd = std::from_chars(text.data() + 3, text.data() + 5, minute);
    if (hourEnd.ptr != text.data() + 2 || minuteEnd.ptr != text.data() + 5 || hour < 0 ||
        hour > 23 || minute < 0 || minute > 59)
        return std::nullopt;
    return std::chrono::hours(hour) + std::chrono::minutes(minute);
}

}  // namespace callbox::core::schedule
