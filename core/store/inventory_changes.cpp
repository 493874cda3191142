// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventory_changes.h"

#include "core/json/codec.h"
#include "core/store/query.h"

namespace callbox::core::store {

namespace {
constexpr std::uint64_t kKept = 40;
}

Result<void> addInventoryStep(Transaction& transaction, std::string_view partitionId,
                              const InventoryStep& step) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "INSERT OR REPLACE INTO inventory_change VALUES (?, ?, ?, ?, ?, ?)")
            .with(partitionId, step.change.at, step.change.added, step.change.changed,
                  step.change.removed, toJson(step.undo))
            .run();
        Query(transaction,
              "DELETE FROM inventory_change WHERE partition_id = ?1 AND at <= (SELECT at FROM "
              "inventory_change WHERE partition_id = ?1 ORDER BY at DESC LIMIT 1 OFFSET ?2)")
            .with(partitionId, kKept)
            .run();
        return {};
    });
}

Result<std::vector<api::InventoryChange>> inventoryChanges(const Reader& reader,
                                                           std::string_view partitionId) {
    return guarded(reader, [&]() -> Result<std::vector<api::InventoryChange>> {
        std::vector<api::InventoryChange> changes;
        Query query(reader,
                    "SELECT at, added, changed, removed FROM inventory_change WHERE partition_id = "
                    "? ORDER BY at DESC");
        query.with(partitionId);
        while (query.next())
            changes.push_back({query.time(0), query.number(1), query.number(2), query.number(3)});
        return changes;
    });
}

Result<std::vector<InventoryDifference>> inventoryUndos(const Reader& reader,
                                                        std::string_view partitionId,
                                                        TimePoint after) {
    return guarded(reader, [&]() -> Result<std::vector<InventoryDifference>> {
        std::vector<InventoryDifference> undos;
        Query query(
            reader,
            "SELECT undo FROM inventory_change WHERE partition_id = ?1 AND at > ?2 AND at > "
            "(SELECT min(at) FROM inventory_change WHERE partition_id = ?1) ORDER BY at "
            "DESC");
        query.with(partitionId, after);
        while (query.next()) {
            auto undo = fromJson<InventoryDifference>(query.text(0));
            if (!undo)
                return passOn(undo);
            undos.push_back(std::move(*undo));
        }
        return undos;
    });
}

Result<std::string> inventoryDigest(const Reader& reader, std::string_view partitionId) {
    return guarded(reader, [&]() -> Result<std::string> {
        Query query(reader, "SELECT digest FROM inventory WHERE partition_id = ?");
        query.with(partitionId);
        return query.next() ? query.text(0) : std::string();
    });
}

}  // namespace callbox::core::store
