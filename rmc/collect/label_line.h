// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

/// One line of the "Label : value" form that many tools print.
struct LabelLine {
    std::size_t indent = 0;  ///< spaces (a tab is one) before it
    std::string_view label;  ///< empty when the line has no colon
    std::string_view value;
};

inline LabelLine readLabelLine(std::string_view line) {
    const auto start = line.find_first_not_of(" \t");
    const auto colon = line.find(':');
    if (start == std::string_view::npos || colon == std::string_view::npos)
        return {start == std::string_view::npos ? 0 : start, {}, {}};
    return {start, trim(line.substr(start, colon - start)), trim(line.substr(colon + 1))};
}

}  // namespace callbox::rmc::collect
