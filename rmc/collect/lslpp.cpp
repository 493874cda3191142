// SPDX-License-Identifier: GPL-3.0-or-later
// lslpp -Lcq: 18 fields between colons. Rows of RPM packages have more: their last field is a
// time, so no more than the first 17 colons divide.
#include <set>

#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

Parsed parseLslpp(std::string_view text, std::string_view) {
    using core::inventory::cleanIdentity;
    constexpr std::size_t kFields = 18;
    constexpr std::size_t kMaxPackages = 20000;
    Findings findings;
    std::set<std::string> keys;
    const bool empty = trim(text).empty();
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        const auto fields = split(line, ':', kFields);
        if (fields.size() < 17 || line.starts_with('#') || fields[1].empty() ||
            findings.items.size() >= kMaxPackages)
            continue;
        const bool rpm = trim(fields[6]) == "R";
        auto item = makeItem(core::InventoryKind::package);
        item.name = cleanIdentity(trim(fields[1]));
        item.version = cleanIdentity(trim(fields[2]));
        // An RPM's fileset carries its version: "gcc-4.8.1-1" of package gcc.
        if (rpm && !trim(fields[0]).empty())
            item.name = cleanIdentity(trim(fields[0]));
        const auto state = trim(fields[5]);
        setProperty(item, "state",
                    state == "C"   ? "committed"
                    : state == "A" ? "applied"
                    : state == "B" ? "broken"
                                   : state);
        setProperty(item, "architecture", rpm ? "rpm" : "");
        item.key = item.name + ":" + (rpm ? "rpm" : "lpp");
        if (!keys.insert(item.key).second)
            item.key += ":" + item.version;
        findings.items.push_back(std::move(item));
    }
    if (findings.items.empty() && !empty)
        return notUnderstood("lslpp");
    return findings;
}

}  // namespace callbox::rmc::collect
