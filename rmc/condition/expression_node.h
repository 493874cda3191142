// SPDX-License-Identifier: GPL-3.0-or-later
// What expressions are compiled to; shared by compiler and evaluator only.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include <re2/re2.h>

#include "rmc/condition/expression.h"

namespace callbox::rmc::condition {

enum class Operator {
    literal,
    attribute,
    logicalOr,
    logicalAnd,
    logicalNot,
    equal,
    notEqual,
    less,
    lessOrEqual,
    greater,
    greaterOrEqual,
    matches,
    matchesNot,
    add,
    subtract,
    multiply,
    divide,
    negate
};

struct Expression::Node {
    Operator operation = Operator::literal;
    std::size_t left = 0;  ///< index of the first operand
    std::size_t right = 0;
    Value literal;
    std::string attribute;
    bool previous = false;
    std::shared_ptr<const RE2> pattern;  ///< linear time and bounded memory, whatever the subject
};

}  // namespace callbox::rmc::condition
