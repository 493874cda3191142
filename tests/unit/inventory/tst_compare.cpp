// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/inventory/compare.h"
#include "core/inventory/digest.h"
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

Inventory base() {
    Inventory inventory;
    inventory.partitionId = "par-1";
    inventory.osLevel = "12";
    inventory.items = {make(InventoryKind::disk, "S1"), make(InventoryKind::package, "a:all", "1"),
                       make(InventoryKind::package, "b:all", "1")};
    return inventory;
}

}  // namespace

TEST_CASE("the digest is of the machine, not of the order or the moment of reading") {
    const auto one = base();
    auto other = base();
    std::reverse(other.items.begin(), other.items.end());
    other.collectedAt = TimePoint(std::chrono::seconds(1));
    other.partitionId = "par-2";
    other.system.id = "sys-1";
    other.utilization.push_back({});
    other.unreadable.push_back({"x", {}});
    CHECK(inventory::digest(one) == inventory::digest(other));
    CHECK(inventory::digest(one).size() == 64);
    other.items[0].version = "2";
    CHECK(inventory::digest(one) != inventory::digest(other));
}

TEST_CASE("a difference leads from one inventory to the next") {
    const auto before = base();
    auto after = base();
    after.items.erase(after.items.begin());
    after.items[0].version = "2";
    after.items.push_back(make(InventoryKind::package, "c:all"));
    const auto difference = inventory::compare(before, after);
    CHECK(difference.removed == std::vector<std::string>{"disk/S1"});
    CHECK(difference.changed.size() == 2);
    const auto applied = inventory::apply(before, difference);
    REQUIRE(applied);
    CHECK(inventory::digest(*applied) == inventory::digest(after));
    CHECK_FALSE(inventory::needsFull(before, after));

    const auto nothing = inventory::compare(after, after);
    CHECK(nothing.changed.empty());
    CHECK(nothing.removed.empty());
}

TEST_CASE("a difference of another base, or that lies about its outcome, is refused") {
    const auto before = base();
    auto after = base();
    after.items[0].version = "2";
    auto difference = inventory::compare(before, after);
    CHECK(inventory::apply(after, difference).error().code == ErrorCode::conflict);
    difference.changed[0].version = "3";
    CHECK(inventory::apply(before, difference).error().code == ErrorCode::corrupt);
}

TEST_CASE("a change outside the items needs the whole inventory") {
    const auto before = base();
    auto after = base();
    after.osLevel = "13";
    CHECK(inventory::needsFull(before, after));
}
