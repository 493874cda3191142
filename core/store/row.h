// SPDX-License-Identifier: GPL-3.0-or-later
// Small helpers that several repositories share.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/words/result.h"

namespace callbox::core::store {

/// `text` as a LIKE pattern with ESCAPE '\' that finds it anywhere.
std::string containing(std::string_view text);

/// The first text behind all that begin with `prefix`.
inline std::string behind(std::string_view prefix) {
    return std::string(prefix) + '\xFF';  // UTF-8 has no such byte
}

/// As json_each() takes them.
std::string numberList(const std::vector<std::uint64_t>& numbers);

/// Refuses a page of no or more than 1000 rows.
Result<void> checkLimit(std::uint64_t limit);

}  // namespace callbox::core::store
