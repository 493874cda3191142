// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/api/policy_operations.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// Notes which window (or rule) keeps a stored event back.
Result<void> noteSuppressed(Transaction& transaction, std::uint64_t problemNumber,
                            const PolicyDecision& decision, TimePoint at);

/// Who let it go or closed it. `outcome` released or discarded.
Result<void> noteSettled(Transaction& transaction, std::uint64_t problemNumber,
                         api::SuppressedOutcome outcome, const std::string& who,
                         const std::string& reason, TimePoint at);

/// Problem numbers that wait, in order; 0: of all windows and rules.
Result<std::vector<std::uint64_t>> waitingSuppressed(const Reader& reader, std::uint64_t window,
                                                     std::string_view codePrefix = {});

/// Errors: invalidArgument.
Result<api::SuppressedPage> suppressedPage(const Reader& reader, const api::SuppressedQuery& query);

/// The newest open event of a system that `fits`, among its 100 newest.
Result<std::optional<ServiceableEvent>> newestOpenEvent(
    const Reader& reader, const std::string& failingMtms,
    const std::function<bool(const ServiceableEvent&)>& fits);

/// The number that the next event will be given.
Result<std::uint64_t> nextProblemNumber(const Reader& reader);

}  // namespace callbox::core::store
