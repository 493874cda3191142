// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/time_point.h"

namespace callbox::rmc::watch {

/// One entry of `journalctl -o json`.
struct JournalLine {
    std::string cursor;
    core::TimePoint at;
    std::string message;
};

/// Nothing when it is not such a line. A message that is not UTF-8 comes as an array of bytes.
std::optional<JournalLine> readJournalLine(std::string_view json);

}  // namespace callbox::rmc::watch
