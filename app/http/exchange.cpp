// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/exchange.h"

#include "core/words/characters.h"

namespace callbox::app::http {

std::string_view Request::header(std::string_view name) const {
    for (const auto& [key, value] : headers)
        if (core::sameIgnoringCase(key, name))
            return value;
    return {};
}

}  // namespace callbox::app::http
