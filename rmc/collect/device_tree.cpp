// SPDX-License-Identifier: GPL-3.0-or-later
// /proc/device-tree of POWER, ARM and RISC-V machines.
#include <map>

#include "core/inventory/clean_text.h"
#include "rmc/collect/device_tree_names.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"
#include "rmc/collect/tree.h"
#include "rmc/collect/vpd.h"

namespace callbox::rmc::collect {

using core::inventory::cleanIdentity;
using core::inventory::cleanText;

namespace {

/// A cell of four bytes, most significant first, as `od -tu1` prints it.
std::string cellNumber(std::string_view text) {
    std::uint64_t number = 0;
    std::size_t bytes = 0;
    for (const auto word : words(text)) {
        const auto byte = toNumber(word);
        if (!byte || *byte > 255 || ++bytes > 4)
            return {};
        number = number << 8 | *byte;
    }
    return bytes == 4 ? std::to_string(number) : std::string();
}

std::string_view keywordOf(std::string_view property) {
    static const std::map<std::string_view, std::string_view> kKeywords = {
        {"part-number", "PN"},     {"serial-number", "SN"}, {"fru-number", "FN"}, {"ccin", "CC"},
        {"manufacturer-id", "MN"}, {"vendor", "MF"},        {"size", "SZ"}};
    const auto found = kKeywords.find(property);
    return found == kKeywords.end() ? std::string_view() : found->second;
}

}  // namespace

std::string withoutMaker(std::string_view text) {
    return cleanIdentity(text.starts_with("IBM,") ? text.substr(4) : text);
}

std::string serialOfFirmware(std::string_view text) {
    auto serial = withoutMaker(text);
    if (text.starts_with("IBM,") && serial.size() == 9 && serial.starts_with("02"))
        serial.erase(0, 2);
    return core::isFiller(serial) ? std::string() : serial;
}

Parsed parseDeviceTree(std::string_view text, std::string_view) {
    const auto tree = readTree(text, "proc/device-tree/");
    const auto value = [&](std::string_view name) {
        const auto found = tree.find(name);
        return found == tree.end() ? std::string_view() : valueAt(found->second, "");
    };
    Findings findings;
    const auto model = value("model");
    auto serial = serialOfFirmware(value("system-id"));
    if (serial.empty())
        serial = cleanIdentity(value("serial-number"));
    auto system = makeItem(core::InventoryKind::system, "system");
    system.name = system.model = withoutMaker(model);
    system.manufacturer = model.starts_with("IBM,") ? "IBM" : "";
    system.serialNumber = serial;
    findings.facts["devicetree.product"] = system.model;
    findings.facts["devicetree.serial"] = serial;
    findings.facts["partition.name"] = cleanText(value("ibm,partition-name"), 128);
    findings.facts["partition.number"] = cellNumber(value("ibm,partition-no"));
    if (!system.manufacturer.empty())
        findings.facts["devicetree.manufacturer"] = system.manufacturer;
    if (!system.model.empty())
        findings.items.push_back(std::move(system));
    return findings;
}

Parsed parseDeviceTreeVpd(std::string_view text, std::string_view) {
    std::map<std::string, Vpd> parts;
    constexpr std::size_t kMaxParts = 8192;
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        const auto equals = line.find('=');
        const auto slash = line.rfind('/', equals);
        if (equals == std::string_view::npos || slash == std::string_view::npos || slash > 512)
            continue;
        const auto property = line.substr(slash + 1, equals - slash - 1);
        const auto value = trim(line.substr(equals + 1));
        const std::string node(line.substr(0, slash));
        if (parts.size() >= kMaxParts && !parts.contains(node))
            continue;
        auto& part = parts[node];
        if (property == "ibm,loc-code")
            part.location = cleanText(value, 128);
        else if (property == "description")
            part.description = cleanText(value);
        else if (const auto keyword = keywordOf(property); !keyword.empty())
            part.keywords.emplace(keyword, cleanText(value));
    }
    Findings findings;
    for (auto& [node, part] : parts) {
        // "dimm@d000": a part without words is named by its node.
        const auto name = std::string_view(node).substr(node.rfind('/') + 1);
        if (part.description.empty())
            part.description = cleanText(name.substr(0, name.find('@')), 64);
        addVpd(part, findings);
    }
    return findings;
}

}  // namespace callbox::rmc::collect
