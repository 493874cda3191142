// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inventories.h"

#include "core/json/codec.h"
#include "core/store/query.h"

namespace callbox::core::store {

Result<void> putInventory(Transaction& transaction, const Inventory& inventory,
                          std::string_view digest) {
    return guarded(transaction, [&]() -> Result<void> {
        Inventory kept = inventory;
        kept.utilization.clear();
        Query(transaction,
              "INSERT INTO inventory (partition_id, digest, document) VALUES (?, ?, ?) ON CONFLICT "
              "(partition_id) DO UPDATE SET digest = excluded.digest, document = excluded.document")
            .with(inventory.partitionId, digest, toJson(kept))
            .run();
        return {};
    });
}

Result<std::optional<StoredInventory>> inventoryOf(const Reader& reader,
                                                   std::string_view partitionId) {
    return guarded(reader, [&]() -> Result<std::optional<StoredInventory>> {
        Query query(reader,
                    "SELECT document, digest, acknowledged_document, acknowledged_digest FROM "
                    "inventory WHERE partition_id = ?");
        query.with(partitionId);
        if (!query.next())
            return std::optional<StoredInventory>{};
        auto current = fromJson<Inventory>(query.text(0));
        if (!current)
            return passOn(current);
        StoredInventory stored{std::move(*current), query.text(1), {}, query.text(3)};
        if (!query.isNull(2)) {
            auto acknowledged = fromJson<Inventory>(query.text(2));
            if (!acknowledged)
                return passOn(acknowledged);
            stored.acknowledged = std::move(*acknowledged);
        }
        return std::optional(std::move(stored));
    });
}

Result<api::InventoryReply> inventoryReply(const Reader& reader, std::string_view partitionId) {
    return guarded(reader, [&]() -> Result<api::InventoryReply> {
        Query query(reader,
                    "SELECT document, acknowledged_digest FROM inventory WHERE partition_id = ?");
        query.with(partitionId);
        if (!query.next())
            return api::InventoryReply{};
        auto current = fromJson<Inventory>(query.text(0));
        if (!current)
            return passOn(current);
        return api::InventoryReply{std::move(*current), query.text(1)};
    });
}

Result<void> forgetAcknowledgedInventory(Transaction& transaction, std::string_view partitionId) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction,
              "UPDATE inventory SET acknowledged_digest = '', acknowledged_document = NULL WHERE "
              "partition_id = ?")
            .with(partitionId)
            .run();
        return {};
    });
}

Result<void> addSamples(Transaction& transaction, std::string_view partitionId,
                        const std::vector<UtilizationSample>& samples) {
    return guarded(transaction, [&]() -> Result<void> {
        for (const auto& sample : samples)
            Query(transaction, "INSERT OR IGNORE INTO utilization VALUES (?, ?, ?, ?, ?, ?)")
                .with(partitionId, sample.at, sample.metric, sample.subject, sample.value,
                      sample.unit)
                .run();
        return {};
    });
}

Result<std::vector<UtilizationSample>> samplesOf(const Reader& reader, std::string_view partitionId,
                                                 TimePoint after, std::size_t limit) {
    return guarded(reader, [&]() -> Result<std::vector<UtilizationSample>> {
        std::vector<UtilizationSample> samples;
        Query query(reader,
                    "SELECT at, metric, subject, value, unit FROM utilization WHERE partition_id = "
                    "? AND at > ? ORDER BY at, metric, subject LIMIT ?");
        query.with(partitionId, after, limit + 1);
        while (query.next())
            samples.push_back(
                {query.time(0), query.text(1), query.text(2), query.real(3), query.text(4)});
        if (samples.size() <= limit)
            return samples;
        // The next call asks for what is after the last one's time: an instant is not split.
        const TimePoint split = samples.back().at;
        samples.pop_back();
        if (samples.front().at != split)
            std::erase_if(samples, [&](const auto& sample) { return sample.at == split; });
        return samples;
    });
}

Result<std::uint64_t> pruneSamples(Transaction& transaction, TimePoint before) {
    return guarded(transaction, [&]() -> Result<std::uint64_t> {
        Query(transaction, "DELETE FROM utilization_tally WHERE hour < ? / 3600000000")
            .with(before)
            .run();
        return Query(transaction, "DELETE FROM utilization WHERE at < ?").with(before).run();
    });
}

}  // namespace callbox::core::store
