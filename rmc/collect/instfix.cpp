// SPDX-License-Identifier: GPL-3.0-or-later
// instfix -icq: keyword:fileset:required level:installed level:status:abstract, one row a fileset.
// A fix is in when every fileset of it is: `=` at its level, `+` above; `-` below, `!` not there.
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

Parsed parseInstfix(std::string_view text, std::string_view) {
    using core::inventory::cleanIdentity;
    constexpr std::size_t kMaxFixes = 20000;
    struct Fix {
        std::string abstract;
        bool behind = false;
    };
    std::map<std::string, Fix> fixes;
    bool known = trim(text).empty();
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        const auto fields = split(line, ':', 6);
        if (fields.size() < 5 || line.starts_with('#'))
            continue;
        const auto status = trim(fields[4]);
        if (status.size() != 1 || std::string_view("<=+-!").find(status) == std::string_view::npos)
            continue;
        known = true;
        auto keyword = cleanIdentity(fields[0], 64);
        if (keyword.empty() || (fixes.size() >= kMaxFixes && !fixes.contains(keyword)))
            continue;
        auto& fix = fixes[keyword];
        fix.behind = fix.behind || status == "-" || status == "<" || status == "!";
        if (fix.abstract.empty() && fields.size() > 5)
            fix.abstract = cleanIdentity(fields[5]);
    }
    if (!known)
        return notUnderstood("instfix");
    Findings findings;
    for (auto& [keyword, fix] : fixes) {
        auto item = makeItem(core::InventoryKind::fix, keyword,
                             fix.abstract.empty() ? keyword : fix.abstract);
        setProperty(item, "state", fix.behind ? "incomplete" : "installed");
        findings.items.push_back(std::move(item));
    }
    return findings;
}

}  // namespace callbox::rmc::collect
