// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/compare.h"

#include <map>
#include <set>
#include <utility>

#include "core/inventory/digest.h"

namespace callbox::core::inventory {

InventoryDifference compare(const Inventory& before, const Inventory& after) {
    std::map<std::string, const InventoryItem*> known;
    for (const auto& item : before.items)
        known.emplace(itemName(item), &item);

    InventoryDifference difference;
    difference.baseDigest = digest(before);
    difference.digest = digest(after);
    std::set<std::string> present;
    for (const auto& item : after.items) {
        auto name = itemName(item);
        const auto old = known.find(name);
        if (old == known.end() || !(*old->second == item))
            difference.changed.push_back(item);
        present.insert(std::move(name));
    }
    for (const auto& [name, item] : known)
        if (!present.contains(name))
            difference.removed.push_back(name);
    return difference;
}

bool needsFull(const Inventory& before, const Inventory& after) {
    auto frame = [](const Inventory& inventory) {
        Inventory rest;
        rest.system = inventory.system;
        rest.machineIdentity = inventory.machineIdentity;
        rest.hostName = inventory.hostName;
        rest.osName = inventory.osName;
        rest.osLevel = inventory.osLevel;
        rest.kernel = inventory.kernel;
        rest.capabilities = inventory.capabilities;
        return digest(rest);
    };
    return frame(before) != frame(after);
}

Result<Inventory> apply(const Inventory& before, const InventoryDifference& difference) {
    const auto base = digest(before);
    if (base != difference.baseDigest)
        return fail(ErrorCode::conflict, say("inventory.base-differs"),
                    "have " + base + ", difference is from " + difference.baseDigest.substr(0, 64));

    std::set<std::string> replaced(difference.removed.begin(), difference.removed.end());
    for (const auto& item : difference.changed)
        replaced.insert(itemName(item));
    Inventory after = before;
    std::erase_if(after.items, [&](const auto& item) { return replaced.contains(itemName(item)); });
    after.items.insert(after.items.end(), difference.changed.begin(), difference.changed.end());

    const auto outcome = digest(after);
    if (outcome != difference.digest)
        return fail(ErrorCode::corrupt, say("inventory.outcome-differs"),
                    "got " + outcome + ", difference names " + difference.digest.substr(0, 64));
    return after;
}

}  // namespace callbox::core::inventory
