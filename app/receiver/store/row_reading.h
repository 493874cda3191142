// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a statement as values. The statement is reset at the end, so that no read stays open.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>

#include "app/receiver/store/sqlite_connection.h"

namespace callbox::app::receiver {

template <class Read>
auto firstRow(SQLite::Statement& statement, Read read)
    -> std::optional<std::invoke_result_t<Read, SQLite::Statement&>> {
    const ResetAtEnd reset(statement);
    if (!statement.executeStep())
        return std::nullopt;
    return read(statement);
}

template <class Read>
auto allRows(SQLite::Statement& statement, Read read)
    -> std::vector<std::invoke_result_t<Read, SQLite::Statement&>> {
    const ResetAtEnd reset(statement);
    std::vector<std::invoke_result_t<Read, SQLite::Statement&>> rows;
    while (statement.executeStep())
        rows.push_back(read(statement));
    return rows;
}

inline std::uint64_t onlyNumber(SQLite::Statement& statement) {
    return firstRow(statement, [](SQLite::Statement& row) { return numberAt(row, 0); }).value_or(0);
}

template <class Enum>
std::string word(Enum value) {
    return boost::describe::enum_to_string(value, "");
}

template <class Enum>
Enum enumAt(SQLite::Statement& row, int column) {
    Enum value{};
    boost::describe::enum_from_string(textAt(row, column).c_str(), value);
    return value;
}

}  // namespace callbox::app::receiver
