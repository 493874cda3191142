// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/channel_watch.h"
#include "tests/unit/problems/watch_rig.h"

using namespace callbox;
using namespace callbox::tests;
using core::ChannelState;
using core::EventState;
using service::problems::ChannelWatch;
using namespace std::chrono_literals;

namespace {

struct Watched : WatchRig {
    core::Partition partition = add();
    ChannelWatch watch{{context, *store, filing, clock, noteFiled()}, {20ms, 20ms, 60min}};

    core::Partition add() {
        core::Partition added;
        store->write([&](core::store::Transaction& transaction) -> core::Result<void> {
            core::ManagedSystem system;
            system.name = "server1";
            system.mtms = {"R640", "", "CZJ0412"};
            const auto put = core::store::putSystem(transaction, system);
            if (!put)
                return core::passOn(put);
            added.name = "lpar1";
            added.address.host = "lpar1.example.net";
            added.systemId = put->id;
            const auto known = core::store::addPartition(transaction, added);
            if (!known)
                return core::passOn(known);
            added = *known;
            return {};
        });
        return added;
    }
    void turn(ChannelState state) {
        const auto before = std::exchange(partition.channel, state);
        watch.channelChanged(partition, before);
    }
    /// One from the loss to the recovery: `filed` so many reports by then.
    void outage(std::size_t reports) {
        turn(ChannelState::inactive);
        REQUIRE(waitForFiled(reports - 1));
        turn(ChannelState::active);
        REQUIRE(waitForFiled(reports));
    }
};

}  // namespace

TEST_CASE("an outage becomes one event, which closes when the channel has recovered") {
    Watched rig;
    rig.turn(ChannelState::inactive);
    rig.turn(ChannelState::pending);
    REQUIRE(rig.waitForFiled(1));
    CHECK(rig.event(1).state == EventState::open);
    CHECK(rig.event(1).notificationType == core::NotificationType::notifyOnly);
    rig.turn(ChannelState::active);
    REQUIRE(rig.waitForFiled(2));
    CHECK(rig.event(1).state == EventState::closed);
}

TEST_CASE("a channel that is back soon enough says nothing") {
    Watched rig;
    rig.watch.setTimes({1h, 20ms, 60min});
    rig.turn(ChannelState::inactive);
    rig.turn(ChannelState::active);
    rig.turn(ChannelState::inactive);
    rig.turn(ChannelState::active);
    rig.pass(200ms);
    CHECK(rig.filed.empty());
}

TEST_CASE("a short connection does not end an outage") {
    Watched rig;
    rig.turn(ChannelState::inactive);
    REQUIRE(rig.waitForFiled(1));
    rig.watch.setTimes({20ms, 1h, 60min});
    rig.turn(ChannelState::active);
    rig.turn(ChannelState::inactive);
    rig.pass(200ms);
    CHECK(rig.filed.size() == 1);
    CHECK(rig.event(1).state == EventState::open);
}

TEST_CASE("the next outage is the same incident for a while, then a new one") {
    Watched rig;
    rig.outage(2);
    rig.now += 30min;
    rig.outage(4);
    CHECK(rig.event(1).count == 2);
    rig.now += 61min;
    rig.outage(6);
    CHECK(rig.event(1).count == 2);
    CHECK(rig.event(2).state == EventState::closed);
}

TEST_CASE("the partitions of a system that is not monitored are left alone") {
    Watched rig;
    rig.turn(ChannelState::inactive);
    rig.watch.setNotMonitored({rig.partition.systemId});
    rig.pass(200ms);
    CHECK(rig.filed.empty());
    rig.turn(ChannelState::active);
    rig.turn(ChannelState::inactive);
    rig.pass(200ms);
    CHECK(rig.filed.empty());
}

TEST_CASE("an outage during planned work belongs to the window, not to the incident before it") {
    Watched rig;
    rig.outage(2);
    rig.plannedWork(1h);
    rig.outage(4);
    CHECK(rig.event(1).count == 1);
    CHECK(rig.event(2).stateBehindClose == EventState::suppressed);
}
