// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>

#include "core/model/partition.h"
#include "rmc/collect/sweep.h"
#include "rmc/link/messages.h"

namespace callbox::app::rmc {

/// The commands of an administrator's own that wait for one partition's run channel: sensors, and
/// the question for its time. Few, small and short: a sweep or a watch must not wait for them.
class OperatorCommands {
public:
    using Answer = std::function<void(
        std::uint64_t request, const core::Result<callbox::rmc::collect::CommandOutput>& output)>;

    /// `answer` is called once for each command.
    explicit OperatorCommands(Answer answer) : answer_(std::move(answer)) {}

    /// Refused with limitExceeded when too many wait. On a restricted shell the command is the
    /// line itself, elsewhere `sh` reads it; `prepared` partitions are asked for the time only.
    void want(const callbox::rmc::RunCommand& wanted, core::PartitionPlatform platform,
              bool prepared);
    std::optional<callbox::rmc::collect::Command> take();
    void answered(const core::Result<callbox::rmc::collect::CommandOutput>& output);
    /// Answers all with `why`.
    void abandon(const core::Error& why);

private:
    struct Waiting {
        std::uint64_t request;
        callbox::rmc::collect::Command command;
    };

    Answer answer_;
    std::deque<Waiting> waiting_;
    std::optional<std::uint64_t> running_;
};

}  // namespace callbox::app::rmc
