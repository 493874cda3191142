// SPDX-License-Identifier: GPL-3.0-or-later
// The output and filter forms of the HMC's ls* commands, so that scripts made for them work here.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/words/result.h"

namespace callbox::cli {

/// One object: attributes in order.
using HmcRecord = std::vector<std::pair<std::string, std::string>>;

inline constexpr std::string_view kNoResults = "No results were found.";

/// `name=value,name=value`; a pair that holds a comma, quote or line break is quoted as a whole,
/// quotes within it doubled.
std::string hmcLine(const HmcRecord& record);

/// What `-F` asked for: attribute names and what separates them, a comma, a colon or another
/// character that is in no name. No names: all.
struct HmcSelection {
    std::vector<std::string> names;
    char delimiter = ',';
};
HmcSelection hmcSelection(std::string_view attributes);

/// The values alone; a value that holds the delimiter is quoted. Errors: invalidArgument for an
/// attribute the record does not have.
core::Result<std::string> hmcValues(const HmcRecord& record, const HmcSelection& selection);
std::string hmcHeader(const HmcRecord& record, const HmcSelection& selection);

/// `name=value,"traps=problem,closed"`: attributes in order, as ch* commands take them. Errors:
/// invalidArgument.
core::Result<HmcRecord> hmcAttributes(std::string_view text);

/// `status=open,"problem_nums=1,2"`: values by name. Errors: invalidArgument.
core::Result<std::map<std::string, std::vector<std::string>>> hmcFilter(std::string_view text);

}  // namespace callbox::cli
