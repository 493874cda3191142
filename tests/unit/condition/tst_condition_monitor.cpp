// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/condition/condition_monitor.h"
#include "rmc/condition/event_batch.h"
#include "rmc/condition/predefined.h"
#include "tests/catch.h"

using namespace callbox;
using namespace callbox::core;
using namespace callbox::rmc::condition;

namespace {

Condition full() {
    Condition condition;
    condition.name = "full";
    condition.resourceClass = "IBM.FileSystem";
    condition.eventExpression = "PercentTotUsed > 90";
    condition.rearmExpression = "PercentTotUsed < 75";
    return condition;
}

ConditionMonitor compiled(const Condition& condition) {
    auto monitor = ConditionMonitor::compile(condition);
    if (!monitor)
        FAIL(monitor.error().message.key << " " << monitor.error().field);
    return *monitor;
}

Values used(double percent) {
    return {{"PercentTotUsed", Value::of(percent)}};
}

std::vector<Transition> steps(const ConditionMonitor& monitor, const std::vector<double>& values) {
    MonitorState state;
    std::vector<Transition> seen;
    for (const double value : values)
        seen.push_back(monitor.step(state, used(value)));
    return seen;
}

constexpr auto kNone = Transition::none;
constexpr auto kEvent = Transition::event;
constexpr auto kRearm = Transition::rearm;

Occurrence at(int seconds) {
    Occurrence occurrence;
    occurrence.at = TimePoint(std::chrono::seconds(seconds));
    return occurrence;
}

}  // namespace

TEST_CASE("an event is followed by its rearm event before there is another") {
    CHECK(steps(compiled(full()), {50, 91, 95, 80, 92, 74, 60, 91}) ==
          std::vector{kNone, kEvent, kNone, kNone, kNone, kRearm, kNone, kEvent});
}

TEST_CASE("without a rearm expression an event is over when its expression no longer holds") {
    auto condition = full();
    condition.rearmExpression.clear();
    CHECK(steps(compiled(condition), {91, 95, 80, 92}) ==
          std::vector{kEvent, kNone, kRearm, kEvent});
}

TEST_CASE("without toggle every change that holds is an event") {
    auto condition = full();
    condition.toggle = false;
    CHECK(steps(compiled(condition), {91, 91, 95, 80, 70, 60}) ==
          std::vector{kEvent, kNone, kEvent, kNone, kRearm, kNone});
}

TEST_CASE("the value before is that of the change before") {
    auto condition = full();
    condition.eventExpression = "PercentTotUsed > PercentTotUsed@P + 10";
    condition.rearmExpression = "PercentTotUsed <= PercentTotUsed@P";
    CHECK(steps(compiled(condition), {10, 15, 30, 30, 45, 40, 60}) ==
          std::vector{kNone, kNone, kEvent, kNone, kNone, kRearm, kEvent});
}

TEST_CASE("values that are not known change nothing") {
    const auto monitor = compiled(full());
    MonitorState state;
    CHECK(monitor.step(state, {}) == kNone);
    CHECK(monitor.step(state, used(99)) == kEvent);
    CHECK(monitor.step(state, {}) == kNone);
    CHECK(state.fired);
}

TEST_CASE("the selection takes resources in by their persistent attributes") {
    auto condition = full();
    condition.selection = "MountPoint == \"/var\"";
    const auto monitor = compiled(condition);
    CHECK(monitor.selects({{"MountPoint", Value::of(std::string("/var"))}}));
    CHECK_FALSE(monitor.selects({{"MountPoint", Value::of(std::string("/"))}}));
    CHECK_FALSE(monitor.selects({}));
}

TEST_CASE("a condition is refused with the member at fault") {
    const auto field = [](auto change) {
        auto condition = full();
        change(condition);
        const auto monitor = ConditionMonitor::compile(condition);
        return monitor ? std::string("taken") : monitor.error().field;
    };
    CHECK(field([](auto&) {}) == "taken");
    CHECK(field([](auto& c) { c.name.clear(); }) == "name");
    CHECK(field([](auto& c) { c.name = "a\x1b[2J"; }) == "name");
    CHECK(field([](auto& c) { c.resourceClass = "Toaster"; }) == "resourceClass");
    CHECK(field([](auto& c) { c.eventExpression.clear(); }) == "eventExpression");
    CHECK(field([](auto& c) { c.eventExpression = "Bogus > 1"; }) == "eventExpression");
    CHECK(field([](auto& c) { c.rearmExpression = "1 >"; }) == "rearmExpression");
    CHECK(field([](auto& c) { c.selection = "PercentTotUsed > 1"; }) == "selection");
    CHECK(field([](auto& c) { c.batchInterval = 1'000'000; }) == "batchInterval");
    CHECK(field([](auto& c) { c.description.assign(5000, 'x'); }) == "description");
}

TEST_CASE("what an event shows are the values its expressions read") {
    const auto monitor = compiled(full());
    CHECK(monitor.describe(used(91.25)) == "PercentTotUsed=91.25");
    CHECK(monitor.subject(used(91.25)) ==
          std::pair<std::string, std::string>{"PercentTotUsed", "91.25"});
}

TEST_CASE("events are handed on at once, or gathered by interval and number") {
    auto condition = full();
    EventBatch single(condition);
    CHECK(single.add(at(0)).size() == 1);
    condition.batchInterval = 60;
    condition.batchMaxEvents = 3;
    EventBatch batch(condition);
    CHECK(batch.add(at(0)).empty());
    CHECK(batch.add(at(10)).empty());
    CHECK(batch.due(TimePoint(std::chrono::seconds(59))).empty());
    CHECK(batch.due(TimePoint(std::chrono::seconds(60))).size() == 2);
    CHECK_FALSE(batch.deadline());
    batch.add(at(100));
    batch.add(at(101));
    CHECK(batch.add(at(102)).size() == 3);
}

TEST_CASE(
    "what ships with the product compiles, and the lost channel is one condition with rearm") {
    const auto set = predefinedSet();
    if (!set)
        FAIL(set.error().detail);
    CHECK(set->conditions.size() >= 7);
    std::size_t channel = 0;
    for (const auto& condition : set->conditions) {
        INFO(condition.name);
        CHECK(condition.predefined);
        CHECK_FALSE(condition.rearmExpression.empty());
        if (condition.eventExpression.find("ChannelState") != std::string::npos)
            ++channel;
    }
    CHECK(channel == 1);
}
