// SPDX-License-Identifier: GPL-3.0-or-later
// Problem records a second that one core judges by the built-in rules, parts looked up in a
// server's inventory. The records are the rules' own examples, each of many devices, in the mixture
// of a storm: most of them duplicates of what is open. Beside it, in turns, the same records read
// from JSON, which whoever takes them in has to do as well.
#include <chrono>
#include <iostream>

#include "core/analysis/analyser.h"
#include "core/analysis/inventory_lookup.h"
#include "core/analysis/memory_state.h"
#include "core/json/codec.h"
#include "tests/bench/figures.h"

using namespace callbox;
using namespace callbox::core;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::size_t kDevices = 40;
constexpr int kTurns = 5;
constexpr double kTarget = 50'000;

/// The part that tells one device from another, for what the rules look at first.
void nameDevice(ProblemRecord& record, std::size_t device) {
    const std::string number = std::to_string(device);
    for (const char* attribute : {"label", "disk", "dev_name", "slot", "sensor", "resource_name"})
        if (const auto found = record.attributes.find(attribute); found != record.attributes.end())
            found->second += number;
}

std::vector<ProblemRecord> records(const RulePack& pack) {
    std::vector<ProblemRecord> all;
    for (std::size_t turn = 0; turn < 4; ++turn)
        for (std::size_t device = 0; device < kDevices; ++device)
            for (const Rule& rule : pack.rules)
                for (const RuleExample& example : rule.examples) {
                    all.push_back(example.record);
                    nameDevice(all.back(), device);
                }
    return all;
}

Inventory server() {
    Inventory inventory;
    for (std::size_t i = 0; i < 2 * kDevices; ++i) {
        InventoryItem item;
        item.kind = i % 2 == 0 ? InventoryKind::memoryModule : InventoryKind::disk;
        item.key = "item-" + std::to_string(i);
        item.name = (i % 2 == 0 ? "DIMM_A1" : "sda") + std::to_string(i / 2);
        item.locationCode = item.name;
        item.properties["kernelName"] = item.name;
        item.partNumber = "M393A4K40DB3-CWE";
        item.serialNumber = "41F2C0" + std::to_string(i);
        inventory.items.push_back(std::move(item));
    }
    return inventory;
}

double rate(std::size_t count, Clock::time_point begun) {
    return static_cast<double>(count) / std::chrono::duration<double>(Clock::now() - begun).count();
}

}  // namespace

int main() {
    auto pack = builtInRulePack();
    if (!pack)
        return bench::broken("the rules", pack.error().field);
    const auto all = records(*pack);
    std::vector<std::string> texts;
    for (const ProblemRecord& record : all)
        texts.push_back(toJson(record));
    const Analyser analyser(std::move(*pack));
    const InventoryLookup components(server());
    Partition partition;
    partition.id = partition.name = "lpar1";
    ManagedSystem system;
    system.mtms = {"PowerEdge R640", "", "CZJ0412"};
    const AnalysisContext context{partition, system, &components, {}, all.front().occurredAt};

    std::vector<double> judged, read;
    std::size_t events = 0;
    for (int turn = 0; turn < kTurns; ++turn) {
        MemoryState state;
        events = 0;
        auto begun = Clock::now();
        for (const ProblemRecord& record : all) {
            const auto verdict = analyser.analyse(record, context, state);
            state.apply(verdict);
            events += verdict.kind == VerdictKind::newEvent ? 1 : 0;
        }
        judged.push_back(rate(all.size(), begun));
        begun = Clock::now();
        for (const std::string& text : texts)
            if (!fromJson<ProblemRecord>(text))
                return bench::broken("a record", text);
        read.push_back(rate(all.size(), begun));
    }
    std::cout << all.size() << " records, " << events << " events\n";
    const double one = bench::quantile(judged, 0.5);
    bench::figure("analysis-records", one, "records/s", kTarget, bench::Want::atLeast);
    bench::figure("analysis-over-json", one / bench::quantile(read, 0.5), "x", 0.3,
                  bench::Want::atLeast);
    return 0;
}
