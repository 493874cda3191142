// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rule_matcher.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

#include <re2/re2.h>

#include "core/analysis/record_view.h"
#include "core/words/characters.h"

namespace callbox::core {

namespace {

bool sameLetter(char a, char b) {
    return lowered(a) == lowered(b);
}

bool equals(std::string_view a, std::string_view b) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), sameLetter);
}

bool holds(std::string_view text, std::string_view part) {
    return std::search(text.begin(), text.end(), part.begin(), part.end(), sameLetter) !=
           text.end();
}

std::optional<std::int64_t> numberOf(std::string_view text) {
    int base = 10;
    if (text.starts_with("0x") || text.starts_with("0X")) {
        text.remove_prefix(2);
        base = 16;
    }
    std::int64_t value = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (error != std::errc{} || stop != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

bool satisfies(std::string_view value, const AttributeCondition& condition,
               const re2::RE2* expression) {
    const auto any = [](const std::vector<std::string>& words, auto&& test) {
        return std::any_of(words.begin(), words.end(), test);
    };
    const auto same = [&](const std::string& word) { return equals(value, word); };
    const auto within = [&](const std::string& word) { return holds(value, word); };
    if (!condition.is.empty() && !any(condition.is, same))
        return false;
    if (!condition.contains.empty() && !any(condition.contains, within))
        return false;
    if (any(condition.lacks, within))
        return false;
    if (condition.least) {
        const auto number = numberOf(value);
        if (!number || *number < *condition.least)
            return false;
    }
    return expression == nullptr ||
           re2::RE2::PartialMatch(re2::StringPiece(value.data(), value.size()), *expression);
}

}  // namespace

RuleMatcher::RuleMatcher(const Rule& rule) : rule_(&rule) {
    expressions_.reserve(rule.when.size());
    for (const AttributeCondition& condition : rule.when)
        expressions_.push_back(
            condition.matches.empty() ? nullptr : compileRuleExpression(condition.matches));
}

bool RuleMatcher::matches(const ProblemRecord& record) const {
    const auto listed = [](const std::vector<std::string>& list, const std::string& word) {
        return std::find(list.begin(), list.end(), word) != list.end();
    };
    if (!listed(rule_->kinds, record.kind) ||
        (!rule_->sources.empty() && !listed(rule_->sources, record.source)))
        return false;
    for (std::size_t i = 0; i < rule_->when.size(); ++i) {
        const AttributeCondition& condition = rule_->when[i];
        if (!satisfies(attributeOf(record, condition.attribute), condition, expressions_[i].get()))
            return false;
    }
    return true;
}

}  // namespace callbox::core
