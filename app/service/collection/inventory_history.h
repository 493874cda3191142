// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/operator_api/operation_registry.h"
#include "app/service/partitions/partition_directory.h"
#include "core/store/store.h"

namespace callbox::service::collection {

/// Before `inventory` takes the place of what is stored: notes how to get back to that.
core::Result<void> noteInventoryChange(core::store::Transaction& transaction,
                                       const core::Inventory& inventory, std::string_view digest);

/// inventory.history, inventory.compare.
struct InventoryHistory {
    core::store::Store& store;
    const partitions::PartitionDirectory& directory;

    /// The object must outlive the registry.
    void registerWith(operator_api::OperationRegistry& registry) const;
};

}  // namespace callbox::service::collection
