// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/words/result.h"

namespace callbox::rmc::watch {

/// Longer databases are not read, their write-ahead log included.
inline constexpr std::size_t kMaxImage = std::size_t{4} << 20;

/// The bytes of an SQLite database as they are after the committed pages of its write-ahead log
/// are put in, marked as one without such a log: it can be opened from memory. Both are foreign; a
/// log that is torn or not this database's ends where it stops to fit. Errors: protocol,
/// limitExceeded.
core::Result<std::string> databaseImage(std::string_view database, std::string_view log);

}  // namespace callbox::rmc::watch
