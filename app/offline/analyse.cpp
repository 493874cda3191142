// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>

#include "app/offline/documents.h"
#include "app/offline/offline.h"
#include "core/analysis/inventory_lookup.h"
#include "core/analysis/memory_state.h"
#include "core/json/codec.h"

namespace callbox::offline {

namespace {

constexpr core::JsonLimits kLimits{std::size_t{64} << 20, 32};

core::Result<SourceDocument> documentOf(std::string_view text) {
    const auto start = text.find_first_not_of(" \t\r\n");
    SourceDocument document;
    if (start == std::string_view::npos)
        return document;
    if (text[start] == '[') {
        auto records = core::fromJson<std::vector<core::ProblemRecord>>(text, kLimits);
        if (!records)
            return core::passOn(records);
        document.records = std::move(*records);
        return document;
    }
    core::DecodeReport report;
    auto whole = core::fromJson<SourceDocument>(text, kLimits, &report);
    if (whole && (!whole->records.empty() || !whole->items.empty() || report.unknownKeys == 0))
        return whole;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        auto record = core::fromJson<core::ProblemRecord>(line, kLimits);
        if (!record)
            return core::passOn(record);
        document.records.push_back(std::move(*record));
    }
    return document;
}

}  // namespace

core::Result<std::vector<core::ProblemRecord>> records(const std::string& text) {
    auto document = documentOf(text);
    if (!document)
        return core::passOn(document);
    return std::move(document->records);
}

core::Result<std::string> analyse(const std::string& text, const core::Catalogue& words) {
    auto document = documentOf(text);
    if (!document)
        return core::passOn(document);
    auto pack = core::builtInRulePack();
    if (!pack)
        return core::passOn(pack);
    const core::Analyser analyser(std::move(*pack));

    core::Inventory inventory;
    inventory.items = std::move(document->items);
    const core::InventoryLookup components(std::move(inventory));
    core::Partition partition;
    partition.id = "offline";
    partition.name = "offline";
    const core::ManagedSystem system;

    Judgement judgement;
    judgement.rulePack = analyser.pack().name + ' ' + analyser.pack().version;
    core::MemoryState state;
    for (const core::ProblemRecord& record : document->records) {
        // A recording has no present: each record is judged at its own time.
        const core::TimePoint now = std::max(record.occurredAt, record.seenAt);
        const core::AnalysisContext context{partition, system, &components, {}, now};
        JudgedRecord judged;
        judged.recordId = record.recordId;
        judged.verdict = analyser.analyse(record, context, state);
        state.apply(judged.verdict);
        if (judged.verdict.event) {
            judged.description = words.render(judged.verdict.event->description);
            judged.advice = words.render(judged.verdict.event->advice);
        }
        judgement.records.push_back(std::move(judged));
    }
    return core::toJson(judgement);
}

}  // namespace callbox::offline
