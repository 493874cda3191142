// SPDX-License-Identifier: GPL-3.0-or-later
// /sys/class/dmi/id: one value a file.
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"
#include "rmc/collect/tree.h"

namespace callbox::rmc::collect {

using core::InventoryItem;
using core::InventoryKind;
using core::inventory::cleanIdentity;

Parsed parseDmiSysfs(std::string_view text, std::string_view) {
    const auto tree = readTree(text, "sys/class/dmi/id/");
    if (tree.empty() && !trim(text).empty())
        return notUnderstood("dmi-sysfs");
    const auto value = [&](std::string_view name) {
        const auto found = tree.find(name);
        return found == tree.end() ? std::string_view() : valueAt(found->second, "");
    };
    Findings findings;

    auto system = makeItem(InventoryKind::system, "system");
    system.name = system.model = cleanIdentity(value("product_name"));
    system.manufacturer = cleanIdentity(value("sys_vendor"));
    system.serialNumber = cleanIdentity(value("product_serial"));
    setProperty(system, "uuid", value("product_uuid"));
    setProperty(system, "family", value("product_family"));
    setProperty(system, "sku", value("product_sku"));
    setProperty(system, "version", value("product_version"));
    findings.facts["system.manufacturer"] = system.manufacturer;
    findings.facts["system.product"] = system.model;
    findings.facts["system.serial"] = system.serialNumber;
    findings.facts["system.uuid"] = cleanIdentity(value("product_uuid"));
    findings.items.push_back(std::move(system));

    auto board = makeItem(InventoryKind::board, "board");
    board.name = board.model = cleanIdentity(value("board_name"));
    board.manufacturer = cleanIdentity(value("board_vendor"));
    board.serialNumber = cleanIdentity(value("board_serial"));
    setProperty(board, "version", value("board_version"));
    if (!board.model.empty() || !board.serialNumber.empty())
        findings.items.push_back(std::move(board));

    auto chassis = makeItem(InventoryKind::enclosure, "chassis", "Chassis");
    chassis.manufacturer = cleanIdentity(value("chassis_vendor"));
    chassis.serialNumber = cleanIdentity(value("chassis_serial"));
    setProperty(chassis, "version", value("chassis_version"));
    if (!chassis.manufacturer.empty() || !chassis.serialNumber.empty())
        findings.items.push_back(std::move(chassis));

    auto bios = makeItem(InventoryKind::firmware, "bios", "BIOS");
    bios.manufacturer = cleanIdentity(value("bios_vendor"));
    bios.version = cleanIdentity(value("bios_version"));
    setProperty(bios, "date", value("bios_date"));
    setProperty(bios, "release", value("bios_release"));
    if (!bios.version.empty())
        findings.items.push_back(std::move(bios));
    return findings;
}

}  // namespace callbox::rmc::collect
