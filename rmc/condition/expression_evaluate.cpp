// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "rmc/condition/expression_node.h"

namespace callbox::rmc::condition {

namespace {

using Node = Expression::Node;
/// Not known, true or false, or a value.
using Outcome = std::variant<std::monostate, bool, Value>;

std::optional<bool> truth(const Outcome& outcome) {
    const auto* value = std::get_if<bool>(&outcome);
    return value ? std::optional(*value) : std::nullopt;
}

Outcome outcomeOf(std::optional<bool> truth) {
    return truth ? Outcome(*truth) : Outcome();
}

double realOf(const Scalar& scalar) {
    return std::visit(
        [](const auto& value) -> double {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::string>)
                return std::nan("");
            else
                return static_cast<double>(value);
        },
        scalar);
}

/// Integers stay integers while the result is one that fits; the rest is counted in doubles.
std::optional<Scalar> arithmetic(Operator operation, const Scalar& left, const Scalar& right) {
    const auto* a = std::get_if<std::int64_t>(&left);
    const auto* b = std::get_if<std::int64_t>(&right);
    const auto* ua = std::get_if<std::uint64_t>(&left);
    const auto* ub = std::get_if<std::uint64_t>(&right);
    const auto fits = [](const std::uint64_t* number) {
        return number && *number <= static_cast<std::uint64_t>(INT64_MAX);
    };
    if ((a || fits(ua)) && (b || fits(ub))) {
        const std::int64_t x = a ? *a : static_cast<std::int64_t>(*ua);
        const std::int64_t y = b ? *b : static_cast<std::int64_t>(*ub);
        std::int64_t result = 0;
        bool overflow = true;
        if (operation == Operator::add)
            overflow = __builtin_add_overflow(x, y, &result);
        else if (operation == Operator::subtract)
            overflow = __builtin_sub_overflow(x, y, &result);
        else if (operation == Operator::multiply)
            overflow = __builtin_mul_overflow(x, y, &result);
        else if (y != 0 && !(x == INT64_MIN && y == -1) && x % y == 0) {
            result = x / y;
            overflow = false;
        }
        if (!overflow)
            return Scalar(result);
    }
    const double x = realOf(left);
    const double y = realOf(right);
    double result = 0;
    if (operation == Operator::add)
        result = x + y;
    else if (operation == Operator::subtract)
        result = x - y;
    else if (operation == Operator::multiply)
        result = x * y;
    else if (y != 0)
        result = x / y;
    else
        return std::nullopt;
    return std::isfinite(result) ? std::optional<Scalar>(result) : std::nullopt;
}

std::optional<bool> holds(Operator operation, const Scalar& left, const Scalar& right) {
    const auto order = compare(left, right);
    if (!order)
        return std::nullopt;
    if (operation == Operator::less)
        return *order < 0;
    if (operation == Operator::lessOrEqual)
        return *order <= 0;
    if (operation == Operator::greater)
        return *order > 0;
    if (operation == Operator::greaterOrEqual)
        return *order >= 0;
    return *order == 0;
}

std::optional<bool> comparison(Operator operation, const Value& left, const Value& right) {
    if (operation == Operator::notEqual) {
        const auto same = comparison(Operator::equal, left, right);
        return same ? std::optional(!*same) : std::nullopt;
    }
    if (left.array && right.array) {
        if (left.items.size() != right.items.size())
            return false;
        for (std::size_t i = 0; i < left.items.size(); ++i)
            if (compare(left.items[i], right.items[i]) != 0)
                return false;
        return true;
    }
    std::optional<bool> any;
    for (const auto& a : left.items)
        for (const auto& b : right.items) {
            const auto one = holds(operation, a, b);
            if (one)
                any = any.value_or(false) || *one;
        }
    return left.array || right.array ? any.value_or(false) : any;
}

class Evaluation {
public:
    Evaluation(const std::vector<Node>& nodes, const Values& now, const Values* before)
        : nodes_(nodes), now_(now), before_(before) {}

    Outcome of(std::size_t index) const {
        const Node& node = nodes_[index];
        switch (node.operation) {
            case Operator::literal:
                return node.literal;
            case Operator::attribute:
                return attribute(node);
            case Operator::logicalOr:
            case Operator::logicalAnd:
                return logical(node);
            case Operator::logicalNot: {
                const auto inner = truth(of(node.left));
                return outcomeOf(inner ? std::optional(!*inner) : std::nullopt);
            }
            case Operator::equal:
            case Operator::notEqual:
            case Operator::less:
            case Operator::lessOrEqual:
            case Operator::greater:
            case Operator::greaterOrEqual: {
                const auto left = of(node.left);
                const auto right = of(node.right);
                const auto* a = std::get_if<Value>(&left);
                const auto* b = std::get_if<Value>(&right);
                return a && b ? outcomeOf(comparison(node.operation, *a, *b)) : Outcome();
            }
            case Operator::matches:
            case Operator::matchesNot:
                return match(node);
            case Operator::add:
            case Operator::subtract:
            case Operator::multiply:
            case Operator::divide: {
                const auto left = scalar(node.left);
                const auto right = scalar(node.right);
                if (!left || !right)
                    return {};
                return valueOf(arithmetic(node.operation, *left, *right));
            }
            case Operator::negate: {
                const auto inner = scalar(node.left);
                if (!inner)
                    return {};
                return valueOf(arithmetic(Operator::subtract, std::int64_t{0}, *inner));
            }
        }
        return {};
    }

private:
    static Outcome valueOf(std::optional<Scalar> scalar) {
        return scalar ? Outcome(Value::of(std::move(*scalar))) : Outcome();
    }

    std::optional<Scalar> scalar(std::size_t index) const {
        const auto outcome = of(index);
        const auto* value = std::get_if<Value>(&outcome);
        return value && value->items.size() == 1 ? std::optional(value->items.front())
                                                 : std::nullopt;
    }

    Outcome attribute(const Node& node) const {
        const Values* values = node.previous ? before_ : &now_;
        if (!values)
            return {};
        const auto found = values->find(node.attribute);
        return found == values->end() ? Outcome() : Outcome(found->second);
    }

    /// A side that is not known does not matter when the other one decides.
    Outcome logical(const Node& node) const {
        const bool deciding = node.operation == Operator::logicalOr;
        const auto left = truth(of(node.left));
        if (left == deciding)
            return deciding;
        const auto right = truth(of(node.right));
        if (right == deciding)
            return deciding;
        return left && right ? Outcome(!deciding) : Outcome();
    }

    Outcome match(const Node& node) const {
        const auto left = of(node.left);
        const auto* value = std::get_if<Value>(&left);
        if (!value)
            return {};
        const bool any =
            std::any_of(value->items.begin(), value->items.end(), [&](const Scalar& item) {
                const auto* text = std::get_if<std::string>(&item);
                return text && RE2::PartialMatch(*text, *node.pattern);
            });
        return any == (node.operation == Operator::matches);
    }

    const std::vector<Node>& nodes_;
    const Values& now_;
    const Values* before_;
};

}  // namespace

std::optional<bool> Expression::evaluate(const Values& now, const Values* before) const {
    return truth(Evaluation(*nodes_, now, before).of(nodes_->size() - 1));
}

}  // namespace callbox::rmc::condition
