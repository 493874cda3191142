// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/vici/vici_message.h"
#include "tests/catch.h"

using namespace callbox::helper::vici;
using callbox::core::ErrorCode;

namespace {

Section example() {
    Section child;
    child.values["mode"] = "tunnel";
    child.lists["remote_ts"] = {"198.51.100.10/32"};
    Section children;
    children.sections.emplace_back("net", child);
    Section connection;
    connection.values = {{"version", "2"}, {"encap", std::string("\0\xff", 2)}};
    connection.lists["vips"] = {"0.0.0.0", "::"};
    connection.sections.emplace_back("children", children);
    Section message;
    message.sections.emplace_back("callbox-1", connection);
    return message;
}

ErrorCode refusalOf(const std::string& bytes) {
    const auto decoded = decode(bytes);
    REQUIRE_FALSE(decoded);
    return decoded.error().code;
}

}  // namespace

TEST_CASE("a vici message comes out as it went in") {
    const auto bytes = encode({PacketType::commandRequest, "load-conn", example()});
    REQUIRE(bytes);
    const auto packet = decode(*bytes);
    REQUIRE(packet);
    CHECK(packet->type == PacketType::commandRequest);
    CHECK(packet->name == "load-conn");
    CHECK(packet->message == example());
}

TEST_CASE("a vici message is written as strongSwan's documentation has it") {
    Section message;
    message.values["key1"] = "value1";
    Section sub;
    sub.values["sub1"] = "v";
    message.sections.emplace_back("section1", sub);
    const auto bytes = encode({PacketType::commandResponse, "", message});
    REQUIRE(bytes);
    CHECK(*bytes == std::string("\x01"
                                "\x03\x04key1\x00\x06value1"
                                "\x01\x08section1"
                                "\x03\x04sub1\x00\x01v"
                                "\x02",
                                1 + 14 + 10 + 9 + 1));
}

TEST_CASE("malformed vici messages are refused") {
    CHECK(refusalOf("") == ErrorCode::protocol);
    CHECK(refusalOf("\x08") == ErrorCode::protocol);
    CHECK(refusalOf(std::string("\x00\x05load", 6)) == ErrorCode::protocol);
    CHECK(refusalOf("\x01\x02") == ErrorCode::protocol);       // ends nothing
    CHECK(refusalOf("\x01\x01\x01s") == ErrorCode::protocol);  // never ended
    CHECK(refusalOf("\x01\x04\x01l") == ErrorCode::protocol);  // list never ended
    CHECK(refusalOf(std::string("\x01\x03\x01k\x00\x05v", 7)) == ErrorCode::protocol);
    CHECK(refusalOf(std::string("\x01\x05\x00\x01v", 5)) == ErrorCode::protocol);  // item, no list
    CHECK(refusalOf("\x01\x09") == ErrorCode::protocol);
}

TEST_CASE("vici messages are bounded in depth, elements and size") {
    std::string deep = "\x01";
    for (int i = 0; i < 40; ++i)
        deep += "\x01\x01s";
    CHECK(refusalOf(deep) == ErrorCode::limitExceeded);

    std::string many = "\x01\x04\x01l";
    for (std::size_t i = 0; i <= kElementLimit; ++i)
        many += std::string("\x05\x00\x00", 3);
    CHECK(refusalOf(many) == ErrorCode::limitExceeded);

    Section wide;
    wide.values["key"] = std::string(70'000, 'x');
    CHECK_FALSE(encode({PacketType::commandRequest, "load-key", wide}));
    Section longName;
    longName.values[std::string(300, 'k')] = "v";
    CHECK_FALSE(encode({PacketType::commandRequest, "load-key", longName}));
}
