// SPDX-License-Identifier: GPL-3.0-or-later
// Where in a memory module an error was, as the drivers' own words tell it.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace callbox::rmc::collect {

/// Adds `rank`, `bank` ("1.2" with a bank group before it), `row` and `column`, as far as the text
/// has them, lower case. Reads "rank:0 bg:1 ba:2 row:0x12a4 col:0x3f8" (skx_edac, i10nm_edac),
/// "PhysicalRankId:0x1 Row:0x12 Column:0x8 Bank:0x3 BankGroup:0x1" (ADXL) and
/// "rank: 0 bank: 3 row: 1234 column: 56" (firmware's records). A driver that knows only the module
/// adds nothing.
void addMemoryPlace(std::string_view text, std::map<std::string, std::string>& attributes);

}  // namespace callbox::rmc::collect
