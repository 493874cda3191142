// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/memory_place.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/words/characters.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

constexpr std::size_t kMostDigits = 18;
constexpr const char* kGroup = "bank group";

constexpr std::array<std::pair<std::string_view, const char*>, 12> kNames = {{
    {"rank", "rank"},
    {"physicalrankid", "rank"},
    {"bg", kGroup},
    {"bankgroup", kGroup},
    {"bank_group", kGroup},
    {"ba", "bank"},
    {"bank", "bank"},
    {"bank_address", "bank"},
    {"row", "row"},
    {"col", "column"},
    {"column", "column"},
    {"columnid", "column"},
}};

bool isNumber(std::string_view text) {
    const auto digits = text.starts_with("0x") ? text.substr(2) : text;
    return !digits.empty() && digits.size() <= kMostDigits &&
           digits.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace

void addMemoryPlace(std::string_view text, std::map<std::string, std::string>& attributes) {
    std::map<std::string, std::string> place;
    const auto pieces = words(text);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const auto colon = pieces[i].find(':');
        if (colon == std::string_view::npos)
            continue;
        const auto name = core::lowered(pieces[i].substr(0, colon));
        const auto known =
            std::ranges::find_if(kNames, [&](const auto& one) { return one.first == name; });
        if (known == kNames.end())
            continue;
        auto value = core::lowered(pieces[i].substr(colon + 1));
        if (value.empty() && i + 1 < pieces.size())
            value = core::lowered(pieces[i + 1]);
        if (isNumber(value))
            place.emplace(known->second, std::move(value));
    }
    const auto group = place.find(kGroup);
    if (const auto bank = place.find("bank"); group != place.end() && bank != place.end())
        bank->second = group->second + '.' + bank->second;
    place.erase(kGroup);
    attributes.merge(place);
}

}  // namespace callbox::rmc::collect
