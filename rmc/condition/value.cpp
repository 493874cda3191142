// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/condition/value.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <type_traits>
#include <utility>

namespace callbox::rmc::condition {

using core::AttributeType;

namespace {

constexpr std::size_t kTextLimit = 4096;

tl::unexpected<core::Error> refuse(std::string_view text) {
    return core::fail(
        core::ErrorCode::invalidArgument,
        core::say("condition.value-not-of-type", {{"value", std::string(text.substr(0, 64))}}));
}

template <class Number>
std::optional<Number> numberFrom(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

template <class Kept, class Range>
core::Result<Scalar> integer(std::string_view text) {
    const auto number = numberFrom<Range>(text);
    return number ? core::Result<Scalar>(Scalar(static_cast<Kept>(*number))) : refuse(text);
}

core::Result<Scalar> real(std::string_view text, double most) {
    const auto number = numberFrom<double>(text);
    if (!number || !std::isfinite(*number) || std::abs(*number) > most)
        return refuse(text);
    return Scalar(*number);
}

template <class Number>
constexpr bool kIsInteger = std::is_integral_v<Number>;

}  // namespace

Value Value::list(std::vector<std::string> texts) {
    Value value;
    value.array = true;
    for (auto& text : texts)
        value.items.emplace_back(std::move(text));
    return value;
}

core::Result<Scalar> scalarFromText(AttributeType type, std::string_view text) {
    if (text.size() > kTextLimit)
        return refuse(text);
    switch (type) {
        case AttributeType::int32:
            return integer<std::int64_t, std::int32_t>(text);
        case AttributeType::int64:
            return integer<std::int64_t, std::int64_t>(text);
        case AttributeType::uint32:
            return integer<std::uint64_t, std::uint32_t>(text);
        case AttributeType::uint64:
            return integer<std::uint64_t, std::uint64_t>(text);
        case AttributeType::float32:
            return real(text, std::numeric_limits<float>::max());
        case AttributeType::float64:
            return real(text, std::numeric_limits<double>::max());
        case AttributeType::string:
        case AttributeType::quantum:
            return Scalar(std::string(text));
    }
    return refuse(text);
}

std::string toText(const Scalar& scalar) {
    return std::visit(
        [](const auto& value) -> std::string {
            using Kept = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Kept, std::string>) {
                return value;
            } else {
                std::array<char, 32> buffer{};
                const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
                return {buffer.data(), end.ptr};
            }
        },
        scalar);
}

core::AttributeText attributeText(const core::AttributeDefinition& definition, const Value* value) {
    core::AttributeText text;
    text.name = definition.name;
    text.type = definition.type;
    text.array = definition.array;
    text.known = value != nullptr;
    if (value)
        for (const auto& item : value->items)
            text.values.push_back(toText(item));
    return text;
}

bool isNumber(const Scalar& scalar) {
    return !std::holds_alternative<std::string>(scalar);
}

std::optional<int> compare(const Scalar& a, const Scalar& b) {
    return std::visit(
        [](const auto& left, const auto& right) -> std::optional<int> {
            using Left = std::decay_t<decltype(left)>;
            using Right = std::decay_t<decltype(right)>;
            constexpr bool kLeftText = std::is_same_v<Left, std::string>;
            constexpr bool kRightText = std::is_same_v<Right, std::string>;
            if constexpr (kLeftText && kRightText) {
                return left < right ? -1 : (left == right ? 0 : 1);
            } else if constexpr (kLeftText || kRightText) {
                return std::nullopt;
            } else if constexpr (kIsInteger<Left> && kIsInteger<Right>) {
                return std::cmp_less(left, right) ? -1 : (std::cmp_equal(left, right) ? 0 : 1);
            } else {
                const auto x = static_cast<double>(left);
                const auto y = static_cast<double>(right);
                if (std::isnan(x) || std::isnan(y))
                    return std::nullopt;
                return x < y ? -1 : (x > y ? 1 : 0);
            }
        },
        a, b);
}

}  // namespace callbox::rmc::condition
