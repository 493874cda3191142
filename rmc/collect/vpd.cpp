// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/vpd.h"

#include <algorithm>
#include <array>
#include <set>

#include "core/inventory/clean_text.h"
#include "core/words/characters.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

using core::InventoryKind;
using core::inventory::cleanIdentity;

namespace {

constexpr std::size_t kLabelWidth = 28;
constexpr std::size_t kLongestDescription = 128;

constexpr std::array<std::pair<std::string_view, std::string_view>, 29> kLabels{{
    {"Action Code, Timestamp", "AC"},
    {"CCIN Extender", "CE"},
    {"Customer Card ID Number", "CC"},
    {"EC Level", "EC"},
    {"FRU Number", "FN"},
    {"Feature Code/Marketing ID", "FC"},
    {"Hardware Location Code", "YL"},
    {"Loadable Microcode Level", "LL"},
    {"Location Code", "YL"},
    {"MTM-Serial Number", "ME"},
    {"Machine Type and Model", "TM"},
    {"Machine Type/Model", "TM"},
    {"Machine/Cabinet Serial No", "SE"},
    {"Manufacture ID", "MN"},
    {"Manufacturer", "MF"},
    {"Manufacturer ID", "MN"},
    {"Manufacturer Name", "MF"},
    {"Microcode Image", "MI"},
    {"Microcode Level", "RM"},
    {"Model", "TM"},
    {"Network Address", "NA"},
    {"Part Number", "PN"},
    {"Physical Location", "YL"},
    {"ROM Level.(alterable)", "RM"},
    {"ROS Level and ID", "RL"},
    {"Record Name", "RT"},
    {"Serial Number", "SN"},
    {"Size", "SZ"},
    {"Version", "VK"},
}};

std::string_view at(const Vpd& part, std::string_view keyword) {
    const auto found = part.keywords.find(keyword);
    return found == part.keywords.end() ? std::string_view() : std::string_view(found->second);
}

std::string descriptionOf(const Vpd& part) {
    return core::lowered(std::string_view(part.description).substr(0, kLongestDescription));
}

/// "hdisk" of "hdisk0", when that is the whole form of the name.
std::string_view stemOf(std::string_view device) {
    const auto digits = device.find_first_of("0123456789");
    return digits != std::string_view::npos && allDigits(device.substr(digits))
               ? device.substr(0, digits)
               : std::string_view();
}

InventoryKind kindOf(const Vpd& part) {
    const auto stem = stemOf(part.device);
    const auto words = descriptionOf(part);
    const auto has = [&](std::string_view word) { return words.find(word) != std::string::npos; };
    if (stem == "hdisk" || stem == "pdisk" || stem == "cd" || stem == "rmt" ||
        part.device.starts_with("sd") || part.device.starts_with("nvme"))
        return InventoryKind::disk;
    if (stem == "ent" || stem == "eth" || stem == "hea" || stem == "enp")
        return InventoryKind::networkAdapter;
    if (stem == "proc")
        return InventoryKind::processor;
    if (stem == "mem")
        return InventoryKind::memoryModule;
    if (has("backplane") || has("back plane") || has("op panel") || has("planar"))
        return InventoryKind::board;
    if (has("dimm") || has("memory"))
        return InventoryKind::memoryModule;
    if (has("power supply") || has("powersupply"))
        return InventoryKind::powerSupply;
    if (has("fan") || has("air mover") || has("blower"))
        return InventoryKind::fan;
    if (!at(part, "TM").empty() && !at(part, "SE").empty())
        return InventoryKind::enclosure;
    if (has("processor") || has("-way proc") || has("cpu"))
        return InventoryKind::processor;
    return stem.empty() ? InventoryKind::board : InventoryKind::adapter;
}

/// "IBM,9009-42A" or "9009-42A".
std::string typeModelOf(std::string_view text) {
    if (text.starts_with("IBM,"))
        text.remove_prefix(4);
    return cleanIdentity(text);
}

bool addSystem(const Vpd& part, Findings& findings) {
    if (at(part, "RT") != "VSYS" && descriptionOf(part) != "system vpd")
        return false;
    auto item = makeItem(InventoryKind::system, "system");
    item.model = item.name = typeModelOf(at(part, "TM"));
    item.serialNumber = cleanIdentity(at(part, "SE"));
    item.manufacturer = "IBM";
    item.locationCode = cleanIdentity(at(part, "YL"));
    if (item.model.empty() || item.serialNumber.empty())
        return true;
    findings.facts["system.manufacturer"] = item.manufacturer;
    findings.facts["system.product"] = item.model;
    findings.facts["system.serial"] = item.serialNumber;
    findings.items.push_back(std::move(item));
    return true;
}

/// "System Firmware" and "Platform Firmware": the images by side.
bool addFirmware(const Vpd& part, Findings& findings) {
    const auto words = descriptionOf(part);
    if (words != "system firmware" && words != "platform firmware")
        return false;
    auto item = makeItem(InventoryKind::firmware, words, cleanIdentity(part.description));
    item.version = cleanIdentity(at(part, "MI").empty() ? at(part, "RM") : at(part, "MI"));
    item.locationCode = cleanIdentity(part.location.empty() ? at(part, "YL") : part.location);
    if (!item.version.empty())
        findings.items.push_back(std::move(item));
    return true;
}

}  // namespace

std::string_view vpdKeyword(std::string_view label) {
    const auto found = std::lower_bound(
        kLabels.begin(), kLabels.end(), label,
        [](const auto& entry, std::string_view name) { return entry.first < name; });
    if (found != kLabels.end() && found->first == label)
        return found->second;
    // "Device Specific.(Z0)" and "Product Specific.(..)" say their keyword themselves.
    if (label.ends_with(')') && label.size() > 4 && label[label.size() - 4] == '(')
        return label.substr(label.size() - 3, 2);
    return {};
}

VpdLine readVpdLine(std::string_view line) {
    if (line.size() < kLabelWidth)
        return {};
    auto label = line.substr(0, kLabelWidth);
    if (label.back() != '.' && label.find("..") == std::string_view::npos)
        return {};
    auto value = line.substr(kLabelWidth);
    // A label of more than the width shifts the value.
    const auto dots = label.find("..");
    if (label.back() != '.' && dots != std::string_view::npos) {
        label = label.substr(0, dots);
        value = line.substr(line.find_first_not_of('.', dots));
    }
    while (label.ends_with('.'))
        label.remove_suffix(1);
    return {trim(label), trim(value)};
}

void addVpd(const Vpd& part, Findings& findings) {
    if (part.empty() || addSystem(part, findings) || addFirmware(part, findings))
        return;
    core::InventoryItem item = makeItem(kindOf(part));
    item.name = cleanIdentity(part.description);
    item.manufacturer = cleanIdentity(at(part, "MF"));
    item.model = typeModelOf(at(part, "TM"));
    item.partNumber = cleanIdentity(at(part, "PN").empty() ? at(part, "FN") : at(part, "PN"));
    item.serialNumber = cleanIdentity(at(part, "SN").empty() ? at(part, "SE") : at(part, "SN"));
    item.locationCode = cleanIdentity(part.location.empty() ? at(part, "YL") : part.location);
    item.featureCode = cleanIdentity(at(part, "FC"));
    if (item.featureCode == "????????")
        item.featureCode.clear();
    item.firmwareLevel = cleanIdentity(at(part, "RM").empty() ? at(part, "RL") : at(part, "RM"));
    setProperty(item, "ccin", at(part, "CC"));
    setProperty(item, "fruNumber", at(part, "FN"));
    setProperty(item, "ecLevel", at(part, "EC"));
    if (item.kind == InventoryKind::networkAdapter || item.kind == InventoryKind::adapter)
        setProperty(item, "macAddress", at(part, "NA"));
    if (item.kind == InventoryKind::memoryModule)
        if (const auto megabytes = toNumber(at(part, "SZ")); megabytes && *megabytes < (1U << 30))
            setProperty(item, "size", std::to_string(*megabytes << 20));
    if (item.partNumber.empty() && item.serialNumber.empty() && item.firmwareLevel.empty() &&
        !item.properties.contains("ccin") && item.kind != InventoryKind::disk)
        return;
    item.key = cleanIdentity(part.device);
    if (item.key.empty())
        item.key = item.locationCode.empty() ? item.serialNumber : item.locationCode;
    if (item.key.empty())
        item.key = item.name;
    if (item.kind == InventoryKind::disk && !part.device.empty())
        setProperty(item, "kernelName", part.device);
    findings.items.push_back(std::move(item));
}

}  // namespace callbox::rmc::collect
