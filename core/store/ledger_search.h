// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api/leaving_operations.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// Entries one call looks at: whoever asks goes on where it ended.
inline constexpr std::uint64_t kLedgerStretch = 50'000;

/// `search.system` is an entity id here. Errors: invalidArgument (limit).
Result<api::LedgerFound> searchLedger(const Reader& reader, const api::LedgerSearch& search);

}  // namespace callbox::core::store
