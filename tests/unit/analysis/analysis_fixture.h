// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <string>

#include "core/analysis/analyser.h"
#include "core/analysis/memory_state.h"

namespace callbox::test {

/// Components by the name an error source gives them.
class NamedComponents final : public core::ComponentLookup {
public:
    std::map<std::string, core::InventoryItem, std::less<>> items;

    std::optional<core::InventoryItem> find(core::CalloutTarget,
                                            std::string_view name) const override {
        const auto found = items.find(name);
        return found == items.end() ? std::nullopt : std::optional(found->second);
    }
};

struct AnalysisFixture {
    core::Partition partition;
    core::ManagedSystem system;
    NamedComponents components;
    core::MemoryState state;
    core::TimePoint now = *core::timePointFromText("2026-11-20T12:00:00Z");
    core::Analyser analyser{*core::builtInRulePack()};

    AnalysisFixture() {
        partition.id = "par-example";
        partition.name = "alpha";
        partition.address.host = "192.0.2.7";
        system.mtms = {"PowerEdge R640", "", "CZJ0412"};
        core::InventoryItem module;
        module.kind = core::InventoryKind::memoryModule;
        module.name = "Memory module 32 GB";
        module.partNumber = "M393A4K40DB3-CWE";
        module.serialNumber = "41F2C0A7";
        module.locationCode = "DIMM_A1";
        components.items["DIMM_A1"] = module;
        components.items["CPU_SrcID#0_MC#0_Chan#0_DIMM#0"] = module;
    }

    core::AnalysisContext context() { return {partition, system, &components, {}, now}; }

    core::AnalysisVerdict take(const core::ProblemRecord& record) {
        auto verdict = analyser.analyse(record, context(), state);
        state.apply(verdict);
        return verdict;
    }

    static core::ProblemRecord memoryRecord(std::string kind, std::string at,
                                            std::uint64_t count = 1,
                                            std::string label = "DIMM_A1") {
        core::ProblemRecord record;
        record.recordId = "mc_event:1:" + at;
        record.source = "rasdaemon";
        record.kind = std::move(kind);
        record.occurredAt = *core::timePointFromText(at);
        record.count = count;
        record.attributes = {{"label", std::move(label)}, {"mc", "0"}};
        return record;
    }
};

}  // namespace callbox::test
