// SPDX-License-Identifier: GPL-3.0-or-later
// Extended error data of a real fault: over a real sshd to the console, and home to the receiver.
#include <algorithm>

#include "core/model/base64.h"
#include "core/protocol/identity.h"
#include "tests/catch.h"
#include "tests/integration/main_job/main_job_rig.h"
#include "tests/support/eventually.h"

using namespace callbox;
using namespace callbox::core;
using namespace std::chrono_literals;

namespace {

std::optional<DataFile> named(const api::EventData& data, const std::string& name, DataSet set) {
    for (const auto& file : data.files)
        if (file.name == name && file.set == set)
            return file;
    return {};
}

}  // namespace

TEST_CASE("what a fault is looked into with follows its service request home") {
    tests::MainJobRig rig;
    REQUIRE(rig.startReceiver());
    REQUIRE(rig.startService());
    const auto refused = rig.setUp();
    INFO(rig.log());
    REQUIRE(refused == "");
    const auto client = rig.client();
    REQUIRE(client);
    REQUIRE(rig.partitionErrors().addFatalAer("0000:3b:00.0"));

    api::EventData data;
    const auto sent = [&](const std::string& name, DataSet set) {
        return tests::eventually(
            [&] {
                const auto now = client->call(api::kEventDataList, {1});
                if (now)
                    data = *now;
                const auto file = named(data, name, set);
                return file && file->state == DataFileState::sent;
            },
            180s);
    };
    REQUIRE(sent("records.json", DataSet::primary));
    const auto event = client->call(api::kEventGet, {1});
    REQUIRE(event);
    CHECK_FALSE(event->serviceRequest.empty());
    CHECK(data.gatherings.at(0).state == GatheringState::gathered);

    const auto part = client->call(api::kEventDataRead, {1, "records.json"});
    REQUIRE(part);
    const auto records = base64Decode(part->content).value_or("");
    CHECK(records.find("0000:3b:00.0") != std::string::npos);
    CHECK(part->file.digest == protocol::sha256Hex(records));
    CHECK(part->next == records.size());
    CHECK(rig.receiverSays({"data", event->serviceRequest}).find("records.json") !=
          std::string::npos);
    CHECK(rig.receiverSays({"data", event->serviceRequest, "--file", "records.json"}) == records);

    SECTION("secondary data is gathered and sent by an operator, and a file held back") {
        const auto job = client->call(api::kEventDataCollect, {1, DataSet::secondary});
        REQUIRE(job);
        const auto ended = client->follow(job->jobId, 300s);
        REQUIRE(ended);
        CHECK(ended->state == api::JobState::succeeded);
        data = *client->call(api::kEventDataList, {1});
        REQUIRE(named(data, "records.json", DataSet::secondary));
        CHECK(named(data, "records.json", DataSet::secondary)->state == DataFileState::kept);
        int status = -1;
        const auto listed = rig.operatorSays({"event", "data", "1"}, &status);
        CHECK(status == 0);
        CHECK(listed.find("secondary  records.json") != std::string::npos);
        CHECK(rig.operatorSays({"event", "data", "1", "--read", "records.json"}) == records);
        rig.operatorSays({"event", "data", "1", "--save", (rig.directory() / "saved").string()},
                         &status);
        CHECK(status == 0);
        CHECK_FALSE(std::filesystem::is_empty(rig.directory() / "saved"));
        rig.operatorSays({"event", "data", "1", "--remove", "--file", "records.json", "-c",
                          "Not for the provider"},
                         &status);
        CHECK(status == 0);
        rig.operatorSays({"event", "data", "1", "--send", "-c", "Asked for"}, &status);
        data = *client->call(api::kEventDataList, {1});
        CHECK_FALSE(named(data, "records.json", DataSet::secondary));
        const bool others = std::any_of(data.files.begin(), data.files.end(), [](const auto& file) {
            return file.set == DataSet::secondary;
        });
        CHECK((status == 0) == others);
        REQUIRE(rig.waitForEmptyOutbox());
        const auto handled = client->call(api::kEventGet, {1});
        REQUIRE(handled);
        const auto did = [&](const std::string& key) {
            return std::any_of(handled->history.begin(), handled->history.end(),
                               [&](const auto& line) { return line.what.key == key; });
        };
        CHECK(did("extended.removed"));
        CHECK(did("extended.sent-by-hand") == others);
        const auto again =
            client->call(api::kEventDataRemove, {1, {"records.json"}, "", "The one that left"});
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::conflict);
    }
}
