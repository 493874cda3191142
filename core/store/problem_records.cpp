// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/problem_records.h"

#include <algorithm>

#include "core/json/codec.h"
#include "core/store/query.h"

namespace callbox::core::store {

Result<bool> noteRecord(Transaction& transaction, const ProblemRecord& record) {
    return guarded(transaction, [&]() -> Result<bool> {
        return Query(transaction, "INSERT OR IGNORE INTO problem_record VALUES (?, ?, ?, ?, ?)")
                   .with(record.partitionId, record.source, record.recordId, record.seenAt,
                         toJson(record))
                   .run() > 0;
    });
}

Result<std::vector<ProblemRecord>> recordsSince(const Reader& reader, std::string_view partitionId,
                                                TimePoint since, std::size_t limit) {
    return guarded(reader, [&]() -> Result<std::vector<ProblemRecord>> {
        std::vector<ProblemRecord> records;
        Query query(reader,
                    "SELECT document FROM problem_record WHERE partition_id = ? AND seen_at >= ? "
                    "ORDER BY seen_at DESC, rowid DESC LIMIT ?");
        query.with(partitionId, since, limit);
        while (query.next()) {
            auto record = fromJson<ProblemRecord>(query.text(0));
            if (!record)
                return passOn(record);
            records.push_back(std::move(*record));
        }
        std::reverse(records.begin(), records.end());
        return records;
    });
}

Result<std::uint64_t> pruneRecords(Transaction& transaction, TimePoint before) {
    return guarded(transaction, [&]() -> Result<std::uint64_t> {
        return Query(transaction, "DELETE FROM problem_record WHERE seen_at < ?")
            .with(before)
            .run();
    });
}

Result<void> moveCursor(Transaction& transaction, std::string_view partitionId,
                        std::string_view source, std::string_view cursor) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "INSERT OR REPLACE INTO source_cursor VALUES (?, ?, ?)")
            .with(partitionId, source, cursor)
            .run();
        return {};
    });
}

Result<std::map<std::string, std::string>> cursorsOf(const Reader& reader,
                                                     std::string_view partitionId) {
    return guarded(reader, [&]() -> Result<std::map<std::string, std::string>> {
        std::map<std::string, std::string> cursors;
        Query query(reader, "SELECT source, cursor FROM source_cursor WHERE partition_id = ?");
        query.with(partitionId);
        while (query.next())
            cursors.emplace(query.text(0), query.text(1));
        return cursors;
    });
}

}  // namespace callbox::core::store
