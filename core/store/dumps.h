// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of collected dumps; their bytes are files beside the database.
#pragma once

#include <cstdint>
#include <vector>

#include "core/model/dump.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// Gives it the next number, from 1, never reused.
Result<std::uint64_t> addDump(Transaction& transaction, const Dump& dump);
/// Replaces the one of the same number. Errors: notFound.
Result<void> updateDump(Transaction& transaction, const Dump& dump);
/// Errors: notFound.
Result<void> removeDump(Transaction& transaction, std::uint64_t number);

/// Errors: notFound.
Result<Dump> dumpByNumber(const Reader& reader, std::uint64_t number);
/// Newest first.
Result<std::vector<Dump>> allDumps(const Reader& reader);

}  // namespace callbox::core::store
