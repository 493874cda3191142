// SPDX-License-Identifier: GPL-3.0-or-later
// The process is killed at random moments while it writes; what it was told is stored must be.
#include <csignal>
#include <random>
#include <thread>

#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/contract/store/obligations.h"

using namespace callbox::core;
using namespace callbox::core::store;
using namespace callbox::tests;

namespace {

#ifdef CALLBOX_SANITIZED
constexpr int kRounds = 15;
#else
constexpr int kRounds = 50;
#endif

StoreOptions options(const std::filesystem::path& path) {
    StoreOptions options;
    options.path = path;
    options.reserveBytes = 4096;
    return options;
}

/// A line of the child's diary: 'R' for a report, 'D' for a delivery, that were acknowledged.
struct Line {
    char what;
    std::uint64_t number;
};

[[noreturn]] void writeUntilKilled(const std::filesystem::path& path, int diary,
                                   std::uint64_t fault) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    auto store = Store::open(options(path));
    if (!store)
        ::_exit(1);
    Obligations obligations;
    const auto note = [&](char what, std::uint64_t number) {
        const Line line{what, number};
        if (::write(diary, &line, sizeof line) != sizeof line)
            ::_exit(2);
    };
    if (!(*store)->write([&](Transaction& t) { return obligations.outbox.recover(t); }))
        ::_exit(3);
    for (;; fault += 3) {
        for (std::uint64_t i = 0; i < 3; ++i)
            (*store)->post([&obligations, number = fault + i](
                               Transaction& t) { return obligations.report(t, number); },
                           [&note, number = fault + i](Result<void> result) {
                               if (result)
                                   note('R', number);
                           });
        if (!obligations.deliver(**store))
            ::_exit(4);
        for (const auto sequence : obligations.delivered)
            note('D', sequence);
        obligations.delivered.clear();
    }
}

}  // namespace

TEST_CASE("Killed at random moments, the store keeps every promise") {
    TemporaryDirectory directory;
    const auto path = directory.path() / "callbox.db";
    {
        auto store = Store::open(options(path));
        REQUIRE(store);
        REQUIRE((*store)->write([](Transaction& t) { return Obligations::prepare(t); }));
    }
    std::mt19937 random(20261122);
    Obligations obligations;
    std::uint64_t fault = 1;
    for (int round = 0; round < kRounds; ++round) {
        CAPTURE(round);
        int diary[2];
        REQUIRE(::pipe(diary) == 0);
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            ::close(diary[0]);
            writeUntilKilled(path, diary[1], fault);
        }
        ::close(diary[1]);
        const auto read = [&] {
            Line line{};
            if (::read(diary[0], &line, sizeof line) != sizeof line)
                return false;
            if (line.what == 'R') {
                obligations.reported.insert(line.number);
                fault = std::max(fault, line.number + 1);
            } else {
                obligations.delivered.insert(line.number);
            }
            return true;
        };
        // Killed after a few acknowledgements, at any moment up to some milliseconds later.
        const auto lines = random() % 12;
        for (unsigned i = 0; i < lines && read(); ++i) {
        }
        std::this_thread::sleep_for(std::chrono::microseconds(random() % 8000));
        REQUIRE(::kill(child, SIGKILL) == 0);
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        CHECK(WIFSIGNALED(status));
        while (read()) {
        }
        ::close(diary[0]);
        fault += 100;  // numbers that were under way are not used again
        if (round % 5 == 4 || round + 1 == kRounds) {
            auto store = Store::open(options(path));
            if (!store)
                FAIL(store.error().message.key << " " << store.error().detail);
            obligations.hold(**store);
        }
    }
    CHECK(obligations.reported.size() > static_cast<std::size_t>(kRounds));
    WARN(kRounds << " kills, " << obligations.reported.size() << " reports and "
                 << obligations.delivered.size() << " deliveries acknowledged, none lost");
}
