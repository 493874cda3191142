// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/judge.h"

#include <algorithm>

namespace callbox::core::policy {

namespace {

constexpr std::size_t kMostCallouts = 32;

Message ruleDecided(PolicyAction action, const std::string& rule) {
    switch (action) {
        case PolicyAction::suppress:
            return say("policy.suppressed-by-rule", {{"rule", rule}});
        case PolicyAction::notify:
            return say("policy.notify-only-by-rule", {{"rule", rule}});
        case PolicyAction::hold:
            return say("policy.held-by-rule", {{"rule", rule}});
        case PolicyAction::callHome:
            return say("policy.called-by-rule", {{"rule", rule}});
        case PolicyAction::append:
            break;
    }
    return say("policy.appended-by-rule", {{"rule", rule}});
}

bool sameCallout(const Fru& one, const Fru& other) {
    return one.partNumber == other.partNumber && one.serialNumber == other.serialNumber &&
           one.locationCode == other.locationCode && one.procedure == other.procedure;
}

template <class List, class Value, class Same>
void addMissing(List& list, const Value& value, Same same) {
    if (std::none_of(list.begin(), list.end(), [&](const auto& one) { return same(one, value); }))
        list.push_back(value);
}

}  // namespace

Judge::Judge(const Policy& policy, const std::vector<MaintenanceWindow>& windows,
             std::set<std::string> silent)
    : silent_(std::move(silent)) {
    for (const PolicyRule& rule : policy.rules) {
        if (!rule.enabled)
            continue;
        Rule ready{rule.name, EventMatcher(rule.scope), rule.severity, std::nullopt, rule.action};
        if (rule.hours) {
            const auto hours = Hours::make(*rule.hours);
            if (!hours)
                continue;
            ready.hours = *hours;
        }
        rules_.push_back(std::move(ready));
    }
    for (const MaintenanceWindow& window : windows)
        if (!window.storm)
            windows_.emplace_back(window, EventMatcher(window.scope));
}

bool Judge::Rule::fits(const ServiceableEvent& event, TimePoint now) const {
    return (!severity || event.severity >= *severity) && (!hours || hours->contain(now)) &&
           matcher.covers(event);
}

PolicyDecision Judge::decide(const ServiceableEvent& event, TimePoint now) const {
    if (event.test)
        return {};
    for (const auto& [window, matcher] : windows_)
        if (window.covers(now) && matcher.covers(event))
            return {PolicyAction::suppress,
                    {},
                    window.number,
                    say("policy.suppressed-by-window", {{"window", std::to_string(window.number)},
                                                        {"owner", window.owner},
                                                        {"reason", window.reason}})};
    for (const Rule& rule : rules_)
        if (rule.fits(event, now))
            return {rule.action, rule.name, 0, ruleDecided(rule.action, rule.name)};
    return {};
}

PolicyDecision Judge::decideReleased(const ServiceableEvent& event, TimePoint now) const {
    for (const Rule& rule : rules_)
        if (rule.action != PolicyAction::suppress && rule.action != PolicyAction::append &&
            rule.fits(event, now))
            return {rule.action, rule.name, 0, ruleDecided(rule.action, rule.name)};
    return {};
}

bool Judge::appends(const PolicyDecision& decision, const ServiceableEvent& fresh,
                    const ServiceableEvent& open) const {
    const auto rule = std::find_if(rules_.begin(), rules_.end(),
                                   [&](const Rule& one) { return one.name == decision.rule; });
    if (rule == rules_.end() || open.test || open.failingMtms.text() != fresh.failingMtms.text())
        return false;
    const NamePatterns& codes = rule->matcher.referenceCodes();
    return codes.any() ? codes.fit(open.referenceCode) : open.subsystem == fresh.subsystem;
}

namespace {

/// Of a decision other than `append`.
void applyDecision(const PolicyDecision& decision, ServiceableEvent& event, TimePoint now) {
    if (!decision.action || *decision.action == PolicyAction::append)
        return;
    switch (*decision.action) {
        case PolicyAction::suppress:
            event.state = EventState::suppressed;
            break;
        case PolicyAction::notify:
            event.notificationType = NotificationType::notifyOnly;
            break;
        case PolicyAction::hold:
            // What would not be called home has nothing to be approved.
            if (event.notificationType != NotificationType::callHome)
                return;
            event.state = EventState::held;
            break;
        case PolicyAction::callHome:
            event.notificationType = NotificationType::callHome;
            break;
        case PolicyAction::append:
            break;
    }
    event.history.push_back({now, "callboxd", decision.why});
}

}  // namespace

void Judge::apply(const PolicyDecision& decision, ServiceableEvent& event, TimePoint now) const {
    applyDecision(decision, event, now);
    const std::string system = event.failingMtms.text();
    if (event.state != EventState::open || event.notificationType != NotificationType::callHome ||
        !silent_.contains(system))
        return;
    event.state = EventState::held;
    event.history.push_back(
        {now, "callboxd", say("policy.held-call-home-off", {{"system", system}})});
}

void append(const PolicyDecision& decision, const ServiceableEvent& fresh, ServiceableEvent& open,
            TimePoint now) {
    open.count += fresh.count;
    open.lastReported = std::max(open.lastReported, fresh.lastReported);
    open.severity = std::max(open.severity, fresh.severity);
    for (const std::string& reporter : fresh.reporters)
        addMissing(open.reporters, reporter, std::equal_to<>());
    for (const Fru& fru : fresh.frus)
        if (open.frus.size() < kMostCallouts)
            addMissing(open.frus, fru, sameCallout);
    const Message what =
        say("policy.appended", {{"code", fresh.referenceCode}, {"rule", decision.rule}});
    addMissing(open.history, EventHistoryEntry{now, "callboxd", what},
               [](const EventHistoryEntry& one, const EventHistoryEntry& other) {
                   return one.what == other.what;
               });
}

}  // namespace callbox::core::policy
