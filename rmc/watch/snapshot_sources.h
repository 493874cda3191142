// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of the snapshot sources, each in a file of its own; snapshot_source.cpp has the table
// with their names and intervals.
#pragma once

#include "rmc/watch/snapshot_source.h"

namespace callbox::rmc::watch {

/// /proc/mdstat.
core::Result<SnapshotReading> readMdState(std::string_view text, const SnapshotContext& context);

}  // namespace callbox::rmc::watch
