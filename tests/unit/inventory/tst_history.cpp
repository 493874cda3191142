// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/history.h"
#include "tests/catch.h"

using namespace callbox::core;

namespace {

InventoryItem make(InventoryKind kind, const std::string& key, const std::string& version = {}) {
    InventoryItem item;
    item.kind = kind;
    item.key = key;
    item.version = version;
    return item;
}

}  // namespace

TEST_CASE("a step says what came, changed and went, and leads back") {
    Inventory before;
    before.items = {make(InventoryKind::disk, "S1"), make(InventoryKind::package, "a", "1"),
                    make(InventoryKind::failureLog, "ras", "7")};
    Inventory after;
    after.items = {make(InventoryKind::package, "a", "2"), make(InventoryKind::disk, "S2"),
                   make(InventoryKind::failureLog, "ras", "8")};
    const auto step = inventory::stepBetween(before, after);
    CHECK(step.counts.added == 1);
    CHECK(step.counts.changed == 1);
    CHECK(step.counts.removed == 1);
    Inventory then = after;
    inventory::undo(then, step.undo);
    CHECK(inventory::changesBetween(before, then).empty());
    const auto changes = inventory::changesBetween(before, after);
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].before->key == "S1");
    CHECK_FALSE(changes[0].after);
    CHECK_FALSE(changes[1].before);
    CHECK(changes[2].before->version == "1");
    CHECK(changes[2].after->version == "2");
}

TEST_CASE("counters of a failure log are no change") {
    Inventory before;
    before.items = {make(InventoryKind::failureLog, "ras", "7")};
    Inventory after;
    after.items = {make(InventoryKind::failureLog, "ras", "8")};
    CHECK_FALSE(inventory::stepBetween(before, after).counts.any());
}
