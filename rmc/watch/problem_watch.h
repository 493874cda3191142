// SPDX-License-Identifier: GPL-3.0-or-later
// The watch on one partition, whatever it runs: where a shell is there, a script that stays running
// on one channel; else single commands, each when it is due. Either way the console gets batches
// of problem records behind cursors, conditions of sources, and heartbeats.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/inventory.h"
#include "core/model/problem_record.h"
#include "core/words/result.h"
#include "rmc/collect/sweep.h"

namespace callbox::rmc::watch {

/// New records of one source, in order, and the cursor behind the last of them. `records` is empty
/// when only the cursor moved (the first start of a source).
struct WatchBatch {
    std::string source;
    std::string cursor;
    std::vector<core::ProblemRecord> records;
};

/// A source cannot be read, was cleared, printed what is not understood; `cleared` ends what was
/// said of this source before (`what` is then empty).
struct WatchCondition {
    std::string source;  ///< "watch" for the watch's output as a whole
    core::Message what;
    bool cleared = false;
};

class ProblemWatch {
public:
    virtual ~ProblemWatch() = default;

    /// What stays running on the watch channel; nothing where only single commands can be given.
    /// Asked once.
    virtual std::optional<collect::Command> script() const = 0;
    /// Whether the partition's dispatcher said that it runs the script, its own.
    virtual bool dispatched() const { return false; }
    /// Bytes of the script's standard output, however they are cut.
    virtual void feed(std::string_view bytes, core::TimePoint now) = 0;

    /// The command that is due at `now`, one at a time; nothing while none is. Without a script the
    /// first answer is the first heartbeat.
    virtual std::optional<collect::Command> due(core::TimePoint now) = 0;
    virtual void answered(core::Result<collect::CommandOutput> output, core::TimePoint now) = 0;

    /// Call a few times a second: what waits for more ends when no more follows.
    virtual void tick(core::TimePoint now) = 0;
    /// Whether something waits for more, so that tick() must be called.
    virtual bool waiting() const { return true; }

    /// Heartbeats since the last call. The first says that the watch runs.
    virtual std::size_t takeHeartbeats() = 0;
    /// Sources with something to take, in no particular order.
    virtual std::vector<std::string> ready() const = 0;
    /// Empty cursor and records when there is nothing.
    virtual WatchBatch takeBatch(std::string_view source) = 0;
    virtual std::vector<WatchCondition> takeConditions() = 0;
    virtual std::vector<core::UtilizationSample> takeUtilization() = 0;
    /// While true the caller stops feeding until it has taken a batch.
    virtual bool full() const = 0;
};

}  // namespace callbox::rmc::watch
