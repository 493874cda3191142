// SPDX-License-Identifier: GPL-3.0-or-later
// Problem records seen, and how far each source of each partition was read. Both move in the
// transaction that stores what came of the records.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/problem_record.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// Notes a record. False: partition, source and record id were seen before, absorb it.
Result<bool> noteRecord(Transaction& transaction, const ProblemRecord& record);

/// Records of a partition seen since `since`, oldest first, at most `limit` of the newest; for
/// thresholds after a restart.
Result<std::vector<ProblemRecord>> recordsSince(const Reader& reader, std::string_view partitionId,
                                                TimePoint since, std::size_t limit = 10'000);

/// Forgets records seen before `before` (callers pass now - 30 days). A source behind its cursor
/// does not offer them again. Gives how many.
Result<std::uint64_t> pruneRecords(Transaction& transaction, TimePoint before);

Result<void> moveCursor(Transaction& transaction, std::string_view partitionId,
                        std::string_view source, std::string_view cursor);

/// By source.
Result<std::map<std::string, std::string>> cursorsOf(const Reader& reader,
                                                     std::string_view partitionId);

}  // namespace callbox::core::store
