// SPDX-License-Identifier: GPL-3.0-or-later
// lspci -D -vmmk -nn, and /sys/bus/pci/devices where lspci is not installed.
#include <algorithm>

#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"
#include "rmc/collect/tree.h"

namespace callbox::rmc::collect {

namespace {

using core::InventoryItem;
using core::InventoryKind;
using core::inventory::cleanText;

constexpr std::size_t kMaxAdapters = 8192;

/// "Ethernet controller [0200]": the words, and the four digits.
std::pair<std::string_view, std::string_view> nameAndId(std::string_view text) {
    const auto open = text.rfind('[');
    if (open == std::string_view::npos || !text.ends_with("]"))
        return {trim(text), {}};
    return {trim(text.substr(0, open)), text.substr(open + 1, text.size() - open - 2)};
}

std::string withDomain(std::string_view slot) {
    return std::count(slot.begin(), slot.end(), ':') == 1 ? "0000:" + std::string(slot)
                                                          : std::string(slot);
}

void addField(InventoryItem& item, std::string_view name, std::string_view value) {
    const auto [words_, id] = nameAndId(value);
    if (name == "Slot")
        item.key = cleanText(withDomain(value), 32);
    else if (name == "Class")
        setProperty(item, "class", words_);
    else if (name == "Vendor") {
        item.manufacturer = cleanText(words_);
        setProperty(item, "vendorId", id);
    } else if (name == "Device") {
        item.model = item.name = cleanText(words_);
        setProperty(item, "deviceId", id);
    } else if (name == "SVendor") {
        setProperty(item, "subsystemVendor", words_);
        setProperty(item, "subsystemVendorId", id);
    } else if (name == "SDevice") {
        setProperty(item, "subsystem", words_);
        setProperty(item, "subsystemDeviceId", id);
    } else if (name == "Rev")
        setProperty(item, "revision", value);
    else if (name == "PhySlot")
        item.locationCode = cleanText(value, 64);
    else if (name == "Driver")
        setProperty(item, "driver", value);
    else if (name == "NUMANode")
        setProperty(item, "numaNode", value);
}

std::string_view withoutPrefix(std::string_view hex) {
    return hex.starts_with("0x") ? hex.substr(2) : hex;
}

}  // namespace

Parsed parseLspci(std::string_view text, std::string_view) {
    Findings findings;
    auto item = makeItem(InventoryKind::adapter);
    const auto finish = [&] {
        if (!item.key.empty() && findings.items.size() < kMaxAdapters)
            findings.items.push_back(item);
        item = makeItem(InventoryKind::adapter);
    };
    const bool empty = trim(text).empty();
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        const auto colon = line.find(":\t");
        if (trim(line).empty())
            finish();
        else if (colon != std::string_view::npos)
            addField(item, line.substr(0, colon), trim(line.substr(colon + 2)));
    }
    finish();
    if (findings.items.empty() && !empty)
        return notUnderstood("lspci");
    return findings;
}

Parsed parsePciSysfs(std::string_view text, std::string_view) {
    Findings findings;
    for (const auto& [address, values] : readTree(text, "sys/bus/pci/devices/")) {
        auto item = makeItem(InventoryKind::adapter, cleanText(address, 32));
        const auto id = [&](std::string_view property, std::string_view file) {
            setProperty(item, property, withoutPrefix(valueAt(values, file)));
        };
        id("class", "class");
        id("vendorId", "vendor");
        id("deviceId", "device");
        id("subsystemVendorId", "subsystem_vendor");
        id("subsystemDeviceId", "subsystem_device");
        id("revision", "revision");
        setProperty(item, "driver", valueAt(values, "driver"));
        item.name = item.model = "PCI " + cleanText(withoutPrefix(valueAt(values, "vendor")), 8) +
                                 ":" + cleanText(withoutPrefix(valueAt(values, "device")), 8);
        findings.items.push_back(std::move(item));
    }
    return findings;
}

}  // namespace callbox::rmc::collect
