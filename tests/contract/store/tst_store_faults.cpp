// SPDX-License-Identifier: GPL-3.0-or-later
// Every call to the disk fails once, and from then on: nothing acknowledged is lost, the alarm is
// raised, and writing goes on when the disk heals.
#include <atomic>
#include <cerrno>

#include <sqlite3.h>
#include <sys/resource.h>
#include <unistd.h>

#include "tests/contract/store/obligations.h"
#include "tests/support/eventually.h"
#include "tests/support/faulty_vfs.h"

using namespace callbox::core;
using namespace callbox::core::store;
using namespace callbox::tests;
using namespace std::chrono_literals;

namespace {

/// A prepared database that every round starts from.
struct Ground {
    TemporaryDirectory directory;
    std::filesystem::path first = directory.path() / "first.db";
    std::filesystem::path path = directory.path() / "work" / "callbox.db";
    FaultyVfs disk;
    std::atomic<int> alarms{0};

    Ground() {
        StoreOptions options;
        options.path = first;
        options.reserveBytes = 4096;
        auto store = Store::open(options);
        REQUIRE(store);
        REQUIRE((*store)->write([](Transaction& t) { return Obligations::prepare(t); }));
    }
    StoreOptions options(const std::string& vfs) {
        StoreOptions options;
        options.path = path;
        options.vfs = vfs;
        options.reserveBytes = 4096;
        options.retryInterval = 5ms;
        options.alarm = [this](const StoreAlarm& alarm) {
            if (alarm.raised)
                ++alarms;
        };
        return options;
    }
    void renew() {
        std::filesystem::remove_all(path.parent_path());
        std::filesystem::create_directory(path.parent_path());
        std::filesystem::copy_file(first, path);
        alarms = 0;
    }
};

/// Reports and delivers while the fault strikes; errors are expected, lost promises are not.
void work(Store& store, Obligations& obligations, std::uint64_t faults) {
    for (std::uint64_t fault = 1; fault <= faults; ++fault) {
        const auto done = store.write([&](Transaction& t) { return obligations.report(t, fault); },
                                      Urgency::essential);
        if (done)
            obligations.reported.insert(fault);
        else
            CHECK((done.error().code == ErrorCode::storage ||
                   done.error().code == ErrorCode::corrupt));
        static_cast<void>(obligations.deliver(store));
    }
}

/// Lets call number 0, 1, 2 ... fail until a round needs no more of them.
void strikeEach(DiskFault fault, std::uint64_t step) {
    Ground ground;
    std::uint64_t rounds = 0;
    for (fault.after = 0;; fault.after += step, ++rounds) {
        CAPTURE(fault.after, fault.lasting);
        ground.renew();
        Obligations obligations;
        bool struck = false;
        ground.disk.arm(fault);
        {
            auto store = Store::open(ground.options(ground.disk.name()));
            if (store) {
                work(**store, obligations, 3);
                struck = ground.disk.struck();
                ground.disk.heal();
                // It recovers without being started anew.
                const bool back = eventually([&] {
                    return (*store)
                        ->write([](Transaction& t) { return putSettingText(t, "back", "1"); })
                        .has_value();
                });
                CHECK(back);
                obligations.hold(**store);
            } else {
                struck = ground.disk.struck();
                CHECK(struck);
                CHECK_FALSE(store.error().message.empty());
                ground.disk.heal();
            }
        }
        StoreOptions sound = ground.options("");
        auto store = Store::open(sound);
        if (!store)
            FAIL(store.error().message.key << " " << store.error().detail);
        obligations.hold(**store);
        if (!struck)
            break;
    }
    // The loop is no test if nothing ever struck.
    CHECK(rounds > 0);
}

}  // namespace

TEST_CASE("Each write to the disk fails") {
    const bool lasting = GENERATE(false, true);
    strikeEach({DiskCall::write, SQLITE_IOERR_WRITE, EIO, 0, lasting}, lasting ? 7 : 3);
}

TEST_CASE("Each sync of the disk fails") {
    const bool lasting = GENERATE(false, true);
    strikeEach({DiskCall::sync, SQLITE_IOERR_FSYNC, EIO, 0, lasting}, 1);
}

TEST_CASE("Each read of the disk fails") {
    strikeEach({DiskCall::read, SQLITE_IOERR_READ, EIO, 0, false}, 3);
}

TEST_CASE("Each truncation, opening and mapping fails") {
    const auto [call, code, error] =
        GENERATE(table<DiskCall, int, int>({{DiskCall::truncate, SQLITE_IOERR_TRUNCATE, EIO},
                                            {DiskCall::open, SQLITE_CANTOPEN, EMFILE},
                                            {DiskCall::index, SQLITE_IOERR_SHMMAP, EIO}}));
    strikeEach({call, code, error, 0, GENERATE(false, true)}, 1);
}

TEST_CASE("The disk becomes full or the quota is used up at each write") {
    const auto [code, error] =
        GENERATE(table<int, int>({{SQLITE_FULL, ENOSPC}, {SQLITE_IOERR_WRITE, EDQUOT}}));
    strikeEach({DiskCall::write, code, error, 0, false}, 3);
}

TEST_CASE("A file system that turns read-only raises the alarm, and writing resumes after it") {
    const auto [code, error] =
        GENERATE(table<int, int>({{SQLITE_IOERR_WRITE, EROFS}, {SQLITE_READONLY, EROFS}}));
    Ground ground;
    ground.renew();
    Obligations obligations;
    auto store = Store::open(ground.options(ground.disk.name()));
    REQUIRE(store);
    work(**store, obligations, 2);
    CHECK(obligations.reported.size() == 2);
    ground.disk.arm({DiskCall::write, code, error, 0, true});
    const auto refused = (*store)->write([&](Transaction& t) { return obligations.report(t, 3); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::storage);
    CHECK(refused.error().message.key == "store.read-only");
    CHECK(ground.alarms > 0);
    CHECK_FALSE((*store)->alarms().empty());
    // Reading goes on.
    obligations.hold(**store);
    ground.disk.heal();
    CHECK(eventually([&] {
        return (*store)
            ->write([&](Transaction& t) { return obligations.report(t, 3); })
            .has_value();
    }));
    obligations.reported.insert(3);
    obligations.hold(**store);
}

TEST_CASE("A failed sync is not believed: the file is opened anew and the alarm stands") {
    Ground ground;
    ground.renew();
    Obligations obligations;
    auto store = Store::open(ground.options(ground.disk.name()));
    REQUIRE(store);
    ground.disk.arm({DiskCall::sync, SQLITE_IOERR_FSYNC, EIO, 0, false});
    work(**store, obligations, 1);
    CHECK(ground.disk.struck());
    CHECK(ground.alarms > 0);
    const auto alarms = (*store)->alarms();
    REQUIRE(alarms.size() == 1);
    CHECK(alarms[0].key == "store.recovered");
    // A fault that healed at once was written once, and acknowledged.
    CHECK(obligations.reported.size() == 1);
    obligations.hold(**store);
}

TEST_CASE("Reading and writing go on when no descriptor is left, and a second open says so") {
    Ground ground;
    ground.renew();
    Obligations obligations;
    auto store = Store::open(ground.options(""));
    REQUIRE(store);
    struct rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_NOFILE, &before) == 0);
    const int lowest = ::dup(0);
    ::close(lowest);
    struct rlimit none = before;
    none.rlim_cur = static_cast<rlim_t>(lowest);
    REQUIRE(::setrlimit(RLIMIT_NOFILE, &none) == 0);
    work(**store, obligations, 20);
    obligations.hold(**store);
    StoreOptions other;
    other.path = ground.path.parent_path() / "other.db";
    const auto refused = Store::open(other);
    REQUIRE(::setrlimit(RLIMIT_NOFILE, &before) == 0);
    CHECK(obligations.reported.size() == 20);
    CHECK(obligations.delivered.size() == 20);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::storage);
}
