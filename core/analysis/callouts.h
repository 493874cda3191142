// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/component_lookup.h"
#include "core/analysis/rule_pack.h"
#include "core/model/problem_record.h"
#include "core/model/serviceable_event.h"

namespace callbox::core {

/// The parts and procedures a rule calls out for a record, in replacement order.
std::vector<Fru> calloutsOf(const Rule& rule, const ProblemRecord& record,
                            const ComponentLookup* components);

}  // namespace callbox::core
