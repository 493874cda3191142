// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of stored events whose cause goes and comes back, through the intake.
#include "app/service/problems/flap_watch.h"
#include "core/events/event_lifecycle.h"
#include "tests/unit/problems/intake_rig.h"

using namespace callbox;
using namespace callbox::tests;
using core::EventState;
using namespace std::chrono_literals;

namespace {

struct RecoveryRig : IntakeRig {
    void link(const char* kind, std::chrono::seconds after = 60s) {
        now += after;
        take({record("network-links", kind, {{"interface", "eth1"}})});
    }
    void down(std::chrono::seconds after = 60s) { link("network-link-down", after); }
    void up(std::chrono::seconds after = 60s) { link("network-link-recovered", after); }
    void supply(const char* kind, std::chrono::seconds after = 60s) {
        now += after;
        take({record("ipmi-sel", kind,
                     {{"sensor", "Power Supply PS1"}, {"event", "Failure detected"}})});
    }
    std::string last(std::uint64_t number) { return event(number).history.back().what.key; }

    /// Looks for what flaps no more, as the service does.
    bool settled(std::uint64_t number) {
        filed.clear();
        service::problems::FlapWatch watch(context, *store, filing, clock, 5ms, noteFiled());
        return waitForFiled(1) && filed.front() == number;
    }
};

}  // namespace

TEST_CASE(
    "a link that is up again closes its event, and one that is lost soon after goes on in it") {
    RecoveryRig rig;
    rig.down();
    CHECK(rig.event(1).state == EventState::open);
    CHECK(rig.event(1).referenceCode == "CBX-NET-0001");
    rig.up();
    CHECK(rig.event(1).state == EventState::closed);
    CHECK(rig.last(1) == "analysis.cleared");
    rig.restart();
    rig.down();
    CHECK(rig.events() == 1);
    CHECK(rig.event(1).state == EventState::open);
    CHECK(rig.event(1).count == 2);
    CHECK(rig.last(1) == "analysis.returned");
    rig.up();
    rig.down(2h);
    CHECK(rig.events() == 2);
    CHECK(rig.event(1).state == EventState::closed);
}

TEST_CASE("a failed power supply that works again is marked, not closed: it was called home") {
    RecoveryRig rig;
    rig.supply("power-supply");
    REQUIRE(rig.event(1).state == EventState::queued);
    rig.supply("power-supply-recovered");
    CHECK(rig.event(1).state == EventState::queued);
    CHECK(rig.event(1).recovery->clearedAt == rig.now);
    // One report, and the status that its cause is gone.
    CHECK(rig.waitingReports() == 2);
    rig.supply("power-supply");
    CHECK(rig.events() == 1);
    CHECK_FALSE(rig.event(1).recovery->clearedAt);
    CHECK(rig.waitingReports() == 2);
    // The next failure, a day after the repair, is another problem and is called home.
    rig.supply("power-supply-recovered");
    rig.supply("power-supply", 24h);
    CHECK(rig.events() == 2);
    CHECK(rig.event(1).state == EventState::closed);
    CHECK(rig.last(1) == "analysis.succeeded");
    CHECK(rig.event(2).state == EventState::queued);
}

TEST_CASE("a whole array ends the problems of all its members") {
    RecoveryRig rig;
    for (const char* member : {"sdb1", "sdc1"})
        rig.take({IntakeRig::record("kernel-log", "md-degraded",
                                    {{"array", "md0"}, {"member", member}})});
    rig.take({IntakeRig::record("md-state", "md-recovered", {{"array", "md1"}})});
    CHECK_FALSE(rig.event(1).recovery->clearedAt);
    rig.take({IntakeRig::record("md-state", "md-recovered", {{"array", "md0"}})});
    CHECK(rig.event(1).recovery->clearedAt);
    CHECK(rig.event(2).recovery->clearedAt);
}

TEST_CASE("a link that flaps is one open event, told once, until it was quiet") {
    RecoveryRig rig;
    rig.down();
    rig.up();
    rig.down();
    rig.up();
    rig.down();
    CHECK(rig.event(1).recovery->changes == 4);
    rig.up();
    auto event = rig.event(1);
    CHECK(event.state == EventState::open);
    REQUIRE(event.recovery->flappingSince);
    CHECK(rig.last(1) == "analysis.flapping");
    const auto lines = event.history.size();
    rig.restart();
    for (int i = 0; i < 20; ++i) {
        rig.down();
        rig.up();
    }
    event = rig.event(1);
    CHECK(rig.events() == 1);
    CHECK(event.state == EventState::open);
    CHECK(event.history.size() == lines);
    CHECK(event.recovery->changes == 45);
    rig.restart();
    rig.now += 2h;
    REQUIRE(rig.settled(1));
    event = rig.event(1);
    CHECK(event.state == EventState::closed);
    CHECK(event.history.back().what.key == "analysis.flapping-over-cleared");
    CHECK(event.history.back().what.args.at("count") == "45");
}

TEST_CASE("a flapping fault that was called home tells the receiver no more of each change") {
    RecoveryRig rig;
    for (int i = 0; i < 3; ++i) {
        rig.supply("power-supply");
        rig.supply("power-supply-recovered");
    }
    REQUIRE(rig.event(1).recovery->flappingSince);
    CHECK(rig.waitingReports() == 2);
    rig.supply("power-supply");
    rig.now += 2h;
    REQUIRE(rig.settled(1));
    CHECK(rig.event(1).state == EventState::queued);
    CHECK(rig.last(1) == "analysis.flapping-over");
    CHECK(rig.events() == 1);
}

TEST_CASE("what somebody closed while it flapped is left alone") {
    RecoveryRig rig;
    for (int i = 0; i < 3; ++i) {
        rig.down();
        rig.up();
    }
    REQUIRE(rig.event(1).recovery->flappingSince);
    REQUIRE(rig.store->write([&](core::store::Transaction& transaction) -> core::Result<void> {
        auto event = core::store::eventByNumber(transaction, 1);
        REQUIRE(core::events::close(*event, {"Olga", "olga", "Cable ordered", rig.now}));
        return core::store::updateEvent(transaction, *event);
    }));
    rig.down();
    CHECK(rig.events() == 2);
    CHECK(rig.event(1).state == EventState::closed);
    CHECK(rig.event(2).state == EventState::open);
}

TEST_CASE(
    "a link lost during planned work belongs to the window, not to the event before or after") {
    RecoveryRig rig;
    rig.down();
    rig.up();
    rig.plannedWork(10min);
    rig.down();
    CHECK(rig.event(1).state == EventState::closed);
    CHECK(rig.event(2).state == EventState::suppressed);
    rig.up();
    CHECK(rig.event(2).state == EventState::closed);
    CHECK(rig.event(2).stateBehindClose == EventState::suppressed);
    rig.down(15min);
    CHECK(rig.events() == 3);
    CHECK(rig.event(3).state == EventState::open);
}
