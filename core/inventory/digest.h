// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/inventory.h"

namespace callbox::core::inventory {

/// Lower-case hex SHA-256 over the inventory's canonical JSON: the same for the same machine in
/// the same state whatever the order of its items. Left out: collectedAt, utilization, unreadable
/// sources, the ids the console gives (partition, system).
std::string digest(const Inventory& inventory);

/// "kind/key": names an item within an inventory ("memoryModule/DIMM_A1").
std::string itemName(const InventoryItem& item);

}  // namespace callbox::core::inventory
