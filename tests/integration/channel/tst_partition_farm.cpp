// SPDX-License-Identifier: GPL-3.0-or-later
// callbox-rmc with many played partitions at once.
#include <fstream>
#include <set>

#include "tests/catch.h"
#include "tests/lab/farm/partition_farm.h"
#include "tests/support/rmc_process.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using core::ChannelState;

namespace {

constexpr std::size_t kPartitions = 40;

struct Site {
    Site() : rmc(directory.path() / "keys"), farm(settings()) {
        const auto* ready =
            rmc.await([](const auto& message) { return message.ready.has_value(); });
        REQUIRE(ready);
        std::ofstream(directory.path() / "authorized_keys") << ready->ready->publicKeyLine << "\n";
        for (std::size_t number = 1; number <= kPartitions; ++number) {
            const auto entry = farm.entry(number);
            rmc::ToRmc message;
            message.watchPartition =
                rmc::WatchPartition{std::to_string(number), entry.address, {}, entry.hostKey, {}};
            rmc.send(message);
        }
    }

    tests::farm::Settings settings() const {
        tests::farm::Settings wanted;
        wanted.partitions = kPartitions;
        wanted.seed = 7;
        wanted.authorizedKeys = directory.path() / "authorized_keys";
        wanted.heartbeat = std::chrono::seconds(1);
        wanted.packages = 20;
        return wanted;
    }

    /// Acknowledges what comes until every partition is in the state.
    bool all(ChannelState wanted) {
        std::set<std::string> there;
        while (there.size() < kPartitions) {
            const auto* message = next([](const auto& m) { return m.channelChanged.has_value(); });
            if (!message)
                return false;
            const auto& change = *message->channelChanged;
            if (change.state == wanted)
                there.insert(change.partitionId);
            else
                there.erase(change.partitionId);
        }
        return true;
    }

    /// The next message that is as wanted; batches on the way are counted and acknowledged.
    const rmc::FromRmc* next(const std::function<bool(const rmc::FromRmc&)>& wanted) {
        return rmc.await(
            [&](const rmc::FromRmc& message) {
                if (message.problemBatch) {
                    const auto& batch = *message.problemBatch;
                    for (std::size_t i = 0; i < batch.records.size(); ++i)
                        problems.insert(batch.partitionId);
                    rmc::ToRmc reply;
                    reply.acknowledgeProblems =
                        rmc::AcknowledgeProblems{batch.partitionId, batch.source, batch.cursor};
                    rmc.send(reply);
                }
                return wanted(message);
            },
            std::chrono::seconds(180));
    }

    bool reported(std::size_t count) {
        while (problems.size() < count)
            if (!next([](const auto& m) { return m.problemBatch.has_value(); }))
                return false;
        return true;
    }

    std::multiset<std::string> problems;  ///< the partition of each
    tests::TemporaryDirectory directory;
    tests::RmcProcess rmc;
    tests::farm::PartitionFarm farm;
};

}  // namespace

TEST_CASE("a farm's partitions are each what they say, and every fault arrives once") {
    Site site;
    REQUIRE(site.all(ChannelState::active));
    CHECK(site.farm.counters().open == kPartitions);
    CHECK(site.farm.counters().watches == kPartitions);

    for (std::size_t number = 1; number <= kPartitions; ++number) {
        rmc::ToRmc message;
        message.collectInventory = rmc::CollectInventory{number, std::to_string(number)};
        site.rmc.send(message);
    }
    std::set<std::string> serials;
    std::set<std::string> machines;
    for (std::size_t i = 0; i < kPartitions; ++i) {
        const auto* message = site.next([](const auto& m) { return m.answer.has_value(); });
        REQUIRE(message);
        REQUIRE(message->answer->inventory);
        const auto& inventory = *message->answer->inventory;
        CHECK(inventory.hostName == site.farm.entry(message->answer->request).hostName);
        CHECK(inventory.items.size() > 30);
        serials.insert(inventory.system.mtms.serial);
        machines.insert(inventory.machineIdentity);
    }
    CHECK(serials.size() == kPartitions);
    CHECK(machines.size() == kPartitions);

    CHECK(site.farm.command("fault all disk") == "ok");
    REQUIRE(site.reported(kPartitions));
    CHECK(std::set(site.problems.begin(), site.problems.end()).size() == kPartitions);
    CHECK(site.farm.command("fault 3-4 memory 5") == "ok");
    REQUIRE(site.reported(kPartitions + 10));
    CHECK(site.problems.count("3") == 6);
    CHECK(site.problems.count("4") == 6);
}

TEST_CASE("what happens while a farm is away is read when it is back, and nothing twice") {
    Site site;
    REQUIRE(site.all(ChannelState::active));
    site.farm.command("fault all memory");
    REQUIRE(site.reported(kPartitions));
    site.farm.command("restart 1500");
    site.farm.command("fault all disk");
    REQUIRE(site.all(ChannelState::active));
    REQUIRE(site.reported(2 * kPartitions));
    site.farm.command("fault 1 nvme");
    REQUIRE(site.reported(2 * kPartitions + 1));
    CHECK(site.problems.count("1") == 3);
    CHECK(site.problems.count("2") == 2);
}

TEST_CASE("commands that the farm does not know change nothing") {
    tests::farm::Settings settings;
    settings.partitions = 2;
    tests::farm::PartitionFarm farm(settings);
    for (const char* line : {"", "fault", "fault 3 disk", "fault 0 disk", "fault 1 nonsense",
                             "hostile nonsense 1", "claim 1 nonsense x", "delay 1 x", "reboot",
                             "play 1", "play 3 /dev/null", "play 1 /dev/null", "happen 1 fire"})
        CHECK(farm.command(line).substr(0, 5) == "error");
    CHECK(farm.command("status").substr(0, 9) == "ok open 0");
    tests::farm::PartitionFarm other(settings);
    CHECK(farm.entry(2).hostKey.blob == other.entry(2).hostKey.blob);
    CHECK(farm.entry(1).hostKey.blob != farm.entry(2).hostKey.blob);
}
