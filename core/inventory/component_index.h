// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/inventory.h"

namespace callbox::core::inventory {

/// Finds the item that an error source means by its own names. Built once per inventory; keeps
/// pointers into it, so the inventory must outlive the index and stay unchanged.
class ComponentIndex {
public:
    explicit ComponentIndex(const Inventory& inventory);

    /// A memory module by what EDAC or rasdaemon call it: a board label that equals the SMBIOS
    /// locator ("DIMM_A1", "CPU1_DIMM_A1", "P1-DIMMA1"), the locator within a longer label, or the
    /// driver's own form ("CPU_SrcID#0_MC#0_Chan#1_DIMM#0") through socket, channel and slot when
    /// exactly one locator fits. nullptr when there is none or more than one.
    const InventoryItem* memoryModule(std::string_view label) const;

    /// An adapter by PCI address, with or without domain ("0000:3b:00.0", "3b:00.0").
    const InventoryItem* adapter(std::string_view pciAddress) const;

    /// A RAID controller by the number that its maker's tool gives it ("0").
    const InventoryItem* raidController(std::string_view number) const;

    /// Anything by its location code, as it stands there ("U78D2.001.WZS0001-P1-C2").
    const InventoryItem* located(std::string_view code) const;

    /// A disk by kernel name ("sda", "/dev/sda1", "nvme0", "nvme0n1p2"), "major:minor" ("8:0") or
    /// serial number.
    const InventoryItem* disk(std::string_view name) const;

    /// A processor by its socket number ("0").
    const InventoryItem* processor(std::string_view socket) const;

    /// The disks that are members of an md array ("md0"), as its failure log entry lists them.
    std::vector<const InventoryItem*> arrayMembers(std::string_view array) const;

private:
    using Table = std::multimap<std::string, const InventoryItem*, std::less<>>;
    static const InventoryItem* only(const Table& table, std::string_view key);

    Table memory_;
    Table adapters_;
    Table disks_;
    Table processors_;
    Table arrays_;
    Table controllers_;
    Table locations_;
    std::vector<const InventoryItem*> modules_;
};

}  // namespace callbox::core::inventory
