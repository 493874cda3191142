// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/event_recovery.h"
#include "core/events/event_lifecycle.h"
#include "tests/catch.h"

using namespace callbox::core;
using namespace std::chrono_literals;

namespace {

/// An event of a rule with five changes in ten minutes.
struct Recovering {
    ServiceableEvent event;
    TimePoint now{std::chrono::hours(490'000)};

    explicit Recovering(EventState state) {
        event.state = state;
        event.recovery.emplace();
        event.recovery->flappingChanges = 5;
        event.recovery->flappingSeconds = 600;
    }
    RecoveryStep up(std::chrono::seconds after = 10s) {
        now += after;
        return recover(event, "network-links", "alpha", now, now);
    }
    RecoveryStep down(std::chrono::seconds after = 10s) {
        now += after;
        return comeBack(event, "network-links", "alpha", now, now);
    }
    std::string last() const { return event.history.empty() ? "" : event.history.back().what.key; }
};

}  // namespace

TEST_CASE("an event that stayed here closes when its cause is gone and opens when it is back") {
    Recovering link(EventState::open);
    CHECK(link.down() == RecoveryStep::silent);
    CHECK(link.up() == RecoveryStep::cleared);
    CHECK(link.event.state == EventState::closed);
    CHECK(link.event.recovery->closedIt);
    CHECK(link.event.recovery->clearedAt == link.now);
    CHECK(link.last() == "analysis.cleared");
    CHECK(link.up() == RecoveryStep::silent);
    CHECK(link.down() == RecoveryStep::returned);
    CHECK(link.event.state == EventState::open);
    CHECK_FALSE(link.event.recovery->clearedAt);
    CHECK(link.last() == "analysis.returned");
    CHECK(link.event.recovery->changes == 2);
}

TEST_CASE("an event that was called home is marked and stays open") {
    for (const auto state : {EventState::queued, EventState::sent, EventState::acknowledged}) {
        Recovering supply(state);
        CHECK(supply.up() == RecoveryStep::cleared);
        CHECK(supply.event.state == state);
        CHECK(supply.event.recovery->clearedAt == supply.now);
        CHECK_FALSE(supply.event.recovery->closedIt);
        CHECK(supply.last() == "analysis.cleared");
        CHECK(supply.down() == RecoveryStep::returned);
        CHECK(supply.event.state == state);
    }
}

TEST_CASE("the fifth change within the time makes it flap: one line, then only a count") {
    Recovering link(EventState::open);
    CHECK(link.up() == RecoveryStep::cleared);
    CHECK(link.down() == RecoveryStep::returned);
    CHECK(link.up() == RecoveryStep::cleared);
    CHECK(link.down() == RecoveryStep::returned);
    CHECK(link.up() == RecoveryStep::flapping);
    CHECK(isFlapping(link.event));
    CHECK(link.event.state == EventState::open);
    CHECK(link.last() == "analysis.flapping");
    const auto lines = link.event.history.size();
    for (int i = 0; i < 100; ++i) {
        CHECK(link.down() == RecoveryStep::silent);
        CHECK(link.up() == RecoveryStep::silent);
    }
    CHECK(link.event.history.size() == lines);
    CHECK(link.event.recovery->changes == 205);
    CHECK(link.event.recovery->recent.size() <= 5);
}

TEST_CASE("a fault that flaps may begin to when it is back") {
    Recovering link(EventState::acknowledged);
    link.event.recovery->flappingChanges = 2;
    CHECK(link.up() == RecoveryStep::cleared);
    CHECK(link.down() == RecoveryStep::flapping);
    CHECK(link.event.state == EventState::acknowledged);
}

TEST_CASE("changes spread over a longer time are no flapping") {
    Recovering link(EventState::open);
    for (int i = 0; i < 20; ++i) {
        CHECK(link.up(200s) == RecoveryStep::cleared);
        CHECK(link.down(200s) == RecoveryStep::returned);
    }
}

TEST_CASE("after a quiet time flapping ends, and what it was last counts") {
    for (const bool gone : {true, false}) {
        Recovering link(EventState::open);
        link.event.recovery->flappingChanges = 2;
        link.up();
        link.down();
        if (gone)
            link.up();
        REQUIRE(isFlapping(link.event));
        CHECK_FALSE(settleFlapping(link.event, link.now + 599s));
        CHECK(settleFlapping(link.event, link.now + 600s));
        CHECK_FALSE(isFlapping(link.event));
        CHECK(link.event.state == (gone ? EventState::closed : EventState::open));
        CHECK(link.last() == (gone ? "analysis.flapping-over-cleared" : "analysis.flapping-over"));
        CHECK(link.down(700s) == (gone ? RecoveryStep::returned : RecoveryStep::silent));
    }
}

TEST_CASE("one that was called home is not closed by the end of its flapping") {
    Recovering supply(EventState::acknowledged);
    supply.event.recovery->flappingChanges = 2;
    supply.up();
    supply.down();
    supply.up();
    CHECK(settleFlapping(supply.event, supply.now + 1h));
    CHECK(supply.event.state == EventState::acknowledged);
    CHECK(supply.event.recovery->clearedAt);
}

TEST_CASE("a fault that comes and goes for years does not grow its event without end") {
    Recovering link(EventState::acknowledged);
    for (int i = 0; i < 1000; ++i) {
        link.up(1h);
        link.down(1h);
    }
    CHECK(link.event.history.size() <= 200);
    CHECK(link.event.recovery->changes == 2000);
}

TEST_CASE("who reopens an event takes the mark off that its cause is gone") {
    Recovering link(EventState::open);
    link.up();
    REQUIRE(events::reopen(link.event, {"Olga", "olga", "It is not well", link.now}));
    CHECK_FALSE(link.event.recovery->clearedAt);
    CHECK_FALSE(link.event.recovery->closedIt);
    CHECK(link.down() == RecoveryStep::silent);
    CHECK(link.up() == RecoveryStep::cleared);
    CHECK(link.event.state == EventState::closed);
}
