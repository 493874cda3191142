// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>

#include "core/api/operations.h"
#include "core/words/catalogue.h"
#include "tests/catch.h"

using namespace callbox::core;

namespace {

/// The lines under each "### `name`" heading.
std::map<std::string, std::string> sectionsOf(const std::filesystem::path& document) {
    std::map<std::string, std::string> sections;
    std::ifstream file(document);
    std::string name;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("### `"))
            name = line.substr(5, line.find('`', 5) - 5);
        else if (line.starts_with("## "))
            name.clear();
        if (!name.empty())
            sections[name] += line + '\n';
    }
    return sections;
}

std::string roleName(api::Role role) {
    switch (role) {
        case api::Role::viewer:
            return "viewer";
        case api::Role::consoleOperator:
            return "operator";
        case api::Role::serviceRepresentative:
            return "service";
        case api::Role::administrator:
            break;
    }
    return "administrator";
}

}  // namespace

TEST_CASE("docs/operator-api.md names every operation with its role and audit text") {
    const char* source = std::getenv("CALLBOX_SOURCE");
    if (!source) {
        WARN("skipped: CALLBOX_SOURCE is not set");
        return;
    }
    auto sections = sectionsOf(std::filesystem::path(source) / "docs/operator-api.md");
    const Catalogue words = Catalogue::load("en");
    api::forEachOperation([&](const auto& operation) {
        const std::string name(operation.name);
        INFO(name);
        REQUIRE(sections.contains(name));
        const std::string& section = sections[name];
        CHECK(section.find("- role: " + roleName(operation.role) + '\n') != std::string::npos);
        const std::string audit =
            operation.auditKey.empty()
                ? "not audited"
                : '"' + words.render(Message{std::string(operation.auditKey), {}}) + '"';
        CHECK(section.find("- audit: " + audit + '\n') != std::string::npos);
        sections.erase(name);
    });
    for (const auto& [name, text] : sections) {
        INFO("documented but not declared: " << name);
        CHECK(false);
    }
}
