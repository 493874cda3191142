// SPDX-License-Identifier: GPL-3.0-or-later
// emgr -l: interim fixes as a table. Its rulers run together in some versions, so rows are known by
// their own form: number, state, label, date and time; the legend below has no such rows.
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

/// "04/30/20" as "2020-04-30".
std::string dateOf(std::string_view text) {
    if (text.size() != 8 || text[2] != '/' || text[5] != '/')
        return {};
    for (const auto from : {0, 3, 6})
        if (!allDigits(text.substr(static_cast<std::size_t>(from), 2)))
            return {};
    return "20" + std::string(text.substr(6)) + "-" + std::string(text.substr(0, 2)) + "-" +
           std::string(text.substr(3, 2));
}

}  // namespace

Parsed parseEmgr(std::string_view text, std::string_view) {
    using core::inventory::cleanIdentity;
    constexpr std::size_t kTime = 8;
    constexpr std::size_t kUpdatedBy = 10;
    Findings findings;
    bool known = trim(text).empty() || text.find("There is no efix data") != std::string_view::npos;
    std::string_view line;
    for (std::size_t count = 0; count < 5000 && nextLine(text, line); ++count) {
        known = known || line.starts_with("======");
        const auto pieces = words(line);
        if (pieces.size() < 5 || !allDigits(pieces[0]) || pieces[4].size() != kTime)
            continue;
        const auto date = dateOf(pieces[3]);
        if (date.empty())
            continue;
        known = true;
        auto state = pieces[1];
        while (state.starts_with('*'))
            state.remove_prefix(1);
        while (state.ends_with('*'))
            state.remove_suffix(1);
        auto item = makeItem(core::InventoryKind::fix);
        item.key = "efix:" + cleanIdentity(pieces[2], 64);
        const auto behind = static_cast<std::size_t>(pieces[4].data() - line.data()) + kTime;
        auto rest = line.substr(behind);
        rest.remove_prefix(std::min(rest.size(), kUpdatedBy + 2));
        item.name = cleanIdentity(rest);
        if (item.name.empty())
            item.name = cleanIdentity(pieces[2], 64);
        setProperty(item, "state", state);
        setProperty(item, "installed", date);
        findings.items.push_back(std::move(item));
    }
    if (!known)
        return notUnderstood("emgr");
    return findings;
}

}  // namespace callbox::rmc::collect
