// SPDX-License-Identifier: GPL-3.0-or-later
// Every problem source of a Linux partition through a real sshd whose connection is lost again and
// again: what came meanwhile is told once, what was told is not told again, and a log that was
// cleared is noticed. The script runs as it is sent, its places replaced by a played machine's.
#include <algorithm>

#include <sqlite3.h>

#include "tests/integration/channel/played_site.h"

using namespace callbox;
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

struct Site : tests::PlayedSite {
    Site() : PlayedSite({"--rasdaemon-database", "ras.db"}) {
        machine.playJournal();
        makeDatabase();
        start(machine.places());
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
