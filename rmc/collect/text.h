// SPDX-License-Identifier: GPL-3.0-or-later
// Small pieces that the parsers share.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/inventory.h"

namespace callbox::rmc::collect {

/// More lines than this are not read of any one source.
inline constexpr std::size_t kMaxLines = 200000;

/// Takes the next line off `text` (without LF or CR LF). False at the end.
bool nextLine(std::string_view& text, std::string_view& line);

std::string_view trim(std::string_view text);

/// The pieces between `separator`s, empty ones kept, at most `limit`; the last holds the rest.
std::vector<std::string_view> split(std::string_view text, char separator,
                                    std::size_t limit = SIZE_MAX);

/// The pieces between runs of spaces and tabs.
std::vector<std::string_view> words(std::string_view text);

/// The whole text as a number; nothing when it is not one or too large.
std::optional<std::uint64_t> toNumber(std::string_view text, int base = 10);

bool allDigits(std::string_view text);

/// What stands right after `mark`, up to the first of `stops` or the end; empty without `mark`.
std::string_view after(std::string_view text, std::string_view mark, std::string_view stops = " ");

/// An item with nothing but its name.
core::InventoryItem makeItem(core::InventoryKind kind, std::string_view key = {},
                             std::string_view name = {});

/// Sets a property, cleaned, unless it is empty or a maker's filler.
void setProperty(core::InventoryItem& item, std::string_view name, std::string_view value);

/// The refusal of a text that is not what `source` prints.
tl::unexpected<core::Error> notUnderstood(std::string_view source);

}  // namespace callbox::rmc::collect
