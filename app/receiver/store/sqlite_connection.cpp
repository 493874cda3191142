// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/store/sqlite_connection.h"

#include <cstdlib>

#include <sqlite3.h>

#include "callbox_receiver_store_resources.h"

namespace callbox::app::receiver {

using core::ErrorCode;
using core::say;

std::string_view sqlText(std::string_view name) {
    const std::string file = std::string(name) + ".sql";
    for (const auto& embedded : sql::embeddedFiles())
        if (embedded.name == file)
            return embedded.bytes;
    std::abort();  // a statement that was not linked in: no store can work, every test shows it
}

core::Error storeError(const SQLite::Exception& exception) {
    const int code = exception.getErrorCode() & 0xff;
    core::Error error;
    error.detail = std::string(exception.what()) + " (" +
                   std::to_string(exception.getExtendedErrorCode()) + ")";
    error.code =
        code == SQLITE_CORRUPT || code == SQLITE_NOTADB ? ErrorCode::corrupt : ErrorCode::storage;
    error.message = say("receiver.store-failed", {{"cause", exception.what()}});
    return error;
}

std::int64_t toMicroseconds(core::TimePoint time) {
    return time.time_since_epoch().count();
}

core::TimePoint fromMicroseconds(std::int64_t microseconds) {
    return core::TimePoint(std::chrono::microseconds(microseconds));
}

SqliteConnection::SqliteConnection(const std::string& file, int flags) : database_(file, flags) {
    database_.setBusyTimeout(10'000);
    database_.exec("PRAGMA foreign_keys = ON");
    database_.exec("PRAGMA trusted_schema = OFF");
}

SQLite::Statement& SqliteConnection::prepared(std::string_view name) {
    auto found = statements_.find(name);
    if (found == statements_.end())
        found = statements_
                    .emplace(std::string(name),
                             SQLite::Statement(database_, std::string(sqlText(name))))
                    .first;
    found->second.tryReset();
    found->second.clearBindings();
    return found->second;
}

std::string textAt(SQLite::Statement& row, int column) {
    return row.getColumn(column).getString();
}

std::optional<core::TimePoint> timeAt(SQLite::Statement& row, int column) {
    const auto value = row.getColumn(column);
    if (value.isNull())
        return std::nullopt;
    return fromMicroseconds(value.getInt64());
}

std::uint64_t numberAt(SQLite::Statement& row, int column) {
    return static_cast<std::uint64_t>(row.getColumn(column).getInt64());
}

}  // namespace callbox::app::receiver
