// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/record_view.h"

#include <algorithm>
#include <array>

namespace callbox::core {

std::string_view attributeOf(const ProblemRecord& record, std::string_view name) {
    if (name == "text")
        return record.text;
    const auto found = record.attributes.find(std::string(name));
    return found == record.attributes.end() ? std::string_view{} : found->second;
}

std::string_view firstOf(const ProblemRecord& record, std::string_view alternatives) {
    while (!alternatives.empty()) {
        const auto bar = alternatives.find('|');
        const auto value = attributeOf(record, alternatives.substr(0, bar));
        if (isNamed(value))
            return value;
        if (bar == std::string_view::npos)
            break;
        alternatives.remove_prefix(bar + 1);
    }
    return {};
}

bool isNamed(std::string_view value) {
    static constexpr std::array<std::string_view, 8> kNothing{
        "", "unknown memory", "unknown label", "any memory", "unknown", "(null)", "(none)", "-1"};
    return std::find(kNothing.begin(), kNothing.end(), value) == kNothing.end();
}

}  // namespace callbox::core
