// SPDX-License-Identifier: GPL-3.0-or-later
// /proc/device-tree of POWER, ARM and RISC-V machines.
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"
#include "rmc/collect/tree.h"

namespace callbox::rmc::collect {

using core::inventory::cleanIdentity;

Parsed parseDeviceTree(std::string_view text, std::string_view) {
    const auto tree = readTree(text, "proc/device-tree/");
    const auto value = [&](std::string_view name) {
        const auto found = tree.find(name);
        return found == tree.end() ? std::string_view() : valueAt(found->second, "");
    };
    const auto withoutMaker = [](std::string_view name) {
        return name.starts_with("IBM,") ? name.substr(4) : name;
    };
    Findings findings;
    const auto model = value("model");
    auto serial = cleanIdentity(withoutMaker(value("system-id")));
    if (serial.empty())
        serial = cleanIdentity(value("serial-number"));
    auto system = makeItem(core::InventoryKind::system, "system");
    system.name = system.model = cleanIdentity(withoutMaker(model));
    system.manufacturer = model.starts_with("IBM,") ? "IBM" : "";
    system.serialNumber = serial;
    findings.facts["devicetree.product"] = system.model;
    findings.facts["devicetree.serial"] = serial;
    if (!system.manufacturer.empty())
        findings.facts["devicetree.manufacturer"] = system.manufacturer;
    if (!system.model.empty())
        findings.items.push_back(std::move(system));
    return findings;
}

}  // namespace callbox::rmc::collect
