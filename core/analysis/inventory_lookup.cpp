// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/inventory_lookup.h"

namespace callbox::core {

std::optional<InventoryItem> InventoryLookup::find(CalloutTarget target,
                                                   std::string_view name) const {
    const InventoryItem* item = nullptr;
    switch (target) {
        case CalloutTarget::memoryModule:
            item = index_.memoryModule(name);
            break;
        case CalloutTarget::processor:
            item = index_.processor(name);
            break;
        case CalloutTarget::pciDevice:
            item = index_.adapter(name);
            break;
        case CalloutTarget::disk:
            item = index_.disk(name);
            break;
        case CalloutTarget::raidController:
            item = index_.raidController(name);
            break;
        case CalloutTarget::location:
            item = index_.located(name);
            break;
        case CalloutTarget::none:
            break;
    }
    return item ? std::optional(*item) : std::nullopt;
}

}  // namespace callbox::core
