// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace callbox::core {

/// local@domain, the domain of at least two labels; nothing that a header or a command could
/// mistake for something else.
bool isEmail(std::string_view text);

}  // namespace callbox::core
