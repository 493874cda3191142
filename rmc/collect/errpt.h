// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/model/problem_record.h"
#include "core/words/result.h"

namespace callbox::rmc::collect {

/// The entries of `errpt -a` (AIX) and `errlog -ls` (VIOS), newest first as printed. recordId is
/// `<machine id>:<sequence number>:<identifier>:<seconds since 1970>`: `errclear` makes the
/// sequence begin anew. kind is "errpt-hardware", "errpt-software", "errpt-operator" or
/// "errpt-undetermined". Errors: protocol for text that holds no entry, and for one that says
/// nothing is logged or cannot be read (the caller knows the exit status).
core::Result<std::vector<core::ProblemRecord>> readErrorLog(std::string_view text);

/// "Thu Sep 30 15:29:45 CST 2013", the zone left out or ignored: what runs errpt sets TZ to UTC.
std::optional<core::TimePoint> errptTime(std::string_view text);

/// MMDDhhmmYY, without century and seconds.
std::optional<core::TimePoint> errptStamp(std::string_view text);

/// The lines below a "Diagnostic Analysis" or of diagrpt: SRN and the parts it names.
void addDiagnosis(std::string_view text, core::ProblemRecord& record);

}  // namespace callbox::rmc::collect
