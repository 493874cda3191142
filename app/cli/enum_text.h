// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>

namespace callbox::cli {

/// The word the operator API uses for a described enumerator.
template <class Enum>
std::string nameOf(Enum value) {
    return boost::describe::enum_to_string(value, "?");
}

template <class Enum>
bool fromName(const std::string& name, Enum& value) {
    return boost::describe::enum_from_string(name.c_str(), value);
}

}  // namespace callbox::cli
