// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/extended_data.h"

#include <utility>

#include "core/json/codec.h"
#include "core/protocol/identity.h"
#include "core/store/query.h"

namespace callbox::core::store {

namespace {

// The numbers that statements of this file, and the triggers of its tables, have in them.
static_assert(static_cast<int>(EventState::queued) == 4);
static_assert(static_cast<int>(EventState::acknowledged) == 6);
static_assert(static_cast<int>(EventState::closed) == 8);
static_assert(static_cast<int>(GatheringState::wanted) == 0);
static_assert(static_cast<int>(DataSet::primary) == 0);

constexpr std::string_view kColumns =
    "SELECT f.id, f.problem_number, f.data_set, f.name, f.bytes, f.digest, f.cut, f.gathered_at, "
    "coalesce((SELECT max(sequence) FROM data_message WHERE file_id = f.id), 0), EXISTS (SELECT 1 "
    "FROM data_message AS m JOIN outbox AS o USING (sequence) WHERE m.file_id = f.id AND o.state "
    "IN (0, 1, 3, 5)) FROM data_file AS f ";

DataFile fileOf(const Query& query) {
    DataFile file;
    file.id = query.number(0);
    file.problemNumber = query.number(1);
    file.set = query.word<DataSet>(2);
    file.name = query.text(3);
    file.bytes = query.number(4);
    file.digest = query.text(5);
    file.cut = query.flag(6);
    file.gatheredAt = query.time(7);
    file.sequence = query.number(8);
    file.state = file.sequence == 0 ? DataFileState::kept
                 : query.flag(9)    ? DataFileState::waiting
                                    : DataFileState::sent;
    return file;
}

std::uint64_t bytesKept(const Reader& reader) {
    Query query(reader, "SELECT coalesce(sum(bytes), 0) FROM data_file");
    query.next();
    return query.number(0);
}

std::vector<std::uint64_t> numbers(Query& query) {
    std::vector<std::uint64_t> found;
    while (query.next())
        found.push_back(query.number(0));
    return found;
}

void add(Transaction& transaction, std::uint64_t problemNumber, DataSet set,
         const GatheredFile& file, TimePoint now) {
    Query(transaction,
          "INSERT INTO data_file (problem_number, data_set, name, bytes, digest, cut, gathered_at) "
          "VALUES (?, ?, ?, ?, ?, ?, ?)")
        .with(problemNumber, set, file.name, file.text.size(), protocol::sha256Hex(file.text),
              file.cut, now)
        .run();
    Query(transaction, "INSERT INTO data_content VALUES (last_insert_rowid(), ?)")
        .with(Blob{file.text})
        .run();
}

}  // namespace

Result<std::vector<WantedData>> wantedData(const Reader& reader, std::set<std::string> busy,
                                           std::size_t limit) {
    return guarded(reader, [&]() -> Result<std::vector<WantedData>> {
        std::vector<WantedData> wanted;
        Query query(reader,
                    "SELECT problem_number, data_set, at, partition_id FROM data_gathering AS d "
                    "JOIN event USING (problem_number) WHERE d.state = 0 ORDER BY problem_number");
        while (wanted.size() < limit && query.next())
            if (busy.insert(query.text(3)).second)
                wanted.push_back({query.number(0), query.word<DataSet>(1), query.time(2)});
        return wanted;
    });
}

Result<void> noteGathering(Transaction& transaction, std::uint64_t problemNumber,
                           const DataGathering& gathering) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "INSERT OR REPLACE INTO data_gathering VALUES (?, ?, ?, ?, ?)")
            .with(problemNumber, gathering.set, gathering.state, gathering.at, toJson(gathering))
            .run();
        return {};
    });
}

Result<void> forgetGathering(Transaction& transaction, std::uint64_t problemNumber, DataSet set) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "DELETE FROM data_gathering WHERE problem_number = ? AND data_set = ?")
            .with(problemNumber, set)
            .run();
        return {};
    });
}

Result<void> keepData(Transaction& transaction, std::uint64_t problemNumber, DataSet set,
                      const GatheredData& data, TimePoint now) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction,
              "DELETE FROM data_file WHERE problem_number = ? AND data_set = ? AND NOT EXISTS "
              "(SELECT 1 FROM data_message WHERE file_id = data_file.id)")
            .with(problemNumber, set)
            .run();
        std::uint64_t bytes = bytesKept(transaction);
        for (const GatheredFile& file : data.files)
            bytes += file.text.size();
        if (bytes > kExtendedDataLimit)
            return fail(
                ErrorCode::limitExceeded,
                say("extended.full", {{"limit", std::to_string(kExtendedDataLimit >> 20U)}}));
        for (const GatheredFile& file : data.files)
            add(transaction, problemNumber, set, file, now);
        return noteGathering(transaction, problemNumber,
                             {set, GatheringState::gathered, now, {}, data.unreadable});
    });
}

Result<api::EventData> eventData(const Reader& reader, std::uint64_t problemNumber) {
    return guarded(reader, [&]() -> Result<api::EventData> {
        api::EventData data;
        {
            Query query(reader,
                        "SELECT data_set, state, at, document FROM data_gathering WHERE "
                        "problem_number = ? ORDER BY data_set");
            query.with(problemNumber);
            while (query.next()) {
                auto gathering = fromJson<DataGathering>(query.text(3));
                if (!gathering)
                    return passOn(gathering);
                gathering->set = query.word<DataSet>(0);
                gathering->state = query.word<GatheringState>(1);
                gathering->at = query.time(2);
                data.gatherings.push_back(std::move(*gathering));
            }
        }
        Query query(reader, std::string(kColumns) +
                                "WHERE f.problem_number = ? ORDER BY f.data_set, f.name, f.id");
        query.with(problemNumber);
        while (query.next())
            data.files.push_back(fileOf(query));
        return data;
    });
}

Result<DataFile> dataFile(const Reader& reader, std::uint64_t problemNumber,
                          std::string_view nameOrId) {
    return guarded(reader, [&]() -> Result<DataFile> {
        Query query(reader, std::string(kColumns) +
                                "WHERE f.problem_number = ?1 AND (f.name = ?2 OR CAST(f.id AS "
                                "TEXT) = ?2) ORDER BY f.id DESC LIMIT 1");
        query.with(problemNumber, nameOrId);
        if (!query.next())
            return fail(ErrorCode::notFound,
                        say("extended.no-such-file", {{"number", std::to_string(problemNumber)},
                                                      {"file", std::string(nameOrId)}}));
        return fileOf(query);
    });
}

Result<std::string> dataContent(const Reader& reader, std::uint64_t file, std::uint64_t offset,
                                std::uint64_t limit) {
    return guarded(reader, [&]() -> Result<std::string> {
        Query query(reader, "SELECT substr(content, ? + 1, ?) FROM data_content WHERE file_id = ?");
        query.with(offset, limit, file);
        return query.next() ? query.text(0) : std::string();
    });
}

Result<std::vector<std::uint64_t>> eventsWithDataToSend(const Reader& reader, std::size_t limit) {
    return guarded(reader, [&]() -> Result<std::vector<std::uint64_t>> {
        Query query(reader,
                    "SELECT DISTINCT problem_number FROM data_file AS f JOIN event AS e USING "
                    "(problem_number) JOIN data_gathering AS g USING (problem_number) WHERE "
                    "f.data_set = 0 AND g.data_set = 0 AND g.state = 1 AND e.state = 6 AND "
                    "e.service_request <> '' AND NOT EXISTS (SELECT 1 FROM data_message WHERE "
                    "file_id = f.id) ORDER "
                    "BY problem_number LIMIT ?");
        query.with(limit);
        return numbers(query);
    });
}

Result<void> noteDataMessage(Transaction& transaction, std::uint64_t file, std::uint64_t sequence) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "INSERT OR IGNORE INTO data_message VALUES (?, ?)")
            .with(file, sequence)
            .run();
        return {};
    });
}

Result<std::vector<std::uint64_t>> forgetDataMessage(Transaction& transaction,
                                                     std::uint64_t sequence) {
    return guarded(transaction, [&]() -> Result<std::vector<std::uint64_t>> {
        std::vector<std::uint64_t> files;
        {
            Query query(transaction, "SELECT file_id FROM data_message WHERE sequence = ?");
            query.with(sequence);
            files = numbers(query);
        }
        Query(transaction, "DELETE FROM data_message WHERE sequence = ?").with(sequence).run();
        return files;
    });
}

Result<std::vector<std::uint64_t>> waitingDataMessages(const Reader& reader, std::uint64_t file) {
    return guarded(reader, [&]() -> Result<std::vector<std::uint64_t>> {
        Query query(reader,
                    "SELECT sequence FROM data_message JOIN outbox USING (sequence) WHERE file_id "
                    "= ? AND state IN (0, 3, 5) ORDER BY sequence");
        query.with(file);
        return numbers(query);
    });
}

Result<void> removeDataFile(Transaction& transaction, std::uint64_t file) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "DELETE FROM data_file WHERE id = ?").with(file).run();
        return {};
    });
}

Result<void> pruneData(Transaction& transaction, TimePoint before) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction,
              "DELETE FROM data_file WHERE problem_number IN (SELECT problem_number FROM event "
              "WHERE closed = 1 AND last_reported < ?)")
            .with(before)
            .run();
        return {};
    });
}

}  // namespace callbox::core::store
