// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include "app/helper/operations/minutes_book.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"

using callbox::helper::MinutesBook;
using namespace std::chrono_literals;
using Time = std::chrono::steady_clock::time_point;

TEST_CASE("Calls are counted for 24 hours") {
    const callbox::tests::TemporaryDirectory directory;
    const auto file = directory.path() / "minutes.json";
    const Time start{1000h};
    MinutesBook(file, start).begin(30min);
    CHECK(MinutesBook(file, start + 1min).used() == 30min);
    MinutesBook(file, start + 10min).settle();
    CHECK(MinutesBook(file, start + 11min).used() == 10min);
    MinutesBook(file, start + 2h).begin(20min);
    MinutesBook(file, start + 2h + 5min).settle();
    CHECK(MinutesBook(file, start + 3h).used() == 15min);
    CHECK(MinutesBook(file, start + 24h + 5min).used() == 10min);
    CHECK(MinutesBook(file, start + 30h).used() == 0s);
}

TEST_CASE("What went over a cellular modem is counted for 24 hours") {
    const callbox::tests::TemporaryDirectory directory;
    const auto file = directory.path() / "minutes.json";
    const Time start{1000h};
    MinutesBook(file, start).begin(30min);
    MinutesBook(file, start + 1min).count(700);
    MinutesBook(file, start + 2min).count(900);
    MinutesBook(file, start + 2min).settle();
    MinutesBook(file, start + 2h).begin(30min);
    MinutesBook(file, start + 2h).count(50);
    MinutesBook(file, start + 3h).settle();
    CHECK(MinutesBook(file, start + 3h).volume() == 950);
    CHECK(MinutesBook(file, start + 25h).volume() == 50);
}

TEST_CASE("A book that cannot be read is begun anew") {
    const callbox::tests::TemporaryDirectory directory;
    const auto file = directory.path() / "minutes.json";
    std::ofstream(file) << "{\"calls\": 7";
    CHECK(MinutesBook(file, Time{1h}).used() == 0s);
}
