// SPDX-License-Identifier: GPL-3.0-or-later
// A rule pack from elsewhere is refused or works; a partition's record is judged by the built-in
// one within bounds, and what is shown of it cannot steer a terminal.
#include <algorithm>
#include <memory>

#include "core/analysis/memory_state.h"
#include "core/json/codec.h"
#include "core/words/catalogue.h"
#include "tests/fuzz/fuzz.h"

using namespace callbox::core;
using callbox::test::must;

namespace {

const Analyser& builtIn() {
    static const Analyser kAnalyser(*builtInRulePack());
    return kAnalyser;
}

const Catalogue& words() {
    static const Catalogue kWords = Catalogue::load("en");
    return kWords;
}

void judge(const Analyser& analyser, const ProblemRecord& record) {
    const Partition partition;
    const ManagedSystem system;
    MemoryState state;
    const AnalysisContext context{partition, system, nullptr, {}, record.seenAt};
    for (int i = 0; i < 2; ++i) {
        const auto verdict = analyser.analyse(record, context, state);
        state.apply(verdict);
        if (!verdict.event)
            continue;
        must(verdict.duplicateKey.size() < 4096);
        must(verdict.event->evidence.size() <= 4096);
        const std::string text = words().render(verdict.event->description);
        must(std::none_of(text.begin(), text.end(),
                          [](char c) { return static_cast<unsigned char>(c) < 0x20; }));
    }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = callbox::test::textOf(data, size);
    const JsonLimits limits{std::size_t{1} << 16, 32};
    if (const auto record = fromJson<ProblemRecord>(text, limits))
        judge(builtIn(), *record);
    if (const auto pack = rulePackFromJson(text)) {
        const Analyser analyser(*pack);
        for (const Rule& rule : pack->rules)
            for (const RuleExample& example : rule.examples)
                judge(analyser, example.record);
    }
    return 0;
}
