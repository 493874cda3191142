// SPDX-License-Identifier: GPL-3.0-or-later
// callbox-rmc as callboxd sees it, with a real partition behind a real sshd.
#include <fstream>

#include "rmc/watch/linux_watch.h"
#include "tests/catch.h"
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

    const rmc::RequestAnswer& answer(std::uint64_t request) {
        const auto* got = rmc.await([request](const auto& message) {
            return message.answer && message.answer->request == request;
        });
        INFO(sshd.log());
        REQUIRE(got);
        return *got->answer;
    }

    core::HostKey probe() {
        rmc::ToRmc message;
        message.probeHostKey = rmc::ProbeHostKey{1, sshd.address()};
        rmc.send(message);
        const auto& got = answer(1);
        REQUIRE(got.hostKey);
        return *got.hostKey;
    }

    void watch(const std::optional<core::HostKey>& key,
               std::map<std::string, std::string> cursors = {}) {
        rmc::ToRmc message;
        message.watchPartition =
            rmc::WatchPartition{"par-1", sshd.address(), key, std::move(cursors)};
        rmc.send(message);
    }

    bool reaches(ChannelState state) {
        return rmc.await([state](const auto& message) {
            return message.channelChanged && message.channelChanged->state == state;
        }) != nullptr;
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

    rmc::ToRmc collect;
    collect.collectInventory = rmc::CollectInventory{2, "par-1"};
    site.rmc.send(collect);
    const auto collected = site.answer(2);
    INFO((collected.error ? collected.error->message.key : std::string()));
    REQUIRE(collected.inventory);
    CHECK(collected.inventory->partitionId == "par-1");
    CHECK(!collected.inventory->items.empty());

    rmc::ToRmc test;
    test.testChannel = rmc::TestChannel{3, "par-1"};
    site.rmc.send(test);
    const auto tested = site.answer(3);
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
        collect.collectInventory->request = 4;
        site.rmc.send(collect);
        const auto refused = site.answer(4);
        REQUIRE(refused.error);
        CHECK(refused.error->code == core::ErrorCode::notFound);
    }
    SECTION("a heartbeat comes") {
        CHECK(site.rmc.await(
            [](const auto& message) { return message.channelHeartbeat.has_value(); }));
    }
}

TEST_CASE("requests for what is not there are refused with a reason") {
    Site site;
    rmc::ToRmc test;
    test.testChannel = rmc::TestChannel{9, "par-none"};
    site.rmc.send(test);
    CHECK(site.answer(9).error->message.key == "channel.partition-unknown");
    rmc::ToRmc collect;
    site.watch(site.probe());
    collect.collectInventory = rmc::CollectInventory{10, "par-1"};
    site.rmc.send(collect);
    const auto& early = site.answer(10);
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
    CHECK(rmc.await([](const auto&) { return true; }, std::chrono::seconds(20)) == nullptr);
    CHECK(rmc.close() == 2);
}
