// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/condition_audit.h"
#include "core/store/conditions.h"
#include "core/store/partitions.h"
#include "core/store/sensors.h"
#include "tests/catch.h"
#include "tests/unit/store/stored.h"

using namespace callbox::core;
using namespace callbox::core::store;
using namespace callbox::tests;

namespace {

Condition named(const std::string& name) {
    Condition condition;
    condition.name = name;
    condition.resourceClass = "FileSystem";
    condition.eventExpression = "PercentTotUsed > 90";
    return condition;
}

}  // namespace

TEST_CASE("a condition keeps its links under a new name and loses what stood under it") {
    Stored stored;
    stored.good([](Transaction& t) { return addCondition(t, named("full")); });
    stored.good([](Transaction& t) { return addResponse(t, {"mail", {}, false}); });
    stored.good([](Transaction& t) { return putAssociation(t, {"FULL", "mail", true}); });
    stored.good([](Transaction& t) {
        return raiseStanding(t, {"full", "FileSystem/p/var", "/var", "p", "x", at(1)});
    });
    auto list = stored.seen([](Reader& r) { return conditions(r); });
    REQUIRE(list.size() == 1);
    CHECK(list[0].monitored);
    CHECK(list[0].standingEvents == 1);
    stored.good([](Transaction& t) { return changeCondition(t, "full", named("nearly full")); });
    list = stored.seen([](Reader& r) { return conditions(r); });
    CHECK(list[0].name == "nearly full");
    CHECK(list[0].monitored);
    CHECK(list[0].standingEvents == 0);
    CHECK(stored.seen([](Reader& r) { return associations(r, "nearly full"); }).size() == 1);
    CHECK(stored.write([](Transaction& t) { return removeResponse(t, "mail"); }).error().code ==
          ErrorCode::conflict);
    stored.good([](Transaction& t) { return removeCondition(t, "nearly full"); });
    stored.good([](Transaction& t) { return removeResponse(t, "mail"); });
    CHECK(stored.seen([](Reader& r) { return associations(r); }).empty());
}

TEST_CASE("names are taken once, and what is not there is said") {
    Stored stored;
    stored.good([](Transaction& t) { return addCondition(t, named("full")); });
    stored.good([](Transaction& t) { return addCondition(t, named("other")); });
    const auto code = [&](auto work) { return stored.write(work).error().code; };
    CHECK(code([](Transaction& t) { return addCondition(t, named("Full")); }) ==
          ErrorCode::conflict);
    CHECK(code([](Transaction& t) { return changeCondition(t, "other", named("FULL")); }) ==
          ErrorCode::conflict);
    CHECK(code([](Transaction& t) { return changeCondition(t, "none", named("x")); }) ==
          ErrorCode::notFound);
    CHECK(code([](Transaction& t) { return putAssociation(t, {"full", "none", true}); }) ==
          ErrorCode::notFound);
    CHECK(code([](Transaction& t) { return removeAssociation(t, {"full", "none", true}); }) ==
          ErrorCode::notFound);
    CHECK(stored.read([](Reader& r) { return conditions(r, "none"); }).error().code ==
          ErrorCode::notFound);
}

TEST_CASE("a partition's sensors go with it") {
    Stored stored;
    const auto partition =
        stored.good([](Transaction& t) { return addPartition(t, somePartition("lpar1")); });
    Sensor sensor;
    sensor.name = "load";
    sensor.partitionId = partition.id;
    sensor.command = "uptime";
    stored.good([&](Transaction& t) { return addSensor(t, sensor); });
    CHECK(stored.write([&](Transaction& t) { return addSensor(t, sensor); }).error().code ==
          ErrorCode::conflict);
    sensor.failure = say("condition.sensor-busy", {{"name", "load"}});
    stored.good([&](Transaction& t) { return updateSensor(t, sensor); });
    const auto list = stored.seen([](Reader& r) { return sensors(r); });
    REQUIRE(list.size() == 1);
    CHECK(list[0].partitionName == "lpar1");
    CHECK(list[0].failure.key == "condition.sensor-busy");
    stored.good([&](Transaction& t) { return removePartition(t, partition.id); });
    CHECK(stored.seen([](Reader& r) { return sensors(r); }).empty());
}

TEST_CASE(
    "audit records are read newest first by condition and kind, and pruned by age and number") {
    Stored stored;
    for (int i = 0; i < 10; ++i)
        stored.good([&](Transaction& t) {
            ConditionAuditRecord record;
            record.at = at(i);
            record.condition = i % 2 ? "odd" : "even";
            record.kind = i < 5 ? ConditionAuditKind::event : ConditionAuditKind::rearm;
            return appendConditionAudit(t, record);
        });
    const auto page = [&](auto change) {
        api::ConditionAuditQuery query;
        change(query);
        return stored.seen([&](Reader& r) { return conditionAuditPage(r, query); });
    };
    CHECK(page([](auto&) {}).total == 10);
    CHECK(page([](auto&) {}).rows.front().number == 10);
    CHECK(page([](auto& q) { q.condition = "odd"; }).total == 5);
    CHECK(page([](auto& q) {
              q.condition = "odd";
              q.kind = ConditionAuditKind::event;
          }).total == 2);
    CHECK(stored.good([](Transaction& t) { return pruneConditionAudit(t, at(3), 5); }) == 5);
    CHECK(page([](auto&) {}).total == 5);
}
