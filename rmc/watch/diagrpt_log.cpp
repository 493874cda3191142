// SPDX-License-Identifier: GPL-3.0-or-later
// What AIX diagnostics concluded: `diagrpt -a`. The cursor is "d1;" and the highest sequence number
// of the diagnostic log.
#include <algorithm>

#include "rmc/collect/source_registry.h"
#include "rmc/collect/text.h"
#include "rmc/watch/script_watch.h"
#include "rmc/watch/snapshot_sources.h"

namespace callbox::rmc::watch {

namespace {

/// recordId is "diag:IDENTIFIER:SEQUENCE:RESOURCE".
std::uint64_t sequenceOf(const core::ProblemRecord& record) {
    const auto pieces = collect::split(record.recordId, ':', 4);
    return pieces.size() == 4 ? collect::toNumber(pieces[2]).value_or(0) : 0;
}

}  // namespace

core::Result<SnapshotReading> readDiagrpt(std::string_view text, const SnapshotContext& context) {
    auto findings = collect::parseSource("diagrpt", text);
    if (!findings)
        return core::passOn(findings);
    const bool first = context.cursor.empty();
    auto highest = std::uint64_t{0};
    if (context.cursor.starts_with("d1;"))
        highest = collect::toNumber(context.cursor.substr(3)).value_or(0);
    std::sort(findings->records.begin(), findings->records.end(),
              [](const auto& a, const auto& b) { return sequenceOf(a) < sequenceOf(b); });
    SnapshotReading reading;
    // The log was cleared when even its newest entry is older.
    if (!findings->records.empty() && sequenceOf(findings->records.back()) < highest) {
        reading.restarted = true;
        highest = 0;
    }
    for (auto& record : findings->records) {
        const auto sequence = sequenceOf(record);
        if (sequence <= highest)
            continue;
        if (reading.records.size() >= kMaxSnapshotRecords)
            break;
        highest = sequence;
        if (!first)
            reading.records.push_back(std::move(record));
    }
    reading.cursor = "d1;" + std::to_string(highest);
    return reading;
}

}  // namespace callbox::rmc::watch
