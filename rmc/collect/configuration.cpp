// SPDX-License-Identifier: GPL-3.0-or-later
// Kernel parameters, module parameters and boot words of the script's allow-list; file systems.
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

using core::InventoryItem;
using core::InventoryKind;
using core::inventory::cleanText;

Parsed parseConfiguration(std::string_view text, std::string_view) {
    Findings findings;
    std::map<std::string, std::size_t> places;
    std::string_view line;
    for (std::size_t count = 0; count < 2048 && nextLine(text, line); ++count) {
        const auto equals = line.find('=');
        if (equals == std::string_view::npos || equals == 0)
            continue;
        const auto key = cleanText(line.substr(0, equals), 128);
        const auto value = cleanText(trim(line.substr(equals + 1)), 200);
        const auto [place, fresh] = places.emplace(key, findings.items.size());
        if (!fresh) {
            // A boot word may stand several times ("hugepagesz=1G hugepagesz=2M").
            auto& known = findings.items[place->second].properties["value"];
            if (known.size() + value.size() < 400)
                known += " " + value;
            continue;
        }
        auto item = makeItem(InventoryKind::configuration, key, key);
        item.properties["value"] = value;
        findings.items.push_back(std::move(item));
    }
    return findings;
}

Parsed parseFileSystems(std::string_view text, std::string_view) {
    Findings findings;
    std::string_view line;
    for (std::size_t count = 0; count < 256 && nextLine(text, line); ++count) {
        const auto fields = split(line, '\t', 4);
        if (fields.size() != 4 || !fields[0].starts_with("/"))
            continue;
        const auto mount = cleanText(fields[0], 64);
        const auto size = toNumber(fields[1]);
        const auto used = toNumber(fields[2]);
        if (!size || !used || *size == 0 || *size > (std::uint64_t{1} << 50))
            continue;
        auto item = makeItem(InventoryKind::fileSystem, mount, mount);
        setProperty(item, "size", std::to_string(*size * 1024));
        findings.items.push_back(std::move(item));
        findings.utilization.push_back(
            {{},
             "filesystem.used",
             mount,
             100.0 * static_cast<double>(*used) / static_cast<double>(*size),
             "%"});
    }
    return findings;
}

}  // namespace callbox::rmc::collect
