// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/time_point.h"

namespace callbox::rmc::watch {

/// How far an AIX error log was read: "e1;<machine id, a cursorPiece>;<sequence>;<seconds since
/// 1970>;<sequence of an entry that waits for its diagnosis, or 0>".
struct ErrptCursor {
    std::string machine;
    std::uint64_t sequence = 0;
    std::int64_t seconds = 0;
    std::uint64_t held = 0;

    std::string text() const;
    /// Nothing for another text. "from-start" is the beginning.
    static std::optional<ErrptCursor> fromText(std::string_view text);
    /// MMDDhhmmYY in UTC, as `errpt -s` takes it.
    std::string since() const;
};

}  // namespace callbox::rmc::watch
