// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of rasdaemon, from a row of its database or from what `ras-mc-ctl --errors` prints.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/model/problem_record.h"
#include "rmc/collect/source_registry.h"

namespace callbox::rmc::collect {

/// True for the tables that are read.
bool isRasdaemonTable(std::string_view table);

/// One row as a record: recordId, source, kind, occurredAt, count, attributes, text. Columns that
/// an older or newer version has not or has more of do no harm.
core::ProblemRecord rasdaemonRecord(std::string_view table,
                                    const std::map<std::string, std::string>& columns);

/// `ras-mc-ctl --errors`. Errors: protocol when none of its headings are found.
core::Result<Findings> parseRasdaemon(std::string_view text);

}  // namespace callbox::rmc::collect
