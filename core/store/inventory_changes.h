// SPDX-License-Identifier: GPL-3.0-or-later
// How the inventory of a partition came to be what it is: the steps back from what is stored.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/api/fleet_operations.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

struct InventoryStep {
    api::InventoryChange change;
    InventoryDifference undo;  ///< leads from what `change` made to what was before
};

/// The latest 40 of a partition are kept. One of the same moment is replaced.
Result<void> addInventoryStep(Transaction& transaction, std::string_view partitionId,
                              const InventoryStep& step);

/// Newest first.
Result<std::vector<api::InventoryChange>> inventoryChanges(const Reader& reader,
                                                           std::string_view partitionId);

/// Those after `after`, newest first: undone in this order they lead to what was known then. The
/// first collection kept is not among them.
Result<std::vector<InventoryDifference>> inventoryUndos(const Reader& reader,
                                                        std::string_view partitionId,
                                                        TimePoint after);

/// Empty: nothing was collected yet.
Result<std::string> inventoryDigest(const Reader& reader, std::string_view partitionId);

}  // namespace callbox::core::store
