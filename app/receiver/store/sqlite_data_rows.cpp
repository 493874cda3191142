// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/store/row_reading.h"
#include "app/receiver/store/sqlite_rows.h"

namespace callbox::app::receiver {

namespace {

using Row = SQLite::Statement;

}  // namespace

Done SqliteDataRows::add(const RequestData& file, std::uint64_t offset, std::string_view bytes) {
    return guarded([&] {
        connection_.run("data_add", file.request, file.name, file.digest, file.consoleId,
                        word(file.set), file.bytes, file.cut, file.gatheredAt, file.receivedAt);
        connection_.run("data_piece_add", file.request, file.name, file.digest, offset,
                        Blob{bytes});
    });
}

core::Result<std::vector<RequestData>> SqliteDataRows::list(std::uint64_t request,
                                                            std::size_t limit) {
    return guarded([&] {
        return allRows(connection_.query("data_list", request, limit), [&](Row& row) {
            RequestData file;
            file.request = request;
            file.name = textAt(row, 0);
            file.digest = textAt(row, 1);
            file.consoleId = textAt(row, 2);
            file.set = enumAt<core::DataSet>(row, 3);
            file.bytes = numberAt(row, 4);
            file.cut = numberAt(row, 5) != 0;
            file.gatheredAt = *timeAt(row, 6);
            file.receivedAt = *timeAt(row, 7);
            file.here = numberAt(row, 8);
            return file;
        });
    });
}

core::Result<std::uint64_t> SqliteDataRows::bytes(std::uint64_t request) {
    return guarded([&] { return onlyNumber(connection_.query("data_bytes", request)); });
}

core::Result<std::string> SqliteDataRows::content(const RequestData& file) {
    return guarded([&] {
        std::string content;
        SQLite::Statement& statement =
            connection_.query("data_content", file.request, file.name, file.digest);
        const ResetAtEnd reset(statement);
        while (statement.executeStep()) {
            if (numberAt(statement, 0) != content.size())
                break;
            const auto piece = statement.getColumn(1);
            content.append(static_cast<const char*>(piece.getBlob()),
                           static_cast<std::size_t>(piece.getBytes()));
        }
        return content;
    });
}

}  // namespace callbox::app::receiver
