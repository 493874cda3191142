// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace callbox::rmc::collect {

/// `path=value` lines as the script's tree() prints them, grouped by what follows `directory`
/// ("sys/class/net/"): the name there, then the rest of the path with its value. At most 4,096
/// names of 256 values.
using Tree = std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>>;
Tree readTree(std::string_view text, std::string_view directory);

/// The value at `path`, empty without.
std::string_view valueAt(const std::map<std::string, std::string, std::less<>>& values,
                         std::string_view path);

}  // namespace callbox::rmc::collect
