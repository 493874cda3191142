// SPDX-License-Identifier: GPL-3.0-or-later
// What batches of a partition's records make of the stored events.
#include "core/store/settings.h"
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

TEST_CASE("a storm holds new problems, but no cause, no import and no duplicate") {
    IntakeRig rig;
    REQUIRE(rig.store->write([](core::store::Transaction& transaction) {
        return core::store::putSetting(transaction, core::store::setting_key::kStorms,
                                       core::StormSettings{true, 2, 100, 10});
    }));
    rig.take({IntakeRig::drive("252:1"), IntakeRig::drive("252:2"), IntakeRig::drive("252:3")});
    // The event of the storm comes before the one that makes it one; the latter is the first
    // critical one of its reference code, or held.
    CHECK(rig.event(3).referenceCode == "CBX-STM-0001");
    rig.take({IntakeRig::drive("252:4")});
    const auto held = rig.events();
    CHECK(rig.event(held).state == EventState::suppressed);
    rig.take({IntakeRig::drive("252:4"), IntakeRig::drive("252:4")});
    CHECK(rig.events() == held);
    CHECK(rig.event(held).count == 3);

    rig.take({IntakeRig::record("lssvcevents", "hmc-event",
                                {{"problem_num", "7"},
                                 {"refcode", "B7006970"},
                                 {"callhome_intended", "true"},
                                 {"event_severity", "32"}})});
    CHECK(rig.event(rig.events()).state == EventState::queued);
    rig.take({IntakeRig::controller()});
    CHECK(rig.event(rig.events()).referenceCode == "CBX-RAI-0009");
    CHECK(rig.event(rig.events()).state == EventState::queued);
    rig.take({IntakeRig::record("rasdaemon", "memory-uncorrected", {{"label", "DIMM_A1"}})},
             "beta");
    CHECK(rig.event(rig.events()).partitionName == "beta");
    CHECK(rig.event(rig.events()).state != EventState::suppressed);
}

TEST_CASE("what an operator loads from a file is no storm") {
    IntakeRig rig;
    REQUIRE(rig.store->write([&](core::store::Transaction& transaction) -> core::Result<void> {
        std::vector<std::uint64_t> filed;
        for (int i = 0; i < 40; ++i) {
            auto record = IntakeRig::drive(("252:" + std::to_string(i)).c_str());
            record.recordId = "loaded-" + std::to_string(i);
            record.partitionId = "alpha";
            record.occurredAt = rig.now;
            if (auto taken = rig.intake->takeOne(transaction, record, filed); !taken)
                return taken;
        }
        return {};
    }));
    CHECK(rig.waitingReports() == 40);
}
