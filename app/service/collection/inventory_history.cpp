// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/collection/inventory_history.h"

#include "core/inventory/history.h"
#include "core/store/inventories.h"
#include "core/store/inventory_changes.h"

namespace callbox::service::collection {

namespace api = core::api;
namespace store = core::store;
using operator_api::Caller;
using operator_api::Respond;

namespace {

constexpr std::size_t kMostItems = 2000;

core::Result<core::Inventory> inventoryAt(store::Reader& reader, const core::Inventory& current,
                                          core::TimePoint at) {
    const auto undos = store::inventoryUndos(reader, current.partitionId, at);
    if (!undos)
        return core::passOn(undos);
    core::Inventory then = current;
    for (const auto& undo : *undos)
        core::inventory::undo(then, undo);
    return then;
}

core::Result<api::InventoryComparison> compare(store::Reader& reader, const std::string& id,
                                               const api::InventoryCompareQuery& asked) {
    if (asked.to < asked.from)
        return core::failField("to", core::say("inventory.order-of-times"));
    auto current = store::inventoryReply(reader, id);
    if (!current)
        return core::passOn(current);
    if (!current->inventory)
        return core::fail(core::ErrorCode::notFound, core::say("inventory.not-collected"));
    current->inventory->partitionId = id;
    const auto before = inventoryAt(reader, *current->inventory, asked.from);
    if (!before)
        return core::passOn(before);
    const auto after = inventoryAt(reader, *current->inventory, asked.to);
    if (!after)
        return core::passOn(after);
    api::InventoryComparison comparison;
    for (auto& change : core::inventory::changesBetween(*before, *after)) {
        ++comparison.total;
        if (comparison.items.size() < kMostItems)
            comparison.items.push_back({std::move(change.before), std::move(change.after)});
    }
    return comparison;
}

tl::unexpected<core::Error> unknown(const std::string& name) {
    return core::fail(core::ErrorCode::notFound,
                      core::say("partition.unknown", {{"name", name.substr(0, 80)}}));
}

}  // namespace

core::Result<void> noteInventoryChange(store::Transaction& transaction,
                                       const core::Inventory& inventory, std::string_view digest) {
    const auto& id = inventory.partitionId;
    const auto known = store::inventoryDigest(transaction, id);
    if (!known)
        return core::passOn(known);
    if (*known == digest)
        return {};
    const auto stored = store::inventoryReply(transaction, id);
    if (!stored)
        return core::passOn(stored);
    const auto& before = stored->inventory;
    const auto changes = store::inventoryChanges(transaction, id);
    if (!changes)
        return core::passOn(changes);
    if (changes->empty()) {
        const auto& first = before ? *before : inventory;
        const store::InventoryStep step{{first.collectedAt, first.items.size(), 0, 0}, {}};
        if (auto added = store::addInventoryStep(transaction, id, step); !added)
            return added;
    }
    if (!before)
        return {};
    auto step = core::inventory::stepBetween(*before, inventory);
    if (!step.counts.any())
        return {};
    return store::addInventoryStep(
        transaction, id,
        {{inventory.collectedAt, step.counts.added, step.counts.changed, step.counts.removed},
         std::move(step.undo)});
}

void InventoryHistory::registerWith(operator_api::OperationRegistry& registry) const {
    registry.handle<api::InventoryHistoryQuery, api::InventoryHistory>(
        api::kInventoryHistory, [this](const Caller&, api::InventoryHistoryQuery asked,
                                       Respond<api::InventoryHistory> respond) {
            const auto* partition = directory.find(asked.id);
            if (!partition)
                return respond(unknown(asked.id));
            auto changes = store.read([&](store::Reader& reader) {
                return store::inventoryChanges(reader, partition->id);
            });
            if (!changes)
                return respond(core::passOn(changes));
            respond(api::InventoryHistory{std::move(*changes)});
        });
    registry.handle<api::InventoryCompareQuery, api::InventoryComparison>(
        api::kInventoryCompare, [this](const Caller&, api::InventoryCompareQuery asked,
                                       Respond<api::InventoryComparison> respond) {
            const auto* partition = directory.find(asked.id);
            if (!partition)
                return respond(unknown(asked.id));
            respond(store.read(
                [&](store::Reader& reader) { return compare(reader, partition->id, asked); }));
        });
}

}  // namespace callbox::service::collection
