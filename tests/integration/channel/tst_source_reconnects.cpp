// SPDX-License-Identifier: GPL-3.0-or-later
// Every problem source of a Linux partition through a real sshd whose connection is lost again and
// again: what came meanwhile is told once, what was told is not told again, and a log that was
// cleared is noticed. The script runs as it is sent, its places replaced by a played machine's.
#include <algorithm>
#include <fstream>
#include <set>

#include <sqlite3.h>
#include <sys/stat.h>

#include "tests/catch.h"
#include "tests/support/played_machine.h"
#include "tests/support/rmc_process.h"
#include "tests/support/sshd_fixture.h"

using namespace callbox;
using core::ChannelState;
using Names = std::set<std::string>;

namespace {

const std::string kDiskLost = "md/raid1:md0: Disk failure on sda1, disabling device.";
const std::string kReadOnly = "EXT4-fs (sda1): Remounting filesystem read-only";

/// All that are read at once, in the order in which one round reads the polled ones.
const Names kSources{"kernel-log",
                     "rasdaemon",
                     "arcconf-state:1",
                     "ipmi-sel",
                     "md-state",
                     "nvme-health:nvme0",
                     "servicelog",
                     "smart-health:sda",
                     "ssacli-state",
                     "storcli-state:controllers",
                     "storcli-state:drives"};
const Names kLastOfRound{"storcli-state:controllers", "storcli-state:drives"};

struct Site {
    Site()
        : sshd((std::filesystem::create_directory(at("sshd")), at("sshd"))),
          rmc(at("keys"), {"--rasdaemon-database", at("ras.db").string()}) {
        machine.playJournal();
        makeDatabase();
        makeWrapper();
        REQUIRE(sshd.start());
        const auto* ready =
            rmc.await([](const auto& message) { return message.ready.has_value(); });
        REQUIRE(ready);
        REQUIRE(sshd.authorize("restrict,command=\"" + at("wrapper").string() + "\" " +
                               ready->ready->publicKeyLine));
    }

    std::filesystem::path at(const std::string& name) const { return directory.path() / name; }

    /// What the key runs: the script that came, with the machine's places in it.
    void makeWrapper() const {
        std::ofstream file(at("wrapper"));
        file << "#!/bin/sh\n[ \"$SSH_ORIGINAL_COMMAND\" = sh ] || exec $SSH_ORIGINAL_COMMAND\n"
             << "script=" << at("script").string() << ".$$\nsed";
        for (const auto& [from, to] : machine.places())
            file << " -e 's|" << from << "|" << to << "|g'";
        file << " >\"$script\"\nexec sh \"$script\"\n";
        file.close();
        ::chmod(at("wrapper").c_str(), 0755);
    }

    void sql(const std::string& statement) const {
        sqlite3* database = nullptr;
        REQUIRE(sqlite3_open(at("ras.db").c_str(), &database) == SQLITE_OK);
        sqlite3_busy_timeout(database, 20000);
        char* message = nullptr;
        const int status = sqlite3_exec(database, statement.c_str(), nullptr, nullptr, &message);
        INFO((message ? message : ""));
        sqlite3_close(database);
        REQUIRE(status == SQLITE_OK);
    }

    void makeDatabase() const {
        sql("CREATE TABLE mc_event (id INTEGER PRIMARY KEY, timestamp TEXT, err_count INTEGER, "
            "err_type TEXT, err_msg TEXT, label TEXT)");
    }

    void memoryError(const std::string& second) const {
        sql("INSERT INTO mc_event (timestamp, err_count, err_type, err_msg, label) VALUES "
            "('2026-11-22 15:04:" +
            second + " +0000', 3, 'Corrected', 'memory read error', 'DIMM_A1')");
    }

    void watch() {
        const auto key = rmc.probe(sshd.address());
        INFO(sshd.log());
        REQUIRE(key);
        rmc::WatchPartition wanted{"par-1", sshd.address(), {}, key, {}};
        wanted.access.platform = core::PartitionPlatform::linux;
        wanted.utilizationInterval = 0;
        rmc.watch(wanted);
    }

    /// Takes and acknowledges what comes until it is as wanted.
    bool until(const std::function<bool()>& wanted) {
        while (!wanted()) {
            const auto* got = rmc.await([](const auto& message) {
                return message.problemBatch || message.sourceCondition || message.channelChanged;
            });
            if (!got)
                return false;
            take(*got);
        }
        return true;
    }

    void take(const rmc::FromRmc& message) {
        if (message.channelChanged)
            state = message.channelChanged->state;
        if (message.sourceCondition && !message.sourceCondition->cleared)
            conditions[message.sourceCondition->source].insert(message.sourceCondition->what.key);
        if (!message.problemBatch)
            return;
        const auto& batch = *message.problemBatch;
        seen.insert(batch.source);
        for (const auto& record : batch.records) {
            INFO(batch.source << " " << record.recordId);
            CHECK(records[batch.source].insert(record.recordId).second);
            fresh.insert(batch.source);
        }
        rmc::ToRmc acknowledge;
        acknowledge.acknowledgeProblems =
            rmc::AcknowledgeProblems{batch.partitionId, batch.source, batch.cursor};
        rmc.send(acknowledge);
    }

    bool tells(const Names& names) {
        return until(
            [&] { return std::includes(fresh.begin(), fresh.end(), names.begin(), names.end()); });
    }

    /// The connection is lost while `meanwhile` happens.
    void interrupt(const std::function<void()>& meanwhile) {
        sshd.stop();
        REQUIRE(until([&] { return state == ChannelState::inactive; }));
        fresh.clear();
        meanwhile();
        REQUIRE(sshd.start());
        REQUIRE(until([&] { return state == ChannelState::active; }));
    }

    tests::TemporaryDirectory directory;
    tests::PlayedMachine machine;
    tests::SshdFixture sshd;
    tests::RmcProcess rmc;
    ChannelState state = ChannelState::none;
    Names seen;                               ///< sources that gave a cursor
    Names fresh;                              ///< that gave records since the last interruption
    std::map<std::string, Names> records;     ///< record ids by source
    std::map<std::string, Names> conditions;  ///< by source
};

}  // namespace

TEST_CASE("each source goes on at its cursor over lost connections, and a cleared one is noticed") {
    Site site;
    site.watch();
    REQUIRE(site.until([&] {
        return std::includes(site.seen.begin(), site.seen.end(), kSources.begin(), kSources.end());
    }));
    // What was there at the beginning is no news.
    CHECK(site.fresh.empty());

    // All of them fail while nobody listens.
    site.interrupt([&] {
        site.machine.faulty();
        site.memoryError("05");
        site.machine.journal(kDiskLost);
    });
    REQUIRE(site.tells(kSources));

    // The same is still there, and is not told again: but what has become worse is, last in its
    // round.
    site.interrupt([&] { site.machine.raidVolume("OfLn"); });
    REQUIRE(site.tells(kLastOfRound));
    CHECK(site.fresh == kLastOfRound);

    // Logs are cleared and the database made anew: noticed, and read from their beginning.
    site.interrupt([&] {
        site.machine.clearedLogs();
        std::filesystem::remove(site.at("ras.db"));
        site.makeDatabase();
        site.memoryError("59");
        site.machine.journal(kReadOnly);
    });
    const Names cleared{"ipmi-sel", "kernel-log", "rasdaemon"};
    REQUIRE(site.tells(cleared));
    REQUIRE(
        site.until([&] { return site.conditions["servicelog"].count("watch.restarted") != 0; }));
    for (const char* source : {"ipmi-sel", "rasdaemon"}) {
        INFO(source);
        CHECK(site.conditions[source].count("watch.restarted") == 1);
    }
    for (const auto& source : kSources)
        if (cleared.count(source) == 0 && source != "servicelog") {
            INFO(source);
            CHECK(site.fresh.count(source) == 0);
        }
}
