// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/outbox.h"

#include <utility>

#include "core/json/codec.h"
#include "core/outbox/backoff.h"
#include "core/outbox/outbox_row.h"
#include "core/protocol/identity.h"
#include "core/store/console_identity.h"
#include "core/store/events.h"
#include "core/store/ledger.h"

namespace callbox::core::outbox {

using protocol::MessageType;
using store::guarded;
using store::Query;

namespace {

int priorityOf(MessageType type) {
    switch (type) {
        case MessageType::problem:
            return 0;
        case MessageType::status:
        case MessageType::test:
            return 1;
        case MessageType::heartbeat:
            return 2;
        case MessageType::enrolment:
        case MessageType::extendedData:
            return 3;
        case MessageType::inventory:
            return 4;
        case MessageType::performance:
            return 5;
    }
    return 5;
}

/// What a message takes over from the one it replaces: the place that an operator gave it, and that
/// it is held.
struct Inherited {
    std::optional<std::int64_t> turn;
    bool held = false;
    std::string by;
    std::optional<TimePoint> at;
    std::string reason;
};

/// A message that a newer one makes pointless.
Inherited supersede(Transaction& transaction, const OutgoingMessage& message) {
    Inherited inherited;
    if (message.supersedeKey.empty())
        return inherited;
    {
        Query query(transaction,
                    "SELECT turn, state, decided_by, decided_at, reason FROM outbox WHERE "
                    "supersede_key = ? AND type = ? AND state IN (0, 5) AND supersede_key <> '' "
                    "ORDER BY state DESC LIMIT 1");
        query.with(message.supersedeKey, message.type);
        if (query.next())
            inherited = {query.integer(0), query.word<State>(1) == State::held, query.text(2),
                         query.optionalTime(3), query.text(4)};
    }
    Query(transaction,
          "DELETE FROM outbox_data WHERE sequence IN (SELECT sequence FROM outbox WHERE "
          "supersede_key = ? AND type = ? AND state IN (0, 5) AND supersede_key <> '')")
        .with(message.supersedeKey, message.type)
        .run();
    Query(transaction,
          "UPDATE outbox SET state = 4 WHERE supersede_key = ? AND type = ? AND state IN (0, 5) "
          "AND supersede_key <> ''")
        .with(message.supersedeKey, message.type)
        .run();
    return inherited;
}

}  // namespace

Outbox::Outbox(OutboxOptions options) : options_(std::move(options)) {
    if (!options_.random)
        options_.random = systemRandom();
}

Result<void> Outbox::recover(Transaction& transaction) const {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "UPDATE outbox SET state = 0 WHERE state = 1").run();
        return {};
    });
}

Result<std::uint64_t> Outbox::accept(Transaction& transaction, const OutgoingMessage& message,
                                     TimePoint now) const {
    return guarded(transaction, [&]() -> Result<std::uint64_t> {
        const auto sequence = store::nextSequence(transaction);
        if (!sequence)
            return sequence;
        const auto identity = store::consoleIdentity(transaction);
        if (!identity)
            return passOn(identity);
        auto leaving = options_.disclose ? options_.disclose(transaction, message)
                                         : Result<Disclosed>({message.data, message.redacted});
        if (!leaving)
            return passOn(leaving);
        const Inherited inherited = supersede(transaction, message);
        const int priority = priorityOf(message.type);
        Query(transaction,
              "INSERT INTO outbox (sequence, epoch, type, priority, subject, partition_id, "
              "supersede_key, problem_number, state, created_at, next_attempt, digest, bytes, "
              "turn, decided_by, decided_at, reason) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .with(*sequence, identity->epoch, message.type, priority, message.subject,
                  message.partitionId, message.supersedeKey, message.problemNumber,
                  inherited.held ? State::held : State::waiting, now, now,
                  protocol::sha256Hex(leaving->data), leaving->data.size(),
                  inherited.turn.value_or(priority * kTurnsOfClass), inherited.by, inherited.at,
                  inherited.reason)
            .run();
        Query(transaction, "INSERT INTO outbox_data VALUES (?, ?)")
            .with(*sequence, leaving->data)
            .run();
        for (const api::RedactionCount& count : leaving->redacted)
            Query(transaction, "INSERT INTO outbox_redaction VALUES (?, ?, ?)")
                .with(*sequence, count.rule, count.times)
                .run();
        if (message.type == MessageType::inventory)
            Query(transaction,
                  "INSERT INTO outbox_inventory SELECT ?, digest, document FROM inventory WHERE "
                  "partition_id = ?")
                .with(*sequence, message.partitionId)
                .run();
        const auto row = rowOf(transaction, *sequence);
        if (!row)
            return passOn(row);
        if (reportsEvent(*row)) {
            const auto moved =
                moveEvent(transaction, *row, EventState::queued, say("outbox.event-queued"), now);
            if (!moved)
                return passOn(moved);
        }
        return *sequence;
    });
}

Result<DisclosedInventory> Outbox::disclosed(Transaction& transaction, Inventory inventory) const {
    if (options_.discloseInventory)
        return options_.discloseInventory(transaction, std::move(inventory));
    return DisclosedInventory{std::move(inventory), {}};
}

Result<void> Outbox::sending(Transaction& transaction, std::uint64_t sequence,
                             const std::string& path, TimePoint now) const {
    return guarded(transaction, [&]() -> Result<void> {
        const auto row = rowOf(transaction, sequence);
        if (!row)
            return passOn(row);
        if (row->state != State::waiting)
            return fail(ErrorCode::conflict,
                        say("outbox.not-waiting", {{"sequence", std::to_string(sequence)}}));
        Query(transaction,
              "UPDATE outbox SET state = 1, attempts = attempts + 1, path = ? WHERE sequence = ?")
            .with(path, sequence)
            .run();
        const auto recorded = record(transaction, *row, "sent", path, now);
        if (!recorded || !reportsEvent(*row) || row->attempts > 0)
            return recorded;
        return moveEvent(transaction, *row, EventState::sent,
                         say("outbox.event-sent", {{"path", path}}), now);
    });
}

Result<void> Outbox::exported(Transaction& transaction, std::uint64_t sequence,
                              const std::string& path, TimePoint now) const {
    return guarded(transaction, [&]() -> Result<void> {
        const auto row = rowOf(transaction, sequence);
        if (!row)
            return passOn(row);
        return record(transaction, *row, "exported", path, now);
    });
}

Result<void> Outbox::failed(Transaction& transaction, std::uint64_t sequence, const Error& error,
                            bool retryable, TimePoint now,
                            std::optional<std::chrono::seconds> retryAfter) const {
    return guarded(transaction, [&]() -> Result<void> {
        const auto row = rowOf(transaction, sequence);
        if (!row)
            return passOn(row);
        // A receipt may have come by another way in the meantime: it counts, the failure does not.
        if (row->state != State::waiting && row->state != State::sending)
            return {};
        if (!retryable)
            return setAside(transaction, *row, error.message, {}, now);
        const auto wait =
            backoff(options_, row->type == MessageType::problem, row->attempts, retryAfter);
        Query(transaction,
              "UPDATE outbox SET state = 0, next_attempt = ?, last_failure = ? WHERE sequence = ?")
            .with(TimePoint(now + wait), toJson(error.message), sequence)
            .run();
        return {};
    });
}

Result<void> Outbox::retry(Transaction& transaction, std::uint64_t sequence, TimePoint now) const {
    return guarded(transaction, [&]() -> Result<void> {
        const auto row = rowOf(transaction, sequence);
        if (!row)
            return passOn(row);
        if (row->state != State::waiting && row->state != State::setAside)
            return fail(ErrorCode::conflict,
                        say("outbox.not-waiting", {{"sequence", std::to_string(sequence)}}));
        Query(transaction,
              "UPDATE outbox SET state = 0, attempts = 0, next_attempt = ? WHERE sequence = ?")
            .with(now, sequence)
            .run();
        if (row->state != State::setAside || !reportsEvent(*row))
            return {};
        return moveEvent(transaction, *row, EventState::queued, say("outbox.event-queued"), now);
    });
}

Result<void> Outbox::retryAllWaiting(Transaction& transaction, TimePoint now) const {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction,
              "UPDATE outbox SET next_attempt = ?1 WHERE state = 0 AND next_attempt > ?1")
            .with(now)
            .run();
        return {};
    });
}

Result<std::uint64_t> Outbox::prune(Transaction& transaction, TimePoint now) const {
    return guarded(transaction, [&]() -> Result<std::uint64_t> {
        return Query(transaction,
                     "DELETE FROM outbox WHERE state IN (2, 4, 6) AND coalesce(acknowledged_at, "
                     "decided_at, created_at) < ?")
            .with(TimePoint(now - options_.keepData))
            .run();
    });
}

}  // namespace callbox::core::outbox
