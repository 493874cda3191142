// SPDX-License-Identifier: GPL-3.0-or-later
// lsmcode -A of AIX and of Linux on POWER: `sys0!system:VL950_131|service:VL950_131`, `rmt0!C009`,
// `scraid0!adapter:4.20.18|adapter-boot:4.00.26`. On Linux it may ask for vpdupdate first.
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

Parsed parseLsmcode(std::string_view text, std::string_view) {
    using core::inventory::cleanIdentity;
    Findings findings;
    bool known = trim(text).empty();
    std::string_view line;
    for (std::size_t count = 0; count < 20000 && nextLine(text, line); ++count) {
        const auto mark = line.find('!');
        const auto device = line.substr(0, mark);
        if (mark == std::string_view::npos || device.empty() || device.size() > 64 ||
            device.find(' ') != std::string_view::npos)
            continue;
        known = true;
        for (const auto level : split(line.substr(mark + 1), '|', 8)) {
            const auto colon = level.find(':');
            const bool named = colon != std::string_view::npos;
            const auto part = named ? level.substr(0, colon) : std::string_view();
            auto item = makeItem(core::InventoryKind::firmware);
            item.key = "microcode/" + cleanIdentity(device, 64);
            if (named)
                item.key += "/" + cleanIdentity(part, 32);
            item.name = cleanIdentity(device, 64);
            item.version = cleanIdentity(named ? level.substr(colon + 1) : level);
            setProperty(item, "component", part);
            if (!item.version.empty())
                findings.items.push_back(std::move(item));
        }
    }
    if (!known)
        return notUnderstood("lsmcode");
    return findings;
}

}  // namespace callbox::rmc::collect
