// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/time_point.h"
#include "tests/catch.h"

using namespace callbox::core;
using namespace std::chrono;

namespace {

TimePoint at(std::string_view text) {
    const auto time = timePointFromText(text);
    INFO(text);
    REQUIRE(time.has_value());
    return *time;
}

}  // namespace

TEST_CASE("a time point is written in UTC, with a fraction only when there is one") {
    CHECK(toText(TimePoint{}) == "1970-01-01T00:00:00Z");
    CHECK(toText(TimePoint{microseconds{1}}) == "1970-01-01T00:00:00.000001Z");
    CHECK(toText(sys_days{2026y / November / 22} + 15h + 4min + 5s + 123456us) ==
          "2026-11-22T15:04:05.123456Z");
}

TEST_CASE("a time point is read back as it was written") {
    for (const auto micros :
         {0LL, 1LL, 999'999LL, 1'000'000LL, 1'795'359'845'123'456LL, 253'402'300'799'999'999LL}) {
        const TimePoint time{microseconds{micros}};
        CHECK(at(toText(time)) == time);
    }
}

TEST_CASE("any offset of RFC 3339 is read") {
    const auto noon = at("2024-02-29T12:00:00Z");
    CHECK(at("2024-02-29t12:00:00z") == noon);
    CHECK(at("2024-02-29 12:00:00+00:00") == noon);
    CHECK(at("2024-02-29T12:00:00-00:00") == noon);
    CHECK(at("2024-02-29T17:30:00+05:30") == noon);
    CHECK(at("2024-02-29T04:00:00-08:00") == noon);
    CHECK(at("2024-03-01T00:15:00+12:15") == noon);
}

TEST_CASE("a fraction of any length up to 12 digits is read to the microsecond") {
    const auto second = at("2024-01-01T00:00:00Z");
    CHECK(at("2024-01-01T00:00:00.5Z") == second + 500ms);
    CHECK(at("2024-01-01T00:00:00.000001Z") == second + 1us);
    CHECK(at("2024-01-01T00:00:00.123456789012Z") == second + 123456us);
    CHECK_FALSE(timePointFromText("2024-01-01T00:00:00.1234567890123Z"));
    CHECK_FALSE(timePointFromText("2024-01-01T00:00:00.Z"));
}

TEST_CASE("a leap second is the second after it") {
    CHECK(at("2016-12-31T23:59:60Z") == at("2017-01-01T00:00:00Z"));
}

TEST_CASE("what is no RFC 3339 time is refused with the text") {
    for (const char* text : {"",
                             "2024",
                             "2024-01-01",
                             "2024-01-01T00:00Z",
                             "2024-01-01T00:00:00",
                             "2024-13-01T00:00:00Z",
                             "2024-00-01T00:00:00Z",
                             "2024-02-30T00:00:00Z",
                             "2023-02-29T00:00:00Z",
                             "2024-01-01T24:00:00Z",
                             "2024-01-01T00:60:00Z",
                             "2024-01-01T00:00:61Z",
                             "2024-01-01T00:00:00Zx",
                             " 2024-01-01T00:00:00Z",
                             "2024-01-01T00:00:00+24:00",
                             "2024-01-01T00:00:00+00:60",
                             "2024-01-01T00:00:00+0000",
                             "2024-1-01T00:00:00Z",
                             "+024-01-01T00:00:00Z",
                             "-024-01-01T00:00:00Z",
                             "2024-01-01T-1:00:00Z",
                             "1969-12-31T23:59:59Z",
                             "20240101T000000Z"}) {
        INFO(text);
        const auto time = timePointFromText(text);
        REQUIRE_FALSE(time.has_value());
        CHECK(time.error().code == ErrorCode::invalidArgument);
        CHECK(time.error().message.args.at("text") == text);
    }
}

TEST_CASE("an offset cannot carry a time out of the years 1970 to 9999") {
    CHECK_FALSE(timePointFromText("1970-01-01T00:00:00+00:01"));
    CHECK_FALSE(timePointFromText("9999-12-31T23:59:59-00:01"));
    CHECK(at("1970-01-01T00:00:00-00:01") == TimePoint{1min});
}
