// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/component_cache.h"

#include <utility>

#include "core/inventory/component_index.h"
#include "core/store/inventories.h"

namespace callbox::service::problems {

namespace {

/// Keeps the inventory beside the index that points into it.
class InventoryLookup final : public core::ComponentLookup {
public:
    explicit InventoryLookup(core::Inventory inventory)
        : inventory_(std::move(inventory)), index_(inventory_) {}

    std::optional<core::InventoryItem> find(core::CalloutTarget target,
                                            std::string_view name) const override {
        const core::InventoryItem* item = nullptr;
        switch (target) {
            case core::CalloutTarget::none:
                break;
            case core::CalloutTarget::memoryModule:
                item = index_.memoryModule(name);
                break;
            case core::CalloutTarget::processor:
                item = index_.processor(name);
                break;
            case core::CalloutTarget::pciDevice:
                item = index_.adapter(name);
                break;
            case core::CalloutTarget::disk:
                item = index_.disk(name);
                break;
        }
        return item ? std::optional(*item) : std::nullopt;
    }

private:
    const core::Inventory inventory_;
    core::inventory::ComponentIndex index_;
};

}  // namespace

std::shared_ptr<const core::ComponentLookup> ComponentCache::of(const core::store::Reader& reader,
                                                                const std::string& partitionId) {
    const std::scoped_lock lock(mutex_);
    if (const auto found = lookups_.find(partitionId); found != lookups_.end())
        return found->second;
    auto stored = core::store::inventoryOf(reader, partitionId);
    if (!stored || !*stored)
        return nullptr;
    auto lookup = std::make_shared<const InventoryLookup>(std::move((*stored)->current));
    lookups_[partitionId] = lookup;
    return lookup;
}

void ComponentCache::forget(const std::string& partitionId) {
    const std::scoped_lock lock(mutex_);
    lookups_.erase(partitionId);
}

}  // namespace callbox::service::problems
