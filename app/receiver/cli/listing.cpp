// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/cli/listing.h"

#include "app/receiver/server/receiver_server.h"

namespace callbox::app::receiver {

core::Result<std::unique_ptr<SqliteStore>> storeOf(const Arguments& arguments,
                                                   SqliteStore::Mode mode) {
    const std::string directory = arguments.value("state");
    if (directory.empty())
        return core::failField("state", core::say("receiver.state-missing"));
    const std::string file = databaseFile(directory);
    // Only serving makes a database; the other verbs need the one that is there.
    if (mode == SqliteStore::Mode::readWrite)
        if (auto present = SqliteStore::open(file, SqliteStore::Mode::readOnly); !present)
            return present;
    return SqliteStore::open(file, mode);
}

std::string shortTime(const std::optional<core::TimePoint>& time) {
    if (!time)
        return "-";
    std::string text = core::toText(*time).substr(0, 19);
    text[10] = ' ';
    return text;
}

}  // namespace callbox::app::receiver
