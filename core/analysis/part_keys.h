// SPDX-License-Identifier: GPL-3.0-or-later
// The keys by which events of one part, and of what hangs on it, find each other.
#pragma once

#include <string>

#include "core/analysis/rule_pack.h"
#include "core/model/event_parts.h"
#include "core/model/problem_record.h"

namespace callbox::core {

struct AnalysisContext;

/// `machine` names the failing machine as in a duplicate key.
PartKeys partKeysOf(const Rule& rule, const ProblemRecord& record, const AnalysisContext& context,
                    const std::string& machine);

}  // namespace callbox::core
