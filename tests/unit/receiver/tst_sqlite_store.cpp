// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <condition_variable>
#include <fstream>
#include <mutex>
#include <thread>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>

#include "app/receiver/store/sqlite_store.h"
#include "app/receiver/store/store_writer.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using namespace callbox::app::receiver;
using callbox::tests::TemporaryDirectory;

namespace {

core::ErrorCode codeOf(const core::Result<std::unique_ptr<SqliteStore>>& result) {
    REQUIRE_FALSE(result);
    return result.error().code;
}

}  // namespace

TEST_CASE("the database is its owner's alone") {
    TemporaryDirectory directory;
    const std::string file = directory.path() / "r.db";
    const auto store = SqliteStore::open(file, SqliteStore::Mode::readWrite);
    REQUIRE(store);
    for (const char* suffix : {"", "-wal", "-shm", ".lock"}) {
        struct stat info{};
        REQUIRE(stat((file + suffix).c_str(), &info) == 0);
        CHECK((info.st_mode & 0777U) == 0600U);
    }
}

TEST_CASE("a database that is not ours, newer or damaged is refused and left alone") {
    TemporaryDirectory directory;
    const std::string file = directory.path() / "r.db";
    CHECK(codeOf(SqliteStore::open(file, SqliteStore::Mode::readOnly)) ==
          core::ErrorCode::notFound);
    SECTION("somebody else's") {
        {
            SQLite::Database other(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            other.exec("PRAGMA user_version = 3");
            other.exec("CREATE TABLE a (b)");
        }
        CHECK(codeOf(SqliteStore::open(file, SqliteStore::Mode::readWrite)) ==
              core::ErrorCode::unsupported);
    }
    SECTION("a newer schema") {
        REQUIRE(SqliteStore::open(file, SqliteStore::Mode::readWrite));
        {
            SQLite::Database newer(file, SQLite::OPEN_READWRITE);
            newer.exec("PRAGMA user_version = 999");
        }
        CHECK(codeOf(SqliteStore::open(file, SqliteStore::Mode::readWrite)) ==
              core::ErrorCode::unsupported);
    }
    SECTION("no database") {
        std::ofstream(file) << std::string(8192, 'x');
        CHECK(codeOf(SqliteStore::open(file, SqliteStore::Mode::readWrite)) ==
              core::ErrorCode::corrupt);
    }
}

TEST_CASE("the writer refuses what is too much and finishes what it took") {
    TemporaryDirectory directory;
    const auto store = SqliteStore::open(directory.path() / "r.db", SqliteStore::Mode::readWrite);
    REQUIRE(store);
    StoreWriter writer(**store, 5);
    std::mutex mutex;
    std::condition_variable changed;
    bool open = false;
    bool entered = false;
    std::atomic<int> done{0};
    std::atomic<int> refused{0};
    const auto outcome = [&](const Done& result) { ++(result ? done : refused); };
    writer.submit(
        [&](StoreTransaction&) -> Done {
            std::unique_lock lock(mutex);
            entered = true;
            changed.notify_all();
            changed.wait(lock, [&] { return open; });
            return {};
        },
        outcome);
    {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return entered; });
    }
    for (int i = 0; i < 8; ++i)
        writer.submit(
            [i](StoreTransaction& transaction) {
                return transaction.control().putValue(std::to_string(i), "x");
            },
            outcome);
    CHECK(refused == 3);
    {
        const std::lock_guard lock(mutex);
        open = true;
        changed.notify_all();
    }
    writer.stop();
    CHECK(done == 6);
    writer.submit([](StoreTransaction&) { return Done{}; }, outcome);
    CHECK(refused == 4);
}

TEST_CASE("two processes' worth of writers do not disturb each other") {
    TemporaryDirectory directory;
    const std::string file = directory.path() / "r.db";
    std::vector<std::thread> threads;
    std::atomic<int> failed{0};
    REQUIRE(SqliteStore::open(file, SqliteStore::Mode::readWrite));
    for (int t = 0; t < 3; ++t)
        threads.emplace_back([&, t] {
            const auto store = SqliteStore::open(file, SqliteStore::Mode::readWrite);
            for (int i = 0; i < 50; ++i) {
                const ReceiverStore::Work work = [&](StoreTransaction& transaction) {
                    return transaction.control().putValue(
                        std::to_string(t) + '-' + std::to_string(i), "x");
                };
                if (!store || !(*store)->write({&work, 1}).front())
                    ++failed;
            }
        });
    for (auto& thread : threads)
        thread.join();
    CHECK(failed == 0);
    SQLite::Database check(file, SQLite::OPEN_READONLY);
    CHECK(check.execAndGet("SELECT count(*) FROM receiver").getInt() == 150);
    CHECK(check.execAndGet("PRAGMA integrity_check").getString() == "ok");
}
