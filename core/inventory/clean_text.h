// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace callbox::core::inventory {

/// Foreign text made harmless for a field: invalid UTF-8 becomes U+FFFD, control characters,
/// bidirectional controls and line ends become spaces, runs of spaces one, ends trimmed, cut at
/// `limit` bytes on a character's boundary.
std::string cleanText(std::string_view text, std::size_t limit = 256);

/// cleanText, and empty for what makers leave in place of a value (core::isFiller).
std::string cleanIdentity(std::string_view text, std::size_t limit = 128);

/// Foreign text as evidence: line feeds kept, every other control character and every byte that is
/// not valid UTF-8 written as \xNN, cut at `limit` bytes.
std::string escapeText(std::string_view text, std::size_t limit = 4096);

}  // namespace callbox::core::inventory
