// SPDX-License-Identifier: GPL-3.0-or-later
// /proc/ppc64/lparcfg: a partition's share of its machine. Counters that always move stay out.
#include <algorithm>
#include <array>

#include "core/inventory/clean_text.h"
#include "rmc/collect/device_tree_names.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

using core::inventory::cleanText;

constexpr std::array kSettings = {
    std::string_view("DesEntCap"),
    std::string_view("DesProcs"),
    std::string_view("capacity_weight"),
    std::string_view("capped"),
    std::string_view("entitled_memory"),
    std::string_view("group"),
    std::string_view("partition_active_processors"),
    std::string_view("partition_entitled_capacity"),
    std::string_view("partition_max_entitled_capacity"),
    std::string_view("partition_potential_processors"),
    std::string_view("pool"),
    std::string_view("pool_capacity"),
    std::string_view("shared_processor_mode"),
    std::string_view("system_active_processors"),
    std::string_view("system_potential_processors"),
};

}  // namespace

Parsed parseLparcfg(std::string_view text, std::string_view) {
    Findings findings;
    bool known = false;
    std::string_view line;
    for (std::size_t count = 0; count < 1024 && nextLine(text, line); ++count) {
        known = known || line.starts_with("lparcfg ");
        const auto equals = line.find('=');
        if (equals == std::string_view::npos)
            continue;
        const auto name = trim(line.substr(0, equals));
        const auto value = trim(line.substr(equals + 1));
        if (name == "serial_number") {
            known = true;
            findings.facts["devicetree.serial"] = serialOfFirmware(value);
        } else if (name == "system_type") {
            findings.facts["devicetree.product"] = withoutMaker(value);
            if (value.starts_with("IBM,"))
                findings.facts["devicetree.manufacturer"] = "IBM";
        } else if (name == "partition_id") {
            findings.facts["partition.number"] = cleanText(value, 32);
        } else if (std::find(kSettings.begin(), kSettings.end(), name) != kSettings.end() &&
                   toNumber(value)) {
            auto item = makeItem(core::InventoryKind::configuration, "lpar/" + std::string(name),
                                 "lpar/" + std::string(name));
            item.properties["value"] = cleanText(value, 32);
            findings.items.push_back(std::move(item));
        }
    }
    if (!known)
        return notUnderstood("lparcfg");
    return findings;
}

}  // namespace callbox::rmc::collect
