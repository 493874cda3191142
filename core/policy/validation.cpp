// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/validation.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "core/policy/hours.h"
#include "core/words/characters.h"

namespace callbox::core::policy {

namespace {

constexpr std::size_t kLongestName = 64;
constexpr std::size_t kLongestOwner = 80;
constexpr std::size_t kLongestText = 500;

bool hasControl(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7F; });
}

Result<void> checkText(const std::string& field, const std::string& text, std::size_t least,
                       std::size_t most) {
    const std::size_t length = characters(text);
    if (length < least || length > most || hasControl(text))
        return failField(field, say("policy.text-length", {{"least", std::to_string(least)},
                                                           {"most", std::to_string(most)}}));
    return {};
}

Result<void> checkPatterns(const std::string& field, const std::vector<std::string>& patterns) {
    if (patterns.size() > kMostPatterns)
        return failField(
            field, say("policy.too-many-patterns", {{"most", std::to_string(kMostPatterns)}}));
    for (const std::string& pattern : patterns)
        if (auto good = checkText(field, pattern, 1, kLongestPattern); !good)
            return good;
    return {};
}

Result<void> checkScope(const std::string& prefix, const EventScope& scope) {
    if (auto good = checkPatterns(prefix + "referenceCodes", scope.referenceCodes); !good)
        return good;
    if (auto good = checkPatterns(prefix + "systems", scope.systems); !good)
        return good;
    return checkPatterns(prefix + "partitions", scope.partitions);
}

Result<void> checkRule(const std::string& prefix, const PolicyRule& rule) {
    if (auto good = checkText(prefix + "name", rule.name, 1, kLongestName); !good)
        return good;
    if (auto good = checkText(prefix + "comment", rule.comment, 0, kLongestText); !good)
        return good;
    if (rule.hours) {
        auto hours = Hours::make(*rule.hours);
        if (!hours) {
            hours.error().field = prefix + "hours." + hours.error().field;
            return passOn(hours);
        }
    }
    return checkScope(prefix + "scope.", rule.scope);
}

}  // namespace

Result<void> validate(const Policy& policy) {
    if (policy.rules.size() > kMostRules)
        return failField("rules",
                         say("policy.too-many-rules", {{"most", std::to_string(kMostRules)}}));
    std::set<std::string> names;
    for (std::size_t i = 0; i < policy.rules.size(); ++i) {
        const std::string prefix = "rules[" + std::to_string(i) + "].";
        if (auto good = checkRule(prefix, policy.rules[i]); !good)
            return good;
        if (!names.insert(policy.rules[i].name).second)
            return failField(prefix + "name",
                             say("policy.name-twice", {{"name", policy.rules[i].name}}));
    }
    return {};
}

Result<void> validate(const MaintenanceWindow& window, TimePoint now) {
    if (window.end <= window.start)
        return failField("end", say("policy.window-without-end"));
    if (window.end <= now)
        return failField("end", say("policy.window-over"));
    if (window.end - window.start > kLongestWindow)
        return failField("end", say("policy.window-too-long",
                                    {{"days", std::to_string(kLongestWindow.count() / 24)}}));
    if (window.start - now > kFarthestStart)
        return failField("start", say("policy.window-too-far"));
    if (auto good = checkText("owner", window.owner, 1, kLongestOwner); !good)
        return good;
    if (auto good = checkText("reason", window.reason, 1, kLongestText); !good)
        return good;
    return checkScope("scope.", window.scope);
}

}  // namespace callbox::core::policy
