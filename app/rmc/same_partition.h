// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rmc/link/messages.h"

namespace callbox::app::rmc {

/// Whether both name the same login at the same place.
bool sameAddress(const core::PartitionAddress& a, const core::PartitionAddress& b);

/// Whether `b` asks for nothing that `a` does not give: address, access, host key, cursors and
/// sampling. What was found out meanwhile does not count.
bool samePartition(const callbox::rmc::WatchPartition& a, const callbox::rmc::WatchPartition& b);

}  // namespace callbox::app::rmc
