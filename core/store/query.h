// SPDX-License-Identifier: GPL-3.0-or-later
// How the repositories run SQL: a Query throws SQLite::Exception, guarded() turns it into an Error
// at the function's edge.
#pragma once

#include <concepts>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "core/model/time_point.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"

namespace callbox::core::store {

/// Bytes, bound as BLOB.
struct Blob {
    std::string_view bytes;
};

/// One use of a prepared statement. Parameters are bound in order.
class Query {
public:
    Query(const Reader& reader, std::string_view sql)
        : connection_(&reader.connection()), sql_(sql), statement_(connection_->take(sql_)) {}
    ~Query() { connection_->giveBack(sql_, std::move(statement_)); }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    template <class... Values>
    Query& with(const Values&... values) {
        (bind(values), ...);
        return *this;
    }

    template <class Value>
    void bind(const Value& value) {
        const int index = ++bound_;
        if constexpr (std::same_as<Value, Blob>) {
            statement_->bind(index, value.bytes.data(), static_cast<int>(value.bytes.size()));
        } else if constexpr (std::same_as<Value, TimePoint>) {
            statement_->bind(index, static_cast<std::int64_t>(value.time_since_epoch().count()));
        } else if constexpr (std::same_as<Value, std::optional<TimePoint>>) {
            if (value)
                statement_->bind(index,
                                 static_cast<std::int64_t>(value->time_since_epoch().count()));
        } else if constexpr (std::is_enum_v<Value> || std::integral<Value>) {
            statement_->bind(index, static_cast<std::int64_t>(value));
        } else if constexpr (std::floating_point<Value>) {
            statement_->bind(index, value);
        } else if constexpr (std::same_as<Value, std::string>) {
            statement_->bind(index, value);
        } else {
            statement_->bind(index, std::string(std::string_view(value)));
        }
    }
    /// Leaves the next parameter NULL.
    void bindNull() { ++bound_; }

    /// Moves to the next row; false at the end.
    bool next() { return statement_->executeStep(); }
    /// Runs a statement that gives no rows, or whose rows do not matter. Gives the rows changed.
    std::uint64_t run() {
        while (statement_->executeStep()) {
        }
        return static_cast<std::uint64_t>(connection_->database().getChanges());
    }

    std::int64_t integer(int column) const { return statement_->getColumn(column).getInt64(); }
    std::uint64_t number(int column) const { return static_cast<std::uint64_t>(integer(column)); }
    bool flag(int column) const { return integer(column) != 0; }
    double real(int column) const { return statement_->getColumn(column).getDouble(); }
    std::string text(int column) const { return statement_->getColumn(column).getString(); }
    bool isNull(int column) const { return statement_->getColumn(column).isNull(); }
    TimePoint time(int column) const {
        return TimePoint(std::chrono::microseconds(integer(column)));
    }
    std::optional<TimePoint> optionalTime(int column) const {
        return isNull(column) ? std::nullopt : std::optional(time(column));
    }
    template <class Enum>
    Enum word(int column) const {
        return static_cast<Enum>(integer(column));
    }

private:
    Connection* connection_;
    std::string sql_;
    std::unique_ptr<SQLite::Statement> statement_;
    int bound_ = 0;
};

/// Calls `work`, which returns a Result, and makes an Error of what SQLite throws.
template <class Work>
auto guarded(const Reader& reader, Work&& work) -> std::invoke_result_t<Work> {
    try {
        return work();
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected<Error>(reader.connection().note(exception));
    } catch (const std::exception& exception) {
        return fail(ErrorCode::internal,
                    say("store.statement-failed", {{"path", reader.connection().path()}}),
                    exception.what());
    }
}

}  // namespace callbox::core::store
