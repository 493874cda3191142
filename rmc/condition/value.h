// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/model/condition.h"
#include "core/words/result.h"

namespace callbox::rmc::condition {

/// One number or text. Quanta are the texts of their states.
using Scalar = std::variant<std::int64_t, std::uint64_t, double, std::string>;

/// The value of an attribute: one scalar, or the elements of an array.
struct Value {
    std::vector<Scalar> items;
    bool array = false;

    static Value of(Scalar scalar) { return {{std::move(scalar)}, false}; }
    static Value list(std::vector<std::string> texts);
    bool operator==(const Value&) const = default;
};

/// By attribute name; what the source has not told is not there.
using Values = std::map<std::string, Value, std::less<>>;

/// A scalar of the type from its text. Errors: invalidArgument when it is no such value (out of
/// range, not finite, more than 4096 bytes).
core::Result<Scalar> scalarFromText(core::AttributeType type, std::string_view text);

/// Exact for integers, the shortest exact form for floats.
std::string toText(const Scalar& scalar);

core::AttributeText attributeText(const core::AttributeDefinition& definition, const Value* value);

bool isNumber(const Scalar& scalar);

/// Less than, equal, greater: -1, 0, 1. nullopt for a number and a text, or what is no number.
std::optional<int> compare(const Scalar& a, const Scalar& b);

}  // namespace callbox::rmc::condition
