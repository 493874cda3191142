// SPDX-License-Identifier: GPL-3.0-or-later
// /sys/class/enclosure: disk enclosures and which disk is in which of their slots.
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"
#include "rmc/collect/tree.h"

namespace callbox::rmc::collect {

using core::InventoryKind;
using core::inventory::cleanIdentity;
using core::inventory::cleanText;

Parsed parseEnclosureSysfs(std::string_view text, std::string_view) {
    Findings findings;
    for (const auto& [name, values] : readTree(text, "sys/class/enclosure/")) {
        auto item = makeItem(InventoryKind::enclosure);
        const auto id = cleanIdentity(valueAt(values, "id"));
        item.key = "enclosure/" + (id.empty() ? cleanText(name, 64) : id);
        item.manufacturer = cleanIdentity(valueAt(values, "device/vendor"));
        item.model = item.name = cleanIdentity(valueAt(values, "device/model"));
        item.firmwareLevel = cleanIdentity(valueAt(values, "device/rev"));
        const auto place = item.key + " ";
        if (!item.model.empty())
            findings.items.push_back(std::move(item));
        for (const auto& [path, value] : values) {
            constexpr std::string_view kDisk = "/disk";
            if (!std::string_view(path).ends_with(kDisk))
                continue;
            auto disk = makeItem(InventoryKind::disk, cleanText(value, 64));
            setProperty(disk, "kernelName", disk.key);
            disk.locationCode =
                place + cleanText(std::string_view(path).substr(0, path.size() - kDisk.size()), 64);
            findings.items.push_back(std::move(disk));
        }
    }
    return findings;
}

}  // namespace callbox::rmc::collect
