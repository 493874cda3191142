// SPDX-License-Identifier: GPL-3.0-or-later
// The parsers by name, for `callbox parse SOURCE FILE`, tests and fuzzing.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/inventory.h"
#include "core/model/problem_record.h"

namespace callbox::rmc::collect {

/// What one source's text held. `facts` are values that belong to no item ("os.level",
/// "system.serial"), under the names of docs/inventory.md.
struct Findings {
    std::vector<core::InventoryItem> items;
    std::vector<core::ProblemRecord> records;
    std::vector<core::UtilizationSample> utilization;
    std::map<std::string, std::string> facts;
};

/// The names parseSource takes, sorted.
std::vector<std::string_view> sourceNames();

/// True when the source reports problems rather than inventory.
bool reportsProblems(std::string_view source);

/// Runs one parser on recorded text. Errors: notFound (no such source), protocol (the text is not
/// what this source prints), limitExceeded.
core::Result<Findings> parseSource(std::string_view source, std::string_view text);

}  // namespace callbox::rmc::collect
