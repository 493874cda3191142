// SPDX-License-Identifier: GPL-3.0-or-later
// lparstat -i: `Label   : value`, the unit within the value, numbers with the locale's decimals.
// Of a workload partition (lparstat -W) the labels begin with WPAR.
#include <array>

#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

constexpr std::array<std::pair<std::string_view, const char*>, 20> kValues{{
    {"Active Memory Sharing Mode", "lpar/memorySharingMode"},
    {"Active Physical CPUs in system", "lpar/activeSystemProcessors"},
    {"Capacity Increment", "lpar/capacityIncrement"},
    {"Desired Capacity", "lpar/desiredCapacity"},
    {"Desired Memory", "lpar/desiredMemory"},
    {"Desired Virtual CPUs", "lpar/desiredVirtualProcessors"},
    {"Entitled Capacity", "lpar/entitledCapacity"},
    {"Maximum Capacity", "lpar/maximumCapacity"},
    {"Maximum Memory", "lpar/maximumMemory"},
    {"Maximum Virtual CPUs", "lpar/maximumVirtualProcessors"},
    {"Memory Mode", "lpar/memoryMode"},
    {"Minimum Memory", "lpar/minimumMemory"},
    {"Mode", "lpar/mode"},
    {"Online Memory", "lpar/onlineMemory"},
    {"Online Virtual CPUs", "lpar/onlineVirtualProcessors"},
    {"Power Saving Mode", "lpar/powerSavingMode"},
    {"Shared Pool ID", "lpar/sharedPool"},
    {"Type", "lpar/type"},
    {"Variable Capacity Weight", "lpar/capacityWeight"},
    {"WPAR Key", "wpar/key"},
}};

/// "4,00" as "4.00": digits on both sides of one comma.
std::string withPoint(std::string_view value) {
    std::string text(value);
    const auto comma = text.find(',');
    if (comma != std::string::npos && comma > 0 && comma + 1 < text.size() &&
        text[comma - 1] >= '0' && text[comma - 1] <= '9' && text[comma + 1] >= '0' &&
        text[comma + 1] <= '9' && text.find(',', comma + 1) == std::string::npos)
        text[comma] = '.';
    return text;
}

}  // namespace

Parsed parseLparstat(std::string_view text, std::string_view) {
    Findings findings;
    bool known = trim(text).empty();
    std::string_view line;
    for (std::size_t count = 0; count < 500 && nextLine(text, line); ++count) {
        const auto colon = line.find(':');
        if (colon == std::string_view::npos || colon < 4)
            continue;
        const auto label = trim(line.substr(0, colon));
        const auto value = trim(line.substr(colon + 1));
        known = known || line[colon - 1] == ' ';
        if (value == "-")
            continue;
        if (label == "Partition Name")
            findings.facts["partition.name"] = core::inventory::cleanIdentity(value);
        if (label == "Partition Number" && allDigits(value))
            findings.facts["partition.number"] = value;
        for (const auto& [name, key] : kValues) {
            if (label != name)
                continue;
            auto item = makeItem(core::InventoryKind::configuration, key, key);
            setProperty(item, "value", withPoint(value));
            if (!item.properties.empty())
                findings.items.push_back(std::move(item));
        }
    }
    if (!known)
        return notUnderstood("lparstat");
    return findings;
}

}  // namespace callbox::rmc::collect
