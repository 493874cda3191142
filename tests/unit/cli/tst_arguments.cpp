// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/schedule_text.h"
#include "tests/catch.h"

using namespace callbox::cli;
using namespace callbox::core;

namespace {

const std::vector<Option> kOptions{{"port", Takes::value, "N", ""},
                                   {"all", Takes::nothing, "", ""},
                                   {"F", Takes::optionalValue, "a,b", "", 'F'},
                                   {"dlpar", Takes::nothing, "", ""},
                                   {"p", Takes::value, "NUM", "", 'p'},
                                   {"id", Takes::value, "ID", "", 0, true}};

std::string refusal(std::vector<std::string> arguments) {
    const auto parsed = parseArguments(arguments, kOptions);
    return parsed ? std::string{} : parsed.error().message.key;
}

}  // namespace

TEST_CASE("options are read in every form people write them") {
    const auto parsed = parseArguments(
        {"name", "--port", "2222", "--all", "-dlpar", "-p12", "--id=a", "--id", "b", "--", "-x"},
        kOptions);
    REQUIRE(parsed);
    CHECK(parsed->positional == std::vector<std::string>{"name", "-x"});
    CHECK(parsed->value("port") == "2222");
    CHECK(parsed->has("all"));
    CHECK(parsed->has("dlpar"));
    CHECK(parsed->value("p") == "12");
    CHECK(parsed->values("id") == std::vector<std::string>{"a", "b"});
}

TEST_CASE("an optional value may be left out") {
    CHECK(parseArguments({"-F", "--all"}, kOptions)->value("F").empty());
    CHECK(parseArguments({"-F", "a:b"}, kOptions)->value("F") == "a:b");
    CHECK(parseArguments({"-F"}, kOptions)->has("F"));
}

TEST_CASE("a command line that cannot be meant is refused") {
    CHECK(refusal({"--bogus"}) == "cli.usage.unknown-option");
    CHECK(refusal({"-x"}) == "cli.usage.unknown-option");
    CHECK(refusal({"--port"}) == "cli.usage.value-missing");
    CHECK(refusal({"--port", "1", "--port", "2"}) == "cli.usage.option-twice");
    CHECK(refusal({"--all", "--all"}) == "cli.usage.option-twice");
    CHECK(refusal({"--all=yes"}) == "cli.usage.no-value");
    CHECK(refusal({"-"}).empty());
}

TEST_CASE("numbers have bounds") {
    CHECK(*wholeNumber("n", "7", 1, 9) == 7);
    for (const char* text : {"", "0", "10", "-1", "7x", " 7", "99999999999999999999"})
        CHECK(wholeNumber("n", text, 1, 9).error().field == "n");
}

TEST_CASE("schedules are read and written in words") {
    TransmittalSchedule schedule;
    REQUIRE(applySchedule(schedule, "weekly tuesday 04:30"));
    CHECK(schedule.enabled);
    CHECK(schedule.dayOfWeek == 2);
    CHECK(scheduleText(schedule) == "weekly tuesday 04:30");
    REQUIRE(applySchedule(schedule, "monthly,28,01:00"));
    CHECK(scheduleText(schedule) == "monthly 28 01:00");
    REQUIRE(applySchedule(schedule, "daily 23:59"));
    CHECK(scheduleText(schedule) == "daily 23:59");
    REQUIRE(applySchedule(schedule, "off"));
    CHECK_FALSE(schedule.enabled);
    for (const char* text : {"", "weekly 04:30", "weekly someday 04:30", "monthly 31 01:00",
                             "monthly 0 01:00", "hourly 1", "daily"}) {
        const TransmittalSchedule before = schedule;
        CHECK_FALSE(applySchedule(schedule, text));
        CHECK(schedule.time == before.time);
    }
}
