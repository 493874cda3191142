// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/cursor.h"

#include <algorithm>
#include <cctype>

#include "core/protocol/identity.h"
#include "rmc/collect/rasdaemon.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::watch {

using core::say;

namespace {

bool isPrintable(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

}  // namespace

bool isCursor(std::string_view text) {
    return text.size() <= kMaxCursor && isPrintable(text);
}

std::string cursorPiece(std::string_view written) {
    const bool plain = written.size() <= 32 &&
                       written.find_first_not_of(
                           "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._/:-") ==
                           std::string_view::npos;
    return plain ? std::string(written) : "#" + core::protocol::sha256Hex(written).substr(0, 16);
}

bool CursorText::add(std::string_view piece) {
    if (!isPrintable(piece) || piece.find(';') != std::string_view::npos ||
        piece.size() >= kMaxCursor - std::min(text_.size(), kMaxCursor))
        return false;
    text_.append(";").append(piece);
    return true;
}

bool CursorText::add(std::string_view name, std::string_view value) {
    return add(std::string(name).append("=").append(value));
}

std::optional<std::vector<std::string_view>> cursorPieces(std::string_view text,
                                                          std::string_view version) {
    if (!isCursor(text))
        return std::nullopt;
    auto pieces = collect::split(text, ';');
    if (pieces.front() != version)
        return std::nullopt;
    pieces.erase(pieces.begin());
    return pieces;
}

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
    CursorText text("r1");
    for (const auto& [table, position] : tables_)
        text.add(table, position);
    return text.text();
}

core::Result<RasdaemonCursor> RasdaemonCursor::fromText(std::string_view text) {
    const auto refused = [] {
        return core::failField("cursors.rasdaemon",
                               say("watch.cursor-malformed", {{"source", "rasdaemon"}}));
    };
    RasdaemonCursor cursor;
    const auto pieces = cursorPieces(text, "r1");
    if (!pieces)
        return refused();
    for (const auto piece : *pieces) {
        const auto equals = piece.find('=');
        const auto at = piece.find('@');
        if (equals == std::string_view::npos || at == std::string_view::npos || at < equals)
            return refused();
        if (!cursor.move(piece.substr(0, equals), piece.substr(equals + 1, at - equals - 1),
                         piece.substr(at + 1)))
            return refused();
    }
    return cursor;
}

}  // namespace callbox::rmc::watch
