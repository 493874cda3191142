// SPDX-License-Identifier: GPL-3.0-or-later
// Reading JSON that a tool printed. Heavy (Boost.JSON): only for the .cpp files of parsers.
#pragma once

#include <string>
#include <string_view>

#include <boost/json.hpp>

#include "core/words/result.h"

namespace callbox::rmc::collect {

/// Errors: protocol when it is not JSON or nested deeper than 32 levels.
core::Result<boost::json::value> readJson(std::string_view text, std::string_view source);

/// A member as text, whether the tool's version printed a string, a number or a boolean ("1", "0");
/// empty without.
std::string textAt(const boost::json::object& object, std::string_view name);

/// Members that are arrays and objects; nullptr without.
const boost::json::array* arrayAt(const boost::json::object& object, std::string_view name);
const boost::json::object* objectAt(const boost::json::object& object, std::string_view name);

}  // namespace callbox::rmc::collect
