// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "core/schedule/next_run.h"
#include "tests/catch.h"

using namespace callbox::core;
using namespace callbox::core::schedule;

namespace {

TransmittalSchedule daily(const std::string& time) {
    TransmittalSchedule schedule;
    schedule.enabled = true;
    schedule.frequency = Frequency::daily;
    schedule.time = time;
    return schedule;
}

std::string next(const TransmittalSchedule& schedule, const std::string& after,
                 const std::string& zone) {
    const auto run = nextRun(schedule, timePointFromText(after).value(), zone);
    return run ? toText(*run) : run.error().field + ": " + run.error().message.key;
}

}  // namespace

TEST_CASE("A daily run is the next time the clock shows it") {
    CHECK(next(daily("02:15"), "2026-11-22T02:14:59Z", "UTC") == "2026-11-22T02:15:00Z");
    CHECK(next(daily("02:15"), "2026-11-22T02:15:00Z", "UTC") == "2026-11-23T02:15:00Z");
    CHECK(next(daily("02:15"), "2026-11-22T02:14:59.999999Z", "UTC") == "2026-11-22T02:15:00Z");
    CHECK(next(daily("02:15"), "2026-12-31T23:00:00Z", "Europe/Berlin") == "2027-01-01T01:15:00Z");
    CHECK(next(daily("00:00"), "2026-06-01T12:00:00Z", "Pacific/Kiritimati") ==
          "2026-06-02T10:00:00Z");
    CHECK(next(daily("23:59"), "2026-06-01T12:00:00Z", "Pacific/Pago_Pago") ==
          "2026-06-02T10:59:00Z");
}

TEST_CASE("A weekly run falls on its day in the zone, a monthly one on its date") {
    auto weekly = daily("02:15");
    weekly.frequency = Frequency::weekly;
    weekly.dayOfWeek = 7;
    CHECK(next(weekly, "2026-11-22T03:00:00Z", "UTC") == "2026-11-29T02:15:00Z");
    CHECK(next(weekly, "2026-11-21T00:00:00Z", "UTC") == "2026-11-22T02:15:00Z");
    // Sunday in Auckland is still Saturday in UTC.
    CHECK(next(weekly, "2026-11-20T00:00:00Z", "Pacific/Auckland") == "2026-11-21T13:15:00Z");
    auto monthly = daily("12:00");
    monthly.frequency = Frequency::monthly;
    monthly.dayOfMonth = 28;
    CHECK(next(monthly, "2026-01-28T12:00:00Z", "UTC") == "2026-02-28T12:00:00Z");
    CHECK(next(monthly, "2026-12-29T00:00:00Z", "UTC") == "2027-01-28T12:00:00Z");
}

TEST_CASE("A time that daylight saving skips runs when the gap ends") {
    const auto schedule = daily("02:30");
    CHECK(next(schedule, "2026-03-28T12:00:00Z", "Europe/Berlin") == "2026-03-29T01:00:00Z");
    CHECK(next(schedule, "2026-03-29T01:00:00Z", "Europe/Berlin") == "2026-03-30T00:30:00Z");
    // Half an hour's gap.
    CHECK(next(daily("02:10"), "2026-10-03T12:00:00Z", "Australia/Lord_Howe") ==
          "2026-10-03T15:30:00Z");
    // Samoa left out the whole of 30 December 2011.
    CHECK(next(schedule, "2011-12-29T13:00:00Z", "Pacific/Apia") == "2011-12-30T10:00:00Z");
}

TEST_CASE("A time that daylight saving repeats runs the first time only") {
    const auto schedule = daily("02:30");
    CHECK(next(schedule, "2026-10-24T12:00:00Z", "Europe/Berlin") == "2026-10-25T00:30:00Z");
    CHECK(next(schedule, "2026-10-25T00:30:00Z", "Europe/Berlin") == "2026-10-26T01:30:00Z");
    CHECK(next(schedule, "2026-10-25T01:30:00Z", "Europe/Berlin") == "2026-10-26T01:30:00Z");
    CHECK(next(daily("01:30"), "2026-11-01T00:00:00Z", "America/New_York") ==
          "2026-11-01T05:30:00Z");
}

TEST_CASE("Every day of years around clock changes has exactly one run") {
    const auto* zone = GENERATE("Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe",
                                "Africa/Casablanca", "America/Sao_Paulo", "Asia/Kolkata");
    const auto* time = GENERATE("00:00", "02:30", "23:45");
    auto after = timePointFromText("2026-01-01T00:00:00Z").value();
    const auto end = timePointFromText("2028-01-01T00:00:00Z").value();
    int runs = 0;
    for (; after < end; ++runs) {
        const auto run = nextRun(daily(time), after, zone);
        REQUIRE(run);
        REQUIRE(*run > after);
        REQUIRE(*run - after <= std::chrono::hours(26));
        after = *run;
    }
    CHECK((runs >= 730 && runs <= 731));
}

TEST_CASE("A schedule that cannot be is refused by field") {
    CHECK(next(daily("02:15"), "2026-01-01T00:00:00Z", "Europe/Atlantis") ==
          "zone: schedule.zone-unknown");
    CHECK(next(daily("02:15"), "2026-01-01T00:00:00Z", "../../etc/passwd") ==
          "zone: schedule.zone-unknown");
    CHECK(next(daily("24:00"), "2026-01-01T00:00:00Z", "UTC") == "time: model.clock-time");
    auto wrongDay = daily("02:15");
    wrongDay.dayOfMonth = 31;
    CHECK(next(wrongDay, "2026-01-01T00:00:00Z", "UTC") == "dayOfMonth: model.day-of-month");
    CHECK(zoneKnown("Europe/Berlin"));
    CHECK(zoneKnown(systemZone()));
}

TEST_CASE("Consoles are spread over the window, each always at its own offset") {
    std::set<std::chrono::seconds> offsets;
    for (int i = 0; i < 200; ++i) {
        const auto id = "CBX-" + std::to_string(i);
        const auto offset =
            consoleOffset(id, TransmittalKind::heartbeat, std::chrono::seconds(600));
        CHECK(offset == consoleOffset(id, TransmittalKind::heartbeat, std::chrono::seconds(600)));
        CHECK((offset.count() >= 0 && offset.count() <= 600));
        offsets.insert(offset);
    }
    CHECK(offsets.size() > 100);
    CHECK(consoleOffset("CBX-1", TransmittalKind::heartbeat, std::chrono::seconds(0)).count() == 0);
}
