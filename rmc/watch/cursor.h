// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/words/result.h"

namespace callbox::rmc::watch {

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
