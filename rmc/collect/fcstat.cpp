// SPDX-License-Identifier: GPL-3.0-or-later
// fcstat of AIX and VIOS: what names a Fibre Channel adapter, and its error counters.
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

Parsed parseFcstat(std::string_view text, std::string_view) {
    using core::inventory::cleanIdentity;
    constexpr std::string_view kTitle = "FIBRE CHANNEL STATISTICS REPORT:";
    constexpr std::size_t kMaxAdapters = 1000;
    Findings findings;
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        if (line.starts_with(kTitle)) {
            if (findings.items.size() >= kMaxAdapters)
                break;
            findings.items.push_back(makeItem(core::InventoryKind::adapter,
                                              cleanIdentity(trim(line.substr(kTitle.size())))));
            continue;
        }
        const auto colon = line.find(':');
        if (findings.items.empty() || colon == std::string_view::npos)
            continue;
        auto& item = findings.items.back();
        const auto label = line.substr(0, colon);
        auto value = cleanIdentity(trim(line.substr(colon + 1)));
        if (value == "UNKNOWN")
            continue;
        if (label == "Device Type")
            item.name = value;
        else if (label == "Serial Number")
            item.serialNumber = value;
        else if (label == "Firmware Version" || label == "ZA")
            item.firmwareLevel = value;
        else if (label == "World Wide Port Name" || label == "Port WWN")
            setProperty(item, "macAddress", value.starts_with("0x") ? value.substr(2) : value);
    }
    if (findings.items.empty())
        return notUnderstood("fcstat");
    return findings;
}

}  // namespace callbox::rmc::collect
