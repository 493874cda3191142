// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "rmc/watch/condition_book.h"
#include "rmc/watch/problem_watch.h"

namespace callbox::rmc::watch {

/// The snapshots of one partition: the cursor of each source and subject, and the batches that
/// came of reading them. Batches and cursors are under "SOURCE", or "SOURCE:SUBJECT" where a source
/// is asked for each of its subjects.
class SnapshotBook {
public:
    static constexpr std::size_t kMaxCursors = 512;

    /// `cursors` by source as last acknowledged; those of other sources are passed over.
    SnapshotBook(std::string partitionId, const std::map<std::string, std::string>& cursors);

    static std::string keyOf(std::string_view source, std::string_view subject);

    /// Reads what a source of the table printed. What cannot be read becomes a condition of the
    /// source, and a next reading that can settles it.
    void take(std::string_view source, std::string_view subject, std::string_view text,
              core::TimePoint now, ConditionBook& conditions);

    /// Batches wait under these keys.
    void addReady(std::vector<std::string>& keys) const;
    WatchBatch takeBatch(std::string_view key);
    /// Records that wait.
    std::size_t pending() const { return pending_; }

private:
    std::string partitionId_;
    std::map<std::string, std::string, std::less<>> cursors_;
    std::map<std::string, std::vector<WatchBatch>, std::less<>> batches_;
    std::size_t pending_ = 0;
};

}  // namespace callbox::rmc::watch
