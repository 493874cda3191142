// SPDX-License-Identifier: GPL-3.0-or-later
// ethtool -m: the pluggable module in a network port.
#include "core/inventory/clean_text.h"
#include "rmc/collect/label_line.h"
#include "rmc/collect/parsers.h"

namespace callbox::rmc::collect {

using core::inventory::cleanIdentity;
using core::inventory::cleanText;

Parsed parseEthtoolModule(std::string_view text, std::string_view subject) {
    auto item = makeItem(core::InventoryKind::adapter);
    const bool empty = trim(text).empty();
    bool known = false;
    std::string_view line;
    for (std::size_t count = 0; count < 1024 && nextLine(text, line); ++count) {
        const auto field = readLabelLine(line);
        if (field.label == "Identifier") {
            known = true;
            // "0x03 (SFP)"
            const auto name = after(field.value, "(", ")");
            item.model = cleanIdentity(name.empty() ? field.value : name);
        } else if (field.label == "Vendor name") {
            known = true;
            item.manufacturer = cleanIdentity(field.value);
        } else if (field.label == "Vendor PN") {
            item.partNumber = cleanIdentity(field.value);
        } else if (field.label == "Vendor SN") {
            item.serialNumber = cleanIdentity(field.value);
        } else if (field.label == "Vendor rev" || field.label == "Vendor Rev") {
            setProperty(item, "revision", field.value);
        }
    }
    if (!known && !empty)
        return notUnderstood("ethtool-module");
    Findings findings;
    if (item.partNumber.empty() && item.serialNumber.empty())
        return findings;
    const auto port = cleanText(subject, 32);
    item.key = port.empty() ? "module/" + item.serialNumber : "module/" + port;
    item.name = "Transceiver " + (port.empty() ? item.partNumber : port);
    item.locationCode = port;
    setProperty(item, "class", "transceiver");
    findings.items.push_back(std::move(item));
    return findings;
}

}  // namespace callbox::rmc::collect
