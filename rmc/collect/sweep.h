// SPDX-License-Identifier: GPL-3.0-or-later
// One sweep of a partition, whatever it runs: the commands to give it, one after another, and what
// came of them. Linux and AIX take one command, `sh` with a script on its standard input; an HMC
// and a VIOS, whose shells are restricted, take many single ones.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/inventory.h"
#include "core/words/result.h"

namespace callbox::rmc::collect {

/// What is run on the partition. `command` is a constant of the source or put together from
/// pieces held to a strict character set; never from free text.
struct Command {
    std::string command;
    std::string input;  ///< for its standard input, which is then ended
    std::size_t outputLimit = std::size_t{8} << 20;
    std::chrono::milliseconds timeLimit{120'000};
};

/// What it printed (standard output only) and how it ended.
struct CommandOutput {
    std::string output;
    int exitStatus = 0;
};

struct SweepOptions {
    std::string partitionId;
    std::string boundary;  ///< 16 to 64 lower-case hex digits, fresh for every sweep
    bool elevate = false;  ///< use `sudo -n` for the sources that need root
    /// The partition's dispatcher answered the platform probe: only its word and the parameters are
    /// sent (rmc/collect/dispatcher.h). Without, a dispatcher takes them out of the script.
    bool prepared = false;
};

/// Used from one thread at a time; does no input or output itself.
class Sweep {
public:
    virtual ~Sweep() = default;
    /// The next command; nothing when there is none left.
    virtual std::optional<Command> next() = 0;
    /// What came of the command that next() gave last. An error of one command (it took too long,
    /// printed too much) spoils no other.
    virtual void answered(core::Result<CommandOutput> output) = 0;
    /// After the last answer. Errors: protocol when nothing usable came.
    virtual core::Result<core::Inventory> finish(core::TimePoint at) = 0;
};

/// `platform` as found, not `automatic`. Errors: invalidArgument (boundary).
core::Result<std::unique_ptr<Sweep>> makeSweep(core::PartitionPlatform platform,
                                               SweepOptions options);

}  // namespace callbox::rmc::collect
