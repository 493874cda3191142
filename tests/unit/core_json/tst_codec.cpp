// SPDX-License-Identifier: GPL-3.0-or-later
#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/json/codec_impl.h"
#include "tests/catch.h"

namespace callbox::test {

enum class Colour { red, green };
BOOST_DESCRIBE_ENUM(Colour, red, green)

struct Leaf {
    std::string name;
    std::optional<int> size;
};
BOOST_DESCRIBE_STRUCT(Leaf, (), (name, size))

struct Tree {
    bool evergreen = true;
    std::int32_t age = 7;
    std::uint16_t rings = 0;
    double height = 1.5;
    Colour colour = Colour::green;
    core::TimePoint planted;
    std::vector<Leaf> leaves;
    std::map<std::string, Leaf> named;
    std::optional<Leaf> top;
};
BOOST_DESCRIBE_STRUCT(Tree, (),
                      (evergreen, age, rings, height, colour, planted, leaves, named, top))

}  // namespace callbox::test

CALLBOX_JSON_CODEC(callbox::test::Tree)
CALLBOX_JSON_CODEC(callbox::test::Leaf)

using namespace callbox::core;
using callbox::test::Colour;
using callbox::test::Leaf;
using callbox::test::Tree;

namespace {

Error refusalOf(std::string_view text, const JsonLimits& limits = {}) {
    const auto tree = fromJson<Tree>(text, limits);
    INFO(text.substr(0, 200));
    REQUIRE_FALSE(tree.has_value());
    return tree.error();
}

}  // namespace

TEST_CASE("a value comes back from its JSON") {
    Tree tree;
    tree.evergreen = false;
    tree.age = -3;
    tree.rings = 65535;
    tree.height = 0.25;
    tree.colour = Colour::red;
    tree.planted = TimePoint{std::chrono::seconds{1'700'000'000}};
    tree.leaves = {{"a", 1}, {"\"\\\n\x01é", std::nullopt}};
    tree.named = {{"k.e[y]", {"b", 2}}};
    tree.top = Leaf{"t", 0};
    const auto text = toJson(tree);
    const auto back = fromJson<Tree>(text);
    REQUIRE(back.has_value());
    CHECK(toJson(*back) == text);
    CHECK(back->leaves.at(1).name == "\"\\\n\x01é");
    CHECK(back->named.at("k.e[y]").size == 2);
    CHECK(back->planted == tree.planted);
}

TEST_CASE("an absent optional is left out and read as absent") {
    CHECK(toJson(Leaf{"x", {}}) == R"({"name":"x"})");
    CHECK(fromJson<Leaf>(R"({"name":"x"})")->size == std::nullopt);
    CHECK(fromJson<Leaf>(R"({"name":"x","size":null})")->size == std::nullopt);
    CHECK(fromJson<Leaf>(R"({"name":"x","size":5})")->size == 5);
}

TEST_CASE("missing members keep their defaults") {
    const auto tree = fromJson<Tree>("{}");
    REQUIRE(tree.has_value());
    CHECK(tree->evergreen);
    CHECK(tree->age == 7);
    CHECK(tree->colour == Colour::green);
}

TEST_CASE("unknown keys are counted at every depth, not refused") {
    DecodeReport report;
    const auto tree = fromJson<Tree>(
        R"({"new":1,"leaves":[{"name":"a","vein":[{}]},{"stem":2}],"top":{"rim":null},"age":1})",
        {}, &report);
    REQUIRE(tree.has_value());
    CHECK(tree->age == 1);
    CHECK(report.unknownKeys == 4);
}

TEST_CASE("a value of the wrong type names its path") {
    CHECK(refusalOf(R"({"age":"old"})").field == "age");
    CHECK(refusalOf(R"({"leaves":[{"name":"a"},{"name":2}]})").field == "leaves[1].name");
    CHECK(refusalOf(R"({"named":{"x":{"size":"big"}}})").field == "named.x.size");
    CHECK(refusalOf(R"({"top":[]})").field == "top");
    CHECK(refusalOf(R"({"leaves":{}})").field == "leaves");
    CHECK(refusalOf(R"({"evergreen":1})").field == "evergreen");
    CHECK(refusalOf(R"({"planted":"yesterday"})").field == "planted");
    CHECK(refusalOf("[]").field.empty());
    CHECK(refusalOf(R"({"age":null})").field == "age");
    const auto error = refusalOf(R"({"age":"old"})");
    CHECK(error.code == ErrorCode::protocol);
    CHECK(error.message.key == "json.wrong-type");
    CHECK(error.message.args.at("path") == "age");
}

TEST_CASE("the path does not remember what was read before") {
    CHECK(refusalOf(R"({"leaves":[{"name":"a"}],"top":{"name":"b"},"named":{"k":{}},"age":[]})")
              .field == "age");
}

TEST_CASE("a number out of range or with a fraction is refused") {
    CHECK(refusalOf(R"({"rings":65536})").field == "rings");
    CHECK(refusalOf(R"({"rings":-1})").field == "rings");
    CHECK(refusalOf(R"({"age":2147483648})").field == "age");
    CHECK(refusalOf(R"({"age":1.5})").field == "age");
    CHECK(refusalOf(R"({"age":1e400})").field == "age");
    CHECK(fromJson<Tree>(R"({"height":3})")->height == Approx(3));
}

TEST_CASE("what is not finite is written as absent and never read") {
    Tree tree;
    tree.height = std::numeric_limits<double>::infinity();
    const auto back = fromJson<Tree>(toJson(tree));
    REQUIRE(back.has_value());
    CHECK(back->height == Approx(1.5));
    CHECK(refusalOf(R"({"height":1e9999})").field.empty() == false);
}

TEST_CASE("an unknown enumerator is refused, also one with a NUL behind a known word") {
    CHECK(refusalOf(R"({"colour":"blue"})").field == "colour");
    CHECK(refusalOf("{\"colour\":\"red\\u0000x\"}").field == "colour");
    CHECK(refusalOf(R"({"colour":0})").field == "colour");
}

TEST_CASE("what is not JSON is refused") {
    for (const char* text : {"", "{", "{}}", "{\"a\":}", "{'a':1}", "nul", "\xff",
                             "{\"a\":\"\xff\"}", "{\"a\":\"\n\"}", "{\"a\":1,}", "// x\n{}"})
        CHECK(refusalOf(text).code == ErrorCode::protocol);
}

TEST_CASE("size and depth are bounded") {
    const auto tooLarge = refusalOf("{\"age\":1          }", {10, 32});
    CHECK(tooLarge.code == ErrorCode::limitExceeded);
    CHECK(tooLarge.message.key == "json.too-large");

    const std::string nested = "{\"x\":" + std::string(100, '[') + std::string(100, ']') + "}";
    const auto tooDeep = refusalOf(nested);
    CHECK(tooDeep.code == ErrorCode::limitExceeded);
    CHECK(tooDeep.message.key == "json.too-deep");
    CHECK(fromJson<Tree>(nested, {1000, 101}).has_value());

    const std::string hostile(std::size_t{1} << 20, '[');
    CHECK(refusalOf(hostile).code == ErrorCode::limitExceeded);
}

TEST_CASE("text that is not UTF-8 is written so that every peer can read it") {
    const auto back =
        fromJson<Leaf>(toJson(Leaf{"a\xff"
                                   "b\xc3",
                                   {}}));
    REQUIRE(back.has_value());
    CHECK(back->name ==
          "a\xef\xbf\xbd"
          "b\xef\xbf\xbd");
    for (const char* broken :
         {"\x80", "\xc0\x80", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80",
          "\xf8\x88\x80\x80\x80", "\xe2\x82", "\xf0\x9f\x98"})
        CHECK(fromJson<Leaf>(toJson(Leaf{broken, {}})).has_value());
    for (const char* sound : {"é", "€", "😀", "\xf4\x8f\xbf\xbf", "\xed\x9f\xbf"})
        CHECK(fromJson<Leaf>(toJson(Leaf{sound, {}}))->name == sound);
}

TEST_CASE("a map key that is not UTF-8 is written readable, too") {
    Tree tree;
    tree.named["k\xff"] = {};
    CHECK(fromJson<Tree>(toJson(tree)).has_value());
}
