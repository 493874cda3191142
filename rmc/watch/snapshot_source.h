// SPDX-License-Identifier: GPL-3.0-or-later
// Problem sources that cannot be followed: they are read again and again, and what is new is found
// by comparing what they print with the cursor, which is all that is kept of the time before.
#pragma once

#include <chrono>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/problem_record.h"
#include "core/words/result.h"

namespace callbox::rmc::watch {

/// The most records of one reading; a log's cursor then stands behind the last of them.
inline constexpr std::size_t kMaxSnapshotRecords = 200;

struct SnapshotContext {
    std::string_view subject;  ///< a disk or controller; empty when the source is asked as a whole
    std::string_view cursor;   ///< as the last reading gave it; empty at the first
    core::TimePoint now;       ///< by the console's clock
};

/// `records` in order, with source, kind, recordId, occurredAt, count, attributes and text set.
/// A log's first reading gives no records, only where it ends now; a state's first reading reports
/// what is bad now.
struct SnapshotReading {
    std::string cursor;  ///< at most 4 KiB of printable ASCII
    std::vector<core::ProblemRecord> records;
    bool restarted = false;  ///< the source was cleared or rotated since the cursor
};

/// One kind of source: how often it is read and how. `read` takes foreign, possibly hostile text;
/// its errors are protocol (not what this source prints) and limitExceeded.
struct SnapshotSource {
    std::string_view name;
    std::chrono::seconds interval;  ///< stated in docs/problem-sources.md
    core::Result<SnapshotReading> (*read)(std::string_view text, const SnapshotContext& context);
};

/// All of them, sorted by name.
std::span<const SnapshotSource> snapshotSources();

/// nullptr for an unknown name.
const SnapshotSource* findSnapshotSource(std::string_view name);

}  // namespace callbox::rmc::watch
