// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of the outbox.
#include "core/json/codec.h"
#include "core/outbox/outbox_row.h"
#include "core/store/console_identity.h"
#include "core/store/row.h"

namespace callbox::core::outbox {

using protocol::MessageType;
using store::guarded;
using store::Query;

namespace {

constexpr std::string_view kTransmission =
    "SELECT sequence, type, subject, partition_id, state, created_at, acknowledged_at, attempts, "
    "next_attempt, last_failure, path, bytes, problem_number, turn, priority, decided_by, "
    "decided_at, reason FROM outbox ";

Result<api::Transmission> transmissionOf(const Query& query) {
    api::Transmission transmission;
    transmission.sequence = query.number(0);
    transmission.type = nameOf(query.word<MessageType>(1));
    transmission.subject = query.text(2);
    transmission.partitionId = query.text(3);
    transmission.state = query.word<State>(4);
    transmission.createdAt = query.time(5);
    transmission.acknowledgedAt = query.optionalTime(6);
    transmission.attempts = query.number(7);
    if (transmission.state == State::waiting)
        transmission.nextAttempt = query.time(8);
    if (const std::string failure = query.text(9); !failure.empty()) {
        auto message = fromJson<Message>(failure);
        if (!message)
            return passOn(message);
        transmission.lastFailure = std::move(*message);
    }
    transmission.path = query.text(10);
    transmission.bytes = query.number(11);
    transmission.problemNumber = query.number(12);
    transmission.moved = transmission.state != State::acknowledged &&
                         query.integer(13) != query.integer(14) * kTurnsOfClass;
    transmission.decidedBy = query.text(15);
    transmission.decidedAt = query.optionalTime(16);
    transmission.reason = query.text(17);
    return transmission;
}

tl::unexpected<Error> unknown(std::uint64_t sequence) {
    return fail(ErrorCode::notFound,
                say("outbox.message-unknown", {{"sequence", std::to_string(sequence)}}));
}

}  // namespace

Result<std::optional<OutboxMessage>> Outbox::next(const Reader& reader, TimePoint now,
                                                  bool narrow) const {
    return guarded(reader, [&]() -> Result<std::optional<OutboxMessage>> {
        Query query(
            reader,
            "SELECT o.sequence FROM outbox o INDEXED BY outbox_in_turn WHERE "
            "o.state = 0 AND o.next_attempt <= ? AND NOT EXISTS (SELECT 1 FROM outbox e WHERE "
            "e.state < 2 AND e.partition_id = o.partition_id AND e.priority = o.priority AND "
            "e.sequence < o.sequence) AND (o.problem_number = 0 OR NOT EXISTS (SELECT 1 FROM "
            "outbox p WHERE p.state IN (0, 1, 5) AND p.problem_number = o.problem_number AND "
            "p.sequence < o.sequence)) AND (? OR NOT (o.type IN (?, ?) OR (o.type = ? AND o.bytes "
            "> ?))) ORDER BY o.turn, o.sequence LIMIT 1");
        query.with(now, !narrow, MessageType::extendedData, MessageType::performance,
                   MessageType::inventory, kSmallInventory);
        if (!query.next())
            return std::optional<OutboxMessage>{};
        auto stored = message(reader, query.number(0));
        if (!stored)
            return passOn(stored);
        return std::optional(std::move(*stored));
    });
}

Result<std::optional<TimePoint>> Outbox::nextDue(const Reader& reader, bool narrow) const {
    return guarded(reader, [&]() -> Result<std::optional<TimePoint>> {
        // Per lane only the first unfinished message counts; min() picks its row. What waits for
        // the report of its problem is due when that has gone.
        std::string sql =
            "SELECT min(next_attempt) FROM (SELECT min(sequence) AS first, next_attempt, state, "
            "problem_number AS problem";
        sql += narrow ? ", type, bytes" : "";
        sql +=
            " FROM outbox WHERE state < 2 GROUP BY partition_id, priority) WHERE state = 0 AND "
            "(problem = 0 OR NOT EXISTS (SELECT 1 FROM outbox p WHERE p.state IN (0, 1, 5) AND "
            "p.problem_number = problem AND p.sequence < first))";
        sql += narrow ? " AND NOT (type IN (?, ?) OR (type = ? AND bytes > ?))" : "";
        Query query(reader, sql);
        if (narrow)
            query.with(MessageType::extendedData, MessageType::performance, MessageType::inventory,
                       kSmallInventory);
        query.next();
        return query.optionalTime(0);
    });
}

Result<std::vector<std::uint64_t>> Outbox::waiting(const Reader& reader,
                                                   std::uint64_t limit) const {
    return guarded(reader, [&]() -> Result<std::vector<std::uint64_t>> {
        Query query(reader,
                    "SELECT sequence FROM outbox WHERE state = 0 ORDER BY turn, sequence LIMIT ?");
        query.with(limit);
        std::vector<std::uint64_t> sequences;
        while (query.next())
            sequences.push_back(query.number(0));
        return sequences;
    });
}

Result<OutboxMessage> Outbox::message(const Reader& reader, std::uint64_t sequence) const {
    return guarded(reader, [&]() -> Result<OutboxMessage> {
        const auto console = store::consoleIdentity(reader);
        if (!console)
            return passOn(console);
        Query query(reader,
                    "SELECT epoch, type, subject, partition_id, created_at, attempts, "
                    "problem_number, digest FROM outbox WHERE sequence = ?");
        query.with(sequence);
        if (!query.next())
            return unknown(sequence);
        OutboxMessage message;
        message.identity = {console->consoleId, query.text(0), sequence, query.text(7)};
        message.type = query.word<MessageType>(1);
        message.subject = query.text(2);
        message.partitionId = query.text(3);
        message.createdAt = query.time(4);
        message.attempts = query.number(5);
        message.problemNumber = query.number(6);
        auto stored = content(reader, sequence);
        if (!stored)
            return passOn(stored);
        message.data = std::move(stored->data);
        return message;
    });
}

Result<std::optional<std::uint64_t>> Outbox::reportOf(const Reader& reader,
                                                      std::uint64_t problemNumber) const {
    return guarded(reader, [&]() -> Result<std::optional<std::uint64_t>> {
        Query query(reader,
                    "SELECT max(sequence) FROM outbox JOIN outbox_data USING (sequence) WHERE "
                    "problem_number = ? AND type = ?");
        query.with(problemNumber, MessageType::problem);
        if (!query.next() || query.isNull(0))
            return std::optional<std::uint64_t>{};
        return std::optional(query.number(0));
    });
}

Result<std::optional<OutboxMessage>> Outbox::previous(const Reader& reader,
                                                      const OutboxMessage& later) const {
    return guarded(reader, [&]() -> Result<std::optional<OutboxMessage>> {
        Query query(
            reader,
            "SELECT max(sequence) FROM outbox JOIN outbox_data USING (sequence) WHERE state "
            "= 2 AND type = ? AND subject = ? AND partition_id = ? AND sequence < ?");
        query.with(later.type, later.subject, later.partitionId, later.identity.sequence);
        if (!query.next() || query.isNull(0))
            return std::optional<OutboxMessage>{};
        auto found = message(reader, query.number(0));
        if (!found)
            return passOn(found);
        return std::optional(std::move(*found));
    });
}

Result<std::vector<api::RedactionCount>> Outbox::redacted(const Reader& reader,
                                                          std::uint64_t sequence) const {
    return guarded(reader, [&]() -> Result<std::vector<api::RedactionCount>> {
        Query query(reader,
                    "SELECT rule, times FROM outbox_redaction WHERE sequence = ? ORDER BY rule");
        query.with(sequence);
        std::vector<api::RedactionCount> counts;
        while (query.next())
            counts.push_back({query.text(0), query.number(1)});
        return counts;
    });
}

Result<OutboxCounts> Outbox::counts(const Reader& reader) const {
    return guarded(reader, [&]() -> Result<OutboxCounts> {
        OutboxCounts counts;
        {
            Query query(reader,
                        "SELECT count(*) FROM outbox INDEXED BY outbox_by_state WHERE state IN (0, "
                        "1)");
            query.next();
            counts.waiting = query.number(0);
        }
        {
            Query query(reader, "SELECT count(*) FROM outbox WHERE state = 3");
            query.next();
            counts.setAside = query.number(0);
        }
        {
            Query query(reader, "SELECT count(*) FROM outbox WHERE state = 5");
            query.next();
            counts.held = query.number(0);
        }
        // Sequence follows time of acceptance.
        Query query(reader,
                    "SELECT created_at FROM outbox WHERE sequence = (SELECT min(first) FROM "
                    "(SELECT min(sequence) AS first FROM outbox WHERE state = 0 UNION ALL SELECT "
                    "min(sequence) FROM outbox WHERE state = 1))");
        if (query.next())
            counts.oldestWaiting = query.time(0);
        return counts;
    });
}

Result<api::TransmissionContent> Outbox::content(const Reader& reader,
                                                 std::uint64_t sequence) const {
    return guarded(reader, [&]() -> Result<api::TransmissionContent> {
        Query query(reader,
                    "SELECT data, digest FROM outbox JOIN outbox_data USING (sequence) WHERE "
                    "sequence = ?");
        query.with(sequence);
        if (!query.next())
            return fail(ErrorCode::notFound,
                        say("outbox.content-not-kept", {{"sequence", std::to_string(sequence)}}));
        return api::TransmissionContent{query.text(0), query.text(1)};
    });
}

Result<api::Transmission> Outbox::transmission(const Reader& reader, std::uint64_t sequence) const {
    return guarded(reader, [&]() -> Result<api::Transmission> {
        Query query(reader, std::string(kTransmission) + "WHERE sequence = ?");
        query.with(sequence);
        if (!query.next())
            return unknown(sequence);
        return transmissionOf(query);
    });
}

Result<api::TransmissionPage> Outbox::page(const Reader& reader,
                                           const api::TransmissionQuery& asked) const {
    return guarded(reader, [&]() -> Result<api::TransmissionPage> {
        if (const auto good = store::checkLimit(asked.limit); !good)
            return passOn(good);
        std::string where = "WHERE 1 ";
        std::optional<MessageType> type;
        if (!asked.type.empty()) {
            type = typeNamed(asked.type);
            if (!type)
                return failField("type", say("outbox.type-unknown", {{"type", asked.type}}));
            where += "AND type = ? ";
        }
        if (asked.state)
            where += "AND state = ? ";
        if (asked.queue)
            where += "AND state IN (0, 1, 3, 5) ";
        const auto bindCriteria = [&](Query& query) {
            if (type)
                query.bind(*type);
            if (asked.state)
                query.bind(*asked.state);
        };
        api::TransmissionPage page;
        {
            Query count(reader, "SELECT count(*) FROM outbox " + where);
            bindCriteria(count);
            count.next();
            page.total = count.number(0);
        }
        const auto all = counts(reader);
        if (!all)
            return passOn(all);
        page.waiting = all->waiting;
        page.held = all->held;
        page.setAside = all->setAside;
        const std::string order =
            asked.queue
                ? "ORDER BY CASE state WHEN 1 THEN 0 WHEN 0 THEN 1 ELSE 8 - state END, turn, "
                  "sequence "
                : "ORDER BY sequence DESC ";
        Query query(reader, std::string(kTransmission) + where + order + "LIMIT ? OFFSET ?");
        bindCriteria(query);
        query.with(asked.limit, asked.offset);
        while (query.next()) {
            auto transmission = transmissionOf(query);
            if (!transmission)
                return passOn(transmission);
            page.rows.push_back(std::move(*transmission));
        }
        return page;
    });
}

}  // namespace callbox::core::outbox
