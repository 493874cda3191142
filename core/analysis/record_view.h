// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/model/problem_record.h"

namespace callbox::core {

/// The value of an attribute; "text" is the record's text; empty when it is absent.
std::string_view attributeOf(const ProblemRecord& record, std::string_view name);

/// Of "label|location" the first attribute that has a value.
std::string_view firstOf(const ProblemRecord& record, std::string_view alternatives);

/// Whether an attribute names something at all: sources write "unknown memory", "(null)", "-1".
bool isNamed(std::string_view value);

}  // namespace callbox::core
