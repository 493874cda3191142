// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/inventory_lookup.h"
#include "tests/catch.h"
#include "tests/unit/analysis/analysis_fixture.h"

using namespace callbox::core;
using callbox::test::AnalysisFixture;

namespace {

Inventory inventoryOfOneMachine() {
    Inventory inventory;
    InventoryItem module;
    module.kind = InventoryKind::memoryModule;
    module.key = "DIMM_A1";
    module.name = "DDR4 32 GB";
    module.partNumber = "M393A4K40DB3-CWE";
    module.serialNumber = "41F2C0A7";
    module.locationCode = "DIMM_A1";
    InventoryItem disk;
    disk.kind = InventoryKind::disk;
    disk.key = "WFN0ABCD";
    disk.name = "sda";
    disk.model = "ST4000NM000A";
    disk.serialNumber = "WFN0ABCD";
    disk.properties = {{"device", "sda"}};
    inventory.items = {module, disk};
    return inventory;
}

}  // namespace

TEST_CASE("a DIMM label leads to part number, serial and location of the inventory") {
    AnalysisFixture f;
    const InventoryLookup lookup(inventoryOfOneMachine());
    const AnalysisContext context{f.partition, f.system, &lookup, {}, f.now};
    const auto verdict = f.analyser.analyse(
        f.memoryRecord("memory-uncorrected", "2026-11-20T11:00:00Z"), context, f.state);
    REQUIRE(verdict.event);
    const Fru& first = verdict.event->frus.front();
    CHECK(first.kind == CalloutKind::fru);
    CHECK(first.partNumber == "M393A4K40DB3-CWE");
    CHECK(first.serialNumber == "41F2C0A7");
    CHECK(first.locationCode == "DIMM_A1");
}

TEST_CASE("a name that nothing answers to finds nothing") {
    const InventoryLookup lookup(inventoryOfOneMachine());
    CHECK_FALSE(lookup.find(CalloutTarget::memoryModule, "DIMM_Z9"));
    CHECK_FALSE(lookup.find(CalloutTarget::processor, "7"));
    CHECK_FALSE(lookup.find(CalloutTarget::pciDevice, "0000:99:00.0"));
    CHECK_FALSE(lookup.find(CalloutTarget::none, "DIMM_A1"));
}
