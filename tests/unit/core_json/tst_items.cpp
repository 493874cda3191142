// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/items.h"
#include "tests/catch.h"

using namespace callbox::core;

namespace {

Result<std::vector<std::string>> items(std::string_view text) {
    return jsonItems(text, {"records", "rows"}, 3, {1000, 8});
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("things of a file are an array's, a member's or one a line") {
    CHECK(*items(R"([{"a":1}, 2])") == Texts{R"({"a":1})", "2"});
    CHECK(*items(R"({"total":2,"rows":[{"a":1},{"b":[2]}]})") ==
          Texts{R"({"a":1})", R"({"b":[2]})"});
    CHECK(*items("{\"a\":1}\n\n{\"b\":2}\r\n") == Texts{R"({"a":1})", "{\"b\":2}\r"});
    CHECK(*items(R"({"a":1})") == Texts{R"({"a":1})"});
    CHECK(items(" \n")->empty());
    CHECK(items("[]")->empty());
}

TEST_CASE("a line that is no JSON is a thing of its own, for its reader to refuse by its place") {
    CHECK(*items("{\"a\":1}\nnonsense") == Texts{R"({"a":1})", "nonsense"});
}

TEST_CASE("broken, deep, long and numerous ones are refused") {
    CHECK(items("[1, 2").error().code == ErrorCode::protocol);
    CHECK(items("[1,2,3,4]").error().code == ErrorCode::limitExceeded);
    CHECK(items("1\n2\n3\n4").error().code == ErrorCode::limitExceeded);
    CHECK(items(std::string(1001, ' ')).error().code == ErrorCode::limitExceeded);
    CHECK_FALSE(items(std::string(20, '[') + std::string(20, ']')));
}
