// SPDX-License-Identifier: GPL-3.0-or-later
// dpkg-query and rpm, in the tab-separated forms that the script asks for.
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

using core::inventory::cleanText;

constexpr std::size_t kMaxPackages = 20000;

core::InventoryItem packageOf(std::string_view name, std::string_view version,
                              std::string_view architecture) {
    auto item = makeItem(core::InventoryKind::package);
    item.name = cleanText(name, 128);
    item.version = cleanText(version, 128);
    item.key = item.name + ":" + cleanText(architecture, 32);
    setProperty(item, "architecture", architecture);
    return item;
}

}  // namespace

Parsed parseDpkg(std::string_view text, std::string_view) {
    Findings findings;
    const bool empty = trim(text).empty();
    bool known = false;
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        const auto fields = split(line, '\t', 5);
        if (fields.size() < 3 || fields[0].empty())
            continue;
        known = true;
        // "rc": removed, its configuration files left behind.
        const auto state = fields.size() > 3 ? trim(fields[3]) : std::string_view();
        if (state.starts_with("rc") || state.starts_with("un") || fields[1].empty() ||
            findings.items.size() >= kMaxPackages)
            continue;
        auto item = packageOf(fields[0], fields[1], fields[2]);
        if (!state.empty() && state != "ii")
            setProperty(item, "state", state);
        findings.items.push_back(std::move(item));
    }
    if (!known && !empty)
        return notUnderstood("dpkg");
    return findings;
}

Parsed parseRpm(std::string_view text, std::string_view) {
    Findings findings;
    const bool empty = trim(text).empty();
    std::map<std::string, int> versions;
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        const auto fields = split(line, '\t', 5);
        if (fields.size() < 4 || fields[0].empty() || findings.items.size() >= kMaxPackages)
            continue;
        std::string version(fields[2]);
        if (allDigits(fields[1]) && fields[1] != "0")
            version = std::string(fields[1]) + ":" + version;
        auto item = packageOf(fields[0], version, fields[3]);
        ++versions[item.key];
        findings.items.push_back(std::move(item));
    }
    // Kernels and keys are installed in several versions at once; each then has its own in its
    // name, whatever order they come in.
    for (auto& item : findings.items)
        if (versions[item.key] > 1)
            item.key += ":" + item.version;
    if (findings.items.empty() && !empty)
        return notUnderstood("rpm");
    return findings;
}

}  // namespace callbox::rmc::collect
