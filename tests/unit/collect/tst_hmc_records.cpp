// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/hmc_records.h"
#include "tests/catch.h"

using namespace callbox::rmc::collect;
namespace core = callbox::core;

TEST_CASE("a pair is quoted as a whole, quotes are doubled, a value may span lines") {
    const auto records = readHmcRecords(
        "name=a,\"feature_codes=5260,5899\",\"text=say \"\"no\"\"\"\n"
        "\"version= Version: 7\n Release: 7.9.0\n\",\"base_version=V7R7.9.0\n\"\n");
    REQUIRE(records);
    REQUIRE(records->size() == 2);
    CHECK((*records)[0].at("feature_codes") == "5260,5899");
    CHECK((*records)[0].at("text") == "say \"no\"");
    CHECK((*records)[1].at("version") == " Version: 7\n Release: 7.9.0\n");
}

TEST_CASE("a header names the values, with either delimiter") {
    for (const char* text : {"name,state\na,Running\nb,\"Not, Active\"\n",
                             "name:state\na:Running\nb:\"Not: Active\"\n"}) {
        const auto records = readHmcRecords(text);
        REQUIRE(records);
        REQUIRE(records->size() == 2);
        CHECK((*records)[1].at("name") == "b");
        CHECK((*records)[1].at("state").starts_with("Not"));
    }
    const auto rows = readHmcRows("9131-52A-6535CCG:6535CCG:Operating\n", ':');
    REQUIRE(rows);
    CHECK((*rows)[0].size() == 3);
}

TEST_CASE("an error is known by its code, nothing by its prose") {
    const auto refused = readHmcRecords("HSCL8012 Partycja nie istnieje.\n");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == core::ErrorCode::denied);
    CHECK(refused.error().message.args.at("code") == "HSCL8012");
    for (const char* text : {"No results were found.\n", "Nie znaleziono wyników.\n"}) {
        const auto none = readHmcRecords(text);
        REQUIRE_FALSE(none);
        CHECK(isHmcMessage(none.error()));
    }
    const auto nothing = readHmcRecords("");
    REQUIRE(nothing);
    CHECK(nothing->empty());
}

TEST_CASE("an open quote and a flood of values are refused") {
    CHECK(readHmcRecords("name=a,\"b=c").error().code == core::ErrorCode::protocol);
    CHECK(readHmcRecords(std::string(5000, ',')).error().code == core::ErrorCode::limitExceeded);
}

TEST_CASE("only a strict machine name may stand in a command") {
    CHECK(managedSystemName("9131-52A", "6535CCG") == "9131-52A*6535CCG");
    CHECK(managedSystemName("8286-41A/TU20305") == "8286-41A*TU20305");
    for (const char* bad :
         {"9131-52A*6535CC'", "9131-52A*6535CCG;ls", "VM-V8d7-f9d/fa6e3fc", "9131-52A", ""})
        CHECK(managedSystemName(bad).empty());
}
