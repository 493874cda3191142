// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <vector>

#include "rmc/watch/recorded_source.h"
#include "rmc/watch/snapshot_source.h"
#include "tests/corpus/corpus.h"

namespace {

struct Count {
    int parsed = 0;
    int refused = 0;
    int failed = 0;
};

}  // namespace

int main(int argc, char** argv) {
    std::error_code error;
    if (argc != 2 || !std::filesystem::is_directory(argv[1], error)) {
        std::cerr << "corpus_run: name a directory\n";
        return 2;
    }
    std::map<std::string, Count> counts;
    std::vector<std::string> uncovered;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[1], error)) {
        if (!entry.is_regular_file() || entry.path().filename() == "README.md")
            continue;
        const auto name = std::filesystem::relative(entry.path(), argv[1]).string();
        const auto source = callbox::tests::sourceOfFile(name);
        if (source.empty()) {
            uncovered.push_back(name);
            continue;
        }
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        const auto findings = callbox::rmc::watch::parseRecorded(source, text);
        auto& count = counts[std::string(source)];
        // A log or a state without hardware problems is a good one.
        const bool mayBeEmpty =
            source == "kernel-log" || callbox::rmc::watch::findSnapshotSource(source) != nullptr;
        if (!findings)
            ++count.refused;
        else if (findings->items.empty() && findings->records.empty() && !mayBeEmpty)
            ++count.failed;
        else
            ++count.parsed;
    }
    int failed = 0;
    for (const auto& [source, count] : counts) {
        std::cout << source << " parsed " << count.parsed << " refused " << count.refused
                  << " failed " << count.failed << "\n";
        failed += count.refused + count.failed;
    }
    for (const auto& name : uncovered)
        std::cout << "not covered yet: " << name << "\n";
    return failed == 0 ? 0 : 1;
}
