// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/model/time_point.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// Who did what when, and what came of it. Never a secret.
struct AuditEntry {
    std::uint64_t number = 0;  ///< given by the store
    TimePoint at;
    std::string user;
    std::string role;
    std::string client;     ///< "callbox 0.1.0"
    std::string operation;  ///< "partition.remove"
    std::string subject;    ///< id of what it was done to
    Message what;
    std::string outcome;  ///< "done", or the ErrorCode's name
};

Result<void> appendAudit(Transaction& transaction, const AuditEntry& entry);
/// Newest first.
Result<std::vector<AuditEntry>> auditPage(const Reader& reader, std::uint64_t offset,
                                          std::uint64_t limit);

}  // namespace callbox::core::store
