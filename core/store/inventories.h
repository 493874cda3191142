// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/api/operations.h"
#include "core/model/inventory.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// A partition's service information as collected last, and as the receiver has it.
struct StoredInventory {
    Inventory current;
    std::string digest;
    std::optional<Inventory> acknowledged;
    std::string acknowledgedDigest;  ///< empty: the receiver has nothing to compare with
};

/// Replaces the partition's current inventory. Utilization samples are kept apart (addSamples) and
/// left out of what is stored here.
Result<void> putInventory(Transaction& transaction, const Inventory& inventory,
                          std::string_view digest);

/// nullopt until something was collected. Errors: corrupt.
Result<std::optional<StoredInventory>> inventoryOf(const Reader& reader,
                                                   std::string_view partitionId);

/// Inventory and digest as the operator API gives them.
Result<api::InventoryReply> inventoryReply(const Reader& reader, std::string_view partitionId);

/// The receiver's copy is unknown or gone: the next message carries everything.
Result<void> forgetAcknowledgedInventory(Transaction& transaction, std::string_view partitionId);

/// A sample read twice is kept once.
Result<void> addSamples(Transaction& transaction, std::string_view partitionId,
                        const std::vector<UtilizationSample>& samples);

/// In order of time, those after `after` (exclusive), at most `limit`; those of one instant are not
/// split unless they alone are more.
Result<std::vector<UtilizationSample>> samplesOf(const Reader& reader, std::string_view partitionId,
                                                 TimePoint after, std::size_t limit = 100'000);

/// Forgets samples taken before `before`; callers pass now - 30 days. Gives how many.
Result<std::uint64_t> pruneSamples(Transaction& transaction, TimePoint before);

}  // namespace callbox::core::store
