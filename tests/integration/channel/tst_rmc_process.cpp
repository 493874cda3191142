// SPDX-License-Identifier: GPL-3.0-or-later
// callbox-rmc as callboxd sees it, with a real partition behind a real sshd.
#include <algorithm>
#include <array>
#include <chrono>
#include <fstream>
#include <set>

#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "rmc/watch/linux_watch.h"
#include "tests/catch.h"
#include "tests/support/child_process.h"
#include "tests/support/rmc_process.h"
#include "tests/support/sshd_fixture.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using core::ChannelState;

namespace {

struct Site {
    Site()
        : sshd((std::filesystem::create_directory(directory.path() / "sshd"),
                directory.path() / "sshd")),
          rmc(directory.path() / "keys",
              {"--rasdaemon-database", (directory.path() / "ras.db").string()}) {
        REQUIRE(sshd.start());
        const auto* ready =
            rmc.await([](const auto& message) { return message.ready.has_value(); });
        REQUIRE(ready);
        REQUIRE(sshd.authorize(ready->ready->publicKeyLine));
    }

    rmc::RequestAnswer given(const std::optional<rmc::RequestAnswer>& got) const {
        INFO(sshd.log());
        REQUIRE(got);
        return *got;
    }

    core::HostKey probe() {
        const auto key = rmc.probe(sshd.address());
        INFO(sshd.log());
        REQUIRE(key);
        return *key;
    }

    void watch(const std::optional<core::HostKey>& key,
               std::map<std::string, std::string> cursors = {}) {
        rmc.watch({"par-1", sshd.address(), {}, key, std::move(cursors)});
    }

    /// The machine that the test runs on, as a partition of its own.
    void watchLocal(std::map<std::string, std::string> cursors = {}) {
        rmc::WatchPartition watched{
            "par-2", {"localhost", 22, "-"}, {}, std::nullopt, std::move(cursors)};
        watched.access.platform = core::PartitionPlatform::local;
        rmc.watch(watched);
    }

    core::Inventory collect(const std::string& partition) {
        const auto got = given(rmc.collect(partition));
        INFO((got.error ? got.error->message.key : std::string()));
        REQUIRE(got.inventory);
        return *got.inventory;
    }

    bool hasChildren() const {
        const std::string id = std::to_string(rmc.process());
        std::ifstream children("/proc/" + id + "/task/" + id + "/children");
        pid_t child = 0;
        return static_cast<bool>(children >> child);
    }

    bool reaches(ChannelState state) {
        return rmc.await([state](const auto& message) {
            return message.channelChanged && message.channelChanged->state == state;
        }) != nullptr;
    }

    void sql(const std::string& statement) const {
        const std::string file = (directory.path() / "ras.db").string();
        const std::array<const char*, 6> words{
            "sqlite3", "-cmd", ".timeout 10000", file.c_str(), statement.c_str(), nullptr};
        pid_t child = 0;
        int status = -1;
        REQUIRE(posix_spawnp(&child, words[0], nullptr, nullptr,
                             const_cast<char* const*>(words.data()), environ) == 0);
        REQUIRE(waitpid(child, &status, 0) == child);
        REQUIRE(status == 0);
    }

    void makeTable() const {
        sql("CREATE TABLE mc_event (id INTEGER PRIMARY KEY, timestamp TEXT, err_count INTEGER, "
            "err_type TEXT, err_msg TEXT, label TEXT, mc INTEGER, top_layer INTEGER, "
            "middle_layer INTEGER, lower_layer INTEGER, address INTEGER, grain INTEGER, "
            "syndrome INTEGER, driver_detail TEXT)");
    }

    void fault(int number) const {
        sql("INSERT INTO mc_event VALUES (" + std::to_string(number) + ", '2026-11-22 10:00:0" +
            std::to_string(number) +
            " +0000', 1, 'Corrected', 'memory read error', 'DIMM_A1', 0, 0, 0, 0, 4096, 0, 0, '')");
    }

    /// The next batch of rasdaemon's with something in it; those that only move a cursor and other
    /// sources' are acknowledged on the way.
    rmc::ProblemBatch batch() {
        const auto* got = rmc.await([this](const auto& message) {
            if (!message.problemBatch)
                return false;
            if (message.problemBatch->source == "rasdaemon" &&
                !message.problemBatch->records.empty())
                return true;
            acknowledge(*message.problemBatch);
            return false;
        });
        INFO(sshd.log());
        REQUIRE(got);
        return *got->problemBatch;
    }

    void acknowledge(const rmc::ProblemBatch& batch) {
        rmc::ToRmc message;
        message.acknowledgeProblems =
            rmc::AcknowledgeProblems{batch.partitionId, batch.source, batch.cursor};
        rmc.send(message);
    }

    tests::TemporaryDirectory directory;
    tests::SshdFixture sshd;
    tests::RmcProcess rmc;
};

}  // namespace

TEST_CASE("a partition is probed, confirmed, watched, collected and tested") {
    Site site;
    site.watch({});
    REQUIRE(site.reaches(ChannelState::pending));
    CHECK(site.rmc.messages.back().channelChanged->offered);
    const auto key = site.probe();
    CHECK(site.rmc.messages.back().answer->hostKey->fingerprint == key.fingerprint);
    site.watch(key);
    REQUIRE(site.reaches(ChannelState::active));

    const auto collected = site.collect("par-1");
    CHECK(collected.partitionId == "par-1");
    CHECK(!collected.items.empty());

    const auto tested = site.given(site.rmc.test("par-1"));
    REQUIRE(tested.steps.size() == 5);
    for (const auto& step : tested.steps)
        CHECK(step.verdict == core::Verdict::passed);

    SECTION("after sshd came back the watch goes on") {
        site.sshd.stop();
        REQUIRE(site.reaches(ChannelState::inactive));
        REQUIRE(site.sshd.start());
        REQUIRE(site.reaches(ChannelState::active));
    }
    SECTION("the process ends with its link") {
        CHECK(site.rmc.close() == 0);
    }
    SECTION("a forgotten partition is let go and asks are refused") {
        rmc::ToRmc forget;
        forget.forgetPartition = rmc::ForgetPartition{"par-1"};
        site.rmc.send(forget);
        const auto refused = site.given(site.rmc.collect("par-1"));
        REQUIRE(refused.error);
        CHECK(refused.error->code == core::ErrorCode::notFound);
    }
    SECTION("a heartbeat comes") {
        CHECK(site.rmc.await(
            [](const auto& message) { return message.channelHeartbeat.has_value(); }));
    }
}

TEST_CASE("the machine itself is a partition without SSH, read as over SSH") {
    Site site;
    site.makeTable();
    site.watchLocal({{"rasdaemon", std::string(rmc::watch::kFromStart)}});
    REQUIRE(site.reaches(ChannelState::active));
    CHECK(site.rmc.messages.back().channelChanged->platform == core::PartitionPlatform::local);
    site.watch(site.probe());
    REQUIRE(site.reaches(ChannelState::active));
    CHECK(site.rmc.messages.back().channelChanged->platform == core::PartitionPlatform::linux);

    auto here = site.collect("par-2");
    auto there = site.collect("par-1");
    // The machine may change between the two, as when another program makes an interface.
    for (int again = 0; again < 5 && here.items.size() != there.items.size(); ++again) {
        here = site.collect("par-2");
        there = site.collect("par-1");
    }
    CHECK(here.partitionId == "par-2");
    CHECK(here.hostName == there.hostName);
    CHECK(here.machineIdentity == there.machineIdentity);
    CHECK(here.osName == there.osName);
    CHECK(here.osLevel == there.osLevel);
    CHECK(here.kernel == there.kernel);
    CHECK(here.capabilities == there.capabilities);
    CHECK(here.items.size() == there.items.size());
    CHECK(!here.items.empty());

    const auto tested = site.given(site.rmc.test("par-2"));
    REQUIRE(tested.steps.size() == 1);
    CHECK(tested.steps.front().verdict == core::Verdict::passed);

    // Batches that only say where a source starts came on the way.
    for (const auto& message : site.rmc.messages)
        if (message.problemBatch)
            site.acknowledge(*message.problemBatch);
    site.fault(1);
    std::set<std::string> partitions;
    while (partitions.size() < 2) {
        const auto batch = site.batch();
        REQUIRE(batch.records.size() == 1);
        CHECK(batch.records.front().partitionId == batch.partitionId);
        partitions.insert(batch.partitionId);
        site.acknowledge(batch);
    }

    CHECK(site.hasChildren());
    rmc::ToRmc forget;
    forget.forgetPartition = rmc::ForgetPartition{"par-2"};
    site.rmc.send(forget);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (site.hasChildren() && std::chrono::steady_clock::now() < end)
        site.rmc.listen(std::chrono::milliseconds(50));
    CHECK(!site.hasChildren());
}

TEST_CASE("problems come in batches, the next one only after an acknowledgement") {
    Site site;
    site.makeTable();
    site.watch(site.probe(), {{"rasdaemon", std::string(rmc::watch::kFromStart)},
                              {"kernel-log", std::string(rmc::watch::kFromStart)}});
    REQUIRE(site.reaches(ChannelState::active));

    site.fault(1);
    const auto first = site.batch();
    CHECK(first.records.size() == 1);
    CHECK(first.records.front().partitionId == "par-1");

    site.fault(2);
    site.rmc.listen(std::chrono::seconds(2));
    const auto batches =
        std::count_if(site.rmc.messages.begin(), site.rmc.messages.end(), [](const auto& message) {
            return message.problemBatch && message.problemBatch->source == "rasdaemon" &&
                   !message.problemBatch->records.empty();
        });
    CHECK(batches == 1);

    site.acknowledge(first);
    const auto second = site.batch();
    REQUIRE(second.records.size() == 1);
    CHECK(second.records.front().recordId != first.records.front().recordId);
    site.acknowledge(second);

    // After a lost channel the watch starts behind what was acknowledged.
    site.sshd.stop();
    REQUIRE(site.reaches(ChannelState::inactive));
    site.fault(3);
    REQUIRE(site.sshd.start());
    REQUIRE(site.reaches(ChannelState::active));
    const auto third = site.batch();
    REQUIRE(third.records.size() == 1);
    CHECK(third.records.front().recordId != second.records.front().recordId);
}

TEST_CASE("commands on the machine itself are bounded, ended whole and answered for") {
    Site site;
    site.watchLocal();
    REQUIRE(site.reaches(ChannelState::active));
    const auto run = [&](const std::string& command, std::uint32_t seconds) {
        const auto request = site.rmc.nextRequest();
        rmc::ToRmc message;
        message.runCommand = rmc::RunCommand{request, "par-2", command, 4096, seconds};
        site.rmc.send(message);
        return site.given(site.rmc.answer(request));
    };
    const auto good = run("echo $((6 * 7)); exit 3", 30);
    REQUIRE(good.command);
    CHECK(good.command->output == "42\n");
    CHECK(good.command->exitStatus == 3);
    const auto flood = run("while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done", 60);
    REQUIRE(flood.error);
    CHECK(flood.error->code == core::ErrorCode::limitExceeded);
    // What the command started goes with it: it leads a process group of its own.
    const auto mark = site.directory.path() / "left.pid";
    pid_t left = 0;
    for (const std::uint32_t limit : {2U, 10U, 60U}) {  // the time a shell takes to begin
        const auto late = run("sleep 900 & echo $! >" + mark.string() + "; wait", limit);
        REQUIRE(late.error);
        CHECK(late.error->code == core::ErrorCode::timeout);
        if (std::ifstream(mark) >> left)
            break;
    }
    REQUIRE(left > 0);
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (!tests::hasEnded(left) && std::chrono::steady_clock::now() < end)
        site.rmc.listen(std::chrono::milliseconds(50));
    CHECK(tests::hasEnded(left));
    // The channel outlives all of it.
    const auto after = run("echo still here", 30);
    REQUIRE(after.command);
    CHECK(after.command->output == "still here\n");
}

TEST_CASE("a collection of the machine itself is cancelled, and the next one is whole") {
    Site site;
    site.watchLocal();
    REQUIRE(site.reaches(ChannelState::active));
    rmc::RequestAnswer cancelled;
    // One may be at its end before the word to cancel it is read.
    for (int attempt = 0; attempt < 5 && !cancelled.error; ++attempt) {
        const auto request = site.rmc.nextRequest();
        rmc::ToRmc collect;
        collect.collectInventory = rmc::CollectInventory{request, "par-2"};
        site.rmc.send(collect);
        rmc::ToRmc cancel;
        cancel.cancelRequest = rmc::CancelRequest{request};
        site.rmc.send(cancel);
        cancelled = site.given(site.rmc.answer(request));
    }
    REQUIRE(cancelled.error);
    CHECK(cancelled.error->code == core::ErrorCode::cancelled);
    CHECK_FALSE(site.collect("par-2").items.empty());
}

TEST_CASE("client keys are read again when asked, and a bad one leaves those of before") {
    Site site;
    const auto keys = site.directory.path() / "keys";
    const auto reload = [&] {
        const auto request = site.rmc.nextRequest();
        rmc::ToRmc message;
        message.reloadKeys = rmc::ReloadKeys{request};
        site.rmc.send(message);
        return site.given(site.rmc.answer(request));
    };
    const auto make = [&](const std::string& name) {
        int status = -1;
        tests::runProgram({"/usr/bin/ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "test",
                           "-f", (keys / name).string()},
                          (site.directory.path() / "keygen.log").string(), &status);
        REQUIRE(status == 0);
    };
    rmc::WatchPartition watched{"par-1", site.sshd.address(), {}, site.probe(), {}};
    watched.access.clientKey = "web-key";
    site.rmc.watch(watched);
    REQUIRE(site.reaches(ChannelState::inactive));
    CHECK(site.rmc.messages.back().channelChanged->reason.key == "channel.client-key-unknown");

    make("web-key");
    std::string line;
    std::ifstream pub(keys / "web-key.pub");
    std::getline(pub, line);
    REQUIRE(site.sshd.authorize(line));
    const auto read = reload();
    CHECK_FALSE(read.error);
    CHECK(read.text.starts_with("ssh-ed25519 "));
    // Not after the wait that had begun: at once.
    REQUIRE(site.reaches(ChannelState::active));

    make("loose-key");
    REQUIRE(::chmod((keys / "loose-key").c_str(), 0644) == 0);
    const auto refused = reload();
    REQUIRE(refused.error);
    CHECK(refused.error->message.key == "channel.key-exposed");
    site.sshd.stop();
    REQUIRE(site.reaches(ChannelState::inactive));
    REQUIRE(site.sshd.start());
    CHECK(site.reaches(ChannelState::active));
}

TEST_CASE("requests for what is not there are refused with a reason") {
    Site site;
    const auto refused = site.given(site.rmc.test("par-none"));
    REQUIRE(refused.error);
    CHECK(refused.error->message.key == "channel.partition-unknown");
    site.watch(site.probe());
    const auto early = site.given(site.rmc.collect("par-1"));
    if (early.error)
        CHECK(early.error->message.key == "channel.not-open");
}

TEST_CASE("an empty message is passed over") {
    Site site;
    rmc::ToRmc empty;
    site.rmc.send(empty);
    CHECK(site.probe().type == "ssh-ed25519");
}

TEST_CASE("a command line that cannot be understood is refused") {
    const tests::TemporaryDirectory directory;
    tests::RmcProcess rmc(directory.path(), {"--no-such-option", "x"});
    CHECK(rmc.await([](const auto&) { return true; }, std::chrono::seconds(120)) == nullptr);
    CHECK(rmc.close() == 2);
}
