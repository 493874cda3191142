// SPDX-License-Identifier: GPL-3.0-or-later
// Every source that `callbox parse` reads, and every snapshot source as the watch reads it: again
// and again, behind a cursor. The input's first line names the source, as the seeds do; for any
// other first line its first byte chooses.
#include <algorithm>

#include "core/json/codec.h"
#include "core/model/inventory.h"
#include "core/model/problem_record.h"
#include "rmc/watch/cursor.h"
#include "rmc/watch/recorded_source.h"
#include "rmc/watch/script_watch.h"
#include "rmc/watch/snapshot_source.h"
#include "tests/fuzz/fuzz.h"

using namespace callbox;
using callbox::test::must;

namespace {

const core::TimePoint kNow{std::chrono::seconds(1'790'000'000)};

/// What was understood can be written and read again: it is valid UTF-8.
void checkRecords(const std::vector<core::ProblemRecord>& records) {
    for (const auto& record : records) {
        must(core::fromJson<core::ProblemRecord>(core::toJson(record)).has_value());
        must(!record.recordId.empty());
    }
}

/// As the watch reads it, turn after turn behind its last cursor.
void readBehindCursor(const rmc::watch::SnapshotSource& source, std::string_view text,
                      std::string_view first) {
    std::string cursor(first);
    for (int turn = 0; turn < 3; ++turn) {
        const auto reading = source.read(text, {"sda", cursor, kNow});
        if (!reading)
            return;
        must(rmc::watch::isCursor(reading->cursor));
        checkRecords(reading->records);
        must(reading->records.size() <= rmc::watch::kMaxSnapshotRecords);
        // A record is told once: the cursor stands behind it.
        must(reading->records.empty() || reading->cursor != cursor);
        cursor = reading->cursor;
    }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0)
        return 0;
    const auto input = callbox::test::textOf(data, size);
    const auto names = rmc::watch::recordedSources();
    const auto line = input.substr(0, std::min(input.find('\n'), input.size()));
    const bool named = std::find(names.begin(), names.end(), line) != names.end();
    const auto name = named ? line : names[data[0] % names.size()];
    const auto text = input.substr(std::min(named ? line.size() + 1 : 1, input.size()));

    if (const auto findings = rmc::watch::parseRecorded(name, text)) {
        for (const auto& item : findings->items)
            must(core::fromJson<core::InventoryItem>(core::toJson(item)).has_value());
        for (const auto& record : findings->records)
            must(core::fromJson<core::ProblemRecord>(core::toJson(record)).has_value());
    }
    if (const auto* snapshot = rmc::watch::findSnapshotSource(name)) {
        readBehindCursor(*snapshot, text, {});
        readBehindCursor(*snapshot, text, rmc::watch::kFromStart);
        // A cursor is what the partition's output made of it: any text that a cursor can be.
        const auto end = text.find('\n');
        if (end != std::string_view::npos && rmc::watch::isCursor(text.substr(0, end)))
            readBehindCursor(*snapshot, text.substr(end + 1), text.substr(0, end));
    }
    return 0;
}
