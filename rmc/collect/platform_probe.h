// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "core/model/partition.h"
#include "rmc/collect/sweep.h"

namespace callbox::rmc::collect {

/// Finds out what a partition runs: harmless commands, one after another, until one decides. The
/// shells of an HMC and a VIOS refuse what they do not know, which decides nothing.
class PlatformProbe {
public:
    /// The next command; nothing once it is decided or no command is left.
    std::optional<Command> next();
    /// What came of it. A command that fails decides nothing.
    void answered(const core::Result<CommandOutput>& output);

    /// Errors: notFound when no command told.
    core::Result<core::PartitionPlatform> platform() const;

    /// A dispatcher answered in the system's place (rmc/collect/dispatcher.h).
    bool prepared() const { return prepared_; }

private:
    std::size_t at_ = 0;
    std::optional<core::PartitionPlatform> found_;
    bool prepared_ = false;
    bool maybeVios_ = false;  ///< uname says AIX, which a VIOS says, too
};

/// A harmless command whose answer shows that the partition lives.
Command aliveCommand(core::PartitionPlatform platform);

}  // namespace callbox::rmc::collect
