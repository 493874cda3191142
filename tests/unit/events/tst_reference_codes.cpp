// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "app/service/problems/reference_codes.h"
#include "core/words/catalogue.h"
#include "tests/catch.h"

using namespace callbox::core;
using callbox::service::problems::referenceCodes;

TEST_CASE("every reference code is told with description, advice and callouts") {
    const auto pack = builtInRulePack();
    REQUIRE(pack);
    const Catalogue words = Catalogue::load("en");
    const auto all = referenceCodes(*pack, "");
    CHECK(all.meanings.size() > 30);
    std::string before;
    for (const auto& meaning : all.meanings) {
        INFO(meaning.code << " of rule " << meaning.rule);
        CHECK(before <= meaning.code);
        before = meaning.code;
        for (const Message& message : {meaning.description, meaning.advice}) {
            const std::string text = words.render(message);
            CHECK(text.size() > 10);
            CHECK(text != message.key);
            CHECK(text.find('{') == std::string::npos);
        }
    }
}

TEST_CASE("a code is found by its beginning, the console's own too") {
    const auto pack = builtInRulePack();
    REQUIRE(pack);
    const auto memory = referenceCodes(*pack, "CBX-MEM-0001");
    REQUIRE_FALSE(memory.meanings.empty());
    CHECK(memory.meanings[0].subsystem == "memory");
    REQUIRE_FALSE(memory.meanings[0].callouts.empty());
    CHECK(memory.meanings[0].callouts[0].procedure == "CBXMEM01");
    CHECK(memory.meanings[0].description.args.at("partition") == "<partition>");
    const auto own = referenceCodes(*pack, "CBX-TST-0001");
    REQUIRE(own.meanings.size() == 1);
    CHECK(own.meanings[0].rule.empty());
    CHECK(own.meanings[0].description.args.at("text") == "<text>");
    CHECK(referenceCodes(*pack, "B7001111").meanings.empty());
}
