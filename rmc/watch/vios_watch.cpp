// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/command_watch.h"
#include "rmc/watch/platform_watches.h"
#include "rmc/watch/snapshot_source.h"

namespace callbox::rmc::watch {

core::Result<std::unique_ptr<ProblemWatch>> makeViosWatch(const ProblemWatchOptions& options) {
    const auto* log = findSnapshotSource("errlog");
    std::vector<CommandWatch::Poll> polls;
    polls.push_back({"errlog", "ioscli errlog -ls", log->interval});
    return std::make_unique<CommandWatch>(options, std::move(polls));
}

}  // namespace callbox::rmc::watch
