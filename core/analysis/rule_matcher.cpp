// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rule_matcher.h"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "core/analysis/record_view.h"

namespace callbox::core {

namespace {

/// std::regex recurses with the length of its subject: foreign text is cut before it.
constexpr std::size_t kMatchedBytes = 512;

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameLetter(char a, char b) {
    return lower(a) == lower(b);
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
               const std::optional<std::regex>& expression) {
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
    const std::string_view head = value.substr(0, kMatchedBytes);
    return !expression || std::regex_search(head.begin(), head.end(), *expression);
}

}  // namespace

RuleMatcher::RuleMatcher(const Rule& rule) : rule_(&rule) {
    for (const AttributeCondition& condition : rule.when) {
        if (condition.matches.empty())
            expressions_.emplace_back();
        else
            expressions_.emplace_back(
                std::regex(condition.matches, std::regex::ECMAScript | std::regex::optimize));
    }
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
        if (!satisfies(attributeOf(record, condition.attribute), condition, expressions_[i]))
            return false;
    }
    return true;
}

}  // namespace callbox::core
