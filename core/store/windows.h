// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/api/policy_operations.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

inline constexpr std::uint64_t kWindowLimit = 200;  ///< of planned work, that have not ended

/// Gives the number. Errors: limitExceeded, but not for a storm.
Result<std::uint64_t> addWindow(Transaction& transaction, const MaintenanceWindow& window);

/// Errors: notFound, conflict (it has ended already).
Result<void> endWindow(Transaction& transaction, std::uint64_t number, TimePoint at);

/// Errors: notFound, conflict (problems wait, or it kept some back and has not ended).
Result<void> removeWindow(Transaction& transaction, std::uint64_t number);

/// Enters the account of a storm. Errors: notFound.
Result<void> putStorm(Transaction& transaction, std::uint64_t number, const Storm& storm);

/// Forgets storms that ended before and of which nothing waits, and what was counted of partitions
/// that have been quiet since.
Result<void> pruneStorms(Transaction& transaction, TimePoint before);

/// Those that have not ended, by number.
Result<std::vector<MaintenanceWindow>> windowsNotEnded(const Reader& reader);

/// Errors: notFound.
Result<api::WindowRow> windowByNumber(const Reader& reader, std::uint64_t number, TimePoint now);

/// Errors: invalidArgument.
Result<api::WindowPage> windowPage(const Reader& reader, const api::WindowQuery& query,
                                   TimePoint now);

}  // namespace callbox::core::store
