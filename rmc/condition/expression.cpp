// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/condition/expression.h"

#include <algorithm>
#include <map>

#include "rmc/condition/expression_node.h"
#include "rmc/condition/expression_token.h"
#include "rmc/condition/resource_class.h"

namespace callbox::rmc::condition {

using core::say;

namespace {

constexpr std::size_t kDepthLimit = 48;
constexpr std::int64_t kPatternMemory = 1 << 18;

enum class Kind { boolean, number, text };

/// A compiled operand: where its node is and what it yields.
struct Operand {
    std::size_t node = 0;
    Kind kind = Kind::boolean;
    bool array = false;
    bool literal = false;
    const std::vector<std::string>* states = nullptr;  ///< of a quantum
    std::size_t depth = 1;
    std::size_t position = 1;
};

struct Binary {
    Operator operation;
    int power;
};

const std::map<std::string, Binary, std::less<>>& binaries() {
    static const std::map<std::string, Binary, std::less<>> kBinaries{
        {"||", {Operator::logicalOr, 1}}, {"&&", {Operator::logicalAnd, 2}},
        {"==", {Operator::equal, 3}},     {"!=", {Operator::notEqual, 3}},
        {"<", {Operator::less, 3}},       {"<=", {Operator::lessOrEqual, 3}},
        {">", {Operator::greater, 3}},    {">=", {Operator::greaterOrEqual, 3}},
        {"=~", {Operator::matches, 3}},   {"!~", {Operator::matchesNot, 3}},
        {"+", {Operator::add, 4}},        {"-", {Operator::subtract, 4}},
        {"*", {Operator::multiply, 5}},   {"/", {Operator::divide, 5}}};
    return kBinaries;
}

constexpr int kComparisonPower = 3;
constexpr int kUnaryPower = 6;

std::string positionText(std::size_t position) {
    return std::to_string(position);
}

}  // namespace

namespace {

/// Recursive descent by binding power; checks types as it goes.
class Compiler {
public:
    Compiler(std::vector<Token> tokens, const core::ResourceClassDefinition& definition,
             ExpressionScope scope)
        : tokens_(std::move(tokens)), definition_(definition), scope_(scope) {}

    core::Result<void> run() {
        auto root = expression(0, 1);
        if (!root)
            return core::passOn(root);
        if (now().kind != TokenKind::end)
            return refuseAt(
                say("condition.expression-unexpected",
                    {{"position", positionText(now().position)}, {"text", now().text}}));
        if (root->kind != Kind::boolean)
            return refuseAt(say("condition.expression-not-true-or-false"));
        return {};
    }

    std::vector<Expression::Node> nodes;
    std::vector<std::string> attributes;
    bool usesPrevious = false;

private:
    const Token& now() const { return tokens_[at_]; }

    static tl::unexpected<core::Error> tooDeep() {
        return core::fail(
            core::ErrorCode::limitExceeded,
            say("condition.expression-too-deep", {{"limit", std::to_string(kDepthLimit)}}));
    }

    core::Result<Operand> keep(Expression::Node node, Operand operand) {
        if (operand.depth > kDepthLimit)
            return tooDeep();
        nodes.push_back(std::move(node));
        operand.node = nodes.size() - 1;
        return operand;
    }

    core::Result<Operand> expression(int power, std::size_t depth) {
        if (depth > kDepthLimit)
            return tooDeep();
        auto left = operand(depth);
        while (left && now().kind == TokenKind::operation) {
            const auto found = binaries().find(now().text);
            if (found == binaries().end() || found->second.power <= power)
                break;
            const auto& [operation, ownPower] = found->second;
            const Token token = now();
            ++at_;
            const auto right = expression(ownPower, depth + 1);
            if (!right)
                return right;
            left = combine(operation, token, *left, *right);
            if (left && ownPower == kComparisonPower && isComparison(now()))
                return refuseAt(say("condition.expression-chained",
                                    {{"position", positionText(now().position)}}));
        }
        return left;
    }

    static bool isComparison(const Token& token) {
        if (token.kind != TokenKind::operation)
            return false;
        const auto found = binaries().find(token.text);
        return found != binaries().end() && found->second.power == kComparisonPower;
    }

    core::Result<Operand> operand(std::size_t depth) {
        const Token token = now();
        switch (token.kind) {
            case TokenKind::literal: {
                ++at_;
                Expression::Node node;
                node.literal = Value::of(token.value);
                return keep(std::move(node), {0, isNumber(token.value) ? Kind::number : Kind::text,
                                              false, true, nullptr, 1, token.position});
            }
            case TokenKind::name:
                return attribute(token);
            case TokenKind::open: {
                ++at_;
                auto inner = expression(0, depth + 1);
                if (!inner)
                    return inner;
                if (now().kind != TokenKind::close)
                    return missing(")");
                ++at_;
                return inner;
            }
            case TokenKind::openArray:
                return arrayLiteral(token);
            case TokenKind::operation:
                if (token.text == "!" || token.text == "-")
                    return unary(token, depth);
                break;
            case TokenKind::close:
            case TokenKind::closeArray:
            case TokenKind::comma:
            case TokenKind::end:
                break;
        }
        if (token.kind == TokenKind::end)
            return refuseAt(
                say("condition.expression-ends", {{"position", positionText(token.position)}}));
        return refuseAt(say("condition.expression-unexpected",
                            {{"position", positionText(token.position)}, {"text", token.text}}));
    }

    core::Result<Operand> missing(const std::string& what) {
        return refuseAt(say("condition.expression-missing",
                            {{"position", positionText(now().position)}, {"text", what}}));
    }

    core::Result<Operand> unary(const Token& token, std::size_t depth) {
        ++at_;
        const auto inner = expression(kUnaryPower, depth + 1);
        if (!inner)
            return inner;
        const bool isNot = token.text == "!";
        if (inner->kind != (isNot ? Kind::boolean : Kind::number) || inner->array)
            return wrongOperands(token);
        Expression::Node node;
        node.operation = isNot ? Operator::logicalNot : Operator::negate;
        node.left = inner->node;
        Operand operand = *inner;
        ++operand.depth;
        return keep(std::move(node), operand);
    }

    core::Result<Operand> attribute(const Token& token) {
        ++at_;
        const auto* known = attributeOf(definition_, token.text);
        if (!known) {
            std::string names;
            for (const auto& one : definition_.attributes)
                names += (names.empty() ? "" : ", ") + one.name;
            return refuseAt(
                say("condition.attribute-unknown", {{"position", positionText(token.position)},
                                                    {"name", token.text},
                                                    {"class", definition_.name},
                                                    {"known", names}}));
        }
        if (scope_ == ExpressionScope::persistentOnly &&
            (known->kind != core::AttributeKind::persistent || token.previous))
            return refuseAt(
                say("condition.selection-dynamic",
                    {{"position", positionText(token.position)}, {"name", token.text}}));
        if (std::find(attributes.begin(), attributes.end(), token.text) == attributes.end())
            attributes.push_back(token.text);
        usesPrevious = usesPrevious || token.previous;
        Expression::Node node;
        node.operation = Operator::attribute;
        node.attribute = token.text;
        node.previous = token.previous;
        const bool text = known->type == core::AttributeType::string ||
                          known->type == core::AttributeType::quantum;
        return keep(std::move(node),
                    {0, text ? Kind::text : Kind::number, known->array, false,
                     known->states.empty() ? nullptr : &known->states, 1, token.position});
    }

    core::Result<Operand> arrayLiteral(const Token& token) {
        ++at_;
        Expression::Node node;
        node.literal.array = true;
        Kind kind = Kind::number;
        while (now().kind != TokenKind::closeArray) {
            const bool negative = now().kind == TokenKind::operation && now().text == "-";
            if (negative)
                ++at_;
            if (now().kind != TokenKind::literal || (negative && !isNumber(now().value)))
                return missing("}");
            Scalar value = now().value;
            if (negative)
                value = std::visit(
                    [](const auto& number) -> Scalar {
                        if constexpr (std::is_same_v<std::decay_t<decltype(number)>, std::string>)
                            return number;
                        else if constexpr (std::is_same_v<std::decay_t<decltype(number)>,
                                                          std::int64_t>)
                            return -number;
                        else
                            return -static_cast<double>(number);
                    },
                    value);
            const Kind own = isNumber(value) ? Kind::number : Kind::text;
            if (!node.literal.items.empty() && own != kind)
                return wrongOperands(token);
            kind = own;
            node.literal.items.push_back(std::move(value));
            ++at_;
            if (now().kind == TokenKind::comma)
                ++at_;
            else if (now().kind != TokenKind::closeArray)
                return missing("}");
        }
        ++at_;
        return keep(std::move(node), {0, kind, true, true, nullptr, 1, token.position});
    }

    static tl::unexpected<core::Error> wrongOperands(const Token& token) {
        return refuseAt(say("condition.expression-types",
                            {{"position", positionText(token.position)}, {"text", token.text}}));
    }

    core::Result<Operand> combine(Operator operation, const Token& token, const Operand& left,
                                  const Operand& right) {
        Expression::Node node;
        node.operation = operation;
        node.left = left.node;
        node.right = right.node;
        Operand result{0,
                       Kind::boolean,
                       false,
                       false,
                       nullptr,
                       1 + std::max(left.depth, right.depth),
                       left.position};
        switch (operation) {
            case Operator::logicalOr:
            case Operator::logicalAnd:
                if (left.kind != Kind::boolean || right.kind != Kind::boolean)
                    return wrongOperands(token);
                break;
            case Operator::add:
            case Operator::subtract:
            case Operator::multiply:
            case Operator::divide:
                if (left.kind != Kind::number || right.kind != Kind::number || left.array ||
                    right.array)
                    return wrongOperands(token);
                result.kind = Kind::number;
                break;
            case Operator::matches:
            case Operator::matchesNot: {
                if (left.kind != Kind::text || right.kind != Kind::text || !right.literal ||
                    right.array)
                    return wrongOperands(token);
                auto pattern = compilePattern(right);
                if (!pattern)
                    return core::passOn(pattern);
                node.pattern = std::move(*pattern);
                break;
            }
            case Operator::equal:
            case Operator::notEqual:
            case Operator::less:
            case Operator::lessOrEqual:
            case Operator::greater:
            case Operator::greaterOrEqual:
                if (auto good = comparable(operation, token, left, right); !good)
                    return core::passOn(good);
                break;
            case Operator::literal:
            case Operator::attribute:
            case Operator::logicalNot:
            case Operator::negate:
                return wrongOperands(token);
        }
        return keep(std::move(node), result);
    }

    core::Result<void> comparable(Operator operation, const Token& token, const Operand& left,
                                  const Operand& right) {
        if (left.kind != right.kind || left.kind == Kind::boolean)
            return wrongOperands(token);
        const bool ordered = operation != Operator::equal && operation != Operator::notEqual;
        // A whole array is only the same or another; an array and one value: any element.
        if (left.array && right.array && ordered)
            return wrongOperands(token);
        if (ordered && (left.states || right.states))
            return wrongOperands(token);
        if (auto good = stateKnown(left, right); !good)
            return good;
        return stateKnown(right, left);
    }

    core::Result<void> stateKnown(const Operand& quantum, const Operand& other) {
        if (!quantum.states || !other.literal)
            return {};
        std::string known;
        for (const auto& one : *quantum.states)
            known += (known.empty() ? "" : ", ") + one;
        for (const auto& item : nodes[other.node].literal.items)
            if (std::find(quantum.states->begin(), quantum.states->end(), toText(item)) ==
                quantum.states->end())
                return refuseAt(
                    say("condition.state-unknown", {{"position", positionText(other.position)},
                                                    {"state", toText(item)},
                                                    {"known", known}}));
        return {};
    }

    core::Result<std::shared_ptr<const RE2>> compilePattern(const Operand& operand) const {
        RE2::Options options;
        options.set_log_errors(false);
        options.set_max_mem(kPatternMemory);
        auto pattern =
            std::make_shared<const RE2>(toText(nodes[operand.node].literal.items.front()), options);
        if (!pattern->ok())
            return refuseAt(
                say("condition.expression-pattern",
                    {{"position", positionText(operand.position)}, {"reason", pattern->error()}}));
        return pattern;
    }

    std::vector<Token> tokens_;
    const core::ResourceClassDefinition& definition_;
    ExpressionScope scope_;
    std::size_t at_ = 0;
};

}  // namespace

core::Result<Expression> Expression::compile(std::string_view text,
                                             const core::ResourceClassDefinition& definition,
                                             ExpressionScope scope) {
    auto tokens = tokensOf(text);
    if (!tokens)
        return core::passOn(tokens);
    Compiler compiler(std::move(*tokens), definition, scope);
    if (auto done = compiler.run(); !done)
        return core::passOn(done);
    Expression expression;
    expression.text_ = text;
    expression.attributes_ = std::move(compiler.attributes);
    expression.usesPrevious_ = compiler.usesPrevious;
    expression.nodes_ = std::make_shared<const std::vector<Node>>(std::move(compiler.nodes));
    return expression;
}

}  // namespace callbox::rmc::condition
