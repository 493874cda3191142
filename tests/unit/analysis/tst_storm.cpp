// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/storm.h"
#include "tests/catch.h"

using namespace callbox::core;
using namespace std::chrono_literals;

namespace {

const TimePoint kNow = *timePointFromText("2026-11-20T12:00:00Z");

ServiceableEvent problem(std::string code, std::string evidence = "disk=sda",
                         Severity severity = Severity::warning) {
    ServiceableEvent event;
    event.referenceCode = std::move(code);
    event.severity = severity;
    event.partitionName = "alpha";
    event.evidence = std::move(evidence);
    return event;
}

}  // namespace

TEST_CASE("a rate counts what came within the window and forgets the rest") {
    ProblemRate rate;
    CHECK(rate.within(kNow, 10min) == 0);
    for (int minute = 0; minute < 5; ++minute)
        for (int i = 0; i < 10; ++i)
            rate.count(kNow + std::chrono::minutes(minute), 10min);
    CHECK(rate.within(kNow + 5min, 10min) == 50);
    CHECK(rate.within(kNow + 9min, 10min) == 50);
    CHECK(rate.within(kNow + 11min, 10min) == 30);
    CHECK(rate.within(kNow + 15min, 10min) == 0);
    CHECK(rate.tenths.size() <= 10);
    rate.count(kNow + 24h * 400, 10min);
    CHECK(rate.within(kNow + 24h * 400, 10min) == 1);
    // A clock that is set back neither forgets nor keeps for longer.
    CHECK(rate.within(kNow, 10min) == 1);
    rate.count(kNow, 10min);
    CHECK(rate.within(kNow, 10min) == 2);
    CHECK(rate.within(kNow + 10min, 10min) == 0);
}

TEST_CASE("a storm accounts for all that it holds and stays small") {
    Storm storm;
    std::uint64_t events = 0;
    for (int i = 0; i < 10'000; ++i)
        events += hold(storm, problem("CBX-DSK-" + std::to_string(i % 100), std::string(4096, 'x')),
                       kNow) == Holding::event;
    CHECK(events == kMostHeld);
    CHECK(storm.held == kMostHeld);
    CHECK(storm.counted == 10'000 - kMostHeld);
    CHECK(storm.kinds.size() == kMostHeldKinds + 1);
    std::uint64_t count = 0;
    for (const HeldKind& kind : storm.kinds) {
        count += kind.count;
        CHECK(kind.examples.size() <= kMostHeldExamples);
        for (const std::string& example : kind.examples)
            CHECK(example.size() <= 120);
    }
    CHECK(count == 10'000);
    CHECK(reportOf(storm, kNow, kNow).size() == kMostHeldKinds + 2);
}

TEST_CASE("the first critical problem of a reference code is not held, unless there are too many") {
    Storm storm;
    const auto held = [&](const std::string& code) {
        return hold(storm, problem(code, "", Severity::critical), kNow);
    };
    CHECK(held("CBX-MCE-0001") == Holding::none);
    CHECK(held("CBX-MCE-0001") == Holding::event);
    CHECK(hold(storm, problem("CBX-DSK-0001"), kNow) == Holding::event);
    CHECK(held("CBX-DSK-0001") == Holding::event);
    for (std::size_t i = storm.kinds.size(); i < kMostHeldKinds; ++i)
        CHECK(held("made-up-" + std::to_string(i)) == Holding::none);
    CHECK(held("made-up-too") == Holding::event);
    // What was not held is not reported as held.
    CHECK(reportOf(storm, kNow, kNow).size() == 4);
}

TEST_CASE("the report names each kind, how often it came, and the first examples") {
    Storm storm;
    storm.window = 7;
    hold(storm, problem("CBX-DSK-0002", "disk=sda\nsecond line"), kNow);
    hold(storm, problem("CBX-DSK-0002", "disk=sda\nelse"), kNow + 1s);
    hold(storm, problem("CBX-DSK-0002", "disk=sdb"), kNow + 2s);
    const auto report = reportOf(storm, kNow, kNow + 3s);
    REQUIRE(report.size() == 2);
    CHECK(report[0].what.args.at("held") == "3");
    CHECK(report[0].what.args.at("window") == "7");
    CHECK(report[1].what.args.at("code") == "CBX-DSK-0002");
    CHECK(report[1].what.args.at("count") == "3");
    CHECK(report[1].what.args.at("last") == "2026-11-20T12:00:02Z");
    CHECK(report[1].what.args.at("examples") == "alpha: disk=sda; alpha: disk=sdb");
}

TEST_CASE("limits of a storm are bounded, and the console's is not below a partition's") {
    const auto refused = [](const StormSettings& settings) {
        const auto good = validate(settings);
        return good ? std::string() : good.error().field;
    };
    CHECK(refused({}) == "");
    CHECK(refused({true, 0, 200, 10}) == "partition");
    CHECK(refused({true, 10'001, 100'000, 10}) == "partition");
    CHECK(refused({true, 30, 29, 10}) == "console");
    CHECK(refused({true, 30, 100'001, 10}) == "console");
    CHECK(refused({true, 30, 200, 0}) == "minutes");
    CHECK(refused({true, 30, 200, 1441}) == "minutes");
}
