// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace callbox::core {

/// "one", "few", "many" or "other": the form that a whole number `count` takes in `language` ("pl",
/// "pt_BR"), by the plural rules of Unicode's CLDR for the languages of resources/words; any other
/// language counts as English does. What is no whole number is "other".
std::string_view pluralForm(std::string_view language, std::string_view count);

}  // namespace callbox::core
