// SPDX-License-Identifier: GPL-3.0-or-later
// Database files that are old, new, foreign, damaged or taken.
#include <array>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/store/settings.h"
#include "tests/unit/store/stored.h"

using namespace callbox::core;
using namespace callbox::core::store;
using namespace callbox::tests;

namespace {

std::string bytesOf(const std::filesystem::path& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

void put(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

/// Opens, changes nothing, and gives the error code and key.
std::string refusal(const StoreOptions& options) {
    const std::string before = bytesOf(options.path);
    const auto opened = Store::open(options);
    CHECK(bytesOf(options.path) == before);
    return opened ? "opened" : opened.error().message.key;
}

const std::string& firstMigration() {
    static const std::string sql = bytesOf(std::filesystem::path(std::getenv("CALLBOX_SOURCE")) /
                                           "resources/sql/console/0001_first.sql");
    return sql;
}

struct Versions {
    std::array<EmbeddedFile, 3> files{
        {{"sql/console/0001_first.sql", firstMigration()},
         {"sql/console/0002_second.sql", "CREATE TABLE second (a); INSERT INTO second VALUES (1);"},
         {"sql/console/0003_third.sql", "CREATE TABLE third (a); CREATE TABLE second (a);"}}};

    StoreOptions upTo(std::size_t count, const Stored& stored) const {
        auto options = stored.options();
        options.migrations = std::span(files).first(count);
        return options;
    }
};

std::int64_t single(const std::filesystem::path& path, const std::string& sql) {
    SQLite::Database database(path.string(), SQLite::OPEN_READONLY);
    return database.execAndGet(sql).getInt64();
}

}  // namespace

TEST_CASE("A new database carries its marks and is private") {
    Stored stored;
    CHECK(single(stored.path(), "PRAGMA application_id") == 0x43425843);
    CHECK(single(stored.path(), "PRAGMA user_version") >= 1);
    struct stat status{};
    REQUIRE(::stat(stored.path().c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600U);
    CHECK_FALSE(std::filesystem::exists(stored.path().string() + ".before-0001"));
}

TEST_CASE("An older database is backed up, then migrated") {
    Stored stored;
    stored.store.reset();
    std::filesystem::remove(stored.path());
    const Versions versions;
    {
        auto first = Store::open(versions.upTo(1, stored));
        REQUIRE(first);
        REQUIRE((*first)->write([](Transaction& t) { return putSettingText(t, "a", "\"old\""); }));
    }
    {
        auto second = Store::open(versions.upTo(2, stored));
        REQUIRE(second);
        const auto text = (*second)->read([](Reader& r) { return settingText(r, "a"); });
        CHECK(**text == "\"old\"");
    }
    CHECK(single(stored.path(), "PRAGMA user_version") == 2);
    CHECK(single(stored.path(), "SELECT a FROM second") == 1);
    const std::filesystem::path backup = stored.path().string() + ".before-0002";
    REQUIRE(std::filesystem::exists(backup));
    CHECK(single(backup, "PRAGMA user_version") == 1);
    CHECK(single(backup, "SELECT count(*) FROM setting WHERE key = 'a'") == 1);
    struct stat status{};
    REQUIRE(::stat(backup.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600U);
}

TEST_CASE("A migration that fails leaves the database as it was") {
    Stored stored;
    stored.store.reset();
    std::filesystem::remove(stored.path());
    const Versions versions;
    REQUIRE(Store::open(versions.upTo(2, stored)));
    // The third one's second statement cannot work: its first must be undone with it.
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto third = Store::open(versions.upTo(3, stored));
        REQUIRE_FALSE(third);
        CHECK(third.error().detail.find("migration 3") != std::string::npos);
    }
    CHECK(single(stored.path(), "PRAGMA user_version") == 2);
    CHECK(single(stored.path(), "SELECT count(*) FROM sqlite_schema WHERE name = 'third'") == 0);
    CHECK(Store::open(versions.upTo(2, stored)));
}

TEST_CASE("A database of a newer Callbox is refused and left alone") {
    Stored stored;
    stored.store.reset();
    std::filesystem::remove(stored.path());
    const Versions versions;
    REQUIRE(Store::open(versions.upTo(2, stored)));
    CHECK(refusal(versions.upTo(1, stored)) == "store.schema-newer");
    const auto opened = Store::open(versions.upTo(1, stored));
    CHECK(opened.error().code == ErrorCode::unsupported);
    CHECK(opened.error().message.args.at("found") == "2");
    CHECK(opened.error().message.args.at("known") == "1");
}

TEST_CASE("Another program's database is refused and left alone") {
    Stored stored;
    stored.store.reset();
    std::filesystem::remove(stored.path());
    {
        SQLite::Database other(stored.path().string(),
                               SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("CREATE TABLE theirs (a)");
    }
    CHECK(refusal(stored.options()) == "store.not-ours");
}

TEST_CASE("A damaged database is refused with its name, and never deleted or changed") {
    Stored stored;
    REQUIRE(stored.store->write(
        [](Transaction& t) { return putSettingText(t, "a", std::string(20'000, 'x')); }));
    stored.store.reset();
    const std::string whole = bytesOf(stored.path());
    std::string damaged = whole;
    SECTION("garbage") {
        damaged = std::string(8192, '\x5A');
    }
    SECTION("text") {
        damaged = "This is not the file you are looking for.\n";
    }
    SECTION("a broken header") {
        damaged.replace(0, 16, 16, '\0');
    }
    SECTION("cut in the middle") {
        damaged.resize(whole.size() / 2 / 4096 * 4096 + 100);
    }
    SECTION("cut after the header") {
        damaged.resize(100);
    }
    SECTION("a schema overwritten") {
        damaged.replace(100, 64, 64, '\xFF');
    }
    SECTION("a page in the middle overwritten") {
        damaged.replace(damaged.size() / 2 / 4096 * 4096, 4096, 4096, '\xFF');
    }
    put(stored.path(), damaged);
    const auto opened = Store::open(stored.options());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::corrupt);
    CHECK(opened.error().message.args.at("path") == stored.path().string());
    CHECK(bytesOf(stored.path()) == damaged);
    put(stored.path(), whole);
    CHECK(Store::open(stored.options()));
}

TEST_CASE("Two instances on one database: the second is told who has it") {
    Stored stored;
    const auto second = Store::open(stored.options());
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::conflict);
    CHECK(second.error().message.key == "store.in-use");
    CHECK(second.error().message.args.at("process") == std::to_string(::getpid()));
    // Another process, too.
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(Store::open(stored.options()) ? 1 : 0);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    stored.store.reset();
    CHECK(Store::open(stored.options()));
}

TEST_CASE("A directory that is not there or not ours is named") {
    Stored stored;
    auto options = stored.options();
    options.path = stored.directory.path() / "missing" / "callbox.db";
    const auto opened = Store::open(options);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::storage);
    CHECK(opened.error().message.args.at("path").find("missing") != std::string::npos);
}

TEST_CASE("A backup is whole, private, and never overwrites a file") {
    Stored stored;
    REQUIRE(stored.store->write([](Transaction& t) { return putSettingText(t, "a", "1"); }));
    const auto target = stored.directory.path() / "backup.db";
    REQUIRE(stored.store->backup(target));
    CHECK(single(target, "SELECT count(*) FROM setting WHERE key = 'a'") == 1);
    struct stat status{};
    REQUIRE(::stat(target.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777U) == 0600U);
    CHECK(stored.store->backup(target).error().code == ErrorCode::conflict);
    CHECK(stored.store->backup(stored.directory.path() / "none" / "b.db").error().code ==
          ErrorCode::storage);
}
