// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/judge.h"
#include "tests/catch.h"

using namespace callbox::core;
using policy::Judge;

namespace {

const TimePoint kNow = *timePointFromText("2026-07-13T10:00:00Z");

ServiceableEvent memoryFault() {
    ServiceableEvent event;
    event.referenceCode = "CBX-MEM-0002";
    event.subsystem = "memory";
    event.severity = Severity::warning;
    event.failingMtms = {"9080", "HEX", "13ABCDE"};
    event.partitionName = "prod-db1";
    event.reporters = {"prod-db1"};
    event.firstReported = event.lastReported = kNow;
    return event;
}

PolicyRule rule(const std::string& name, PolicyAction action, EventScope scope = {}) {
    PolicyRule made;
    made.name = name;
    made.action = action;
    made.scope = std::move(scope);
    return made;
}

MaintenanceWindow window(std::uint64_t number, EventScope scope = {}) {
    MaintenanceWindow made;
    made.number = number;
    made.start = kNow - std::chrono::hours(1);
    made.end = kNow + std::chrono::hours(1);
    made.scope = std::move(scope);
    made.owner = "anna";
    made.reason = "memory exchange";
    return made;
}

std::string decider(const std::vector<PolicyRule>& rules, const ServiceableEvent& event) {
    return Judge({rules}, {}).decide(event, kNow).rule;
}

}  // namespace

TEST_CASE("the first rule that fits decides, and none leaves the event as it is") {
    const std::vector<PolicyRule> rules{
        rule("disks", PolicyAction::suppress, {{"CBX-DSK-*"}, {}, {}}),
        rule("memory", PolicyAction::hold, {{"CBX-MEM-*"}, {}, {}}),
        rule("all", PolicyAction::notify)};
    const auto decision = Judge({rules}, {}).decide(memoryFault(), kNow);
    CHECK(decision.action == PolicyAction::hold);
    CHECK(decision.rule == "memory");
    CHECK(decision.why == say("policy.held-by-rule", {{"rule", "memory"}}));
    auto other = memoryFault();
    other.referenceCode = "B1817201";
    CHECK(decider(rules, other) == "all");
    CHECK_FALSE(Judge({}, {}).decide(other, kNow).action);
}

TEST_CASE("every list that names something must fit, as a whole and in either case") {
    const auto fits = [](EventScope scope) {
        return !decider({rule("r", PolicyAction::hold, std::move(scope))}, memoryFault()).empty();
    };
    CHECK(fits({}));
    CHECK(fits({{"cbx-mem-????"}, {"9080-hex*13*"}, {"test-*", "prod-*"}}));
    CHECK(fits({{}, {"9080-HEX*13ABCDE"}, {}}));
    CHECK_FALSE(fits({{"CBX-MEM"}, {}, {}}));
    CHECK_FALSE(fits({{"CBX-MEM-*"}, {"9117*"}, {}}));
    CHECK_FALSE(fits({{"CBX-MEM-*"}, {}, {"test-*"}}));
    CHECK_FALSE(fits({{"CBX.MEM.0002", "(CBX|x).*", "CBX-MEM-000[2]"}, {}, {}}));
}

TEST_CASE("severity is at least, and a rule switched off does not fit") {
    auto severe = rule("severe", PolicyAction::callHome);
    severe.severity = Severity::warning;
    CHECK(decider({severe}, memoryFault()) == "severe");
    severe.severity = Severity::critical;
    CHECK(decider({severe}, memoryFault()).empty());
    severe.severity.reset();
    severe.enabled = false;
    CHECK(decider({severe}, memoryFault()).empty());
}

TEST_CASE("a rule's hours are the time at which the event comes") {
    auto nights = rule("nights", PolicyAction::notify);
    nights.hours = PolicyHours{{}, "20:00", "06:00", "UTC"};
    const Judge judge({{nights}}, {});
    CHECK_FALSE(judge.decide(memoryFault(), kNow).action);
    CHECK(judge.decide(memoryFault(), kNow + std::chrono::hours(11)).action ==
          PolicyAction::notify);
}

TEST_CASE("a rule whose hours cannot be read never fits") {
    auto lost = rule("lost", PolicyAction::suppress);
    lost.hours = PolicyHours{{}, "", "", "Europe/Nowhere"};
    CHECK(decider({lost}, memoryFault()).empty());
}

TEST_CASE("a window decides before any rule, within its time and scope alone") {
    const std::vector<PolicyRule> rules{rule("always", PolicyAction::callHome)};
    const Judge judge({rules}, {window(7, {{"CBX-MEM-*"}, {}, {}})});
    const auto decision = judge.decide(memoryFault(), kNow);
    CHECK(decision.action == PolicyAction::suppress);
    CHECK(decision.window == 7);
    CHECK(decision.rule.empty());
    CHECK(decision.why.args.at("owner") == "anna");
    CHECK(judge.decide(memoryFault(), kNow - std::chrono::hours(1)).window == 7);
    CHECK(judge.decide(memoryFault(), kNow + std::chrono::hours(1)).rule == "always");
    auto other = memoryFault();
    other.referenceCode = "CBX-DSK-0001";
    CHECK(judge.decide(other, kNow).rule == "always");
    auto ended = window(7);
    ended.endedAt = kNow;
    CHECK_FALSE(Judge({}, {ended}).decide(memoryFault(), kNow).action);
}

TEST_CASE("a test problem goes the whole way, whatever stands in it") {
    auto test = memoryFault();
    test.test = true;
    CHECK_FALSE(
        Judge({{rule("all", PolicyAction::suppress)}}, {window(1)}).decide(test, kNow).action);
}

TEST_CASE("what an operator releases is not kept back again, but may be held") {
    const Judge judge({{rule("quiet", PolicyAction::suppress), rule("look", PolicyAction::hold)}},
                      {window(1)});
    CHECK(judge.decideReleased(memoryFault(), kNow).rule == "look");
}

TEST_CASE("a decision changes the event and says so in its history") {
    const auto after = [](PolicyAction action, NotificationType type) {
        auto event = memoryFault();
        event.notificationType = type;
        Judge({}, {}).apply({action, "r", 0, say("policy.held-by-rule", {{"rule", "r"}})}, event,
                            kNow);
        return event;
    };
    const auto held = after(PolicyAction::hold, NotificationType::callHome);
    CHECK(held.state == EventState::held);
    REQUIRE(held.history.size() == 1);
    CHECK(held.history[0].what.args.at("rule") == "r");
    CHECK(after(PolicyAction::hold, NotificationType::notifyOnly).state == EventState::open);
    CHECK(after(PolicyAction::suppress, NotificationType::notifyOnly).state ==
          EventState::suppressed);
    CHECK(after(PolicyAction::notify, NotificationType::callHome).notificationType ==
          NotificationType::notifyOnly);
    CHECK(after(PolicyAction::callHome, NotificationType::notifyOnly).notificationType ==
          NotificationType::callHome);
}

TEST_CASE("a problem is appended to an open one of the same system and kind") {
    const Judge byCode({{rule("codes", PolicyAction::append, {{"CBX-MEM-*"}, {}, {}})}}, {});
    const Judge byKind({{rule("kind", PolicyAction::append)}}, {});
    const auto fresh = memoryFault();
    auto open = memoryFault();
    open.referenceCode = "CBX-MEM-0009";
    const auto appends = [&](const Judge& judge) {
        return judge.appends(judge.decide(fresh, kNow), fresh, open);
    };
    CHECK(appends(byCode));
    CHECK(appends(byKind));
    open.referenceCode = "CBX-CPU-0001";
    CHECK_FALSE(appends(byCode));
    open.subsystem = "processor";
    CHECK_FALSE(appends(byKind));
    open = memoryFault();
    open.failingMtms.serial = "other";
    CHECK_FALSE(appends(byCode));
    CHECK_FALSE(byCode.appends({}, fresh, memoryFault()));
}

TEST_CASE("appending counts, keeps new callouts and reporters, and tells of each kind once") {
    auto open = memoryFault();
    open.frus.push_back({});
    auto fresh = memoryFault();
    fresh.referenceCode = "CBX-MEM-0009";
    fresh.severity = Severity::critical;
    fresh.reporters = {"prod-db2"};
    fresh.frus = open.frus;
    fresh.frus.push_back({});
    fresh.frus.back().locationCode = "P1-C3";
    const PolicyDecision decision{PolicyAction::append, "memory", 0, {}};
    policy::append(decision, fresh, open, kNow);
    policy::append(decision, fresh, open, kNow + std::chrono::seconds(5));
    CHECK(open.count == 3);
    CHECK(open.severity == Severity::critical);
    CHECK(open.reporters == std::vector<std::string>{"prod-db1", "prod-db2"});
    CHECK(open.frus.size() == 2);
    CHECK(open.history.size() == 1);
}
