// SPDX-License-Identifier: GPL-3.0-or-later
// A database that was copied from a partition: with its write-ahead log, torn, and hostile.
#include <fstream>
#include <iterator>
#include <random>

#include <sqlite3.h>

#include "core/protocol/identity.h"
#include "rmc/watch/database_image.h"
#include "rmc/watch/rasdaemon_database.h"
#include "rmc/watch/snapshot_source.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using rmc::watch::databaseImage;
using rmc::watch::RasdaemonDatabase;

namespace {

constexpr core::TimePoint kNow{std::chrono::seconds(1763820000)};

class Database {
public:
    Database() : path_(directory_.path() / "ras.db") {
        REQUIRE(sqlite3_open(path_.c_str(), &handle_) == SQLITE_OK);
    }
    ~Database() { sqlite3_close(handle_); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void run(const std::string& sql) {
        REQUIRE(sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    void makeTable() {
        run("CREATE TABLE mc_event (id INTEGER PRIMARY KEY, timestamp TEXT, err_count INTEGER, "
            "err_type TEXT, label TEXT, spare BLOB)");
    }
    void add(int id, const std::string& label) {
        run("INSERT INTO mc_event VALUES (" + std::to_string(id) +
            ", '2026-11-22 10:00:00 +0000', 2, 'Corrected', '" + label + "', x'00ff')");
    }
    std::string file(const std::string& ending = "") const {
        std::ifstream stream(path_.string() + ending, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

private:
    tests::TemporaryDirectory directory_;
    std::filesystem::path path_;
    sqlite3* handle_ = nullptr;
};

std::size_t rowsIn(const std::string& database, const std::string& log) {
    auto image = databaseImage(database, log);
    if (!image)
        return 0;
    const auto opened = RasdaemonDatabase::open(std::move(*image));
    if (!opened)
        return 0;
    std::size_t count = 0;
    for (const auto& table : opened->tables())
        if (const auto rows = opened->rows(table, 0, 1000))
            count += rows->size();
    return count;
}

core::Result<rmc::watch::SnapshotReading> reading(const Database& database,
                                                  const std::string& cursor,
                                                  const std::string& end = "same") {
    return rmc::watch::findSnapshotSource("rasdaemon-database")
        ->read("database\n" + core::protocol::base64Encode(database.file()) + "\nlog\n" +
                   core::protocol::base64Encode(database.file("-wal")) + "\n" + end + "\n",
               {{}, cursor, kNow});
}

}  // namespace

TEST_CASE("committed rows of a write-ahead log are read, uncommitted and torn ones are not") {
    Database database;
    database.run("PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0");
    database.makeTable();
    database.add(1, "A");
    database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    for (int i = 2; i <= 60; ++i)
        database.add(i, std::string(100, 'B'));
    const auto log = database.file("-wal");
    REQUIRE(log.size() > 4096);
    CHECK(rowsIn(database.file(), "") == 1);
    CHECK(rowsIn(database.file(), log) == 60);
    const auto torn = rowsIn(database.file(), log.substr(0, log.size() / 2));
    CHECK(torn > 1);
    CHECK(torn < 60);
    auto damaged = log;
    damaged[log.size() / 2] = static_cast<char>(damaged[log.size() / 2] ^ 1);
    CHECK(rowsIn(database.file(), damaged) < 60);
    auto foreign = log;
    foreign[16] = static_cast<char>(foreign[16] ^ 1);
    CHECK(rowsIn(database.file(), foreign) == 1);
}

TEST_CASE("a copy is read behind its cursor, one that was written to meanwhile waits") {
    Database database;
    database.makeTable();
    database.add(1, "A");
    const auto first = reading(database, "");
    REQUIRE(first);
    CHECK(first->records.empty());
    database.add(2, "B");
    const auto changed = reading(database, first->cursor, "changed");
    REQUIRE(changed);
    CHECK(changed->cursor == first->cursor);
    const auto more = reading(database, first->cursor);
    REQUIRE(more);
    REQUIRE(more->records.size() == 1);
    CHECK(more->records[0].recordId == "mc_event:2:2026-11-22 10:00:00 +0000");
    CHECK(more->records[0].attributes.at("label") == "B");
    CHECK(more->records[0].count == 2);
    CHECK(more->records[0].attributes.at("spare") == "00ff");
    database.run("DELETE FROM mc_event");
    database.add(1, "NEW");
    const auto anew = reading(database, more->cursor);
    REQUIRE(anew);
    CHECK(anew->restarted);
    CHECK(anew->records.size() == 1);
}

TEST_CASE("views and tables of other names in a hostile database are not touched") {
    Database database;
    database.run(
        "CREATE VIEW mc_event AS WITH RECURSIVE r(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM r) "
        "SELECT id, 'x' AS timestamp FROM r;"
        "CREATE TABLE aer_event (id INTEGER PRIMARY KEY, timestamp TEXT AS (hex(id)));"
        "INSERT INTO aer_event (id) VALUES (1);"
        "CREATE TABLE secrets (id INTEGER PRIMARY KEY, word TEXT);"
        "INSERT INTO secrets VALUES (1, 'payroll');"
        "CREATE TABLE mce_record (id INTEGER PRIMARY KEY, timestamp TEXT);"
        "INSERT INTO mce_record VALUES (1, 'y')");
    auto image = databaseImage(database.file(), "");
    REQUIRE(image);
    const auto opened = RasdaemonDatabase::open(std::move(*image));
    REQUIRE(opened);
    const auto tables = opened->tables();
    CHECK(std::find(tables.begin(), tables.end(), "mc_event") == tables.end());
    CHECK(std::find(tables.begin(), tables.end(), "secrets") == tables.end());
    // A computed column has only functions that SQLite itself calls harmless.
    CHECK(opened->rows("aer_event", 0, 10)->size() == 1);
    CHECK(opened->rows("secrets", 0, 10)->empty());
    CHECK(opened->rows("mce_record", 0, 10)->size() == 1);
}

TEST_CASE("damaged databases are refused or read, and nothing worse") {
    Database database;
    database.makeTable();
    for (int i = 1; i <= 40; ++i)
        database.add(i, "DIMM");
    const auto whole = database.file();
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        auto bytes = whole;
        for (int flips = 0; flips < 8; ++flips)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        CHECK(rowsIn(bytes, "") <= 1000);
    }
    CHECK_FALSE(databaseImage("no database", ""));
    CHECK_FALSE(databaseImage(std::string(5 << 20, 'x'), ""));
    CHECK_FALSE(databaseImage(whole.substr(0, whole.size() - 1), ""));
}
