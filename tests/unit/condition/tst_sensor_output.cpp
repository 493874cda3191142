// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/condition/sensor_output.h"
#include "tests/catch.h"

using namespace callbox;
using namespace callbox::core;
using namespace callbox::rmc::condition;

TEST_CASE("a sensor's pairs become typed values") {
    const auto values = readSensorOutput(
        "Int32=-5 String=\"two \\\"words\\\"\"\nFloat64=1.5\tUint64=18446744073709551615\r\n");
    REQUIRE(values);
    CHECK(values->at("Int32") == Value::of(std::int64_t{-5}));
    CHECK(values->at("String") == Value::of(std::string("two \"words\"")));
    CHECK(values->at("Float64") == Value::of(1.5));
    CHECK(values->at("Uint64") == Value::of(std::uint64_t{18446744073709551615U}));
}

TEST_CASE("output that is no pairs is refused") {
    for (const char* text : {"", "   \n", "5", "Int32", "Int32=", "Int32=x", "Int32=99999999999",
                             "Bogus=1", "Name=1", "ExitValue=1", "Int32=1 Int32=2", "String=\"open",
                             "String=\"a\"b", "Float64=nan", "Float64=1e999", "Uint32=-1", "=5"}) {
        INFO(text);
        CHECK_FALSE(readSensorOutput(text));
    }
    CHECK(readSensorOutput(std::string(5000, ' ')).error().code == ErrorCode::limitExceeded);
    const auto hostile = readSensorOutput("String=\"a\x1b[2J\x07\"");
    REQUIRE(hostile);
    CHECK(toText(hostile->at("String").items.front()).find('\x1b') == std::string::npos);
}

TEST_CASE("a sensor is refused with the member at fault") {
    Sensor sensor;
    sensor.name = "load";
    sensor.command = "cat /proc/loadavg";
    sensor.interval = 10;
    CHECK(checkSensor(sensor));
    const auto field = [&](auto change) {
        auto other = sensor;
        change(other);
        const auto good = checkSensor(other);
        return good ? std::string("taken") : good.error().field;
    };
    CHECK(field([](auto& s) { s.interval = 0; }) == "taken");
    CHECK(field([](auto& s) { s.interval = 9; }) == "interval");
    CHECK(field([](auto& s) { s.interval = 100'000; }) == "interval");
    CHECK(field([](auto& s) { s.command.clear(); }) == "command");
    CHECK(field([](auto& s) { s.command = "a\nb"; }) == "command");
    CHECK(field([](auto& s) { s.command.assign(2000, 'x'); }) == "command");
    CHECK(field([](auto& s) { s.name = " x"; }) == "name");
    CHECK(field([](auto& s) { s.expectedExit = 256; }) == "expectedExit");
}
