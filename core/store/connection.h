// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include "core/store/failure.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// One SQLite connection with its prepared statements; used by one thread at a time.
class Connection {
public:
    enum class Mode { writer, reader };

    /// Errors: storage, corrupt.
    static Result<std::unique_ptr<Connection>> open(const std::filesystem::path& path, Mode mode,
                                                    const std::string& vfs);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    SQLite::Database& database() { return database_; }
    const std::string& path() const { return database_.getFilename(); }

    /// A statement nobody else uses now, from the kept ones when there is one. Throws.
    std::unique_ptr<SQLite::Statement> take(const std::string& sql);
    void giveBack(const std::string& sql, std::unique_ptr<SQLite::Statement> statement) noexcept;

    /// Translates SQLiteCpp's exception and remembers it as this connection's failure.
    Error note(const SQLite::Exception& exception);

    /// The worst failure noted since clearFailure().
    const Failure& failure() const { return failure_; }
    void clearFailure() { failure_ = {}; }

    /// Runs statements without parameters. Errors as note() gives them.
    Result<void> execute(const char* sql);

private:
    Connection(const std::filesystem::path& path, int flags, const std::string& vfs);

    SQLite::Database database_;
    std::unordered_map<std::string, std::vector<std::unique_ptr<SQLite::Statement>>> statements_;
    Failure failure_;
};

}  // namespace callbox::core::store
