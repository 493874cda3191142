// SPDX-License-Identifier: GPL-3.0-or-later
// A partition whose sshd lets the console's key run the dispatcher and nothing else.
#include <algorithm>
#include <fstream>

#include <sys/stat.h>

#include "rmc/collect/dispatcher.h"
#include "tests/catch.h"
#include "tests/support/rmc_process.h"
#include "tests/support/sshd_fixture.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;

namespace {

struct Site {
    Site()
        : sshd((std::filesystem::create_directory(directory.path() / "sshd"),
                directory.path() / "sshd")),
          rmc(directory.path() / "keys") {
        const auto file = directory.path() / "dispatch";
        std::ofstream(file) << rmc::collect::dispatcherScript();
        ::chmod(file.c_str(), 0755);
        REQUIRE(sshd.start());
        const auto* ready =
            rmc.await([](const auto& message) { return message.ready.has_value(); });
        REQUIRE(ready);
        REQUIRE(sshd.authorize("restrict,command=\"" + file.string() + "\" " +
                               ready->ready->publicKeyLine));
    }

    void watch(core::PartitionPlatform platform) {
        rmc::WatchPartition wanted;
        wanted.partitionId = "par-1";
        wanted.address = sshd.address();
        wanted.access.platform = platform;
        wanted.hostKey = rmc.probe(sshd.address());
        INFO(sshd.log());
        REQUIRE(wanted.hostKey);
        rmc.watch(wanted);
    }

    core::Inventory collect() {
        const auto got = rmc.collect("par-1");
        INFO(sshd.log());
        REQUIRE(got);
        INFO((got->error ? got->error->message.key : std::string()));
        REQUIRE(got->inventory);
        return *got->inventory;
    }

    tests::TemporaryDirectory directory;
    tests::SshdFixture sshd;
    tests::RmcProcess rmc;
};

}  // namespace

TEST_CASE("a prepared partition is found out, watched and collected by its dispatcher") {
    // With the platform declared nothing is asked before: the dispatcher is given the whole script
    // and runs its own.
    const auto platform =
        GENERATE(core::PartitionPlatform::automatic, core::PartitionPlatform::linux);
    Site site;
    site.watch(platform);
    INFO(site.sshd.log());
    REQUIRE(site.rmc.await([](const auto& message) {
        return message.channelChanged &&
               message.channelChanged->state == core::ChannelState::active;
    }));
    for (int times = 0; times < 2; ++times) {
        const auto inventory = site.collect();
        CHECK_FALSE(inventory.items.empty());
        CHECK_FALSE(inventory.kernel.empty());
        CHECK(std::none_of(inventory.unreadable.begin(), inventory.unreadable.end(),
                           [](const auto& source) { return source.source == "dispatcher"; }));
    }
    CHECK(site.rmc.await([](const auto& message) { return message.channelHeartbeat.has_value(); }));
}
