// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/words/result.h"

namespace callbox::rmc::watch {

/// Bytes of the longest cursor of any source.
inline constexpr std::size_t kMaxCursor = 4096;

/// True for what may be kept as a cursor at all: at most kMaxCursor bytes of printable ASCII.
bool isCursor(std::string_view text);

/// What a partition wrote as a piece of a cursor, to be compared with such pieces only: the same
/// when it is at most 32 of [A-Za-z0-9._/:-], otherwise "#" and 16 hex digits of its SHA-256.
std::string cursorPiece(std::string_view written);

/// Puts a cursor together, "VERSION;PIECE;PIECE...", so that it stays a cursor and cursorPieces
/// reads the same pieces again.
class CursorText {
public:
    explicit CursorText(std::string_view version) : text_(version) {}

    /// False, and nothing is added, when the piece is not printable ASCII without ';' or when the
    /// cursor would become too long.
    bool add(std::string_view piece);
    bool add(std::string_view name, std::string_view value);  ///< "NAME=VALUE"

    const std::string& text() const { return text_; }

private:
    std::string text_;
};

/// The pieces behind the version; nothing when the text is not a cursor of this version.
std::optional<std::vector<std::string_view>> cursorPieces(std::string_view text,
                                                          std::string_view version);

/// True for a kernel log cursor ("j1;..." or "k1;..."): at most 512 of [A-Za-z0-9=;_-].
bool isKernelCursor(std::string_view cursor);

/// How far each of rasdaemon's tables was read: "r1;TABLE=ROWID@HEX;...". The hex digits are the
/// row's timestamp, by which a database that was made anew is told from one that grew.
class RasdaemonCursor {
public:
    /// Errors: invalidArgument when the text is not such a cursor.
    static core::Result<RasdaemonCursor> fromText(std::string_view text);
    std::string text() const;

    /// False when one of the three is not well formed; row "0" forgets the table.
    bool move(std::string_view table, std::string_view row, std::string_view stamp);

private:
    std::map<std::string, std::string, std::less<>> tables_;  ///< "ROWID@HEX"
};

}  // namespace callbox::rmc::watch
