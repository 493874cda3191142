// SPDX-License-Identifier: GPL-3.0-or-later
// What batches of a partition's records make of the stored events.
#include "tests/unit/problems/intake_rig.h"

using namespace callbox;
using namespace callbox::tests;
using core::EventState;

TEST_CASE("a failed controller closes the stored events of its drives and counts them") {
    IntakeRig rig;
    rig.take({IntakeRig::drive("252:1"), IntakeRig::drive("252:2")});
    CHECK(rig.event(1).state == EventState::queued);
    CHECK(rig.waitingReports() == 2);
    rig.take({IntakeRig::controller()});
    const auto cause = rig.event(3);
    CHECK(cause.referenceCode == "CBX-RAI-0009");
    CHECK(cause.state == EventState::queued);
    CHECK(cause.count == 3);
    for (const std::uint64_t number : {1, 2}) {
        const auto symptom = rig.event(number);
        CHECK(symptom.state == EventState::closed);
        CHECK(symptom.history.back().what.key == "analysis.taken-over");
        CHECK(symptom.history.back().what.args.at("number") == "3");
    }
    // What had not left of them stays here: one fault, one call.
    CHECK(rig.waitingReports() == 1);
    rig.take({IntakeRig::drive("252:7")});
    CHECK(rig.event(3).count == 4);
    CHECK(rig.event(3).history.back().what.key == "analysis.symptom");
    CHECK(rig.events() == 3);
}

TEST_CASE("after a restart of the console a symptom still finds its cause") {
    IntakeRig rig;
    rig.take({IntakeRig::controller()});
    rig.restart();
    rig.take({IntakeRig::drive("252:1")});
    CHECK(rig.events() == 1);
    CHECK(rig.event(1).count == 2);
}

TEST_CASE("one platform log entry told by two partitions is one event with both reporters") {
    IntakeRig rig;
    auto record = IntakeRig::record(
        "servicelog", "servicelog-event",
        {{"refcode", "B7006970"}, {"severity", "6"}, {"platform-log-id", "50000021"}});
    rig.take({record});
    rig.take({record}, "beta");
    CHECK(rig.events() == 1);
    CHECK(rig.event(1).reporters == std::vector<std::string>{"alpha", "beta"});
    CHECK(rig.event(1).platformLogId == "50000021");
}
