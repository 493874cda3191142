// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "core/model/partition.h"

namespace callbox::core {

/// What the partition's login can read, one fixed bit for each capability, so that partitions can
/// be compared (docs/inventory.md lists them). 0 while the channel is not active: no usable link.
std::uint32_t capabilityMask(const Partition& partition);

/// The mask as the HMC's commands write DCaps: "0x49", "0x0".
std::string capabilityMaskText(const Partition& partition);

}  // namespace callbox::core
