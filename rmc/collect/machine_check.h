// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace callbox::rmc::collect {

/// What an IA32_MCi_STATUS value says, put into the attributes of docs/problem-sources.md:
/// `status`, `mca_code`, `unit`, `severity`. `amd` tells that bit 44 means "deferred".
void describeMachineCheck(std::uint64_t status, bool amd,
                          std::map<std::string, std::string>& attributes);

/// "0x" and lower-case hex digits, at least `width`.
std::string hexText(std::uint64_t value, int width = 1);

}  // namespace callbox::rmc::collect
