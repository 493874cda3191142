// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/analysis/component_lookup.h"
#include "core/analysis/rule_pack.h"
#include "core/model/problem_record.h"
#include "core/model/serviceable_event.h"

namespace callbox::core {

/// The parts that a record names itself, by its attributes "fru.1.part", "fru.1.serial",
/// "fru.1.location", "fru.1.ccin", "fru.1.description", "fru.1.class" (fru, procedure, symbolic;
/// of the latter two `part` is the name) and "fru.1.priority" (H M A B C L), counted from 1 in
/// replacement order, at most 20.
/// Of a part whose location `components` knows, part number, serial number and CCIN are completed.
std::vector<Fru> recordFrus(const ProblemRecord& record, const ComponentLookup* components);

/// The parts and procedures a rule calls out for a record, in replacement order.
std::vector<Fru> calloutsOf(const Rule& rule, const ProblemRecord& record,
                            const ComponentLookup* components);

}  // namespace callbox::core
