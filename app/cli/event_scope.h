// SPDX-License-Identifier: GPL-3.0-or-later
// How the command line writes which events a rule or window is for.
#pragma once

#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "core/model/policy.h"

namespace callbox::cli {

/// The options --refcode, --system and --partition besides; each may be repeated.
std::vector<Option> withScopeOptions(std::vector<Option> options);
core::EventScope scopeOf(const Parsed& parsed);

/// "refcodes CBX-MEM-*; partitions prod-*", "all".
std::string scopeText(const core::EventScope& scope);

/// "mon-fri", "sat,sun", "1-5". Errors: invalidArgument, field "days".
core::Result<std::vector<int>> daysOf(const std::string& text);
/// "mon,tue 08:00-17:00 Europe/Vienna"; empty without hours.
std::string hoursText(const std::optional<core::PolicyHours>& hours);

/// "30m", "4h", "2d". Errors: invalidArgument naming `field`.
core::Result<std::chrono::minutes> durationOf(const std::string& field, const std::string& text);
/// "now", "2026-11-24 22:00" on this machine's clock, or RFC 3339. Errors: invalidArgument.
core::Result<core::TimePoint> momentOf(const std::string& field, const std::string& text,
                                       core::TimePoint now);

}  // namespace callbox::cli
