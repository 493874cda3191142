// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/window_clock.h"
#include "tests/catch.h"

using namespace callbox::core;
using namespace std::chrono_literals;
using policy::WindowClock;
using Numbers = std::vector<std::uint64_t>;

namespace {

const TimePoint kNow = *timePointFromText("2026-07-13T10:00:00Z");

MaintenanceWindow window(std::uint64_t number, TimePoint start, TimePoint end) {
    MaintenanceWindow made;
    made.number = number;
    made.start = start;
    made.end = end;
    return made;
}

struct Clocks {
    WindowClock windows;
    TimePoint wall = kNow;
    std::chrono::steady_clock::time_point steady{};

    WindowClock::Tick after(std::chrono::seconds time) {
        wall += time;
        steady += time;
        return windows.tick(wall, steady);
    }
};

}  // namespace

TEST_CASE("a window begins once and is over at its end until it is left out") {
    Clocks clocks;
    clocks.windows.set({window(1, kNow + 1h, kNow + 2h)});
    CHECK(clocks.after(0s).begun.empty());
    CHECK(clocks.after(1h).begun == Numbers{1});
    CHECK(clocks.after(30min).begun.empty());
    CHECK(clocks.after(29min).over.empty());
    CHECK(clocks.after(1min).over == Numbers{1});
    CHECK(clocks.after(1s).over == Numbers{1});
    clocks.windows.set({});
    CHECK(clocks.after(1s).over.empty());
}

TEST_CASE("a window whose end passed while nobody looked is over at the first look") {
    Clocks clocks;
    clocks.windows.set({window(1, kNow - 2h, kNow - 1h), window(2, kNow - 1h, kNow + 1h)});
    const auto tick = clocks.after(0s);
    CHECK(tick.over == Numbers{1});
    CHECK(tick.begun == Numbers{2});
}

TEST_CASE("a clock set forwards ends the window at once") {
    Clocks clocks;
    clocks.windows.set({window(1, kNow, kNow + 2h)});
    CHECK(clocks.after(1s).over.empty());
    clocks.wall += 24h;
    CHECK(clocks.after(1s).over == Numbers{1});
}

TEST_CASE("a clock set back does not make a window longer") {
    Clocks clocks;
    clocks.windows.set({window(1, kNow, kNow + 2h)});
    clocks.after(1s);
    CHECK(clocks.after(1h).over.empty());
    clocks.wall -= 50min;
    CHECK(clocks.after(50min).over.empty());
    CHECK(clocks.after(10min).over == Numbers{1});
}

TEST_CASE("what a window ran is kept when others are added") {
    Clocks clocks;
    const auto first = window(1, kNow, kNow + 2h);
    clocks.windows.set({first});
    clocks.after(1s);
    clocks.after(1h);
    clocks.windows.set({first, window(2, kNow, kNow + 8h)});
    clocks.wall -= 1h;
    CHECK(clocks.after(1h).over == Numbers{1});
}

TEST_CASE("a clock set back before the start stops the count") {
    Clocks clocks;
    clocks.windows.set({window(1, kNow, kNow + 2h)});
    clocks.after(1s);
    clocks.after(30min);
    clocks.wall -= 24h;
    CHECK(clocks.after(3h).over.empty());
}
