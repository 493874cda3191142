// SPDX-License-Identifier: GPL-3.0-or-later
// lsdev of AIX: `fcs1 Available 04-00 8Gb PCI Express ...`, and with -F "name:type:description".
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

core::InventoryKind kindOf(std::string_view name) {
    if (name.starts_with("hdisk") || name.starts_with("cd") || name.starts_with("rmt"))
        return core::InventoryKind::disk;
    return name.starts_with("ent") ? core::InventoryKind::networkAdapter
                                   : core::InventoryKind::adapter;
}

}  // namespace

Parsed parseLsdev(std::string_view text, std::string_view) {
    using core::inventory::cleanIdentity;
    Findings findings;
    bool known = trim(text).empty();
    std::string_view line;
    for (std::size_t count = 0; count < 20000 && nextLine(text, line); ++count) {
        const auto pieces = words(line);
        const auto fields = split(line, ':', 3);
        std::string_view name;
        std::string_view description;
        if (pieces.size() >= 3 &&
            (pieces[1] == "Available" || pieces[1] == "Defined" || pieces[1] == "Stopped")) {
            name = pieces[0];
            // The location code is missing for virtual and pseudo devices.
            const auto first = pieces[2].find('-') != std::string_view::npos && pieces.size() > 3
                                   ? pieces[3]
                                   : pieces[2];
            description = line.substr(static_cast<std::size_t>(first.data() - line.data()));
        } else if (fields.size() == 3 && fields[0].find(' ') == std::string_view::npos) {
            name = fields[0];
            description = fields[2];
        }
        if (name.empty() || name.size() > 32)
            continue;
        known = true;
        auto item = makeItem(kindOf(name), cleanIdentity(name), cleanIdentity(description));
        findings.items.push_back(std::move(item));
    }
    if (!known)
        return notUnderstood("lsdev");
    return findings;
}

}  // namespace callbox::rmc::collect
