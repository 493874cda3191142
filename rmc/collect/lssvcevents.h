// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/model/problem_record.h"
#include "core/words/result.h"

namespace callbox::rmc::collect {

/// The kinds of records that lssvcevents gives.
inline constexpr std::string_view kHmcEvent = "hmc-event";
/// The HMC lost a partition or service processor and says so itself (B3020001, B3030001, no call
/// home meant): a condition of the channel, not a problem of the machine.
inline constexpr std::string_view kHmcConnectionLost = "hmc-connection-lost";

/// `lssvcevents -t hardware`, in the order printed. Errors: as readHmcRecords; protocol for
/// records that are none of events.
core::Result<std::vector<core::ProblemRecord>> readServiceableEvents(std::string_view text);

/// A time by an HMC's clock, in either of its two forms; it names no zone and is read as UTC.
std::optional<core::TimePoint> hmcTime(std::string_view text);

}  // namespace callbox::rmc::collect
