// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/validation.h"
#include "tests/catch.h"

using namespace callbox::core;

namespace {

const TimePoint kNow = *timePointFromText("2026-07-13T10:00:00Z");

PolicyRule named(const std::string& name) {
    PolicyRule rule;
    rule.name = name;
    return rule;
}

std::string refused(const Policy& policy) {
    const auto good = policy::validate(policy);
    return good ? "" : good.error().field;
}

MaintenanceWindow window() {
    MaintenanceWindow made;
    made.start = kNow;
    made.end = kNow + std::chrono::hours(2);
    made.owner = "anna";
    made.reason = "memory exchange";
    return made;
}

std::string refused(const MaintenanceWindow& given) {
    const auto good = policy::validate(given, kNow);
    return good ? "" : good.error().field;
}

}  // namespace

TEST_CASE("a policy's first mistake is named by its field") {
    CHECK(refused(Policy{}).empty());
    CHECK(refused(Policy{{named("a"), named("b")}}).empty());
    CHECK(refused(Policy{{named("a"), named("a")}}) == "rules[1].name");
    CHECK(refused(Policy{{named("")}}) == "rules[0].name");
    CHECK(refused(Policy{{named("a\nb")}}) == "rules[0].name");
    CHECK(refused(Policy{std::vector<PolicyRule>(201, named("a"))}) == "rules");
    auto rule = named("a");
    rule.hours = PolicyHours{{}, "25:00", "", ""};
    CHECK(refused(Policy{{rule}}) == "rules[0].hours.from");
    rule = named("a");
    rule.scope.systems = {std::string(65, 'x')};
    CHECK(refused(Policy{{rule}}) == "rules[0].scope.systems");
    rule.scope.systems = {""};
    CHECK(refused(Policy{{rule}}) == "rules[0].scope.systems");
    rule.scope = {std::vector<std::string>(21, "x"), {}, {}};
    CHECK(refused(Policy{{rule}}) == "rules[0].scope.referenceCodes");
    rule = named("a");
    rule.comment = std::string(501, 'x');
    CHECK(refused(Policy{{rule}}) == "rules[0].comment");
}

TEST_CASE("a window needs an end, an owner and a reason, and is not for ever") {
    CHECK(refused(window()).empty());
    auto given = window();
    given.end = given.start;
    CHECK(refused(given) == "end");
    given.end = given.start + std::chrono::hours(24 * 30) + std::chrono::seconds(1);
    CHECK(refused(given) == "end");
    given = window();
    given.start = kNow - std::chrono::hours(3);
    given.end = kNow;
    CHECK(refused(given) == "end");
    given.start = kNow + std::chrono::hours(24 * 400);
    given.end = given.start + std::chrono::hours(1);
    CHECK(refused(given) == "start");
    given = window();
    given.owner.clear();
    CHECK(refused(given) == "owner");
    given = window();
    given.reason = std::string(501, 'x');
    CHECK(refused(given) == "reason");
    given = window();
    given.scope.partitions = {"a\x01"};
    CHECK(refused(given) == "scope.partitions");
}
