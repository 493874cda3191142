// SPDX-License-Identifier: GPL-3.0-or-later
// The disk is full: hardware problems are stored in reserved space, the rest is refused aloud.
#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/contract/store/obligations.h"
#include "tests/support/faulty_vfs.h"

using namespace callbox::core;
using namespace callbox::core::store;
using namespace callbox::tests;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t kReserve = 512 << 10;

Result<void> bulk(Transaction& transaction, int number) {
    return putSettingText(transaction, "bulk-" + std::to_string(number), std::string(20'000, 'b'));
}

}  // namespace

TEST_CASE("On a full disk hardware problems still go in, the rest is refused, and it heals") {
    TemporaryDirectory directory;
    FaultyVfs disk;
    StoreOptions options;
    options.path = directory.path() / "callbox.db";
    options.vfs = disk.name();
    options.reserveBytes = kReserve;
    options.retryInterval = 1h;
    std::atomic<bool> full{false};
    options.alarm = [&](const StoreAlarm& alarm) {
        if (alarm.key == "store.disk-full")
            full = alarm.raised;
    };
    auto store = Store::open(options);
    REQUIRE(store);
    REQUIRE((*store)->write([](Transaction& t) { return Obligations::prepare(t); }));
    disk.limit((2 << 20) + kReserve);
    int stored = 0;
    Result<void> last;
    while (stored < 1000 &&
           (last = (*store)->write([&](Transaction& t) { return bulk(t, stored); })))
        ++stored;
    REQUIRE_FALSE(last);
    CHECK(last.error().code == ErrorCode::storage);
    CHECK(last.error().message.key == "store.disk-full");
    CHECK(stored > 10);
    CHECK(full);
    REQUIRE((*store)->alarms().size() == 1);
    CHECK((*store)->alarms()[0].key == "store.disk-full");
    CHECK_FALSE(std::filesystem::exists(options.path.string() + ".reserve"));

    Obligations obligations;
    for (std::uint64_t fault = 1; fault <= 20; ++fault) {
        const auto done = (*store)->write(
            [&](Transaction& t) { return obligations.report(t, fault); }, Urgency::essential);
        if (!done)
            FAIL(done.error().detail);
        obligations.reported.insert(fault);
    }
    CHECK_FALSE((*store)->write([&](Transaction& t) { return bulk(t, 0); }));
    obligations.hold(**store);

    // Even the reserve comes to its end: refused, never half-stored, nothing before it lost.
    std::uint64_t fault = 21;
    for (; fault < 2000; ++fault) {
        if (!(*store)->write([&](Transaction& t) { return obligations.report(t, fault); },
                             Urgency::essential))
            break;
        obligations.reported.insert(fault);
    }
    CHECK(fault < 2000);
    obligations.hold(**store);
    disk.limit(std::nullopt);
    store->reset();
    store = Store::open(options);
    REQUIRE(store);
    obligations.hold(**store);
    CHECK((*store)->alarms().empty());
    CHECK((*store)->write([&](Transaction& t) { return bulk(t, 0); }));
    for (int i = 0; i < stored; ++i) {
        const auto text =
            (*store)->read([&](Reader& r) { return settingText(r, "bulk-" + std::to_string(i)); });
        REQUIRE(text);
        CHECK(text->has_value());
    }
}

TEST_CASE("A store on a disk that is full already opens by its reserve, with the alarm") {
    TemporaryDirectory directory;
    FaultyVfs disk;
    StoreOptions options;
    options.path = directory.path() / "callbox.db";
    options.vfs = disk.name();
    options.reserveBytes = kReserve;
    options.retryInterval = 1h;
    REQUIRE(Store::open(options));
    std::uint64_t used = 0;
    for (const auto& entry : std::filesystem::directory_iterator(directory.path()))
        used += entry.file_size();
    disk.limit(used);
    auto store = Store::open(options);
    REQUIRE(store);
    CHECK((*store)->write([](Transaction& t) { return Obligations::prepare(t); },
                          Urgency::essential));
    CHECK((*store)->alarms().at(0).key == "store.disk-full");
}

namespace {

/// What a child says by its exit code.
enum Outcome { kGood = 0, kNotPermitted = 77, kBad = 1 };

#define MUST(condition)                                                      \
    if (!(condition)) {                                                      \
        std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
        return kBad;                                                         \
    }

/// On a real file system of 4 MiB of its own.
int fillRealDisk(const std::filesystem::path& directory) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::unshare(CLONE_NEWNS) != 0 ||
        ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
        ::mount("tmpfs", directory.c_str(), "tmpfs", 0, "size=4m,mode=0700") != 0)
        return kNotPermitted;
    StoreOptions options;
    options.path = directory / "callbox.db";
    options.reserveBytes = kReserve;
    options.retryInterval = 20ms;
    std::atomic<bool> full{false};
    options.alarm = [&](const StoreAlarm& alarm) { full = alarm.raised; };
    auto store = Store::open(options);
    MUST(store);
    const auto others = directory / "others.log";
    const int file = ::open(others.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const std::string block(4096, 'x');
    while (::write(file, block.data(), block.size()) > 0) {
    }
    ::close(file);
    int stored = 0;
    while (stored < 2000 && (*store)->write([&](Transaction& t) { return bulk(t, stored); }))
        ++stored;
    MUST(stored < 2000);
    MUST(full);
    Obligations obligations;
    MUST((*store)->write([](Transaction& t) { return Obligations::prepare(t); },
                         Urgency::essential));
    for (std::uint64_t fault = 1; fault <= 10; ++fault)
        MUST((*store)->write([&](Transaction& t) { return obligations.report(t, fault); },
                             Urgency::essential));
    std::filesystem::remove(others);
    const auto deadline = std::chrono::steady_clock::now() + 60s;
    while (!(*store)->write([&](Transaction& t) { return bulk(t, stored); })) {
        MUST(std::chrono::steady_clock::now() < deadline);
        std::this_thread::sleep_for(1ms);
    }
    MUST(!full);
    MUST(std::filesystem::file_size(directory / "callbox.db.reserve") == kReserve);
    const auto counts = (*store)->read([](Reader& r) { return eventCounts(r); });
    MUST(counts && counts->total == 10);
    return kGood;
}

}  // namespace

TEST_CASE("A real file system without space behaves as the simulated one") {
    TemporaryDirectory directory;
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0)
        ::_exit(fillRealDisk(directory.path()));
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    if (WEXITSTATUS(status) == kNotPermitted)
        WARN("skipped: mounting a file system is not permitted here");
    else
        CHECK(WEXITSTATUS(status) == kGood);
}
