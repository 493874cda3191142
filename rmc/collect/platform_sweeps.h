// SPDX-License-Identifier: GPL-3.0-or-later
// The sweeps by platform, each in a file of its own; makeSweep() has the table.
#pragma once

#include "rmc/collect/sweep.h"

namespace callbox::rmc::collect {

/// One command: `sh` with resources/collection/linux.sh.
core::Result<std::unique_ptr<Sweep>> makeLinuxSweep(SweepOptions options);

}  // namespace callbox::rmc::collect
