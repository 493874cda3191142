// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/scheduler.h"
#include "tests/catch.h"

using namespace callbox::core;
using namespace callbox::core::schedule;
using namespace std::chrono_literals;

namespace {

/// A machine whose two clocks a test moves.
struct Machine {
    TimePoint wall = timePointFromText("2026-11-22T00:00:00Z").value();
    std::chrono::steady_clock::time_point steady{1h};
    std::vector<TransmittalSchedule> persisted;
    Scheduler scheduler{options()};

    SchedulerOptions options() {
        SchedulerOptions options;
        options.consoleId = "CBX-1";
        options.zone = "UTC";
        options.offsetWindow = 0s;
        options.persist = [this](const auto& schedule) { persisted.push_back(schedule); };
        return options;
    }
    TransmittalSchedule set(Frequency frequency, std::optional<TimePoint> lastRun = {}) {
        TransmittalSchedule schedule;
        schedule.enabled = true;
        schedule.frequency = frequency;
        schedule.lastRun = lastRun;
        auto taken = scheduler.set(schedule, wall);
        REQUIRE(taken);
        return *taken;
    }
    /// Time passes as it should, a tick a minute; gives the runs.
    std::vector<DueRun> pass(std::chrono::minutes time) {
        std::vector<DueRun> due;
        for (auto passed = 0min; passed < time; passed += 1min) {
            wall += 1min;
            steady += 1min;
            for (const auto& run : scheduler.tick(wall, steady))
                due.push_back(run);
        }
        return due;
    }
    std::vector<DueRun> jump(std::chrono::minutes by) {
        wall += by;
        return scheduler.tick(wall, steady);
    }
};

}  // namespace

TEST_CASE("An enabled schedule runs on time, once, and is stored before it is named") {
    Machine machine;
    machine.set(Frequency::daily);
    CHECK(machine.scheduler.nextRun() == machine.wall + 2h + 15min);
    CHECK(machine.pass(2h + 14min).empty());
    const auto due = machine.pass(1min);
    REQUIRE(due.size() == 1);
    CHECK_FALSE(due[0].missed);
    REQUIRE(machine.persisted.size() == 1);
    CHECK(machine.persisted[0].lastRun == machine.wall);
    CHECK(machine.persisted[0].nextRun == machine.wall + 24h);
    CHECK(machine.pass(23h).empty());
    CHECK(machine.pass(2h).size() == 1);
}

TEST_CASE("A disabled schedule never runs") {
    Machine machine;
    TransmittalSchedule schedule;
    REQUIRE(machine.scheduler.set(schedule, machine.wall));
    CHECK_FALSE(machine.scheduler.nextRun());
    CHECK(machine.jump(24h * 100).empty());
}

TEST_CASE("Runs missed while the machine was off are made up once") {
    Machine machine;
    machine.set(Frequency::daily, machine.wall - 24h * 10);
    const auto due = machine.pass(1min);
    REQUIRE(due.size() == 1);
    CHECK(due[0].missed);
    CHECK(machine.pass(2h).empty());
    CHECK(machine.pass(1h).size() == 1);
}

TEST_CASE("After sleep or a clock set forwards what was missed runs once") {
    Machine machine;
    machine.set(Frequency::daily);
    machine.pass(1min);
    auto due = machine.jump(24h * 5);
    REQUIRE(due.size() == 1);
    CHECK(due[0].missed);
    CHECK(machine.jump(0min).empty());
    CHECK(machine.scheduler.nextRun() > machine.wall);
}

TEST_CASE("A clock set back a little does not repeat a run") {
    Machine machine;
    machine.set(Frequency::daily);
    CHECK(machine.pass(2h + 20min).size() == 1);
    CHECK(machine.jump(-1h).empty());
    CHECK(machine.pass(3h).empty());
    CHECK(machine.pass(22h).size() == 1);
}

TEST_CASE("A clock that had been wrong by years does not stop the schedule") {
    Machine machine;
    machine.set(Frequency::daily);
    CHECK(machine.jump(24h * 365 * 20).size() == 1);
    CHECK(machine.jump(-24h * 365 * 20).empty());
    CHECK(machine.pass(24h).size() == 1);

    Machine restarted;
    restarted.set(Frequency::daily, restarted.wall + 24h * 365);
    CHECK(restarted.pass(24h).size() == 1);
}

TEST_CASE("A clock set back before the first run still lets it come") {
    Machine machine;
    machine.set(Frequency::weekly);
    machine.pass(1min);
    machine.jump(-24h * 30);
    CHECK(machine.scheduler.nextRun() < machine.wall + 24h * 8);
}

TEST_CASE("A run by hand counts, and replacing a schedule keeps one of its kind") {
    Machine machine;
    machine.set(Frequency::daily);
    machine.scheduler.ranByHand(TransmittalKind::serviceInformation, machine.wall);
    CHECK(machine.persisted.at(0).lastRun == machine.wall);
    machine.set(Frequency::weekly);
    REQUIRE(machine.scheduler.schedules().size() == 1);
    CHECK(machine.scheduler.schedules()[0].frequency == Frequency::weekly);
    TransmittalSchedule wrong;
    wrong.time = "25:00";
    CHECK(machine.scheduler.set(wrong, machine.wall).error().field == "time");
    wrong.time = "01:00";
    wrong.zone = "Nowhere/Land";
    CHECK(machine.scheduler.set(wrong, machine.wall).error().field == "zone");
    CHECK(machine.scheduler.schedules()[0].frequency == Frequency::weekly);
}
