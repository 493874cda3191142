// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/component_lookup.h"
#include "core/inventory/component_index.h"

namespace callbox::core {

/// Looks parts up in one inventory. Make it once per inventory, not once per record.
class InventoryLookup final : public ComponentLookup {
public:
    explicit InventoryLookup(Inventory inventory)
        : inventory_(std::move(inventory)), index_(inventory_) {}
    /// The index points into the inventory.
    InventoryLookup(const InventoryLookup&) = delete;
    InventoryLookup& operator=(const InventoryLookup&) = delete;

    std::optional<InventoryItem> find(CalloutTarget target, std::string_view name) const override;

private:
    Inventory inventory_;
    inventory::ComponentIndex index_;
};

}  // namespace callbox::core
