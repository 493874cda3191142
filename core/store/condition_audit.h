// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/api/condition_operations.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// The record's number is given by the store.
Result<void> appendConditionAudit(Transaction& transaction, const ConditionAuditRecord& record);

/// Errors: invalidArgument (limit).
Result<api::ConditionAuditPage> conditionAuditPage(const Reader& reader,
                                                   const api::ConditionAuditQuery& query);

/// Forgets records made before `before`, and the oldest beyond `most`. Gives how many.
Result<std::uint64_t> pruneConditionAudit(Transaction& transaction, TimePoint before,
                                          std::uint64_t most);

}  // namespace callbox::core::store
