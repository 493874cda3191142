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

/// What an entry says of faults that began before it.
enum class SelEnd {
    none,
    one,  ///< that of the same event is over
    all   ///< all of its sensor are over: "Fully Redundant", "Transition to OK"
};
SelEnd selEnd(const SelEntry& entry);

/// The kind of the record that says that the fault is over: "fan-recovered" for "fan". Empty for
/// faults that are not over because they do not show: memory, processors, disks, buses.
std::string selRecoveryKind(std::string_view faultKind);

/// Source, kind, count, attributes and text of a fault.
core::ProblemRecord selRecord(const SelEntry& entry);

/// The same of a recovery from faults of this kind.
core::ProblemRecord selRecovery(const SelEntry& entry, std::string_view faultKind);

}  // namespace callbox::rmc::watch
