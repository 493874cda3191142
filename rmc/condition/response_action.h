// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/condition.h"
#include "core/words/result.h"
#include "rmc/condition/condition_monitor.h"

namespace callbox::rmc::condition {

/// Refuses a response that could not run: name, 1..16 actions, times, days, commands that are no
/// plain file name with at most 64 arguments. Errors: invalidArgument, `field` named.
core::Result<void> checkResponse(const core::Response& response);

/// Whether the action is meant for the transition, on this day (1 Monday .. 7 Sunday) at this
/// minute of the day in local time. A window over midnight belongs to the day it begins on.
bool runsOn(const core::ResponseAction& action, Transition transition, int day, int minute);

}  // namespace callbox::rmc::condition
