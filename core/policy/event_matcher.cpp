// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/event_matcher.h"

#include <re2/re2.h>

namespace callbox::core::policy {

namespace {

constexpr std::int64_t kMemory = std::int64_t{1} << 18;

std::string expressionOf(const std::string& pattern) {
    std::string expression;
    std::string plain;
    for (const char c : pattern) {
        if (c != '*' && c != '?') {
            plain += c;
            continue;
        }
        expression += re2::RE2::QuoteMeta(plain) + (c == '*' ? ".*" : ".");
        plain.clear();
    }
    return expression + re2::RE2::QuoteMeta(plain);
}

}  // namespace

NamePatterns::NamePatterns(const std::vector<std::string>& patterns) {
    if (patterns.empty())
        return;
    std::string expression;
    for (const std::string& pattern : patterns)
        expression += (expression.empty() ? "" : "|") + expressionOf(pattern);
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(false);
    options.set_dot_nl(true);
    options.set_max_mem(kMemory);
    expression_ = std::make_shared<const re2::RE2>(expression, options);
}

bool NamePatterns::fit(const std::string& name) const {
    return !expression_ || re2::RE2::FullMatch(name, *expression_);
}

EventMatcher::EventMatcher(const EventScope& scope)
    : referenceCodes_(scope.referenceCodes),
      systems_(scope.systems),
      partitions_(scope.partitions) {}

bool EventMatcher::covers(const ServiceableEvent& event) const {
    return referenceCodes_.fit(event.referenceCode) && systems_.fit(event.failingMtms.text()) &&
           partitions_.fit(event.partitionName);
}

}  // namespace callbox::core::policy
