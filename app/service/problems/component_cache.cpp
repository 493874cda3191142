// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/component_cache.h"

#include <utility>

#include "core/analysis/inventory_lookup.h"
#include "core/store/inventories.h"

namespace callbox::service::problems {

std::shared_ptr<const core::ComponentLookup> ComponentCache::of(const core::store::Reader& reader,
                                                                const std::string& partitionId) {
    const std::scoped_lock lock(mutex_);
    if (const auto found = lookups_.find(partitionId); found != lookups_.end())
        return found->second;
    auto stored = core::store::inventoryOf(reader, partitionId);
    if (!stored || !*stored)
        return nullptr;
    auto lookup = std::make_shared<const core::InventoryLookup>(std::move((*stored)->current));
    lookups_[partitionId] = lookup;
    return lookup;
}

void ComponentCache::forget(const std::string& partitionId) {
    const std::scoped_lock lock(mutex_);
    lookups_.erase(partitionId);
}

}  // namespace callbox::service::problems
