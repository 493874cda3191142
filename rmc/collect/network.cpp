// SPDX-License-Identifier: GPL-3.0-or-later
// /sys/class/net of interfaces with a device behind them, and ethtool -i.
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"
#include "rmc/collect/tree.h"

namespace callbox::rmc::collect {

using core::InventoryItem;
using core::InventoryKind;
using core::inventory::cleanIdentity;
using core::inventory::cleanText;

Parsed parseNetSysfs(std::string_view text, std::string_view) {
    Findings findings;
    for (const auto& [name, values] : readTree(text, "sys/class/net/")) {
        auto item = makeItem(InventoryKind::networkAdapter, cleanText(name, 32));
        item.name = item.key;
        setProperty(item, "macAddress", valueAt(values, "address"));
        setProperty(item, "duplex", valueAt(values, "duplex"));
        setProperty(item, "mtu", valueAt(values, "mtu"));
        setProperty(item, "driver", valueAt(values, "driver"));
        setProperty(item, "busAddress", valueAt(values, "bus"));
        // A link that is down says -1 or 4294967295.
        const auto speed = toNumber(valueAt(values, "speed"));
        if (speed && *speed > 0 && *speed < 100000000)
            setProperty(item, "speed", std::to_string(*speed));
        for (const auto& [property, file] :
             {std::pair{"vendorId", "device/vendor"}, {"deviceId", "device/device"}}) {
            const auto id = valueAt(values, file);
            setProperty(item, property, id.starts_with("0x") ? id.substr(2) : id);
        }
        findings.items.push_back(std::move(item));
    }
    return findings;
}

Parsed parseEthtool(std::string_view text, std::string_view subject) {
    auto item = makeItem(InventoryKind::networkAdapter, cleanText(subject, 32));
    bool known = false;
    std::string_view line;
    for (std::size_t count = 0; count < 256 && nextLine(text, line); ++count) {
        const auto colon = line.find(':');
        if (colon == std::string_view::npos)
            continue;
        const auto name = trim(line.substr(0, colon));
        const auto value = trim(line.substr(colon + 1));
        if (name == "driver") {
            known = true;
            setProperty(item, "driver", value);
        } else if (name == "version") {
            setProperty(item, "driverVersion", value);
        } else if (name == "firmware-version") {
            item.firmwareLevel = cleanIdentity(value);
        } else if (name == "bus-info") {
            setProperty(item, "busAddress", value);
            if (item.key.empty())
                item.key = cleanText(value, 32);
        }
    }
    if (!known)
        return notUnderstood("ethtool");
    Findings findings;
    if (!item.key.empty())
        findings.items.push_back(std::move(item));
    return findings;
}

}  // namespace callbox::rmc::collect
