// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/linux_watch.h"
#include "rmc/watch/platform_watches.h"

namespace callbox::rmc::watch {

core::Result<std::unique_ptr<ProblemWatch>> makeLinuxWatch(const ProblemWatchOptions& wanted) {
    WatchOptions options;
    options.boundary = wanted.boundary;
    options.cursors = wanted.cursors;
    options.elevate = wanted.elevate;
    options.utilizationInterval = wanted.utilizationInterval;
    if (wanted.rasdaemonDatabase)
        options.rasdaemonDatabase = *wanted.rasdaemonDatabase;
    options.prepared = wanted.prepared;
    auto command = linuxWatchCommand(options);
    if (!command)
        return core::passOn(command);
    return std::make_unique<ScriptWatch>(wanted.partitionId, options, std::move(*command));
}

}  // namespace callbox::rmc::watch
