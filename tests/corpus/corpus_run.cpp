// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <vector>

#include "tests/corpus/corpus.h"

namespace {

struct Count {
    int parsed = 0;
    int refused = 0;
    int failed = 0;
};

struct Corpus {
    std::map<std::string, Count> counts;
    std::vector<std::string> refusals;
    std::vector<std::string> failures;

    void read(const std::string& name, std::string_view source,
              const callbox::core::Result<callbox::rmc::collect::Findings>& findings) {
        auto& count = counts[std::string(source)];
        if (!findings) {
            ++count.refused;
            refusals.push_back(name + ": " + std::string(source) + ": " +
                               findings.error().message.key + " " + findings.error().detail);
            // An empty reason is none; an unknown source is a mistake in the table.
            const auto known = callbox::rmc::watch::recordedSources();
            if (findings.error().message.empty() ||
                std::find(known.begin(), known.end(), source) == known.end())
                fail(name, source, "refused without a reason");
            return;
        }
        const bool nothing = findings->items.empty() && findings->records.empty() &&
                             findings->facts.empty() && findings->utilization.empty();
        if (nothing && !callbox::tests::mayFindNothing(source))
            fail(name, source, "read without finding anything");
        else
            ++count.parsed;
    }

    void refuse(const std::string& name, std::string_view reason) {
        ++counts["none"].refused;
        refusals.push_back(name + ": " + std::string(reason));
    }

    void fail(const std::string& name, std::string_view source, const std::string& why) {
        ++counts[std::string(source)].failed;
        failures.push_back(name + ": " + std::string(source) + ": " + why);
    }
};

}  // namespace

int main(int argc, char** argv) {
    std::error_code error;
    if (argc != 2 || !std::filesystem::is_directory(argv[1], error)) {
        std::cerr << "corpus_run: name a directory\n";
        return 2;
    }
    Corpus corpus;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[1], error)) {
        if (!entry.is_regular_file() || entry.path().filename() == "README.md")
            continue;
        const auto name = std::filesystem::relative(entry.path(), argv[1]).string();
        const auto* const rule = callbox::tests::ruleOfFile(name);
        if (!rule) {
            corpus.fail(name, "unknown", "the table of tests/corpus/corpus.h does not know it");
            continue;
        }
        if (rule->source.empty()) {
            corpus.refuse(name, rule->reason);
            continue;
        }
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        corpus.read(name, rule->source, callbox::tests::readRecording(rule->source, text));
        if (!rule->snapshot.empty())
            corpus.read(name, rule->snapshot,
                        callbox::rmc::watch::parseRecorded(rule->snapshot, text));
    }
    Count total;
    for (const auto& refusal : corpus.refusals)
        std::cout << "refused " << refusal << "\n";
    for (const auto& failure : corpus.failures)
        std::cout << "FAILED " << failure << "\n";
    for (const auto& [source, count] : corpus.counts) {
        std::cout << source << " parsed " << count.parsed << " refused " << count.refused
                  << " failed " << count.failed << "\n";
        total.parsed += count.parsed;
        total.refused += count.refused;
        total.failed += count.failed;
    }
    std::cout << "total parsed " << total.parsed << " refused " << total.refused << " failed "
              << total.failed << "\n";
    return total.failed == 0 ? 0 : 1;
}
