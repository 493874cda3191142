// SPDX-License-Identifier: GPL-3.0-or-later
// rasdaemon where the partition has no sqlite3: what `ras-mc-ctl --errors` prints, or a copy of the
// database. Both behind a cursor as the followed source has it.
#include <algorithm>
#include <optional>

#include "core/protocol/identity.h"
#include "rmc/collect/rasdaemon.h"
#include "rmc/collect/text.h"
#include "rmc/watch/cursor.h"
#include "rmc/watch/database_image.h"
#include "rmc/watch/rasdaemon_database.h"
#include "rmc/watch/script_watch.h"
#include "rmc/watch/snapshot_sources.h"

namespace callbox::rmc::watch {

namespace {

using Records = std::vector<core::ProblemRecord>;

struct Position {
    std::uint64_t row = 0;
    std::string stamp;
};
using Positions = std::map<std::string, Position, std::less<>>;

std::string attributeOf(const core::ProblemRecord& record, const char* name) {
    const auto found = record.attributes.find(name);
    return found == record.attributes.end() ? std::string() : found->second;
}

Position positionOf(const core::ProblemRecord& record) {
    static constexpr char kDigits[] = "0123456789ABCDEF";
    Position position;
    position.row = collect::toNumber(attributeOf(record, "id")).value_or(0);
    for (const unsigned char c : attributeOf(record, "timestamp").substr(0, 40)) {
        position.stamp += kDigits[c >> 4U];
        position.stamp += kDigits[c & 0xFU];
    }
    if (position.stamp.empty())
        position.stamp = "-";
    return position;
}

/// Nothing for another text.
std::optional<Positions> positionsOf(std::string_view cursor) {
    Positions positions;
    const auto valid = RasdaemonCursor::fromText(cursor);
    if (!valid)
        return std::nullopt;
    const auto text = valid->text();
    const auto pieces = cursorPieces(text, "r1");
    for (const auto piece : *pieces) {
        const auto equals = piece.find('=');
        const auto at = piece.find('@');
        positions[std::string(piece.substr(0, equals))] = {
            collect::toNumber(piece.substr(equals + 1, at - equals - 1)).value_or(0),
            std::string(piece.substr(at + 1))};
    }
    return positions;
}

bool move(RasdaemonCursor& cursor, std::string_view table, const Position& position) {
    return position.row > 0 && cursor.move(table, std::to_string(position.row), position.stamp);
}

/// One table's rows from where it was left, or from its first when that row is gone.
class Table {
public:
    virtual ~Table() = default;
    virtual std::string name() const = 0;
    virtual core::Result<Records> from(std::uint64_t row) const = 0;
    virtual core::Result<Records> last() const = 0;
};

core::Result<SnapshotReading> readTables(const std::vector<const Table*>& tables,
                                         std::string_view source, const SnapshotContext& context) {
    const auto known = context.cursor == kFromStart ? Positions() : positionsOf(context.cursor);
    const bool first = !known;
    const auto before = known.value_or(Positions());
    RasdaemonCursor present;
    SnapshotReading reading;
    for (const auto* table : tables) {
        const auto left = before.find(table->name());
        const auto since = left == before.end() ? Position{} : left->second;
        auto rows = first ? table->last() : table->from(since.row);
        if (!rows)
            return core::passOn(rows);
        const bool there = std::any_of(rows->begin(), rows->end(), [&](const auto& record) {
            const auto position = positionOf(record);
            return position.row == since.row && position.stamp == since.stamp;
        });
        if (since.row > 0 && !there) {
            reading.restarted = true;
            rows = table->from(0);
            if (!rows)
                return core::passOn(rows);
        } else if (since.row > 0) {
            std::erase_if(*rows,
                          [&](const auto& record) { return positionOf(record).row == since.row; });
            move(present, table->name(), since);
        }
        for (auto& record : *rows) {
            if (reading.records.size() >= kMaxSnapshotRecords)
                break;
            // A row that no cursor can stand behind would be told again and again.
            if (!move(present, table->name(), positionOf(record)))
                continue;
            record.source = source;
            if (!first)
                reading.records.push_back(std::move(record));
        }
    }
    reading.cursor = present.text();
    return reading;
}

class PrintedTable final : public Table {
public:
    explicit PrintedTable(std::string name) : name_(std::move(name)) {}
    void add(core::ProblemRecord record) { records_.push_back(std::move(record)); }

    std::string name() const override { return name_; }
    core::Result<Records> from(std::uint64_t row) const override {
        Records rows;
        for (const auto& record : records_)
            if (positionOf(record).row >= row)
                rows.push_back(record);
        std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
            return positionOf(a).row < positionOf(b).row;
        });
        return rows;
    }
    core::Result<Records> last() const override {
        auto rows = from(0);
        if (rows->size() > 1)
            rows->erase(rows->begin(), rows->end() - 1);
        return rows;
    }

private:
    std::string name_;
    Records records_;
};

class StoredTable final : public Table {
public:
    StoredTable(const RasdaemonDatabase& database, std::string name)
        : database_(database), name_(std::move(name)) {}
    std::string name() const override { return name_; }
    core::Result<Records> from(std::uint64_t row) const override {
        return database_.rows(name_, row, kMaxSnapshotRecords + 1);
    }
    core::Result<Records> last() const override { return database_.last(name_); }

private:
    const RasdaemonDatabase& database_;
    std::string name_;
};

template <class Tables>
std::vector<const Table*> pointersTo(const Tables& tables) {
    std::vector<const Table*> pointers;
    for (const auto& table : tables)
        pointers.push_back(&table);
    return pointers;
}

/// "database", base64, "log", base64, and "same" when both were still as they were at the end.
struct Copy {
    std::string database;
    std::string log;
    bool whole = false;
};

core::Result<Copy> readCopy(std::string_view text) {
    Copy copy;
    std::string* part = nullptr;
    std::string_view line;
    while (collect::nextLine(text, line)) {
        line = collect::trim(line);
        if (line == "database")
            part = &copy.database;
        else if (line == "log")
            part = &copy.log;
        else if (line == "same" || line == "changed")
            copy.whole = line == "same";
        else if (part)
            *part += line;
        else
            return collect::notUnderstood("rasdaemon-database");
    }
    for (auto* encoded : {&copy.database, &copy.log}) {
        auto bytes = core::protocol::base64Decode(*encoded);
        if (!bytes)
            return collect::notUnderstood("rasdaemon-database");
        *encoded = std::move(*bytes);
    }
    return copy;
}

}  // namespace

core::Result<SnapshotReading> readRasdaemonErrors(std::string_view text,
                                                  const SnapshotContext& context) {
    auto findings = collect::parseRasdaemon(text);
    if (!findings)
        return core::passOn(findings);
    std::map<std::string, PrintedTable> tables;
    for (auto& record : findings->records) {
        const auto name = attributeOf(record, "table");
        tables.try_emplace(name, name).first->second.add(std::move(record));
    }
    std::vector<const Table*> pointers;
    for (const auto& [name, table] : tables)
        pointers.push_back(&table);
    return readTables(pointers, "rasdaemon-errors", context);
}

core::Result<SnapshotReading> readRasdaemonDatabase(std::string_view text,
                                                    const SnapshotContext& context) {
    auto copy = readCopy(text);
    if (!copy)
        return core::passOn(copy);
    // Written to while it was copied: the next copy will do.
    if (!copy->whole)
        return SnapshotReading{std::string(context.cursor), {}, false};
    auto image = databaseImage(copy->database, copy->log);
    if (!image)
        return core::passOn(image);
    const auto database = RasdaemonDatabase::open(std::move(*image));
    if (!database)
        return core::passOn(database);
    std::vector<StoredTable> tables;
    for (auto& name : database->tables())
        tables.emplace_back(*database, std::move(name));
    return readTables(pointersTo(tables), "rasdaemon-database", context);
}

}  // namespace callbox::rmc::watch
