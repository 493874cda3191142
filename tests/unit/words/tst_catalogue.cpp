// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/words/catalogue.h"
#include "core/words/plural.h"
#include "tests/catch.h"

using namespace callbox::core;

TEST_CASE("a message is rendered with its arguments and remedy") {
    Catalogue words = Catalogue::load("en");
    REQUIRE(words.add(R"({"t.host": {"text": "Host {host} is at {place}.",
                          "remedy": "Wake {host}."}})"));
    const Message message = say("t.host", {{"host", "alpha"}, {"place", "{host}"}});
    CHECK(words.render(message) == "Host alpha is at {host}.");
    CHECK(words.remedy(message) == "Wake alpha.");
    CHECK(words.argumentsOf("t.host") == std::vector<std::string>{"host", "place"});
}

TEST_CASE("what is unknown stays visible") {
    Catalogue words = Catalogue::load("en");
    REQUIRE(words.add(R"({"t.missing": {"text": "At {place} {"}})"));
    CHECK(words.render(say("no.such-key")) == "no.such-key");
    CHECK(words.remedy(say("no.such-key")).empty());
    CHECK(words.render(say("t.missing")) == "At {place} {");
    CHECK(words.render({}).empty());
}

TEST_CASE("the count chooses the form") {
    Catalogue words = Catalogue::load("en");
    REQUIRE(words.add(R"({"t.n": {"text": {"one": "{count} error", "other": "{count} errors"}}})"));
    CHECK(words.render(say("t.n", {{"count", "1"}})) == "1 error");
    CHECK(words.render(say("t.n", {{"count", "0"}})) == "0 errors");
    CHECK(words.render(say("t.n", {{"count", "11"}})) == "11 errors");
}

TEST_CASE("each language counts in its own forms") {
    CHECK(pluralForm("en", "0") == "other");
    CHECK(pluralForm("de_AT", "1") == "one");
    CHECK(pluralForm("fr", "0") == "one");
    CHECK(pluralForm("pt_BR", "2") == "other");
    CHECK(pluralForm("ja", "1") == "other");
    CHECK(pluralForm("zh_CN", "1") == "other");
    CHECK(pluralForm("pl", "1") == "one");
    for (const char* few : {"2", "4", "22", "103"})
        CHECK(pluralForm("pl", few) == "few");
    for (const char* many : {"0", "5", "11", "12", "14", "21", "112"})
        CHECK(pluralForm("pl", many) == "many");
    for (const char* none : {"", "1.5", "-1", "1 ", "99999999999999999999999"})
        CHECK(pluralForm("en", none) == "other");
}

TEST_CASE("hostile argument values cannot steer a terminal") {
    Catalogue words = Catalogue::load("en");
    REQUIRE(words.add(R"({"t.x": {"text": "<{x}>"}})"));
    const auto shown = [&](std::string value) {
        return words.render(say("t.x", {{"x", std::move(value)}}));
    };
    CHECK(shown("a\x1b[2Jb") == "<a\xEF\xBF\xBD[2Jb>");
    CHECK(shown("a\nb\tc") == "<a b c>");
    CHECK(shown("\xC2\x9B") == "<\xEF\xBF\xBD>");
    CHECK(shown("\xE2\x80\xAE") == "<\xEF\xBF\xBD>");
    CHECK(shown("\xFF\xC3") == "<\xEF\xBF\xBD\xEF\xBF\xBD>");
    CHECK(shown("Größe €") == "<Größe €>");
    CHECK(shown(std::string(9000, 'x')).size() == 4098);
}

TEST_CASE("a language falls back to English") {
    const Catalogue german = Catalogue::load("de_AT.UTF-8");
    CHECK(german.language() == "de");
    CHECK(german.render(say("json.malformed")) == "Der Text ist kein JSON.");
    CHECK(Catalogue::load("xx").render(say("json.malformed")) == "The text is not JSON.");
    CHECK(Catalogue::load("").language() == "en");
}

TEST_CASE("the environment names the language") {
    std::map<std::string, std::string, std::less<>> environment{{"LANG", "de_DE.UTF-8"}};
    const auto look = [&](std::string_view name) {
        const auto found = environment.find(name);
        return found == environment.end() ? std::string{} : found->second;
    };
    CHECK(languageOf(look) == "de_DE");
    environment["LC_ALL"] = "C.UTF-8";
    CHECK(languageOf(look) == "en");
    environment.clear();
    CHECK(languageOf(look) == "en");
}

TEST_CASE("malformed entries are refused") {
    Catalogue words = Catalogue::load("en");
    CHECK_FALSE(words.add("{"));
    CHECK_FALSE(words.add("[]"));
    CHECK_FALSE(words.add(R"({"t.empty": {}})"));
    CHECK_FALSE(words.add(R"({"t.text": "bare"})"));
}

TEST_CASE("every file of every language is well formed and uses English's arguments") {
    const char* source = std::getenv("CALLBOX_SOURCE");
    if (!source) {
        WARN("skipped: CALLBOX_SOURCE is not set");
        return;
    }
    const Catalogue english = Catalogue::load("en");
    const auto folder = std::filesystem::path(source) / "resources/words";
    std::map<std::string, std::string> owner;
    for (const auto& file : std::filesystem::recursive_directory_iterator(folder)) {
        if (file.path().extension() != ".json")
            continue;
        INFO(file.path().string());
        std::ifstream stream(file.path());
        std::stringstream text;
        text << stream.rdbuf();
        Catalogue alone;
        REQUIRE(alone.add(text.str()));
        const std::string language = file.path().parent_path().filename().string();
        for (const auto& key : alone.keys()) {
            INFO(key);
            CHECK(english.knows(key));
            CHECK(owner.emplace(language + '/' + key, file.path().string()).second);
            const auto known = english.argumentsOf(key);
            for (const auto& argument : alone.argumentsOf(key))
                CHECK(std::find(known.begin(), known.end(), argument) != known.end());
        }
    }
}
