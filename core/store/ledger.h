// SPDX-License-Identifier: GPL-3.0-or-later
// The record of all that left: entries chained by hash, added only, kept for ever.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/api/operations.h"
#include "core/protocol/ledger_text.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// Adds an entry; number and hash are given here (core/protocol/ledger_text.h).
Result<api::LedgerEntry> appendLedger(Transaction& transaction, api::LedgerEntry entry);

/// Errors: invalidArgument (limit).
Result<api::LedgerPage> ledgerPage(const Reader& reader, const api::LedgerQuery& query);

/// What happened to one message: the newest `limit` entries, oldest first.
Result<std::vector<api::LedgerEntry>> ledgerOfMessage(const Reader& reader, std::uint64_t sequence,
                                                      std::uint64_t limit);

/// Walks every entry, and compares the end with the head that was noted beside it.
Result<api::LedgerVerdict> verifyLedger(const Reader& reader);

/// Walks the last `entries` only: what a failure of the disk can have touched.
Result<api::LedgerVerdict> verifyLedgerTail(const Reader& reader, std::uint64_t entries = 1000);

using protocol::canonicalText;

}  // namespace callbox::core::store
