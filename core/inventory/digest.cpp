// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/digest.h"

#include <algorithm>
#include <utility>

#include <boost/describe/enum_to_string.hpp>

#include "core/json/codec.h"
#include "core/protocol/identity.h"

namespace callbox::core::inventory {

std::string itemName(const InventoryItem& item) {
    return std::string(boost::describe::enum_to_string(item.kind, "unknown")) + "/" + item.key;
}

std::string digest(const Inventory& inventory) {
    Inventory lasting;
    lasting.system = inventory.system;
    lasting.system.id.clear();
    lasting.machineIdentity = inventory.machineIdentity;
    lasting.hostName = inventory.hostName;
    lasting.osName = inventory.osName;
    lasting.osLevel = inventory.osLevel;
    lasting.kernel = inventory.kernel;
    lasting.capabilities = inventory.capabilities;
    std::sort(lasting.capabilities.begin(), lasting.capabilities.end());

    // Items sorted by their own JSON: independent of the order in which sources were read, and
    // total even when two items share a name.
    std::vector<std::string> items;
    items.reserve(inventory.items.size());
    for (const auto& item : inventory.items)
        items.push_back(toJson(item));
    std::sort(items.begin(), items.end());

    std::string canonical = toJson(lasting);
    for (const auto& item : items) {
        canonical += '\n';
        canonical += item;
    }
    return protocol::sha256Hex(canonical);
}

}  // namespace callbox::core::inventory
