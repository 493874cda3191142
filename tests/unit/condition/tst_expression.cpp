// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include "core/words/catalogue.h"
#include "rmc/condition/expression.h"
#include "rmc/condition/resource_class.h"
#include "tests/catch.h"

using namespace callbox;
using namespace callbox::core;
using namespace callbox::rmc::condition;

namespace {

const ResourceClassDefinition& classNamed(const char* name) {
    return **resourceClass(name);
}

const Values& fileSystem() {
    static const Values kValues{{"Name", Value::of(std::string("/var"))},
                                {"MountPoint", Value::of(std::string("/var"))},
                                {"NodeNameList", Value::list({"lpar1", "lpar2"})},
                                {"Size", Value::of(std::uint64_t{1000})},
                                {"PercentTotUsed", Value::of(91.5)}};
    return kValues;
}

std::optional<bool> holds(const std::string& text, const Values* before = nullptr,
                          const char* className = "FileSystem", const Values& now = fileSystem()) {
    const auto expression = Expression::compile(text, classNamed(className));
    INFO(text);
    if (!expression)
        FAIL(expression.error().message.key);
    return expression->evaluate(now, before);
}

std::string refusal(const std::string& text, const char* className = "FileSystem",
                    ExpressionScope scope = ExpressionScope::every) {
    const auto expression = Expression::compile(text, classNamed(className), scope);
    return expression ? std::string("taken") : expression.error().message.key;
}

}  // namespace

TEST_CASE("comparisons, logic and arithmetic have RMC's meaning") {
    CHECK(holds("PercentTotUsed > 90") == true);
    CHECK(holds("PercentTotUsed>90&&Size==1000") == true);
    CHECK(holds("PercentTotUsed < 90 || Size != 1000") == false);
    CHECK(holds("!(PercentTotUsed < 90)") == true);
    CHECK(holds("PercentTotUsed >= 91.5 && PercentTotUsed <= 91.5") == true);
    CHECK(holds("Size * PercentTotUsed / 100 > 900") == true);
    CHECK(holds("2 + 3 * 4 == 14 && (2 + 3) * 4 == 20") == true);
    CHECK(holds("10 - 4 - 3 == 3") == true);
    CHECK(holds("-Size < 0 && 0x10 == 16 && 1e3 == Size") == true);
    CHECK(holds("5 / 2 == 2.5 && 6 / 2 == 3") == true);
    CHECK(holds("Size == 1000 || Size == 1 && Size == 2") == true);
}

TEST_CASE("texts are compared and matched, arrays by any element or as a whole") {
    CHECK(holds("MountPoint == \"/var\"") == true);
    CHECK(holds("MountPoint == '/var'") == true);
    CHECK(holds("MountPoint =~ \"^/v\" && MountPoint !~ 'opt'") == true);
    CHECK(holds("MountPoint < \"/w\"") == true);
    CHECK(holds("NodeNameList == \"lpar2\"") == true);
    CHECK(holds("NodeNameList != \"lpar2\"") == false);
    CHECK(holds("NodeNameList =~ \"^lpar\"") == true);
    CHECK(holds("NodeNameList == {\"lpar1\",\"lpar2\"}") == true);
    CHECK(holds("NodeNameList == {\"lpar1\"}") == false);
    CHECK(holds("Size == {1,1000}") == true);
    CHECK(holds("MountPoint =~ \"\\d\"") == false);
    CHECK(holds(R"(MountPoint == "a\"b")") == false);
}

TEST_CASE("what is not known decides nothing unless the rest does") {
    CHECK(holds("PercentINodeUsed > 5") == std::nullopt);
    CHECK(holds("PercentINodeUsed > 5 || Size > 0") == true);
    CHECK(holds("PercentINodeUsed > 5 && Size < 0") == false);
    CHECK(holds("PercentINodeUsed > 5 && Size > 0") == std::nullopt);
    CHECK(holds("!(PercentINodeUsed > 5)") == std::nullopt);
    CHECK(holds("Size / 0 > 1") == std::nullopt);
}

TEST_CASE("@P is the value before") {
    Values before = fileSystem();
    before["PercentTotUsed"] = Value::of(80.0);
    CHECK(holds("PercentTotUsed > PercentTotUsed@P + 10", &before) == true);
    CHECK(holds("PercentTotUsed > PercentTotUsed@P + 20", &before) == false);
    CHECK(holds("PercentTotUsed > PercentTotUsed@P") == std::nullopt);
    CHECK(holds("PercentTotUsed@p < 90", &before) == true);
}

TEST_CASE("large integers stay exact, and what overflows is counted in floating point") {
    Values now{{"Uint64", Value::of(std::uint64_t{18446744073709551615U})},
               {"Int64", Value::of(std::int64_t{9223372036854775807})}};
    CHECK(holds("Uint64 == 18446744073709551615", nullptr, "Sensor", now) == true);
    CHECK(holds("Uint64 > Int64", nullptr, "Sensor", now) == true);
    CHECK(holds("Int64 + 1 >= Int64 - 1", nullptr, "Sensor", now) == true);
    CHECK(holds("Int64 == 9223372036854775806", nullptr, "Sensor", now) == false);
    CHECK(holds("Int64 > -1", nullptr, "Sensor", now) == true);
}

TEST_CASE("states are checked by name") {
    Values now{{"ChannelState", Value::of(std::string("inactive"))}};
    CHECK(holds("ChannelState != \"active\"", nullptr, "Partition", now) == true);
    CHECK(refusal("ChannelState == \"gone\"", "Partition") == "condition.state-unknown");
    CHECK(refusal("ChannelState > \"active\"", "Partition") == "condition.expression-types");
}

TEST_CASE("a wrong expression is refused with its position and a remedy") {
    CHECK(refusal("") == "condition.expression-ends");
    CHECK(refusal("PercentTotUsed >") == "condition.expression-ends");
    CHECK(refusal("PercentTotUsed > 90 )") == "condition.expression-unexpected");
    CHECK(refusal("(PercentTotUsed > 90") == "condition.expression-missing");
    CHECK(refusal("PercentTotUsed > 90 # x") == "condition.expression-character");
    CHECK(refusal("PercentTotUsed > 9x") == "condition.expression-number");
    CHECK(refusal("PercentTotUsed > 1.2.3") == "condition.expression-number");
    CHECK(refusal("PercentTotUsed > 1e999") == "condition.expression-number");
    CHECK(refusal("MountPoint == \"/var") == "condition.expression-unclosed");
    CHECK(refusal("PercentTotUsed@R > 9") == "condition.expression-modifier");
    CHECK(refusal("Bogus > 9") == "condition.attribute-unknown");
    CHECK(refusal("PercentTotUsed > \"9\"") == "condition.expression-types");
    CHECK(refusal("MountPoint && Size > 1") == "condition.expression-types");
    CHECK(refusal("Size > 1 > 2") == "condition.expression-chained");
    CHECK(refusal("Size + 1") == "condition.expression-not-true-or-false");
    CHECK(refusal("MountPoint =~ \"(\"") == "condition.expression-pattern");
    CHECK(refusal("MountPoint =~ MountPoint") == "condition.expression-types");
    CHECK(refusal("NodeNameList > {1}") == "condition.expression-types");
    CHECK(refusal("NodeNameList == {\"a\",1}") == "condition.expression-types");
    const auto error = Expression::compile("Size > 1 && Bogus == 2", classNamed("FileSystem"));
    REQUIRE_FALSE(error);
    CHECK(error.error().message.args.at("position") == "13");
    const auto words = Catalogue::load("en");
    CHECK(words.render(error.error().message).find("13") != std::string::npos);
    CHECK(words.remedy(error.error().message).find("PercentTotUsed") != std::string::npos);
}

TEST_CASE("selection strings use persistent attributes only") {
    CHECK(refusal("MountPoint == \"/\"", "FileSystem", ExpressionScope::persistentOnly) == "taken");
    CHECK(refusal("PercentTotUsed > 1", "FileSystem", ExpressionScope::persistentOnly) ==
          "condition.selection-dynamic");
    CHECK(refusal("MountPoint@P == \"/\"", "FileSystem", ExpressionScope::persistentOnly) ==
          "condition.selection-dynamic");
}

TEST_CASE("length, depth and patterns of hostile expressions are bounded") {
    CHECK(refusal(std::string(5000, '(')) == "condition.expression-too-long");
    CHECK(refusal(std::string(200, '(') + "Size > 1" + std::string(200, ')')) ==
          "condition.expression-too-long");
    CHECK(refusal(std::string(100, '(') + "Size > 1" + std::string(100, ')')) ==
          "condition.expression-too-deep");
    CHECK(refusal(std::string(100, '!') + "(Size > 1)") == "condition.expression-too-deep");
    std::string chain = "Size > 0";
    for (int i = 0; i < 60; ++i)
        chain += "+1";
    CHECK(refusal(chain) == "condition.expression-too-deep");
    CHECK(refusal("MountPoint =~ \"((((a{1000}){1000}){1000}))\"") ==
          "condition.expression-pattern");
    // Exponential for a backtracking matcher.
    Values now{{"MountPoint", Value::of(std::string(4000, 'a') + 'b')}};
    CHECK(holds("MountPoint =~ \"^(a+)+$\"", nullptr, "FileSystem", now) == false);
}

TEST_CASE("an expression tells what it reads") {
    const auto expression = Expression::compile("Size > 1 && PercentTotUsed@P < 2 && Size < 9",
                                                classNamed("IBM.FileSystem"));
    REQUIRE(expression);
    CHECK(expression->attributes() == std::vector<std::string>{"Size", "PercentTotUsed"});
    CHECK(expression->usesPrevious());
    CHECK_FALSE(resourceClass("IBM.Nothing"));
    CHECK((*resourceClass("filesystem"))->name == "FileSystem");
}
