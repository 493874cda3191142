// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/home_watch.h"
#include "tests/unit/problems/watch_rig.h"

using namespace callbox;
using namespace callbox::tests;
using core::EventState;
using service::problems::HomeWatch;
using namespace std::chrono_literals;

TEST_CASE("that nothing gets home becomes one event, which closes when the receiver is reached") {
    WatchRig rig;
    HomeWatch watch(rig.context, *rig.store, rig.filing, rig.clock, 0s, rig.noteFiled());
    watch.failing(core::say("notification.cancelled"));
    watch.failing(core::say("notification.cancelled"));
    REQUIRE(rig.waitForFiled(1));
    CHECK(rig.event(1).referenceCode == "CBX-HOM-0001");
    CHECK(rig.event(1).notificationType == core::NotificationType::notifyOnly);
    watch.working();
    watch.working();
    REQUIRE(rig.waitForFiled(2));
    CHECK(rig.event(1).state == EventState::closed);
}

TEST_CASE("a failure that is over soon says nothing") {
    WatchRig rig;
    HomeWatch watch(rig.context, *rig.store, rig.filing, rig.clock, 3600s, rig.noteFiled());
    watch.failing(core::say("notification.cancelled"));
    watch.working();
    rig.pass(100ms);
    CHECK(rig.filed.empty());
}
