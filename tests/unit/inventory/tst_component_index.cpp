// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/component_index.h"
#include "core/inventory/memory_position.h"
#include "tests/catch.h"

using namespace callbox::core;
using inventory::ComponentIndex;

namespace {

InventoryItem make(InventoryKind kind, const std::string& key,
                   std::map<std::string, std::string> properties = {}) {
    InventoryItem item;
    item.kind = kind;
    item.key = key;
    item.properties = std::move(properties);
    if (kind == InventoryKind::memoryModule)
        item.locationCode = key;
    return item;
}

std::string nameOf(const InventoryItem* item) {
    return item ? item->key : "none";
}

}  // namespace

TEST_CASE("a memory module is found by board label, however it is written") {
    Inventory inventory;
    for (const char* name : {"DIMM_A1", "DIMM_A10", "DIMM_B1"})
        inventory.items.push_back(make(InventoryKind::memoryModule, name));
    const ComponentIndex index(inventory);
    CHECK(nameOf(index.memoryModule("DIMM_A1")) == "DIMM_A1");
    CHECK(nameOf(index.memoryModule("dimm a10")) == "DIMM_A10");
    CHECK(nameOf(index.memoryModule("CPU1 DIMM_B1 (node 0)")) == "DIMM_B1");
    CHECK(nameOf(index.memoryModule("DIMM_C1")) == "none");
    CHECK(nameOf(index.memoryModule("")) == "none");
}

TEST_CASE("a driver's position finds the one module that fits, or none") {
    Inventory inventory;
    for (const char* name : {"P1-DIMMA1", "P1-DIMMB1", "P2-DIMMA1", "P2-DIMMB2"})
        inventory.items.push_back(make(InventoryKind::memoryModule, name));
    const ComponentIndex index(inventory);
    CHECK(nameOf(index.memoryModule("CPU_SrcID#0_MC#0_Chan#1_DIMM#0")) == "P1-DIMMB1");
    CHECK(nameOf(index.memoryModule("CPU_SrcID#1_Channel#0_DIMM#0")) == "P2-DIMMA1");
    CHECK(nameOf(index.memoryModule("CPU_SrcID#1_Channel#1_DIMM#1")) == "P2-DIMMB2");
    // How channels of the second controller are counted is not known: no guess.
    CHECK(nameOf(index.memoryModule("CPU_SrcID#0_MC#1_Chan#0_DIMM#0")) == "none");
    CHECK(nameOf(index.memoryModule("CPU_SrcID#7_Channel#0_DIMM#0")) == "none");
}

TEST_CASE("a bank locator names the position where the locator does not") {
    Inventory inventory;
    inventory.items.push_back(
        make(InventoryKind::memoryModule, "DIMM 7", {{"bankLocator", "P0_Node0_Channel2_Dimm1"}}));
    const ComponentIndex index(inventory);
    CHECK(nameOf(index.memoryModule("CPU_SrcID#0_Channel#2_DIMM#1")) == "DIMM 7");
    CHECK_FALSE(inventory::positionFromLocator("DIMM 7", "BANK 3"));
}

TEST_CASE("two modules of one label are no answer") {
    Inventory inventory;
    for (const char* key : {"NODE 1 DIMM_A1", "NODE 2 DIMM_A1"}) {
        inventory.items.push_back(make(InventoryKind::memoryModule, key));
        inventory.items.back().locationCode = "DIMM_A1";
    }
    const ComponentIndex index(inventory);
    CHECK(nameOf(index.memoryModule("DIMM_A1")) == "none");
    CHECK(nameOf(index.memoryModule("NODE 2 DIMM_A1")) == "NODE 2 DIMM_A1");
}

TEST_CASE("adapters, disks, processors and array members are found by the kernel's names") {
    Inventory inventory;
    inventory.items = {
        make(InventoryKind::adapter, "0000:3b:00.0"),
        make(InventoryKind::disk, "SER1",
             {{"kernelName", "sda"}, {"majorMinor", "8:0"}, {"holders", "dm-0 md0"}}),
        make(InventoryKind::disk, "SER2", {{"kernelName", "sdb"}, {"holders", "md0"}}),
        make(InventoryKind::disk, "SER3", {{"kernelName", "nvme0n1"}}),
        make(InventoryKind::processor, "socket 1"),
        make(InventoryKind::failureLog, "md/md0", {{"members", "sda1 sdb1"}}),
    };
    inventory.items[1].serialNumber = "SER1";
    const ComponentIndex index(inventory);
    CHECK(nameOf(index.adapter("3B:00.0")) == "0000:3b:00.0");
    CHECK(nameOf(index.adapter("0000:3b:00.1")) == "none");
    for (const char* name : {"sda", "/dev/sda1", "8:0", "SER1", "dm-0"})
        CHECK(nameOf(index.disk(name)) == "SER1");
    for (const char* name : {"nvme0", "nvme0n1", "nvme0n1p2"})
        CHECK(nameOf(index.disk(name)) == "SER3");
    // An array on two disks is neither of them.
    CHECK(nameOf(index.disk("md0")) == "none");
    CHECK(nameOf(index.processor("1")) == "socket 1");
    CHECK(index.arrayMembers("md0").size() == 2);
    CHECK(index.arrayMembers("md9").empty());
}
