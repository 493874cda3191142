// SPDX-License-Identifier: GPL-3.0-or-later
// What the tools of RAID controllers have in common.
#pragma once

#include <string>

#include "core/inventory/clean_text.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

/// The drive in `place` of controller number `controller`. InventoryBuilder joins it with the disk
/// of the same serial number where the controller passes the drive through.
inline core::InventoryItem raidDrive(std::size_t controller, std::string_view place) {
    const auto number = std::to_string(controller);
    auto item = makeItem(core::InventoryKind::disk,
                         "raid/c" + number + "/" + core::inventory::cleanText(place, 64));
    item.locationCode = "controller " + number + " " + core::inventory::cleanText(place, 64);
    setProperty(item, "controller", "c" + number);
    return item;
}

/// The controller: named by its PCI address, as lspci names it, or else by its number.
inline core::InventoryItem raidController(std::size_t controller, std::string_view pciAddress) {
    auto item = makeItem(core::InventoryKind::adapter);
    item.key = pciAddress.empty() ? "raid/c" + std::to_string(controller)
                                  : core::inventory::cleanText(pciAddress, 32);
    setProperty(item, "controller", "c" + std::to_string(controller));
    return item;
}

/// A drive without anything to know it by.
inline bool isNobody(const core::InventoryItem& item) {
    return item.model.empty() && item.serialNumber.empty();
}

}  // namespace callbox::rmc::collect
