// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "rmc/watch/condition_book.h"
#include "rmc/watch/make_problem_watch.h"
#include "rmc/watch/snapshot_book.h"

namespace callbox::rmc::watch {

/// The watch where a shell gives only single commands: each is given when it is due, and what it
/// prints is read as a snapshot.
class CommandWatch : public ProblemWatch {
public:
    struct Poll {
        std::string source;   ///< of the snapshot table; or a name of its own with `look`
        std::string command;  ///< a constant
        std::chrono::seconds interval{60};
        std::size_t outputLimit = std::size_t{8} << 20;
        bool records = true;  ///< read it as a snapshot
        /// Looks at the same output for conditions of its own.
        void (*look)(std::string_view text, ConditionBook& conditions) = nullptr;
    };

    CommandWatch(const ProblemWatchOptions& options, std::vector<Poll> polls);

    std::optional<collect::Command> script() const override { return std::nullopt; }
    void feed(std::string_view, core::TimePoint) override {}
    std::optional<collect::Command> due(core::TimePoint now) override;
    void answered(core::Result<collect::CommandOutput> output, core::TimePoint now) override;
    void tick(core::TimePoint) override {}
    std::size_t takeHeartbeats() override;
    std::vector<std::string> ready() const override;
    WatchBatch takeBatch(std::string_view source) override;
    std::vector<WatchCondition> takeConditions() override;
    std::vector<core::UtilizationSample> takeUtilization() override { return {}; }
    bool full() const override;

private:
    struct Timed {
        Poll poll;
        std::optional<core::TimePoint> next;  ///< absent: at once
    };

    std::vector<Timed> polls_;
    std::size_t asked_ = 0;
    bool asking_ = false;
    std::size_t heartbeats_ = 0;
    ConditionBook conditions_;
    SnapshotBook snapshots_;
};

}  // namespace callbox::rmc::watch
