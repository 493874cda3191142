// SPDX-License-Identifier: GPL-3.0-or-later
// ipmitool fru print: blocks of "FRU Device Description : NAME (ID n)". A device that is not there
// is normal. Boards and products with a part or serial number become items; asset tags and contents
// of memory modules, which dmidecode knows better, do not.
#include <map>

#include "core/inventory/clean_text.h"
#include "core/words/characters.h"
#include "rmc/collect/label_line.h"
#include "rmc/collect/parsers.h"

namespace callbox::rmc::collect {

namespace {

using core::InventoryItem;
using core::InventoryKind;
using core::inventory::cleanIdentity;
using Values = std::map<std::string_view, std::string_view>;

constexpr std::size_t kMaxDevices = 1024;

std::string_view at(const Values& values, std::string_view name) {
    const auto found = values.find(name);
    return found == values.end() ? std::string_view() : found->second;
}

InventoryKind kindOf(std::string_view description) {
    const auto words = core::lowered(description);
    const auto has = [&](std::string_view word) { return words.find(word) != std::string::npos; };
    if (has("ps") || has("power") || has("pwr"))
        return InventoryKind::powerSupply;
    if (has("fan"))
        return InventoryKind::fan;
    if (has("chassis") || has("enclosure"))
        return InventoryKind::enclosure;
    return InventoryKind::board;
}

void addDevice(std::string_view description, const Values& values, Findings& findings) {
    // "PSU 1 (ID 3)": the number is the device's place in the BMC, the name the maker's label.
    const auto open = description.rfind(" (ID ");
    const auto name = trim(description.substr(0, open));
    const bool board =
        !at(values, "Board Serial").empty() || !at(values, "Board Part Number").empty();
    const std::string_view prefix = board ? "Board " : "Product ";
    const auto field = [&](std::string_view label) {
        return cleanIdentity(at(values, std::string(prefix) + std::string(label)));
    };
    auto item = makeItem(kindOf(name), "fru/" + cleanIdentity(description));
    item.name = cleanIdentity(name);
    item.manufacturer = field(board ? "Mfg" : "Manufacturer");
    item.model = field(board ? "Product" : "Name");
    item.partNumber = field("Part Number");
    item.serialNumber = field("Serial");
    item.locationCode = item.name;
    if (!board)
        item.version = field("Version");
    if (item.partNumber.empty() && item.serialNumber.empty())
        return;
    if (findings.items.size() < kMaxDevices)
        findings.items.push_back(std::move(item));
}

}  // namespace

Parsed parseIpmiFru(std::string_view text, std::string_view) {
    Findings findings;
    const bool empty = trim(text).empty();
    bool known = false;
    std::string_view description;
    Values values;
    const auto finish = [&] {
        if (!description.empty())
            addDevice(description, values, findings);
        values.clear();
    };
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        const auto field = readLabelLine(line);
        if (field.label == "FRU Device Description") {
            finish();
            description = field.value;
            known = true;
        } else if (!field.label.empty() && values.size() < 64) {
            values.emplace(field.label, field.value);
        }
    }
    finish();
    if (!known && !empty)
        return notUnderstood("ipmi-fru");
    return findings;
}

}  // namespace callbox::rmc::collect
