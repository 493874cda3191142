// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/cursor.h"

#include <algorithm>
#include <cctype>

#include "rmc/collect/rasdaemon.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::watch {

using core::say;

bool isKernelCursor(std::string_view cursor) {
    if (cursor.size() < 3 || cursor.size() > 512 ||
        !(cursor.starts_with("j1;") || cursor.starts_with("k1;")))
        return false;
    return std::all_of(cursor.begin(), cursor.end(), [](unsigned char c) {
        return std::isalnum(c) || c == '=' || c == ';' || c == '_' || c == '-';
    });
}

bool RasdaemonCursor::move(std::string_view table, std::string_view row, std::string_view stamp) {
    const bool knownStamp =
        stamp == "-" || (!stamp.empty() && stamp.size() <= 160 &&
                         stamp.find_first_not_of("0123456789ABCDEF") == std::string_view::npos);
    if (!collect::isRasdaemonTable(table) || !collect::allDigits(row) || row.size() > 18 ||
        !knownStamp)
        return false;
    if (row == "0")
        tables_.erase(std::string(table));
    else
        tables_[std::string(table)] = std::string(row) + "@" + std::string(stamp);
    return true;
}

std::string RasdaemonCursor::text() const {
    std::string text = "r1";
    for (const auto& [table, position] : tables_)
        text += ";" + table + "=" + position;
    return text;
}

core::Result<RasdaemonCursor> RasdaemonCursor::fromText(std::string_view text) {
    const auto refused = [] {
        return core::failField("cursors.rasdaemon",
                               say("watch.cursor-malformed", {{"source", "rasdaemon"}}));
    };
    RasdaemonCursor cursor;
    const auto pieces = collect::split(text.substr(0, 4096), ';', 32);
    if (pieces.front() != "r1")
        return refused();
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        const auto equals = pieces[i].find('=');
        const auto at = pieces[i].find('@');
        if (equals == std::string_view::npos || at == std::string_view::npos || at < equals)
            return refused();
        if (!cursor.move(pieces[i].substr(0, equals), pieces[i].substr(equals + 1, at - equals - 1),
                         pieces[i].substr(at + 1)))
            return refused();
    }
    return cursor;
}

}  // namespace callbox::rmc::watch
