// SPDX-License-Identifier: GPL-3.0-or-later
// oslevel -s of AIX ("7200-05-03-2148": release, technology level, service pack, year and week of
// its build) and ioslevel of a VIOS ("3.1.3.21").
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

Parsed level(std::string_view text, char separator, std::size_t pieces, const char* name,
             std::string_view source) {
    const auto value = trim(text);
    const auto parts = split(value, separator);
    bool known = parts.size() >= 2 && parts.size() <= pieces && value.size() <= 32;
    for (const auto part : parts)
        known = known && allDigits(part);
    if (!known)
        return notUnderstood(source);
    Findings findings;
    auto item = makeItem(core::InventoryKind::operatingSystem, "os", name);
    item.version = value;
    findings.facts["os.name"] = name;
    findings.facts["os.level"] = value;
    findings.items.push_back(std::move(item));
    return findings;
}

}  // namespace

Parsed parseOslevel(std::string_view text, std::string_view) {
    return level(text, '-', 4, "AIX", "oslevel");
}

Parsed parseIoslevel(std::string_view text, std::string_view) {
    return level(text, '.', 5, "VIOS", "ioslevel");
}

}  // namespace callbox::rmc::collect
