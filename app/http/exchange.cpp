// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/exchange.h"

#include <algorithm>
#include <cctype>

namespace callbox::app::http {

namespace {

bool sameName(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](unsigned char x, unsigned char y) {
        return std::tolower(x) == std::tolower(y);
    });
}

}  // namespace

std::string_view Request::header(std::string_view name) const {
    for (const auto& [key, value] : headers)
        if (sameName(key, name))
            return value;
    return {};
}

}  // namespace callbox::app::http
