// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include "app/cli/settings_script.h"
#include "tests/catch.h"
#include "tests/support/child_process.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using namespace callbox::core;

TEST_CASE("a shell reads back every word as it was, whatever is in it") {
    std::string every;
    for (int c = 1; c < 256; ++c)
        every += static_cast<char>(c);
    const tests::TemporaryDirectory directory;
    for (const std::string& text :
         {std::string("plain-word.1"), std::string(), std::string("it's $HOME `id` \\ \"x\""),
          std::string("two\nlines\n\n"), std::string("-x"), std::string("''"), every}) {
        std::ofstream(directory.path() / "script") << "printf '%s.' " << cli::shellWord(text);
        const auto said =
            tests::runProgram({"sh", directory.path() / "script"}, directory.path() / "said");
        REQUIRE(said);
        CHECK(*said == text + '.');
    }
    CHECK(cli::shellWord("plain-word.1") == "plain-word.1");
    CHECK(cli::shellWord("") == "''");
}

TEST_CASE("a name cannot end the comment about its secret") {
    api::SettingsDocument document;
    document.connections.emplace().push_back({"Office\nrm -rf /", "proxy", true, {}, {"password"}});
    const std::string script =
        cli::scriptOf(document, cli::ScriptPart::connections, Catalogue::load("en"));
    CHECK(script.find("# callbox connection secret 'Office rm -rf /' password\n") !=
          std::string::npos);
}

TEST_CASE("a name that looks like an option is none") {
    api::SettingsDocument document;
    document.supportIds = SupportIds{"-x", ""};
    CHECK(cli::scriptOf(document, cli::ScriptPart::supportIds, Catalogue::load("en")) ==
          "callbox authuser -- -x\n");
    CHECK(cli::scriptOf(document, cli::ScriptPart::policy, Catalogue::load("en")).empty());
}
