// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/make_problem_watch.h"

#include "rmc/watch/platform_watches.h"

namespace callbox::rmc::watch {

namespace {

struct Row {
    core::PartitionPlatform platform;
    core::Result<std::unique_ptr<ProblemWatch>> (*make)(const ProblemWatchOptions& options);
};

constexpr Row kWatches[] = {
    {core::PartitionPlatform::linux, &makeLinuxWatch},
    {core::PartitionPlatform::local, &makeLinuxWatch},
    {core::PartitionPlatform::aix, &makeAixWatch},
    {core::PartitionPlatform::hmc, &makeHmcWatch},
    {core::PartitionPlatform::vios, &makeViosWatch},
};

}  // namespace

core::Result<std::unique_ptr<ProblemWatch>> makeProblemWatch(core::PartitionPlatform platform,
                                                             const ProblemWatchOptions& options) {
    for (const Row& row : kWatches)
        if (row.platform == platform)
            return row.make(options);
    return core::failField("platform", core::say("watch.platform-unwatched"));
}

}  // namespace callbox::rmc::watch
