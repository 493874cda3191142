// SPDX-License-Identifier: GPL-3.0-or-later
// A database of the first release, with rows of every kind that later migrations touch or refer to,
// opened by this one.
#include <algorithm>
#include <array>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "core/json/codec.h"
#include "core/store/alarms.h"
#include "core/store/conditions.h"
#include "core/store/events.h"
#include "core/store/inventories.h"
#include "core/store/problem_records.h"
#include "core/store/sensors.h"
#include "core/store/settings.h"
#include "tests/unit/store/stored.h"

using namespace callbox::core;
using namespace callbox::core::store;
using namespace callbox::tests;

namespace {

const std::string kId = "par-0123456789abcdef";

std::string migration(const std::string& name) {
    std::ifstream file(
        std::filesystem::path(std::getenv("CALLBOX_SOURCE")) / "resources/sql/console" / name,
        std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::int64_t single(const std::filesystem::path& path, const std::string& sql) {
    SQLite::Database database(path.string(), SQLite::OPEN_READONLY);
    return database.execAndGet(sql).getInt64();
}

/// As the first release left it: made by its migration alone, its rows written as it wrote them.
struct OldDatabase : Stored {
    OldDatabase() {
        store.reset();
        std::filesystem::remove(path());
        const std::string first = migration("0001_first.sql");
        const std::array<EmbeddedFile, 1> files{{{"sql/console/0001_first.sql", first}}};
        auto old = options();
        old.migrations = std::span(files);
        {
            const auto made = Store::open(old);
            REQUIRE(made);
            const auto kept = (*made)->write([](Transaction& t) -> Result<void> {
                const auto raised =
                    raiseAlarm(t, {"host-key/" + kId, say("store.disk-full"), at(4)});
                return raised ? Result<void>() : passOn(raised);
            });
            REQUIRE(kept);
        }
        SQLite::Database database(path().string(), SQLite::OPEN_READWRITE);
        auto event = someEvent();
        event.problemNumber = 1;
        event.partitionId = kId;
        event.reportingMtms = {"Callbox", "", "C0FFEE"};
        event.subsystem = "memory";
        database.exec(
            "INSERT INTO event VALUES (1, 0, 0, 1, 0, 'CBX-MEM-0002', "
            "'PowerEdge R640*CZJ0412', '" +
            kId + "', 'lpar1', 1790000000000000, '', 'key-CBX-MEM-0002', '')");
        SQLite::Statement document(database, "INSERT INTO event_document VALUES (1, ?)");
        document.bind(1, toJson(event));
        document.exec();
        database.exec("INSERT INTO event_fru VALUES (1, 0, 'M393A4K40DB3', 'A1', '')");
        database.exec(
            "INSERT INTO event_text (rowid, text) VALUES (1, 'CBX-MEM-0002' || char(10) || "
            "'lpar1')");
        database.exec(
            "INSERT INTO partition VALUES ('" + kId +
            "', 'lpar1', 'lpar1.example.net', 2222, 'callbox', 'ssh-ed25519', 'SHA256:abc', "
            "'AAAA', 'machine-1', 'sys-1', 'Debian GNU/Linux', '12', '6.1.0', 2, '{}', "
            "1790000000000000, NULL, 'dmi\nkernel-log', 1780000000000000)");
        database.exec(
            "INSERT INTO partition VALUES ('par-2', 'lpar2', '192.0.2.7', 22, 'root', "
            "NULL, NULL, NULL, '', '', '', '', '', 0, '{}', NULL, NULL, '', 0)");
        database.exec("INSERT INTO source_cursor VALUES ('" + kId + "', 'rasdaemon', 'r1;7')");
        database.exec("INSERT INTO utilization VALUES ('" + kId +
                      "', 1790000000000000, 'processor.busy', '', 0.5, 'ratio')");
    }
};

}  // namespace

TEST_CASE("A first release's database is migrated with all its rows") {
    OldDatabase old;
    REQUIRE(single(old.path(), "PRAGMA user_version") == 1);
    old.store = old.open();

    const auto all = old.seen([](Reader& r) { return allPartitions(r); });
    REQUIRE(all.size() == 2);
    const auto partition = old.seen([](Reader& r) { return findPartition(r, "LPAR1"); });
    CHECK(partition.id == kId);
    CHECK(partition.address.host == "lpar1.example.net");
    CHECK(partition.address.port == 2222);
    CHECK(partition.address.user == "callbox");
    REQUIRE(partition.hostKey);
    CHECK(partition.hostKey->blob == "AAAA");
    CHECK(partition.machineIdentity == "machine-1");
    CHECK(partition.capabilities == std::vector<std::string>{"dmi", "kernel-log"});
    CHECK(partition.lastSeen == at(0));
    // What the first release did not know: read by its own channel, in the usual way, found out
    // anew.
    CHECK(partition.access.platform == PartitionPlatform::automatic);
    CHECK(partition.access.clientKey.empty());
    CHECK_FALSE(partition.access.elevate);
    CHECK(partition.access.jumpHosts.empty());
    CHECK(partition.platform == PartitionPlatform::automatic);

    CHECK(old.seen([](Reader& r) { return cursorsOf(r, kId); }).at("rasdaemon") == "r1;7");
    CHECK(old.seen([](Reader& r) { return samplesOf(r, kId, at(-1)); }).size() == 1);
    CHECK(old.seen([](Reader& r) { return standingAlarms(r); }).size() == 1);
    CHECK(old.seen([](Reader& r) { return partitionRow(r, "lpar1"); }).openEvents == 1);
    api::EventQuery query;
    query.reportingMtms = "Callbox*C0FFEE";
    query.subsystem = "memory";
    CHECK(old.seen([&](Reader& r) { return eventPage(r, query, at(1)); }).total == 1);

    const auto backup = old.path().string() + ".before-0002";
    REQUIRE(std::filesystem::exists(backup));
    CHECK(single(backup, "PRAGMA user_version") == 1);
    CHECK(single(backup, "SELECT count(*) FROM partition") == 2);
}

TEST_CASE("What came with later releases works on a migrated database") {
    OldDatabase old;
    old.store = old.open();
    auto partition = old.seen([](Reader& r) { return findPartition(r, kId); });
    partition.access.platform = PartitionPlatform::aix;
    partition.access.elevate = true;
    partition.platform = PartitionPlatform::aix;
    old.good([&](Transaction& t) { return updatePartition(t, partition); });

    Condition condition;
    condition.name = "deep";
    condition.resourceClass = "Sensor";
    condition.eventExpression = "Int32 > 90";
    old.good([&](Transaction& t) { return addCondition(t, condition); });
    Sensor sensor;
    sensor.name = "depth";
    sensor.partitionId = kId;
    sensor.command = "true";
    old.good([&](Transaction& t) { return addSensor(t, sensor); });
    old.good([&](Transaction& t) {
        return raiseStanding(t, {"deep", "Sensor/depth", "depth", kId, "Int32=95", at(1)});
    });

    old.reopen();
    const auto read = old.seen([](Reader& r) { return findPartition(r, kId); });
    CHECK(read.access.platform == PartitionPlatform::aix);
    CHECK(read.access.elevate);
    CHECK(read.platform == PartitionPlatform::aix);
    const auto sensors = old.seen([](Reader& r) { return store::sensors(r); });
    REQUIRE(sensors.size() == 1);
    CHECK(sensors.front().partitionName == "lpar1");
    CHECK(old.seen([](Reader& r) { return standingEvents(r); }).size() == 1);
    // What hangs on an old row goes with it.
    old.good([](Transaction& t) { return removePartition(t, kId); });
    CHECK(old.seen([](Reader& r) { return store::sensors(r); }).empty());
}

TEST_CASE("Migrations are numbered one after another, or some would be passed over") {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(
             std::filesystem::path(std::getenv("CALLBOX_SOURCE")) / "resources/sql/console"))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    for (std::size_t n = 0; n < names.size(); ++n) {
        CAPTURE(names[n]);
        CHECK(std::stoul(names[n].substr(0, 4)) == n + 1);
    }
}
