// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>

#include "rmc/collect/sweep.h"
#include "rmc/link/messages.h"

namespace callbox::app::rmc {

struct WatchServices;

/// Scripts on request that wait for one partition's run channel, each with the reader of what it
/// prints. Answers through `send`, once for each request.
class ScriptRuns {
public:
    /// What the partition is at the moment.
    struct Site {
        core::PartitionPlatform platform = core::PartitionPlatform::automatic;
        bool elevate = false;
        bool prepared = false;
        bool active = false;
    };

    explicit ScriptRuns(WatchServices& services) : services_(services) {}

    void gather(const callbox::rmc::GatherData& wanted, const Site& site);
    void dumps(const callbox::rmc::AskDumps& wanted, const Site& site);

    /// The command that is due, which is then the one under way; nothing while there is none.
    std::optional<callbox::rmc::collect::Command> take();
    void answered(const core::Result<callbox::rmc::collect::CommandOutput>& output);
    /// Answers all with `why`.
    void abandon(const core::Error& why);

    enum class Cancelled { unknown, waiting, running };
    /// Answers the request as cancelled.
    Cancelled cancel(std::uint64_t request);

private:
    using Result = core::Result<callbox::rmc::RequestAnswer>;
    using Reading = std::function<Result(const callbox::rmc::collect::CommandOutput&)>;
    struct Run {
        std::uint64_t request;
        callbox::rmc::collect::Command command;
        Reading read;
    };

    void want(std::uint64_t request, const Site& site,
              core::Result<callbox::rmc::collect::Command> command, Reading read);
    void answer(std::uint64_t request, Result result);

    WatchServices& services_;
    std::deque<Run> waiting_;
    std::optional<Run> running_;
};

}  // namespace callbox::app::rmc
