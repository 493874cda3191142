// SPDX-License-Identifier: GPL-3.0-or-later
// Inventories of one partition at different times. Counters of failure logs, which never stand
// still, are not part of it.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/model/inventory.h"

namespace callbox::core::inventory {

/// How many items came, became different and went.
struct ChangeCounts {
    std::uint64_t added = 0, changed = 0, removed = 0;
    bool any() const { return added + changed + removed > 0; }
};

struct Step {
    ChangeCounts counts;
    InventoryDifference undo;  ///< leads from `after` back to `before`
};
Step stepBetween(const Inventory& before, const Inventory& after);

/// Makes `inventory` what it was before. What fits no longer is left as it is.
void undo(Inventory& inventory, const InventoryDifference& difference);

struct ItemChange {
    std::optional<InventoryItem> before;  ///< absent: new
    std::optional<InventoryItem> after;   ///< absent: gone
};
/// By kind and key.
std::vector<ItemChange> changesBetween(const Inventory& before, const Inventory& after);

}  // namespace callbox::core::inventory
