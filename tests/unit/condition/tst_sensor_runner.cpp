// SPDX-License-Identifier: GPL-3.0-or-later
// When sensors run by themselves: only while a monitored condition selects them, and not again and
// again where a partition's key can run nothing.
#include <map>
#include <set>

#include "app/service/conditions/sensor_runner.h"
#include "core/store/sensors.h"
#include "tests/support/run_until.h"
#include "tests/unit/store/stored.h"

using namespace callbox;
using namespace callbox::core;
using callbox::service::conditions::SensorRunner;
using tests::runUntil;

namespace {

struct Rig {
    boost::asio::io_context context;
    tests::Stored stored;
    service::Clock clock{[] { return tests::at(0); }};
    std::set<std::string> monitored;
    std::set<std::string> refused;  ///< by partitions that run nothing
    std::map<std::string, int> runs;
    std::map<std::string, int> ran;
    SensorRunner runner{
        context,
        *stored.store,
        clock,
        {[this](const std::string&, const std::string& command,
                const service::conditions::RemoteDone& done) {
             ++runs[command];
             if (refused.count(command) != 0)
                 return done(fail(ErrorCode::unsupported, say("channel.dispatcher-only")));
             done(rmc::CommandAnswer{"Int32=" + std::to_string(runs[command]) + "\n", 0});
         },
         [this](const Sensor& sensor) { return monitored.count(sensor.name) != 0; },
         [this](const Sensor& sensor) { ++ran[sensor.name]; }}};
    std::string partitionId;

    Rig() {
        partitionId = stored
                          .good([](store::Transaction& t) {
                              return store::addPartition(t, tests::somePartition("lpar1"));
                          })
                          .id;
    }

    /// Its command is its name.
    void add(const std::string& name) {
        Sensor sensor;
        sensor.name = name;
        sensor.partitionId = partitionId;
        sensor.command = name;
        sensor.interval = 1;
        stored.good([&](store::Transaction& t) { return store::addSensor(t, sensor); });
        runner.add(sensor);
    }

    bool until(const std::function<bool()>& condition) { return runUntil(context, condition); }

    Message failureOf(const std::string& name) {
        const auto found = runner.list(partitionId, name);
        REQUIRE(found.size() == 1);
        return found.front().failure;
    }
};

}  // namespace

TEST_CASE("a sensor runs by itself only while something monitors it") {
    Rig rig;
    rig.monitored = {"watched"};
    rig.add("watched");
    rig.add("idle");
    REQUIRE(rig.until([&] { return rig.ran["watched"] >= 2; }));
    CHECK(rig.runs["idle"] == 0);

    rig.monitored = {"idle"};
    rig.runner.review();
    const int before = rig.runs["watched"];
    REQUIRE(rig.until([&] { return rig.ran["idle"] >= 3; }));
    // One run may have been due already when the monitoring ended.
    CHECK(rig.runs["watched"] <= before + 1);
}

TEST_CASE("a sensor that nothing monitors still runs when somebody asks for it") {
    Rig rig;
    rig.add("idle");
    bool answered = false;
    rig.runner.refresh(rig.partitionId, "idle", [&](const Result<Sensor>& sensor) {
        answered = true;
        REQUIRE(sensor);
        CHECK(sensor->values.size() == 1);
    });
    CHECK(rig.until([&] { return answered; }));
    CHECK(rig.runs["idle"] == 1);
}

TEST_CASE("where a key runs the dispatcher only, the sensor says so and is not tried each time") {
    Rig rig;
    rig.monitored = {"forced", "free"};
    rig.refused = {"forced"};
    rig.add("forced");
    rig.add("free");
    REQUIRE(rig.until([&] { return rig.ran["free"] >= 3; }));
    CHECK(rig.runs["forced"] == 1);
    CHECK(rig.ran["forced"] == 0);
    CHECK(rig.failureOf("forced").key == "channel.dispatcher-only");
    CHECK(rig.failureOf("free").empty());
}
