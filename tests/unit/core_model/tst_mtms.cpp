// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mtms.h"
#include "tests/catch.h"

using namespace callbox::core;

TEST_CASE("an MTMS is written with and without a model") {
    CHECK(Mtms{"9080", "M9S", "7812345"}.text() == "9080-M9S*7812345");
    CHECK(Mtms{"PowerEdge R640", "", "CZJ0412"}.text() == "PowerEdge R640*CZJ0412");
}

TEST_CASE("an MTMS is read in both of the HMC's forms") {
    for (const char* text : {"9080-M9S*7812345", "9080-M9S/7812345"}) {
        const auto mtms = mtmsFromText(text);
        REQUIRE(mtms.has_value());
        CHECK(mtms->type == "9080");
        CHECK(mtms->model == "M9S");
        CHECK(mtms->serial == "7812345");
    }
}

TEST_CASE("the model is all that follows the first hyphen") {
    const auto mtms = mtmsFromText("Think-Station-P3*S1");
    REQUIRE(mtms.has_value());
    CHECK(mtms->type == "Think");
    CHECK(mtms->model == "Station-P3");
    CHECK(mtms->text() == "Think-Station-P3*S1");
}

TEST_CASE("a serial number follows the last separator") {
    const auto mtms = mtmsFromText("CPU 2/4*S1");
    REQUIRE(mtms.has_value());
    CHECK(mtms->type == "CPU 2/4");
    CHECK(mtms->serial == "S1");
}

TEST_CASE("an MTMS without a type or a serial number is refused") {
    for (const char* text : {"", "*", "9080-M9S", "9080-M9S*", "*7812345", "-M9S*7812345"}) {
        INFO(text);
        const auto mtms = mtmsFromText(text);
        REQUIRE_FALSE(mtms.has_value());
        CHECK(mtms.error().code == ErrorCode::invalidArgument);
    }
}

TEST_CASE("what makers leave in place of a serial number is a filler") {
    for (const char* value :
         {"", " ", "...", "Not Specified", "To Be Filled By O.E.M.", "to be filled by o.e.m",
          "None", "N/A", "Unknown", "Default string", "System Serial Number", "0", "00000000",
          "0123456789", "FFFFFFFF", "xxxxxxx", "XX-XX", "Not Available", "NO DIMM"}) {
        INFO(value);
        CHECK(isFiller(value));
    }
}

TEST_CASE("a serial number that only looks poor is none") {
    for (const char* value :
         {"7812345", "CZJ0412", "0000001", "F0F0", "S1", "1", "00-1A", "OEM1"}) {
        INFO(value);
        CHECK_FALSE(isFiller(value));
    }
}
