// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/history.h"

#include <map>
#include <set>
#include <string>
#include <utility>

#include "core/inventory/digest.h"

namespace callbox::core::inventory {

namespace {

using Key = std::pair<InventoryKind, std::string>;

std::map<Key, const InventoryItem*> byKey(const Inventory& inventory) {
    std::map<Key, const InventoryItem*> items;
    for (const auto& item : inventory.items)
        if (item.kind != InventoryKind::failureLog)
            items.emplace(Key{item.kind, item.key}, &item);
    return items;
}

}  // namespace

std::vector<ItemChange> changesBetween(const Inventory& before, const Inventory& after) {
    const auto old = byKey(before);
    const auto now = byKey(after);
    std::map<Key, ItemChange> changes;
    for (const auto& [key, item] : old) {
        const auto found = now.find(key);
        if (found == now.end())
            changes[key] = {*item, {}};
        else if (!(*found->second == *item))
            changes[key] = {*item, *found->second};
    }
    for (const auto& [key, item] : now)
        if (!old.contains(key))
            changes[key] = {{}, *item};
    std::vector<ItemChange> list;
    list.reserve(changes.size());
    for (auto& [key, change] : changes)
        list.push_back(std::move(change));
    return list;
}

Step stepBetween(const Inventory& before, const Inventory& after) {
    Step step;
    for (auto& change : changesBetween(before, after)) {
        ++(!change.before ? step.counts.added
           : change.after ? step.counts.changed
                          : step.counts.removed);
        if (change.before)
            step.undo.changed.push_back(std::move(*change.before));
        else
            step.undo.removed.push_back(itemName(*change.after));
    }
    return step;
}

void undo(Inventory& inventory, const InventoryDifference& difference) {
    std::set<std::string> replaced(difference.removed.begin(), difference.removed.end());
    for (const auto& item : difference.changed)
        replaced.insert(itemName(item));
    std::erase_if(inventory.items,
                  [&](const auto& item) { return replaced.contains(itemName(item)); });
    inventory.items.insert(inventory.items.end(), difference.changed.begin(),
                           difference.changed.end());
}

}  // namespace callbox::core::inventory
