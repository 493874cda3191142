// SPDX-License-Identifier: GPL-3.0-or-later
// What AIX diagnostics concluded: `diagrpt -a`. The cursor is "d1;" and the highest sequence number
// of the diagnostic log.
#include <algorithm>
#include <optional>

#include "rmc/collect/source_registry.h"
#include "rmc/collect/text.h"
#include "rmc/watch/cursor.h"
#include "rmc/watch/script_watch.h"
#include "rmc/watch/snapshot_sources.h"

namespace callbox::rmc::watch {

namespace {

constexpr std::string_view kVersion = "d1";

std::optional<std::uint64_t> highestOf(std::string_view cursor) {
    if (cursor == kFromStart)
        return 0;
    const auto pieces = cursorPieces(cursor, kVersion);
    return pieces && pieces->size() == 1 ? collect::toNumber(pieces->front()) : std::nullopt;
}

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
    const auto known = highestOf(context.cursor);
    auto highest = known.value_or(0);
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
        if (known)
            reading.records.push_back(std::move(record));
    }
    CursorText cursor(kVersion);
    cursor.add(std::to_string(highest));
    reading.cursor = cursor.text();
    return reading;
}

}  // namespace callbox::rmc::watch
