// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/model/time_point.h"
#include "core/words/result.h"

namespace callbox::app::receiver {

/// The text of resources/sql/receiver/<name>.sql.
std::string_view sqlText(std::string_view name);

core::Error storeError(const SQLite::Exception& exception);

std::int64_t toMicroseconds(core::TimePoint time);
core::TimePoint fromMicroseconds(std::int64_t microseconds);

/// Resets a statement without complaint when its use is over, also after an error: none stays open.
class ResetAtEnd {
public:
    explicit ResetAtEnd(SQLite::Statement& statement) : statement_(statement) {}
    ~ResetAtEnd() { statement_.tryReset(); }
    ResetAtEnd(const ResetAtEnd&) = delete;
    ResetAtEnd& operator=(const ResetAtEnd&) = delete;

private:
    SQLite::Statement& statement_;
};

/// Bytes that are no text.
struct Blob {
    std::string_view bytes;
};

/// A connection with its prepared statements. Throws SQLite::Exception: callers use guarded().
class SqliteConnection {
public:
    SqliteConnection(const std::string& file, int flags);

    SQLite::Database& database() { return database_; }

    /// The named statement, reset and with the arguments bound in order.
    template <class... Args>
    SQLite::Statement& query(std::string_view name, const Args&... args) {
        SQLite::Statement& statement = prepared(name);
        [[maybe_unused]] int index = 0;
        (bindOne(statement, ++index, args), ...);
        return statement;
    }

    /// Runs the named statement to its end; rows changed.
    template <class... Args>
    int run(std::string_view name, const Args&... args) {
        SQLite::Statement& statement = query(name, args...);
        const ResetAtEnd reset(statement);
        return statement.exec();
    }

private:
    SQLite::Statement& prepared(std::string_view name);

    template <class T>
    static void bindOne(SQLite::Statement& statement, int index, const T& value) {
        if constexpr (std::is_same_v<T, core::TimePoint>)
            statement.bind(index, toMicroseconds(value));
        else if constexpr (std::is_same_v<T, Blob>)
            statement.bind(index, value.bytes.data(), static_cast<int>(value.bytes.size()));
        else if constexpr (std::is_same_v<T, bool>)
            statement.bind(index, value ? 1 : 0);
        else if constexpr (std::is_integral_v<T>)
            statement.bind(index, static_cast<std::int64_t>(value));
        else if constexpr (std::is_floating_point_v<T>)
            statement.bind(index, value);
        else
            statement.bind(index, std::string(value));
    }
    template <class T>
    static void bindOne(SQLite::Statement& statement, int index, const std::optional<T>& value) {
        if (value)
            bindOne(statement, index, *value);
        else
            statement.bind(index);
    }

    SQLite::Database database_;
    std::map<std::string, SQLite::Statement, std::less<>> statements_;
};

/// Runs what may throw SQLite::Exception; the exception becomes an Error.
template <class Function>
auto guarded(Function&& function) -> core::Result<std::invoke_result_t<Function>> {
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Function>>) {
            std::forward<Function>(function)();
            return {};
        } else {
            return std::forward<Function>(function)();
        }
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected<core::Error>(storeError(exception));
    }
}

std::string textAt(SQLite::Statement& row, int column);
std::optional<core::TimePoint> timeAt(SQLite::Statement& row, int column);
std::uint64_t numberAt(SQLite::Statement& row, int column);

}  // namespace callbox::app::receiver
