// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/model/condition.h"
#include "core/words/result.h"
#include "rmc/condition/value.h"

namespace callbox::rmc::condition {

inline constexpr std::size_t kSensorOutputLimit = 4096;

/// What a sensor's command printed: pairs such as `Int32=5 String="two words"` separated by blanks
/// or line ends; the names are the Sensor class's dynamic attributes. Foreign data. Errors:
/// invalidArgument (no pair, unknown or doubled name, value not of its type), limitExceeded.
core::Result<Values> readSensorOutput(std::string_view text);

/// Refuses a sensor that cannot run: name, command (1..1024 bytes, one line), interval (0, or 10
/// seconds to a day), expected exit status (0..255).
core::Result<void> checkSensor(const core::Sensor& sensor);

}  // namespace callbox::rmc::condition
