// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace callbox::core {

/// Whether it is an ISO 3166-1 alpha-2 code in force, in upper case.
bool isCountryCode(std::string_view code);

}  // namespace callbox::core
