// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "core/analysis/console_events.h"
#include "core/analysis/rule_pack.h"
#include "tests/catch.h"

using namespace callbox::core;

namespace {

/// The patterns of every article's `reference-codes`, as written.
std::set<std::string> coveredCodes(const std::filesystem::path& folder) {
    std::set<std::string> codes;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream file(entry.path());
        for (std::string line; std::getline(file, line);) {
            if (!line.starts_with("reference-codes:"))
                continue;
            std::istringstream list(line.substr(16));
            for (std::string code; std::getline(list, code, ',');)
                codes.insert(code.substr(code.find_first_not_of(' ')));
        }
    }
    return codes;
}

}  // namespace

TEST_CASE("every reference code has a knowledge article that names it in full") {
    const char* source = std::getenv("CALLBOX_SOURCE");
    if (!source) {
        WARN("skipped: CALLBOX_SOURCE is not set");
        return;
    }
    const auto codes = coveredCodes(std::filesystem::path(source) / "resources/knowledge");
    CHECK(codes.size() >= 15);
    const auto pack = builtInRulePack();
    REQUIRE(pack);
    for (const Rule& rule : pack->rules) {
        INFO(rule.referenceCode);
        CHECK((codes.contains(rule.referenceCode) || !rule.clears.empty()));
        for (const ErrorPattern& pattern : rule.patterns)
            CHECK(codes.contains(pattern.referenceCode));
    }
    for (const auto code : {kChannelLostCode, kTestProblemCode, kReportedProblemCode,
                            kCallHomeFailingCode, kConditionCode, kStormCode})
        CHECK(codes.contains(std::string(code)));
}
