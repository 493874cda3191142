// SPDX-License-Identifier: GPL-3.0-or-later
// How IBM's firmware writes a machine's type and serial number.
#pragma once

#include <string>
#include <string_view>

namespace callbox::rmc::collect {

/// "IBM,9009-42A" -> "9009-42A".
std::string withoutMaker(std::string_view text);

/// "IBM,0210ABCDE" -> "10ABCDE": maker and plant are no part of the serial number that HMC, label
/// and vital product data show.
std::string serialOfFirmware(std::string_view text);

}  // namespace callbox::rmc::collect
