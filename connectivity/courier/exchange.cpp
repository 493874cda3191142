// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/exchange.h"

#include <algorithm>

namespace callbox::connectivity::courier {

std::string_view Reply::header(std::string_view name) const {
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [&](const Header& header) { return header.name == name; });
    return found == headers.end() ? std::string_view{} : std::string_view(found->value);
}

}  // namespace callbox::connectivity::courier
