// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/json_difference.h"
#include "tests/catch.h"

using namespace callbox::core;
using api::FieldChangeKind;
using disclosure::compareJson;

TEST_CASE("fields that were added, removed and changed are told by their pointers") {
    const auto difference = compareJson(R"({"a":1,"b":{"x/y":"old","gone":true},"same":[1,2]})",
                                        R"({"a":1,"b":{"x/y":"new"},"same":[1,2],"c":null})");
    REQUIRE(difference);
    CHECK(difference->total == 3);
    REQUIRE(difference->changes.size() == 3);
    CHECK(difference->changes[0].pointer == "/b/x~1y");
    CHECK(difference->changes[0].kind == FieldChangeKind::changed);
    CHECK(difference->changes[0].before == "\"old\"");
    CHECK(difference->changes[0].after == "\"new\"");
    CHECK(difference->changes[1].pointer == "/b/gone");
    CHECK(difference->changes[1].kind == FieldChangeKind::removed);
    CHECK(difference->changes[1].before == "true");
    CHECK(difference->changes[2].pointer == "/c");
    CHECK(difference->changes[2].kind == FieldChangeKind::added);
    CHECK(difference->changes[2].after == "null");
}

TEST_CASE("an element put in at the front is one change, not one of each element") {
    const auto difference =
        compareJson(R"({"items":[{"key":"b"},{"key":"c"},{"key":"d"}]})",
                    R"({"items":[{"key":"a"},{"key":"b"},{"key":"c"},{"key":"d"}]})");
    REQUIRE(difference);
    REQUIRE(difference->changes.size() == 1);
    CHECK(difference->changes[0].pointer == "/items/0");
    CHECK(difference->changes[0].after == R"({"key":"a"})");
}

TEST_CASE("equal texts have no difference, whatever the order of their members") {
    const auto difference = compareJson(R"({"a":1,"b":2})", R"({"b":2,"a":1})");
    REQUIRE(difference);
    CHECK(difference->total == 0);
}

TEST_CASE("what is shown is bounded, what is counted is not") {
    std::string before = "[";
    std::string after = "[";
    for (int i = 0; i < 3000; ++i) {
        before += (i ? ",0" : "0");
        after += (i ? ",1" : "1");
    }
    const auto many = compareJson(before + "]", after + "]");
    REQUIRE(many);
    CHECK(many->total == 3000);
    CHECK(many->changes.size() == disclosure::kMostChanges);
    const auto large = compareJson("\"x\"", '"' + std::string(5000, 'y') + '"');
    REQUIRE(large);
    CHECK(large->changes[0].after.size() <= disclosure::kMostShown + 3);
}

TEST_CASE("what is no JSON is refused, and so is what is nested without end") {
    CHECK(compareJson("{", "{}").error().code == ErrorCode::protocol);
    CHECK(compareJson("{}", std::string(1000, '[')).error().code == ErrorCode::protocol);
}
