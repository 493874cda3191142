// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "core/api/frame.h"
#include "tests/catch.h"

using namespace callbox::core;
using namespace callbox::core::api;

namespace {

std::string take(FrameReader& reader) {
    auto payload = reader.next();
    REQUIRE(payload.has_value());
    REQUIRE(payload->has_value());
    return **payload;
}

bool waits(FrameReader& reader) {
    const auto payload = reader.next();
    REQUIRE(payload.has_value());
    return !payload->has_value();
}

}  // namespace

TEST_CASE("a frame is its length and its payload") {
    using namespace std::string_literals;
    CHECK(frame("") == "\0\0\0\0"s);
    CHECK(frame("abc") == "\0\0\0\3abc"s);
    CHECK(frame(std::string(0x010203, 'x')).substr(0, 4) == "\0\1\2\3"s);
}

TEST_CASE("a frame that comes byte by byte is given back once it is whole") {
    const auto bytes = frame("hello");
    FrameReader reader;
    for (std::size_t i = 0; i + 1 < bytes.size(); ++i) {
        reader.append(bytes.substr(i, 1));
        CHECK(waits(reader));
    }
    reader.append(bytes.substr(bytes.size() - 1));
    CHECK(take(reader) == "hello");
    CHECK(waits(reader));
}

TEST_CASE("several frames in one piece come one after the other") {
    FrameReader reader;
    reader.append(frame("one") + frame("") + frame("three") + frame("four").substr(0, 5));
    CHECK(take(reader) == "one");
    CHECK(take(reader).empty());
    CHECK(take(reader) == "three");
    CHECK(waits(reader));
    reader.append("our");
    CHECK(take(reader) == "four");
}

TEST_CASE("a frame beyond the limit is refused from its length alone") {
    FrameReader reader;
    reader.append(std::string("\x02\x00\x00\x01", 4));
    const auto payload = reader.next();
    REQUIRE_FALSE(payload.has_value());
    CHECK(payload.error().code == ErrorCode::limitExceeded);

    FrameReader atLimit;
    atLimit.append(std::string("\x02\x00\x00\x00", 4));
    CHECK(waits(atLimit));
}

TEST_CASE("a request is taken apart into what it was made of") {
    const auto message = rpcParse(rpcRequest(7, "status.get \"x\"", R"({"a":[1,{"b":null}]})"));
    REQUIRE(message.has_value());
    CHECK(message->id == 7U);
    CHECK(message->method == "status.get \"x\"");
    CHECK(message->params == R"({"a":[1,{"b":null}]})");
    CHECK_FALSE(message->error.has_value());
}

TEST_CASE("ids keep all of their 64 bits") {
    const auto largest = std::numeric_limits<std::uint64_t>::max();
    CHECK(rpcParse(rpcRequest(largest, "x", "{}"))->id == largest);
    CHECK(rpcParse(rpcResult(largest, "{}"))->id == largest);
}

TEST_CASE("a notification has no id, and absent params are an empty object") {
    const auto message = rpcParse(rpcNotification("changed", R"({"revision":1})"));
    REQUIRE(message.has_value());
    CHECK_FALSE(message->id.has_value());
    CHECK(message->method == "changed");
    CHECK(rpcParse(R"({"jsonrpc":"2.0","method":"x"})")->params == "{}");
}

TEST_CASE("a result is taken apart into what it was made of") {
    const auto message = rpcParse(rpcResult(1, R"({"total":3})"));
    REQUIRE(message.has_value());
    CHECK(message->id == 1U);
    CHECK(message->method.empty());
    CHECK(message->result == R"({"total":3})");
}

TEST_CASE("an error comes back whole") {
    Error error{ErrorCode::conflict,
                say("api.version-differs", {{"ours", "1"}, {"theirs", "2 \"beta\""}}), "version",
                "line 1\nline 2"};
    const auto text = rpcError(5, error);
    CHECK(text.find("\"code\":-32002") != std::string::npos);
    const auto message = rpcParse(text);
    REQUIRE(message.has_value());
    CHECK(message->id == 5U);
    REQUIRE(message->error.has_value());
    CHECK(message->error->code == ErrorCode::conflict);
    CHECK(message->error->message == error.message);
    CHECK(message->error->field == "version");
    CHECK(message->error->detail == "line 1\nline 2");
}

TEST_CASE("an error about a message that could not be read has no id") {
    const auto message = rpcParse(rpcError(std::nullopt, Error{}));
    REQUIRE(message.has_value());
    CHECK_FALSE(message->id.has_value());
    CHECK(message->error.has_value());
}

TEST_CASE("what is no JSON-RPC message is refused") {
    for (const char* text :
         {"", "[]", "1", "{}", "{\"id\":1}", R"({"id":1,"method":2})", R"({"method":""})",
          R"({"id":"x","method":"m"})", R"({"id":-1,"method":"m"})", R"({"id":1.5,"method":"m"})",
          R"({"result":{}})", R"({"id":1,"error":{}})", R"({"id":1,"error":{"data":[]}})",
          R"({"id":1,"error":[]})"}) {
        INFO(text);
        const auto message = rpcParse(text);
        REQUIRE_FALSE(message.has_value());
        CHECK(message.error().code == ErrorCode::protocol);
    }
}

TEST_CASE("a deeply nested message is refused") {
    const auto message =
        rpcParse(rpcRequest(1, "m", std::string(100, '[') + std::string(100, ']')));
    REQUIRE_FALSE(message.has_value());
    CHECK(message.error().code == ErrorCode::limitExceeded);
}
