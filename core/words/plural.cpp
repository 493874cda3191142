// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/plural.h"

#include <charconv>
#include <cstdint>

namespace callbox::core {

namespace {

std::string_view polishForm(std::uint64_t count) {
    if (count == 1)
        return "one";
    const auto tens = count % 100;
    const auto units = count % 10;
    const bool teens = tens >= 12 && tens <= 14;
    return units >= 2 && units <= 4 && !teens ? "few" : "many";
}

}  // namespace

std::string_view pluralForm(std::string_view language, std::string_view count) {
    std::uint64_t number = 0;
    const auto* end = count.data() + count.size();
    if (const auto [stop, error] = std::from_chars(count.data(), end, number);
        error != std::errc{} || stop != end)
        return "other";
    const auto name = language.substr(0, language.find('_'));
    if (name == "ja" || name == "zh")
        return "other";
    if (name == "pl")
        return polishForm(number);
    const bool zeroIsOne = name == "fr" || name == "pt";
    return number == 1 || (zeroIsOne && number == 0) ? "one" : "other";
}

}  // namespace callbox::core
