// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "tests/catch.h"
#include "tests/support/api_test_client.h"
#include "tests/support/child_process.h"
#include "tests/support/eventually.h"
#include "tests/support/sshd_fixture.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using namespace callbox::core;
using namespace std::chrono_literals;
using tests::eventually;
namespace fs = std::filesystem;

namespace {

/// callboxd with one partition behind a real sshd, and a responses directory.
struct Rig {
    tests::TemporaryDirectory directory;
    std::unique_ptr<tests::SshdFixture> sshd;
    tests::ChildProcess service;
    std::unique_ptr<tests::ApiTestClient> api;

    Rig() {
        fs::create_directory(directory.path() / "partition");
        fs::create_directory(responses());
        fs::permissions(responses(), fs::perms::owner_all);
        sshd = std::make_unique<tests::SshdFixture>(directory.path() / "partition");
    }

    fs::path responses() const { return directory.path() / "responses"; }
    std::string socket() const { return (directory.path() / "operator.sock").string(); }

    bool startService() {
        const auto output = directory.path() / "callboxd.out";
        fs::remove(output);
        if (!service.start({tests::programDirectory() + "/callboxd", "--state-directory",
                            (directory.path() / "state").string(), "--socket", socket(),
                            "--responses-directory", responses().string()},
                           output) ||
            !tests::waitForLine(output, "callboxd is ready", 120s))
            return false;
        api = std::make_unique<tests::ApiTestClient>(socket());
        return api->connected() && api->hello();
    }

    bool addPartition() {
        if (!sshd->start())
            return false;
        Result<api::PublicKey> key;
        if (!eventually([&] { return (key = api->call(api::kPartitionKey)).has_value(); }) ||
            !sshd->authorize(key->line))
            return false;
        const auto address = sshd->address();
        const auto offer =
            api->call(api::kPartitionProbe, {address.host, address.port, address.user, {}, {}});
        if (!offer)
            return false;
        api::PartitionAddArguments arguments;
        arguments.name = "lpar1";
        arguments.address = sshd->address();
        arguments.hostKey = offer->hostKey;
        return api->call(api::kPartitionAdd, arguments) && active();
    }

    bool active() {
        return eventually([&] {
            const auto row = api->call(api::kPartitionGet, {"lpar1"});
            return row && row->partition.channel == ChannelState::active;
        });
    }

    void writeProgram(const std::string& name, const std::string& text) {
        const auto path = responses() / name;
        std::ofstream(path) << "#!/bin/sh\n" << text;
        fs::permissions(path, fs::perms::owner_all);
    }

    std::vector<ConditionAuditRecord> audit(const std::string& condition, ConditionAuditKind kind) {
        api::ConditionAuditQuery query;
        query.condition = condition;
        query.kind = kind;
        const auto page = api->call(api::kConditionAudit, query);
        return page ? page->rows : std::vector<ConditionAuditRecord>{};
    }

    bool seen(const std::string& condition, ConditionAuditKind kind, std::size_t count = 1) {
        return eventually([&] { return audit(condition, kind).size() >= count; });
    }

    bool alarmStands(const std::string& condition) {
        const auto status = api->call(api::kStatusGet);
        if (!status)
            return false;
        for (const auto& alarm : status->alarms)
            if (alarm.key == "condition.alarm" && alarm.args.at("condition") == condition)
                return true;
        return false;
    }

    std::uint64_t standing(const std::string& condition) {
        const auto list = api->call(api::kConditionList, {condition});
        return list ? list->conditions.front().standingEvents : 0;
    }

    std::string callbox(std::vector<std::string> words, int expected = 0) {
        words.insert(words.begin(), tests::programDirectory() + "/callbox");
        words.insert(words.end(), {"--socket", socket()});
        int status = -1;
        const auto out =
            tests::runProgram(words, (directory.path() / "callbox.out").string(), &status);
        CHECK(status == expected);
        return out.value_or("");
    }
};

}  // namespace

TEST_CASE("a sensor's change becomes an event, its response runs, and the rearm event ends it") {
    if (!tests::SshdFixture::available()) {
        WARN("skipped: sshd is not installed");
        return;
    }
    Rig rig;
    REQUIRE(rig.startService());
    REQUIRE(rig.addPartition());
    const auto reading = rig.directory.path() / "reading";
    const auto told = rig.directory.path() / "told";
    const auto set = [&](const std::string& text) { std::ofstream(reading) << text; };
    set("Int32=5 String=\"all well\"\n");

    rig.callbox({"mksensor", "-n", "lpar1", "-i", "0", "depth", "cat " + reading.string()});
    CHECK(rig.callbox({"refsensor", "depth"}).find("Int32") != std::string::npos);
    rig.writeProgram("tell",
                     "echo \"$ERRM_TYPE|$ERRM_COND_NAME|$ERRM_VALUE|$ERRM_NODE_NAME|$1\" >> " +
                         told.string() + "; echo told; exit 4\n");
    rig.callbox({"mkresponse", "-n", "tell", "-s", "tell", "--argument", "a b; c", "-e", "b", "-r",
                 "4", "tell somebody"});
    rig.callbox({"mkcondition", "-r", "Sensor", "-e", "Int32 > 90", "-E", "Int32 < 10", "-S", "c",
                 "-s", "Name == \"depth\"", "--service", "notifyOnly", "-d", "It is deep", "deep"});
    // The three forms of every list.
    CHECK(rig.callbox({"lssensor", "-l", "depth"}).find("\tInt32              = 5\n") !=
          std::string::npos);
    CHECK(rig.callbox({"lssensor", "-t", "depth"}).find("\"depth\" {\"lpar1\"}") !=
          std::string::npos);
    CHECK(rig.callbox({"lssensor", "-x", "-d", "depth"}).starts_with("\"depth\":{\"lpar1\"}:"));
    rig.callbox({"chcondition", "-e", "Int32 > 90 || Int32 < -90", "deep"});
    CHECK(rig.callbox({"lscondition", "-l", "deep"})
              .find("EventExpression  = \"Int32 > 90 || Int32 < -90\"\n") != std::string::npos);
    CHECK(rig.callbox({"lscondition", "-t", "deep"}).find("\"deep\" \"Not monitored\"") !=
          std::string::npos);
    CHECK(rig.callbox({"lscondition", "-x", "-d", "deep"}) ==
          "\"deep\":\"Not monitored\":\"Sensor\":\"c\":0:\n");
    rig.callbox({"mkcondresp", "deep", "tell somebody", "Raise alarm"});
    CHECK(rig.callbox({"lscondresp", "-x", "deep"}).find("\"Not active\"") != std::string::npos);

    set("Int32=95\n");
    rig.callbox({"refsensor", "depth"});
    CHECK(rig.audit("deep", ConditionAuditKind::event).empty());
    // What is known already counts from the beginning.
    rig.callbox({"startcondresp", "deep"});
    REQUIRE(rig.seen("deep", ConditionAuditKind::event));
    REQUIRE(rig.seen("deep", ConditionAuditKind::responseRan, 2));
    CHECK(tests::readFile(told).find("Event|deep|95|lpar1|a b; c\n") != std::string::npos);
    CHECK(eventually([&] { return rig.alarmStands("deep"); }));
    const auto events = rig.api->call(api::kEventList);
    REQUIRE(events);
    REQUIRE(events->rows.size() == 1);
    CHECK(events->rows[0].referenceCode == "CBX-CND-0001");
    CHECK(events->rows[0].partitionName == "lpar1");
    for (const auto& record : rig.audit("deep", ConditionAuditKind::responseRan))
        if (record.exitStatus) {
            CHECK(*record.exitStatus == 4);
            CHECK(record.output.find("told") != std::string::npos);
        }

    SECTION("what stands is known after a restart and not told twice") {
        rig.service.kill();
        REQUIRE(rig.startService());
        REQUIRE(rig.active());
        CHECK(rig.standing("deep") == 1);
        set("Int32=97\n");
        rig.callbox({"refsensor", "depth"});
        set("Int32=1\n");
        rig.callbox({"refsensor", "depth"});
        REQUIRE(rig.seen("deep", ConditionAuditKind::rearm));
        CHECK(rig.audit("deep", ConditionAuditKind::event).size() == 1);
    }
    SECTION("the rearm event clears alarm and serviceable event") {
        set("Int32=50\n");
        rig.callbox({"refsensor", "depth"});
        CHECK(rig.audit("deep", ConditionAuditKind::rearm).empty());
        set("Int32=5\n");
        rig.callbox({"refsensor", "depth"});
        REQUIRE(rig.seen("deep", ConditionAuditKind::rearm));
        CHECK(eventually([&] { return !rig.alarmStands("deep"); }));
        CHECK(eventually([&] {
            return tests::readFile(told).find("Rearm event|deep|5|") != std::string::npos;
        }));
        CHECK(rig.api->call(api::kEventList)->rows.empty());
        CHECK(rig.standing("deep") == 0);
    }
    SECTION("stopping forgets what stands, and a linked response stays") {
        rig.callbox({"stopcondresp", "deep"});
        CHECK(rig.standing("deep") == 0);
        CHECK(eventually([&] { return !rig.alarmStands("deep"); }));
        REQUIRE(rig.seen("deep", ConditionAuditKind::monitoringStopped));
        rig.callbox({"rmresponse", "tell somebody"}, 4);
        rig.callbox({"rmcondition", "deep"});
        rig.callbox({"rmresponse", "tell somebody"});
        rig.callbox({"rmsensor", "depth"});
        CHECK(rig.callbox({"lssensor", "-x"}).empty());
    }
    SECTION("an output that is no sensor's is a failure that leaves the values") {
        set("rm -rf /\n");
        rig.callbox({"refsensor", "depth"}, 4);
        const auto list = rig.api->call(api::kSensorList);
        REQUIRE(list);
        REQUIRE(list->sensors.size() == 1);
        CHECK(list->sensors[0].failure.key == "condition.sensor-output");
        REQUIRE(list->sensors[0].values.size() == 1);
        CHECK(list->sensors[0].values[0].values == std::vector<std::string>{"95"});
    }
}

TEST_CASE("a channel that is lost and comes back is one event and one rearm event") {
    if (!tests::SshdFixture::available()) {
        WARN("skipped: sshd is not installed");
        return;
    }
    Rig rig;
    REQUIRE(rig.startService());
    REQUIRE(rig.addPartition());
    const auto predefined = rig.api->call(api::kConditionList, {""});
    REQUIRE(predefined);
    CHECK(predefined->conditions.size() >= 7);
    for (const auto& condition : predefined->conditions)
        CHECK(condition.monitored);
    rig.callbox({"mkcondition", "-r", "Partition", "-e", "ChannelState != \"active\"", "-E",
                 "ChannelState == \"active\"", "gone"});
    rig.callbox({"startcondresp", "gone", "Raise alarm"});
    CHECK(rig.audit("gone", ConditionAuditKind::event).empty());
    rig.sshd->stop();
    REQUIRE(rig.seen("gone", ConditionAuditKind::event));
    CHECK(eventually([&] { return rig.alarmStands("gone"); }));
    REQUIRE(rig.sshd->start());
    REQUIRE(rig.seen("gone", ConditionAuditKind::rearm));
    CHECK(eventually([&] { return !rig.alarmStands("gone"); }));
    CHECK(rig.audit("gone", ConditionAuditKind::event).size() == 1);

    const auto table = rig.callbox({"lsrsrc", "-t", "Partition", "Name", "ChannelState"});
    CHECK(table.find("\"lpar1\" \"active\"") != std::string::npos);
    CHECK(rig.callbox({"lsrsrc", "-xd", "-s", "Name =~ \"^lpar\"", "Partition", "Name",
                       "NodeNameList"}) == "\"lpar1\":{\"lpar1\"}:\n");
    CHECK(rig.callbox({"lsrsrc", "Partition"}).find("resource 1:\n\tName") != std::string::npos);
    CHECK(rig.callbox({"lsaudrec", "--condition", "gone"}).find("rearm") != std::string::npos);
    rig.callbox({"mkcondition", "-r", "Partition", "-e", "ChannelState > 1", "wrong"}, 4);

    // A sweep's samples are evaluated, and the resources that it told of are listed.
    rig.callbox({"mkcondition", "-r", "FileSystem", "-e", "PercentTotUsed >= 0", "-s",
                 "MountPoint == \"/\"", "used"});
    rig.callbox({"startcondresp", "used", "Raise alarm"});
    const auto job =
        rig.api->call(api::kCollectStart, api::CollectArguments{{std::string("lpar1")}});
    REQUIRE(job);
    REQUIRE(rig.api->follow(job->jobId));
    REQUIRE(rig.seen("used", ConditionAuditKind::event));
    CHECK(rig.audit("used", ConditionAuditKind::event).size() == 1);
    CHECK(rig.callbox({"lsrsrc", "-x", "-d", "-s", "MountPoint == \"/\"", "FileSystem", "Name",
                       "PercentTotUsed"})
              .starts_with("\"/\":"));
    CHECK(rig.callbox({"lsrsrc", "Host"}).find("OsVersion") != std::string::npos);
    // The same clock on both sides; a slow machine answers late.
    CHECK(eventually([&] {
        const auto skew = rig.callbox({"lsrsrc", "-x", "-d", "Partition", "ClockSkewSeconds"});
        return skew.size() > 2 && std::abs(std::stoi(skew)) <= 10;
    }));
}
