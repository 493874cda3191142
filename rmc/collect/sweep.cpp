// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/sweep.h"

#include "rmc/collect/platform_sweeps.h"
#include "rmc/collect/scripts.h"

namespace callbox::rmc::collect {

namespace {

struct Row {
    core::PartitionPlatform platform;
    core::Result<std::unique_ptr<Sweep>> (*make)(SweepOptions options);
};

constexpr Row kSweeps[] = {
    {core::PartitionPlatform::linux, &makeLinuxSweep},
    {core::PartitionPlatform::local, &makeLinuxSweep},
    {core::PartitionPlatform::aix, &makeAixSweep},
    {core::PartitionPlatform::vios, &makeViosSweep},
    {core::PartitionPlatform::hmc, &makeHmcSweep},
};

}  // namespace

core::Result<std::unique_ptr<Sweep>> makeSweep(core::PartitionPlatform platform,
                                               SweepOptions options) {
    if (!isBoundary(options.boundary))
        return core::failField("boundary", core::say("collect.boundary-malformed"));
    for (const Row& row : kSweeps)
        if (row.platform == platform)
            return row.make(std::move(options));
    return core::failField("platform", core::say("collect.platform-unread"));
}

}  // namespace callbox::rmc::collect
