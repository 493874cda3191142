// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row.h"

namespace callbox::core::store {

std::string containing(std::string_view text) {
    std::string pattern = "%";
    for (const char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return pattern + '%';
}

std::string numberList(const std::vector<std::uint64_t>& numbers) {
    std::string json = "[";
    for (const auto number : numbers)
        json += (json.size() > 1 ? "," : "") + std::to_string(number);
    return json + "]";
}

Result<void> checkLimit(std::uint64_t limit) {
    if (limit < 1 || limit > 1000)
        return failField("limit",
                         say("store.limit-out-of-range", {{"limit", std::to_string(limit)}}));
    return {};
}

}  // namespace callbox::core::store
