// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/command_sweep.h"
#include "rmc/collect/platform_sweeps.h"

namespace callbox::rmc::collect {

core::Result<std::unique_ptr<Sweep>> makeViosSweep(SweepOptions options) {
    // ioscli stands before each command: a login without a terminal has not always its aliases.
    std::vector<SingleCommand> commands{
        {"ioslevel", {}, "ioscli ioslevel"},
        {"lscfg", {}, "ioscli lsdev -vpd"},
        {"lparstat", {}, "ioscli lparstat -i"},
    };
    return std::make_unique<CommandSweep>(std::move(options), std::move(commands),
                                          CommandSweep::Follow());
}

}  // namespace callbox::rmc::collect
