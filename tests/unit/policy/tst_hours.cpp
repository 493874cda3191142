// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/hours.h"
#include "tests/catch.h"

using namespace callbox::core;
using policy::Hours;

namespace {

TimePoint at(const char* text) {
    return *timePointFromText(text);
}

Hours hours(const PolicyHours& given) {
    const auto made = Hours::make(given);
    REQUIRE(made);
    return *made;
}

}  // namespace

TEST_CASE("office hours are those of the zone's clock, summer and winter") {
    const auto office = hours({{1, 2, 3, 4, 5}, "08:00", "17:00", "Europe/Vienna"});
    CHECK(office.contain(at("2026-01-12T07:00:00Z")));        // Monday, 08:00 in winter
    CHECK_FALSE(office.contain(at("2026-01-12T06:59:59Z")));  // 07:59
    CHECK(office.contain(at("2026-07-13T06:00:00Z")));        // Monday, 08:00 in summer
    CHECK(office.contain(at("2026-07-13T14:59:59Z")));
    CHECK_FALSE(office.contain(at("2026-07-13T15:00:00Z")));  // 17:00 is not in them
    CHECK_FALSE(office.contain(at("2026-07-12T10:00:00Z")));  // Sunday
}

TEST_CASE("hours over midnight belong to the day on which they begin") {
    const auto night = hours({{5}, "22:00", "06:00", "America/New_York"});
    CHECK(night.contain(at("2026-01-10T03:00:00Z")));        // Friday 22:00
    CHECK(night.contain(at("2026-01-10T10:59:00Z")));        // Saturday 05:59
    CHECK_FALSE(night.contain(at("2026-01-10T11:00:00Z")));  // Saturday 06:00
    CHECK_FALSE(night.contain(at("2026-01-11T03:00:00Z")));  // Saturday 22:00
    CHECK_FALSE(night.contain(at("2026-01-09T10:00:00Z")));  // Friday 05:00
}

TEST_CASE("days without hours are whole, and hours that end as they begin last a day") {
    const auto weekend = hours({{6, 7}, "", "", "Pacific/Auckland"});
    CHECK(weekend.contain(at("2026-01-09T11:00:00Z")));  // Saturday 00:00
    CHECK(weekend.contain(at("2026-01-11T10:59:59Z")));  // Sunday 23:59
    CHECK_FALSE(weekend.contain(at("2026-01-11T11:00:00Z")));
    const auto day = hours({{1}, "06:00", "06:00", "UTC"});
    CHECK(day.contain(at("2026-01-12T06:00:00Z")));
    CHECK(day.contain(at("2026-01-13T05:59:00Z")));
    CHECK_FALSE(day.contain(at("2026-01-13T06:00:00Z")));
}

TEST_CASE("an hour that is repeated is in twice, one that is skipped harms nothing") {
    const auto early = hours({{}, "02:00", "03:00", "Europe/Vienna"});
    CHECK(early.contain(at("2026-10-25T00:30:00Z")));        // 02:30 summer time
    CHECK(early.contain(at("2026-10-25T01:30:00Z")));        // 02:30 once more
    CHECK_FALSE(early.contain(at("2026-03-29T01:00:00Z")));  // 03:00: there is no 02:30
    CHECK_FALSE(early.contain(at("2026-03-29T00:59:00Z")));
}

TEST_CASE("hours that are none name the field at fault") {
    const auto field = [](const PolicyHours& given) {
        const auto made = Hours::make(given);
        REQUIRE_FALSE(made);
        return made.error().field;
    };
    CHECK(field({{0}, "", "", ""}) == "days");
    CHECK(field({{8}, "", "", ""}) == "days");
    CHECK(field({{}, "8:00", "17:00", ""}) == "from");
    CHECK(field({{}, "08:00", "24:00", ""}) == "until");
    CHECK(field({{}, "", "", "Europe/Nowhere"}) == "zone");
}
