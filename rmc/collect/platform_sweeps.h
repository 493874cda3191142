// SPDX-License-Identifier: GPL-3.0-or-later
// The sweeps by platform, each in a file of its own; makeSweep() has the table.
#pragma once

#include "rmc/collect/sweep.h"

namespace callbox::rmc::collect {

/// One command: `sh` with resources/collection/linux.sh.
core::Result<std::unique_ptr<Sweep>> makeLinuxSweep(SweepOptions options);

/// One command: `sh` with the pieces of resources/collection/sweep for AIX.
core::Result<std::unique_ptr<Sweep>> makeAixSweep(SweepOptions options);

/// Single commands in the restricted shell of a VIOS.
core::Result<std::unique_ptr<Sweep>> makeViosSweep(SweepOptions options);

/// Single commands in the restricted shell of an HMC: its own level and identity, the systems it
/// manages, then of each of them partitions, processors, memory, slots and firmware.
core::Result<std::unique_ptr<Sweep>> makeHmcSweep(SweepOptions options);

}  // namespace callbox::rmc::collect
