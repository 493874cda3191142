// SPDX-License-Identifier: GPL-3.0-or-later
// A partition whose sshd lets the console's key run the dispatcher and nothing else.
#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

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
        // What the console asks for is written down before the dispatcher answers.
        const auto file = directory.path() / "dispatch";
        const auto script = directory.path() / "dispatch.sh";
        std::ofstream(script) << rmc::collect::dispatcherScript();
        std::ofstream(file) << "#!/bin/sh\necho \"$SSH_ORIGINAL_COMMAND\" >>" << asked().string()
                            << "\nexec sh " << script.string() << "\n";
        ::chmod(file.c_str(), 0755);
        REQUIRE(sshd.start());
        const auto* ready =
            rmc.await([](const auto& message) { return message.ready.has_value(); });
        REQUIRE(ready);
        REQUIRE(sshd.authorize("restrict,command=\"" + file.string() + "\" " +
                               ready->ready->publicKeyLine));
    }

    std::filesystem::path asked() const { return directory.path() / "asked"; }

    /// What the console asked for since the last call.
    std::vector<std::string> words() {
        std::vector<std::string> lines;
        std::ifstream file(asked());
        std::string line;
        for (std::size_t count = 0; std::getline(file, line); ++count)
            if (count >= read_)
                lines.push_back(line);
        read_ += lines.size();
        return lines;
    }

    bool active() {
        return rmc.await([](const auto& message) {
            return message.channelChanged &&
                   message.channelChanged->state == core::ChannelState::active;
        }) != nullptr;
    }

    bool lost() {
        return rmc.await([](const auto& message) {
            return message.channelChanged &&
                   message.channelChanged->state == core::ChannelState::inactive;
        }) != nullptr;
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

private:
    std::size_t read_ = 0;
};

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a prepared partition is found out, watched and collected by its dispatcher") {
    // With the platform declared nothing is asked before: the dispatcher is given the whole script
    // and runs its own.
    const auto platform =
        GENERATE(core::PartitionPlatform::automatic, core::PartitionPlatform::linux);
    Site site;
    site.watch(platform);
    INFO(site.sshd.log());
    REQUIRE(site.active());
    CHECK(site.words() == (platform == core::PartitionPlatform::automatic
                               ? Words{"uname", "callbox-watch"}
                               : Words{"sh"}));
    for (int times = 0; times < 2; ++times) {
        const auto inventory = site.collect();
        CHECK_FALSE(inventory.items.empty());
        CHECK_FALSE(inventory.kernel.empty());
        CHECK(std::none_of(inventory.unreadable.begin(), inventory.unreadable.end(),
                           [](const auto& source) { return source.source == "dispatcher"; }));
    }
    CHECK(site.rmc.await([](const auto& message) { return message.channelHeartbeat.has_value(); }));
    // A dispatcher that is known is given words, and nothing of a script any more.
    CHECK(site.words() == Words{"callbox-sweep", "callbox-sweep"});
    site.sshd.stop();
    REQUIRE(site.lost());
    REQUIRE(site.sshd.start());
    REQUIRE(site.active());
    CHECK(site.words() == Words{"callbox-watch"});
}

TEST_CASE("a prepared partition runs no commands of an administrator's, but tells its time") {
    Site site;
    site.watch(core::PartitionPlatform::linux);
    REQUIRE(site.active());
    const auto run = [&](const std::string& command) {
        rmc::ToRmc message;
        message.runCommand = rmc::RunCommand{site.rmc.nextRequest(), "par-1", command};
        site.rmc.send(message);
        const auto got = site.rmc.answer(message.runCommand->request);
        REQUIRE(got);
        return *got;
    };
    site.words();
    const auto refused = run("echo Int32=5");
    REQUIRE(refused.error);
    CHECK(refused.error->code == core::ErrorCode::unsupported);
    CHECK(refused.error->message.key == "channel.dispatcher-only");
    CHECK(site.words().empty());
    const auto told = run("");
    REQUIRE(told.command);
    CHECK(std::abs(std::stoll(told.command->output) - std::time(nullptr)) < 600);
    CHECK(site.words() == Words{"callbox-clock"});
}
