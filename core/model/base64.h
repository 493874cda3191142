// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/words/result.h"

namespace callbox::core {

std::string base64Encode(std::string_view bytes);
/// Errors: protocol when the text is not base64.
Result<std::string> base64Decode(std::string_view text);

}  // namespace callbox::core
