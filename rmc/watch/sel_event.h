// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/problem_record.h"

namespace callbox::rmc::watch {

/// One line of `ipmitool sel elist`: "1a | 11/22/2026 | 15:04:05 | Fan FAN1 | Lower Critical going
/// low | Asserted | Reading 0 < Threshold 500 RPM".
struct SelEntry {
    std::string record;                 ///< the hexadecimal number
    std::optional<core::TimePoint> at;  ///< by the BMC's clock; absent before that was set
    std::string sensor;                 ///< with its type in front: "Fan FAN1"
    std::string event;
    std::string extra;
    bool asserted = true;
    std::string text;  ///< the line, cleaned
};

std::optional<SelEntry> readSelEntry(std::string_view line);

/// "11/22/2026 15:04:05", with two digits of the year and with a zone's name behind, too.
std::optional<core::TimePoint> readSelTime(std::string_view text);

/// Whether the entry begins a hardware fault.
bool isSelFault(const SelEntry& entry);

/// Source, kind, count, attributes and text of a fault.
core::ProblemRecord selRecord(const SelEntry& entry);

}  // namespace callbox::rmc::watch
