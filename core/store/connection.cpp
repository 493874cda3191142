// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <cerrno>
#include <utility>

#include <sqlite3.h>

namespace callbox::core::store {

namespace {

constexpr int kBusyTimeoutMs = 5000;

/// Settings that every connection has, whatever the defaults of the system's SQLite.
constexpr const char* kCommonPragmas =
    "PRAGMA trusted_schema=OFF;"
    "PRAGMA foreign_keys=ON;"
    "PRAGMA cell_size_check=ON;"
    "PRAGMA temp_store=MEMORY;"
    "PRAGMA wal_autocheckpoint=0;"
    "PRAGMA synchronous=FULL;";

}  // namespace

Connection::Connection(const std::filesystem::path& path, int flags, const std::string& vfs)
    : database_(path.string(), flags, kBusyTimeoutMs, vfs) {}

Connection::~Connection() {
    statements_.clear();
}

Result<std::unique_ptr<Connection>> Connection::open(const std::filesystem::path& path, Mode mode,
                                                     const std::string& vfs) {
    const int flags =
        mode == Mode::writer ? SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE : SQLite::OPEN_READONLY;
    std::unique_ptr<Connection> connection;
    errno = 0;
    try {
        connection.reset(new Connection(path, flags | SQLite::OPEN_NOMUTEX, vfs));
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected<Error>(errorOf(
            failureOf(exception.getExtendedErrorCode(), errno, exception.what()), path.string()));
    }
    sqlite3* handle = connection->database_.getHandle();
    sqlite3_extended_result_codes(handle, 1);
    // Only the writer checkpoints, and only when it says so.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    auto done = connection->execute(kCommonPragmas);
    // Kibibytes; there are several readers and one writer.
    if (done)
        done = connection->execute(mode == Mode::writer ? "PRAGMA cache_size=-4096"
                                                        : "PRAGMA cache_size=-1024");
    if (!done)
        return passOn(done);
    return connection;
}

std::unique_ptr<SQLite::Statement> Connection::take(const std::string& sql) {
    auto& kept = statements_[sql];
    if (kept.empty())
        return std::make_unique<SQLite::Statement>(database_, sql);
    auto statement = std::move(kept.back());
    kept.pop_back();
    return statement;
}

void Connection::giveBack(const std::string& sql,
                          std::unique_ptr<SQLite::Statement> statement) noexcept {
    constexpr std::size_t kKept = 2;
    constexpr std::size_t kMostTexts = 256;
    statement->tryReset();
    if (statements_.size() > kMostTexts)
        statements_.clear();
    const auto found = statements_.find(sql);
    if (found == statements_.end() || found->second.size() >= kKept)
        return;
    try {
        statement->clearBindings();
        found->second.push_back(std::move(statement));
    } catch (const std::exception&) {
        // It is thrown away instead of kept; the next use prepares it again.
        statement.reset();
    }
}

Error Connection::note(const SQLite::Exception& exception) {
    const Failure failure =
        failureOf(exception.getExtendedErrorCode(), sqlite3_system_errno(database_.getHandle()),
                  exception.what());
    if (failure.kind > failure_.kind)
        failure_ = failure;
    return errorOf(failure, path());
}

Result<void> Connection::execute(const char* sql) {
    try {
        database_.exec(sql);
        return {};
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected<Error>(note(exception));
    }
}

}  // namespace callbox::core::store
