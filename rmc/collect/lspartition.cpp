// SPDX-License-Identifier: GPL-3.0-or-later
// lspartition -dlpar: two lines a partition, values in angle brackets. Its RMC session, as the
// HMC sees it: Active with capabilities is usable, Active with DCaps 0 is not.
#include "core/inventory/clean_text.h"
#include "rmc/collect/hmc_records.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

/// "AIX 7.2 7200-05", as lssyscfg puts it; the name alone is no level.
std::string levelOf(const std::vector<std::string_view>& system) {
    std::string level;
    for (const auto piece : system)
        if (!trim(piece).empty())
            level += (level.empty() ? "" : " ") + std::string(trim(piece));
    return level == trim(system[0]) ? std::string() : core::inventory::cleanIdentity(level);
}

}  // namespace

Parsed parseLspartition(std::string_view text, std::string_view) {
    using core::inventory::cleanIdentity;
    Findings findings;
    bool known = trim(text).empty();
    core::InventoryItem item;
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        if (const auto partition = after(line, "Partition:<", ">"); !partition.empty()) {
            const auto pieces = split(partition, ',', 3);
            const auto star = pieces[0].find('*');
            item = makeItem(core::InventoryKind::partition);
            if (star == std::string_view::npos || !allDigits(pieces[0].substr(0, star)))
                continue;
            const auto number = pieces[0].substr(0, star);
            const auto system = cleanIdentity(pieces[0].substr(star + 1), 32);
            item.key = system + "/" + std::string(number);
            setProperty(item, "managedSystem", system);
            setProperty(item, "partitionNumber", number);
            if (pieces.size() > 1)
                item.name = cleanIdentity(pieces[1]);
            known = true;
        } else if (line.find("Active:<") != std::string_view::npos && !item.key.empty()) {
            const bool linked = after(line, "Active:<", ">") != "0";
            const auto capabilities = toNumber(after(line, "DCaps:<", ">"), 16);
            setProperty(item, "rmcState",
                        linked && capabilities && *capabilities > 0 ? "active" : "inactive");
            const auto system = split(after(line, "OS:<", ">"), ',');
            item.version = levelOf(system);
            setProperty(item, "environment", trim(system[0]));
            findings.items.push_back(std::move(item));
            item = makeItem(core::InventoryKind::partition);
        }
    }
    if (!known)
        return notUnderstood("lspartition");
    return findings;
}

}  // namespace callbox::rmc::collect
