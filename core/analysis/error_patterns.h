// SPDX-License-Identifier: GPL-3.0-or-later
// What counted errors have in common: a row or a bank of a memory module that fails shows before
// the number of errors does.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/analysis/analyser.h"
#include "core/analysis/rule_pack.h"

namespace callbox::core {

/// Of the attributes that the rule's patterns look at, those that the record has.
std::map<std::string, std::string> placeOf(const Rule& rule, const ProblemRecord& record);

/// The first of the rule's patterns that the last of these reports makes; null when none does.
const ErrorPattern* patternOf(const Rule& rule, const std::vector<CountedReport>& reports);

}  // namespace callbox::core
