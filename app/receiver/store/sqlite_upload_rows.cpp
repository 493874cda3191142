// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "app/receiver/store/row_reading.h"
#include "app/receiver/store/sqlite_rows.h"

namespace callbox::app::receiver {

namespace {

using Row = SQLite::Statement;

/// SQLite's numbers have a sign.
bool storable(std::uint64_t number) {
    return number <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
}

}  // namespace

Found<Upload> SqliteUploadRows::find(const std::string& consoleId, const std::string& id) {
    return guarded([&] {
        return firstRow(connection_.query("upload_get", consoleId, id), [&](Row& row) {
            Upload upload;
            upload.id = id;
            upload.identity = {consoleId, textAt(row, 0), numberAt(row, 1), textAt(row, 2)};
            upload.subject = textAt(row, 3);
            upload.size = numberAt(row, 4);
            upload.offset = numberAt(row, 5);
            upload.touchedAt = *timeAt(row, 6);
            return upload;
        });
    });
}

core::Result<UploadShare> SqliteUploadRows::share(const std::string& consoleId,
                                                  const std::string& subject) {
    return guarded([&] {
        return firstRow(connection_.query("upload_share", consoleId, subject),
                        [](Row& row) { return UploadShare{numberAt(row, 0), numberAt(row, 1)}; })
            .value_or(UploadShare{});
    });
}

Done SqliteUploadRows::begin(const Upload& upload) {
    return guarded([&] {
        connection_.run("upload_begin", upload.identity.consoleId, upload.id, upload.identity.epoch,
                        upload.identity.sequence, upload.identity.digest, upload.subject,
                        upload.size, upload.touchedAt);
    });
}

core::Result<bool> SqliteUploadRows::append(const std::string& consoleId, const std::string& id,
                                            std::uint64_t offset, std::string_view bytes,
                                            core::TimePoint at) {
    return guarded([&] {
        if (bytes.empty() || !storable(offset) ||
            connection_.run("upload_advance", consoleId, id, offset, bytes.size(), at) == 0)
            return false;
        connection_.run("upload_chunk_add", consoleId, id, offset, Blob{bytes});
        return true;
    });
}

core::Result<std::string> SqliteUploadRows::content(const std::string& consoleId,
                                                    const std::string& id) {
    return guarded([&] {
        std::string content;
        SQLite::Statement& statement = connection_.query("upload_content", consoleId, id);
        const ResetAtEnd reset(statement);
        while (statement.executeStep()) {
            const auto chunk = statement.getColumn(0);
            content.append(static_cast<const char*>(chunk.getBlob()),
                           static_cast<std::size_t>(chunk.getBytes()));
        }
        return content;
    });
}

Done SqliteUploadRows::drop(const std::string& consoleId, const std::string& id) {
    return guarded([&] { connection_.run("upload_drop", consoleId, id); });
}

Done SqliteUploadRows::dropUntouchedSince(core::TimePoint time) {
    return guarded([&] { connection_.run("upload_expire", time); });
}

}  // namespace callbox::app::receiver
