// SPDX-License-Identifier: GPL-3.0-or-later
// What `callbox` does without the service: read recorded outputs, judge problem records. A library
// of its own, because the command line itself knows neither parsers nor rules.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/api/operations.h"
#include "core/model/problem_record.h"
#include "core/words/catalogue.h"

namespace callbox::offline {

/// The sources parse() takes, sorted.
std::vector<std::string> sources();

/// Items, facts, utilization and problem records of one recorded output, as JSON. Errors: as
/// rmc/collect/source_registry.h.
core::Result<std::string> parse(const std::string& source, const std::string& text);

/// Problem records (JSON: what parse() gives, an array, or one record a line) through the built-in
/// rule pack: JSON with one verdict a record, its event and callouts, and the event's words in the
/// catalogue's language. Items beside the records resolve the callouts. Errors: protocol.
core::Result<std::string> analyse(const std::string& text, const core::Catalogue& words);

/// The problem records alone, in the same forms. Errors: protocol.
core::Result<std::vector<core::ProblemRecord>> records(const std::string& text);

/// Checks the entries of an exported ledger (JSON, one a line, by number): each against its own
/// hash, and against the one before it where that is there. Errors: protocol (no such entries).
core::Result<core::api::LedgerVerdict> verifyLedger(const std::string& text);

}  // namespace callbox::offline
