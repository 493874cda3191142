// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/json/codec.h"

namespace callbox::core {

/// The texts of the things in a file: of an array, of the array under the first of `members` that a
/// single object has, or one thing a line. Each is JSON or, of lines, may be anything: the reader
/// refuses it by its place. Errors: protocol, limitExceeded (more than `most`, too deep, too long).
Result<std::vector<std::string>> jsonItems(std::string_view text,
                                           const std::vector<std::string_view>& members,
                                           std::size_t most, const JsonLimits& limits = {});

}  // namespace callbox::core
