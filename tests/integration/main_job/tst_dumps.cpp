// SPDX-License-Identifier: GPL-3.0-or-later
// Dumps of a partition behind a real sshd: found, collected, sent to a service request, removed.
#include <algorithm>
#include <fstream>

#include "core/protocol/identity.h"
#include "tests/catch.h"
#include "tests/integration/main_job/main_job_rig.h"
#include "tests/support/eventually.h"

using namespace callbox;
using namespace callbox::core;
using namespace std::chrono_literals;

namespace {

/// What a played partition has: a program sos, and what kdump left.
class Place {
public:
    Place() {
        for (const char* folder : {"bin", "crash/202607131000", "bundles"})
            std::filesystem::create_directories(path(folder));
        std::ofstream(path("bin/sos")) << "#!/bin/sh\nhead -c 3000000 /dev/zero | tr '\\0' s "
                                          ">\"$4/sosreport-lpar1.tar.xz\"\n";
        std::filesystem::permissions(path("bin/sos"), std::filesystem::perms::all);
        std::ofstream(path("crash/202607131000/dmesg.202607131000")) << "[1.0] Kernel panic\n";
        std::ofstream(path("crash/202607131000/dump.202607131000")) << "memory";
    }
    std::string path(const std::string& name) const { return (directory_.path() / name).string(); }
    std::vector<std::string> environment() const {
        return {"CALLBOX_PATH=" + path("bin"), "CALLBOX_CRASH_DIRECTORY=" + path("crash"),
                "CALLBOX_BUNDLE_DIRECTORY=" + path("bundles")};
    }

private:
    tests::TemporaryDirectory directory_;
};

}  // namespace

TEST_CASE("an operator collects a partition's dumps and sends one to a service request") {
    const Place place;
    tests::MainJobRig rig(place.environment());
    REQUIRE(rig.startReceiver());
    REQUIRE(rig.startService());
    const auto refused = rig.setUp();
    INFO(rig.log());
    REQUIRE(refused == "");
    const auto client = rig.client();
    REQUIRE(client);
    const auto collect = [&](const api::DumpCollectArguments& arguments) {
        const auto started = client->call(api::kDumpCollect, arguments);
        REQUIRE(started);
        const auto job = client->follow(started->jobId, 300s);
        REQUIRE(job);
        return *job;
    };

    const auto found = client->call(api::kDumpFind, {"lpar1"});
    REQUIRE(found);
    const auto has = [&](DumpKind kind) {
        return std::any_of(found->dumps.begin(), found->dumps.end(), [&](const auto& dump) {
            return dump.kind == kind && dump.item == "202607131000";
        });
    };
    CHECK(has(DumpKind::kdump));
    CHECK(has(DumpKind::vmcore));
    CHECK(client->call(api::kDumpList)->dumps.empty());

    const auto job = collect({"lpar1", DumpKind::sos, "", "The provider asked for it"});
    INFO(toJson(job));
    REQUIRE(job.state == api::JobState::succeeded);
    const auto kept = client->call(api::kDumpList);
    REQUIRE(kept);
    REQUIRE(kept->dumps.size() == 1);
    CHECK(kept->dumps[0].bytes == 3'000'000);
    CHECK(kept->dumps[0].digest == protocol::sha256Hex(std::string(3'000'000, 's')));
    CHECK(kept->dumps[0].why == "The provider asked for it");
    CHECK(kept->bytes == 3'000'000);
    // It was made for this console, and does not stay there.
    CHECK(tests::eventually([&] { return std::filesystem::is_empty(place.path("bundles")); }, 60s));
    int status = -1;
    rig.operatorSays({"dump", "save", "1", (rig.directory() / "bundle").string()}, &status);
    CHECK(status == 0);
    CHECK(std::filesystem::file_size(rig.directory() / "bundle") == 3'000'000);
    const auto listed = rig.operatorSays({"dump", "list", "lpar1"}, &status);
    CHECK(status == 0);
    CHECK(listed.find("vmcore  202607131000") != std::string::npos);

    // Sent to an event's service request, once it has one.
    {
        REQUIRE(client->call(api::kEventCreate, {"Look into it", ""}));
        REQUIRE(tests::eventually(
            [&] {
                const auto event = client->call(api::kEventGet, {1});
                return event && event->state == EventState::acknowledged;
            },
            180s));
        rig.operatorSays({"dump", "send", "1", "--event", "1", "-c", "Asked for"}, &status);
        CHECK(status == 0);
        REQUIRE(rig.waitForEmptyOutbox());
        const auto event = client->call(api::kEventGet, {1});
        REQUIRE(event);
        const auto data = rig.receiverSays({"data", event->serviceRequest});
        const auto from = data.find("dump-1-");
        REQUIRE(from != std::string::npos);
        const auto name = data.substr(from, data.find('"', from) - from);
        CHECK(rig.receiverSays({"data", event->serviceRequest, "--file", name}) ==
              std::string(3'000'000, 's'));
        const auto again = client->call(api::kDumpSend, {1, 99, "", "Nowhere"});
        REQUIRE_FALSE(again);
        CHECK(again.error().code == ErrorCode::notFound);
    }
    // kdump takes the kernel's messages; what is not there, or is not said, is refused.
    {
        CHECK(collect({"lpar1", DumpKind::kdump, "202607131000", "Crash"}).state ==
              api::JobState::succeeded);
        const auto gone = collect({"lpar1", DumpKind::kdump, "202699999999", "Crash"});
        CHECK(gone.state == api::JobState::failed);
        CHECK(gone.outcome.key == "dump.not-there");
        for (const auto& wrong :
             std::vector<api::DumpCollectArguments>{{"lpar1", DumpKind::kdump, "", "Crash"},
                                                    {"lpar1", DumpKind::sos, "", ""},
                                                    {"lpar1", DumpKind::sos, "../x", "Why"},
                                                    {"lpar1", DumpKind::sysdump, "", "Why"},
                                                    {"lpar9", DumpKind::sos, "", "Why"}})
            CHECK_FALSE(client->call(api::kDumpCollect, wrong));
        rig.operatorSays({"dump", "remove", "2"}, &status);
        CHECK(status == 0);
        CHECK(client->call(api::kDumpList)->dumps.size() == 1);
        CHECK_FALSE(client->call(api::kDumpRead, {2}));
    }
    // A collection that is cancelled leaves nothing, here or there.
    {
        std::ofstream(place.path("bin/sos")) << "#!/bin/sh\nexec sleep 600\n";
        const auto started =
            client->call(api::kDumpCollect, {"lpar1", DumpKind::sos, "", "Changed my mind"});
        REQUIRE(started);
        REQUIRE(tests::eventually([&] { return !std::filesystem::is_empty(place.path("bundles")); },
                                  60s));
        CHECK_FALSE(
            client->call(api::kDumpCollect, {"lpar1", DumpKind::kdump, "202607131000", "Two"}));
        REQUIRE(client->call(api::kJobCancel, {started->jobId}));
        CHECK(tests::eventually([&] { return std::filesystem::is_empty(place.path("bundles")); },
                                120s));
        CHECK(client->call(api::kDumpList)->dumps.size() == 1);
    }
}
