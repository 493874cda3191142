// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <boost/describe/class.hpp>

#include "core/model/condition.h"
#include "core/words/result.h"

namespace callbox::rmc::condition {

/// Conditions, responses and their links as resources/conditions/*.json has them.
struct PredefinedSet {
    std::vector<core::Condition> conditions;
    std::vector<core::Response> responses;
    std::vector<core::Association> associations;
};
BOOST_DESCRIBE_STRUCT(PredefinedSet, (), (conditions, responses, associations))

/// What ships with the product, checked as an operator's own would be. Errors: corrupt.
core::Result<PredefinedSet> predefinedSet();

}  // namespace callbox::rmc::condition
