// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "core/analysis/rule_pack.h"
#include "core/protocol/identity.h"
#include "core/words/catalogue.h"
#include "tests/catch.h"
#include "tests/unit/analysis/analysis_fixture.h"

using namespace callbox::core;
using callbox::test::AnalysisFixture;

TEST_CASE("every rule does with its examples what it says") {
    const auto pack = builtInRulePack();
    REQUIRE(pack);
    CHECK(pack->rules.size() >= 20);
    for (const Rule& rule : pack->rules) {
        INFO(rule.id);
        CHECK(std::any_of(rule.examples.begin(), rule.examples.end(),
                          [](const RuleExample& example) { return example.matches; }));
        for (const RuleExample& example : rule.examples) {
            AnalysisFixture f;
            f.components.items.clear();
            const auto verdict = f.take(example.record);
            CHECK((verdict.rule == rule.id) == example.matches);
            if (!example.matches)
                continue;
            if (!rule.clears.empty()) {
                CHECK(verdict.kind == VerdictKind::noRule);  // nothing is open yet
                continue;
            }
            REQUIRE(verdict.kind == VerdictKind::newEvent);
            CHECK(verdict.duplicateKey ==
                  f.system.mtms.text() + '/' + rule.referenceCode + '/' + example.duplicateKey);
            CHECK_FALSE(verdict.event->frus.empty());
        }
    }
}

TEST_CASE("every rule's words are in the catalogue, with the arguments the rule gives") {
    const auto pack = builtInRulePack();
    REQUIRE(pack);
    for (const char* language : {"en", "de"}) {
        const Catalogue words = Catalogue::load(language);
        for (const Rule& rule : pack->rules) {
            if (!rule.clears.empty())
                continue;
            for (const std::string& key : {rule.description, rule.advice}) {
                INFO(language << ' ' << rule.id << ' ' << key);
                CHECK(words.knows(key));
                for (const std::string& argument : words.argumentsOf(key))
                    CHECK(rule.arguments.contains(argument));
            }
        }
    }
}

TEST_CASE("every built-in rule that clears ends the event of each rule that it names") {
    const auto pack = builtInRulePack();
    REQUIRE(pack);
    std::size_t clearing = 0;
    for (const Rule& rule : pack->rules) {
        clearing += rule.clears.empty() ? 0 : 1;
        for (const std::string& code : rule.clears) {
            INFO(rule.id << ' ' << code);
            const auto cleared =
                std::find_if(pack->rules.begin(), pack->rules.end(),
                             [&](const Rule& one) { return one.referenceCode == code; });
            REQUIRE(cleared != pack->rules.end());
            CHECK(cleared->flapping);
            const RuleExample& recovery = rule.examples.front();
            AnalysisFixture f;
            ProblemRecord fault = cleared->examples.front().record;
            for (const auto& [name, value] : recovery.record.attributes)
                fault.attributes.insert_or_assign(name, value);
            REQUIRE(f.take(fault).kind == VerdictKind::newEvent);
            const auto verdict = f.take(recovery.record);
            REQUIRE(verdict.kind == VerdictKind::clears);
            CHECK(verdict.cleared.size() == 1);
        }
    }
    CHECK(clearing >= 13);
}

TEST_CASE("memory, processors, PCI devices and failing disks never clear by themselves") {
    const auto pack = builtInRulePack();
    REQUIRE(pack);
    for (const Rule& rule : pack->rules)
        for (const std::string& code : rule.clears)
            for (const char* part : {"CBX-MEM-", "CBX-CPU-", "CBX-PCI-", "CBX-DSK-0001"})
                CHECK_FALSE(code.starts_with(part));
}

TEST_CASE("reference codes are our own and never look like an SRC") {
    const auto pack = builtInRulePack();
    REQUIRE(pack);
    for (const Rule& rule : pack->rules)
        CHECK((rule.referenceCode.starts_with("CBX-") || !rule.clears.empty()));
    const auto imitation = rulePackFromJson(
        R"({"format":1,"rules":[{"id":"a","kinds":["k"],"referenceCode":"B1234567",
            "subsystem":"s","description":"d"}]})");
    REQUIRE_FALSE(imitation);
    CHECK(imitation.error().field == "a.referenceCode");
}

TEST_CASE("a rule that cannot work is refused by name") {
    const auto refused = [](const std::string& rule) {
        const auto pack = rulePackFromJson(R"({"format":1,"rules":[)" + rule + "]}");
        return pack ? std::string{} : pack.error().field;
    };
    const std::string good =
        R"("kinds":["k"],"referenceCode":"CBX-A-0001","subsystem":"s","description":"d")";
    CHECK(refused("{\"id\":\"a\"," + good + "}").empty());
    CHECK(refused("{" + good + "}") == ".id");
    CHECK(refused("{\"id\":\"a\"," + good + "},{\"id\":\"a\"," + good + "}") == "a.id");
    CHECK(refused("{\"id\":\"a\"," + good + R"(,"when":[{"attribute":"x","matches":"("}]})") ==
          "a.when");
    CHECK(refused("{\"id\":\"a\"," + good + R"(,"when":[{"attribute":"x","matches":"(a)\\1"}]})") ==
          "a.when");
    CHECK(refused("{\"id\":\"a\"," + good + R"(,"when":[{"attribute":"x"}]})") == "a.when");
    CHECK(refused("{\"id\":\"a\"," + good + R"(,"threshold":{"count":0}})") == "a.threshold");
    CHECK(refused("{\"id\":\"a\"," + good + R"(,"callouts":[{"target":"disk"}]})") == "a.callouts");
    CHECK(refused("{\"id\":\"a\"," + good + R"(,"flapping":{"changes":1}})") == "a.flapping");
    CHECK(refused("{\"id\":\"a\"," + good + R"(,"flapping":{}})").empty());
    CHECK(refused(R"({"id":"a","kinds":["k"],"clears":["B1234567"]})") == "a.clears");
}

TEST_CASE("a pack of another format or no pack at all is refused") {
    CHECK(rulePackFromJson(R"({"format":2})").error().code == ErrorCode::unsupported);
    CHECK(rulePackFromJson("[]").error().code == ErrorCode::protocol);
    CHECK(rulePackFromJson(std::string(3 << 20, ' ')).error().code == ErrorCode::limitExceeded);
}

TEST_CASE("conditions look at attributes as they say") {
    const auto matches = [](const std::string& when, const std::string& value) {
        const auto pack = rulePackFromJson(
            R"({"format":1,"rules":[{"id":"a","kinds":["k"],"referenceCode":"CBX-A-0001",
                "subsystem":"s","description":"d","when":[{"attribute":"x",)" +
            when + "}]}]}");
        REQUIRE(pack);
        AnalysisFixture f;
        f.analyser = Analyser(*pack);
        ProblemRecord record;
        record.kind = "k";
        record.attributes = {{"x", value}};
        return f.take(record).kind == VerdictKind::newEvent;
    };
    CHECK(matches(R"("is":["Fatal"])", "fatal"));
    CHECK_FALSE(matches(R"("is":["Fatal"])", "non-fatal"));
    CHECK(matches(R"("contains":["fatal"])", "Non-Fatal error"));
    CHECK_FALSE(matches(R"("lacks":["fatal"])", "Non-Fatal error"));
    CHECK(matches(R"("least":16)", "0x10"));
    CHECK(matches(R"("least":16)", "16"));
    CHECK_FALSE(matches(R"("least":16)", "15"));
    CHECK_FALSE(matches(R"("least":16)", "many"));
    CHECK(matches(R"("matches":"^a+$")", "aaa"));
    CHECK_FALSE(matches(R"("matches":"^a+$")", "aab"));
    CHECK(matches(R"("matches":"^a")", std::string(200'000, 'a')));
    // What makes other engines try for ever takes linear time.
    CHECK_FALSE(matches(R"("matches":"^(a|aa)+$")", std::string(200'000, 'a') + "b"));
}

TEST_CASE("a pack's signature is checked over its exact bytes") {
    const auto key = protocol::makeSigningKey();
    REQUIRE(key);
    const std::string pack = R"({"format":1})";
    const auto signature = protocol::sign(pack, key->seed);
    REQUIRE(signature);
    CHECK(checkRulePackSignature(pack, *signature, key->publicKey));
    CHECK_FALSE(checkRulePackSignature(pack + ' ', *signature, key->publicKey));
    CHECK_FALSE(checkRulePackSignature(pack, "", key->publicKey));
    CHECK_FALSE(checkRulePackSignature(pack, *signature, ""));
}
