// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/rasdaemon_database.h"

#include <map>

#include <sqlite3.h>

#include "rmc/collect/rasdaemon.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::watch {

namespace {

constexpr int kMaxColumns = 64;
constexpr std::size_t kMaxBlob = 128;
constexpr std::size_t kMaxValue = 400;
constexpr int kStepsBetweenChecks = 1000;
constexpr int kMostChecks = 20'000;

/// Only plain reading of tables.
int authorize(void*, int action, const char*, const char*, const char*, const char*) {
    return action == SQLITE_SELECT || action == SQLITE_READ ? SQLITE_OK : SQLITE_DENY;
}

int checkSteps(void* left) {
    return --*static_cast<int*>(left) < 0 ? 1 : 0;
}

/// A blob as hexadecimal digits, cut, as the watch script prints it.
std::string valueOf(sqlite3_stmt* statement, int column) {
    const int type = sqlite3_column_type(statement, column);
    if (type == SQLITE_NULL)
        return {};
    if (type != SQLITE_BLOB) {
        const auto* text = sqlite3_column_text(statement, column);
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
        return text ? std::string(reinterpret_cast<const char*>(text), std::min(size, kMaxValue))
                    : std::string();
    }
    const auto* bytes = static_cast<const unsigned char*>(sqlite3_column_blob(statement, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < std::min(size, kMaxBlob); ++i) {
        text += kDigits[bytes[i] >> 4U];
        text += kDigits[bytes[i] & 0xFU];
    }
    return text;
}

struct Statement {
    sqlite3_stmt* handle = nullptr;
    ~Statement() { sqlite3_finalize(handle); }
};

}  // namespace

struct RasdaemonDatabase::Handle {
    std::string image;
    sqlite3* connection = nullptr;
    int checksLeft = kMostChecks;

    ~Handle() { sqlite3_close(connection); }
};

RasdaemonDatabase::RasdaemonDatabase(std::unique_ptr<Handle> handle) : handle_(std::move(handle)) {}
RasdaemonDatabase::~RasdaemonDatabase() = default;
RasdaemonDatabase::RasdaemonDatabase(RasdaemonDatabase&&) noexcept = default;
RasdaemonDatabase& RasdaemonDatabase::operator=(RasdaemonDatabase&&) noexcept = default;

core::Result<RasdaemonDatabase> RasdaemonDatabase::open(std::string image) {
    auto handle = std::make_unique<Handle>();
    handle->image = std::move(image);
    if (sqlite3_open_v2(":memory:", &handle->connection,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX,
                        nullptr) != SQLITE_OK)
        return collect::notUnderstood("rasdaemon");
    auto* connection = handle->connection;
    const auto size = static_cast<sqlite3_int64>(handle->image.size());
    if (sqlite3_deserialize(connection, "main",
                            reinterpret_cast<unsigned char*>(handle->image.data()), size, size,
                            SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
        return collect::notUnderstood("rasdaemon");
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_exec(connection, "PRAGMA cell_size_check = ON", nullptr, nullptr, nullptr);
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, 1 << 20);
    sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, 65536);
    sqlite3_limit(connection, SQLITE_LIMIT_COLUMN, 256);
    sqlite3_limit(connection, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_progress_handler(connection, kStepsBetweenChecks, checkSteps, &handle->checksLeft);
    sqlite3_set_authorizer(connection, authorize, nullptr);
    RasdaemonDatabase database(std::move(handle));
    Statement probe;
    if (sqlite3_prepare_v2(connection, "SELECT name FROM sqlite_master", -1, &probe.handle,
                           nullptr) != SQLITE_OK)
        return collect::notUnderstood("rasdaemon");
    return database;
}

std::vector<std::string> RasdaemonDatabase::tables() const {
    std::vector<std::string> names;
    Statement statement;
    // Virtual tables have no root page.
    if (sqlite3_prepare_v2(handle_->connection,
                           "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0",
                           -1, &statement.handle, nullptr) != SQLITE_OK)
        return names;
    for (int count = 0; count < 256 && sqlite3_step(statement.handle) == SQLITE_ROW; ++count)
        if (auto name = valueOf(statement.handle, 0); collect::isRasdaemonTable(name))
            names.push_back(std::move(name));
    return names;
}

core::Result<std::vector<core::ProblemRecord>> RasdaemonDatabase::select(const std::string& table,
                                                                         const std::string& rest,
                                                                         std::uint64_t first,
                                                                         std::size_t limit) const {
    std::vector<core::ProblemRecord> records;
    if (!collect::isRasdaemonTable(table))
        return records;
    Statement statement;
    if (sqlite3_prepare_v2(handle_->connection,
                           ("SELECT rowid, * FROM " + table + " " + rest).c_str(), -1,
                           &statement.handle, nullptr) != SQLITE_OK)
        return collect::notUnderstood("rasdaemon");
    sqlite3_bind_int64(statement.handle, 1, static_cast<sqlite3_int64>(first));
    int status = SQLITE_ROW;
    while (records.size() < limit && (status = sqlite3_step(statement.handle)) == SQLITE_ROW) {
        std::map<std::string, std::string> columns;
        const int count = std::min(sqlite3_column_count(statement.handle), kMaxColumns);
        for (int i = 1; i < count; ++i) {
            const char* name = sqlite3_column_name(statement.handle, i);
            const std::string_view text(name ? name : "");
            if (text.empty() || text.size() > 40 ||
                text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                       "0123456789_") != std::string_view::npos)
                continue;
            columns[std::string(text)] = valueOf(statement.handle, i);
        }
        columns["id"] = valueOf(statement.handle, 0);
        records.push_back(collect::rasdaemonRecord(table, columns));
    }
    if (status != SQLITE_ROW && status != SQLITE_DONE)
        return collect::notUnderstood("rasdaemon");
    return records;
}

core::Result<std::vector<core::ProblemRecord>> RasdaemonDatabase::rows(const std::string& table,
                                                                       std::uint64_t from,
                                                                       std::size_t limit) const {
    return select(table, "WHERE rowid >= ?1 ORDER BY rowid", from, limit);
}

core::Result<std::vector<core::ProblemRecord>> RasdaemonDatabase::last(
    const std::string& table) const {
    return select(table, "WHERE rowid >= ?1 ORDER BY rowid DESC", 0, 1);
}

}  // namespace callbox::rmc::watch
