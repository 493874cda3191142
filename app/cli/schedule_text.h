// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/transmittal_schedule.h"

namespace callbox::cli {

/// "service", "performance" or "heartbeat". Errors: invalidArgument, field "kind".
core::Result<core::TransmittalKind> transmittalKind(const std::string& text);
std::string transmittalName(core::TransmittalKind kind);

/// Changes a schedule by "off", "daily 02:15", "weekly sunday 02:15" or "monthly 1 02:15".
/// Errors: invalidArgument, field "schedule".
core::Result<void> applySchedule(core::TransmittalSchedule& schedule, const std::string& text);
std::string scheduleText(const core::TransmittalSchedule& schedule);

}  // namespace callbox::cli
