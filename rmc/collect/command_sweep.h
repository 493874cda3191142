// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <string>
#include <vector>

#include "rmc/collect/inventory_builder.h"
#include "rmc/collect/sweep.h"

namespace callbox::rmc::collect {

/// One command of a restricted shell and the parser of what it prints.
struct SingleCommand {
    std::string source;
    std::string subject;  ///< of the parser; also named where the command could not be read
    std::string command;
    std::size_t outputLimit = std::size_t{4} << 20;
};

/// A sweep of single commands. What one finds may ask for more of them.
class CommandSweep : public Sweep {
public:
    /// The commands that follow from what a source found.
    using Follow = std::function<std::vector<SingleCommand>(const SingleCommand&, const Findings&)>;

    CommandSweep(SweepOptions options, std::vector<SingleCommand> commands, Follow follow);

    std::optional<Command> next() override;
    void answered(core::Result<CommandOutput> output) override;
    /// Errors: the first command's, when none gave anything.
    core::Result<core::Inventory> finish(core::TimePoint at) override;

private:
    void unreadable(core::Message reason);

    SweepOptions options_;
    std::deque<SingleCommand> waiting_;
    SingleCommand asked_;
    Follow follow_;
    std::size_t given_ = 0;
    bool found_ = false;
    std::optional<core::Error> firstError_;
    InventoryBuilder builder_;
    std::vector<core::UnreadableSource> unreadable_;
};

}  // namespace callbox::rmc::collect
