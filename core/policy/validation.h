// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/policy.h"
#include "core/words/result.h"

namespace callbox::core::policy {

inline constexpr std::size_t kMostRules = 200;
inline constexpr std::size_t kMostPatterns = 20;
inline constexpr std::size_t kLongestPattern = 64;
inline constexpr std::chrono::hours kLongestWindow{24 * 30};
inline constexpr std::chrono::hours kFarthestStart{24 * 366};

/// Errors: invalidArgument, limitExceeded; `field` as "rules[2].hours.zone".
Result<void> validate(const Policy& policy);

/// Of a window that is to be added. Errors: invalidArgument, `field` named.
Result<void> validate(const MaintenanceWindow& window, TimePoint now);

}  // namespace callbox::core::policy
