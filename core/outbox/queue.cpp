// SPDX-License-Identifier: GPL-3.0-or-later
// What an operator decides about messages that have not arrived.
#include <algorithm>
#include <map>

#include <boost/describe/enum_to_string.hpp>

#include "core/events/event_lifecycle.h"
#include "core/outbox/outbox_row.h"
#include "core/store/events.h"

namespace callbox::core::outbox {

using protocol::MessageType;
using store::guarded;
using store::Query;

namespace {

std::map<std::string, std::string> factsOf(const OutboxRow& row) {
    return {{"sequence", std::to_string(row.sequence)},
            {"state", boost::describe::enum_to_string(row.state, "")},
            {"number", std::to_string(row.problemNumber)},
            {"attempts", std::to_string(row.attempts)}};
}

std::map<std::string, std::string> factsOf(const Decision& decision) {
    return {{"name", decision.by}, {"reason", decision.reason}};
}

void decide(Transaction& transaction, std::uint64_t sequence, State state,
            const Decision& decision) {
    Query(transaction,
          "UPDATE outbox SET state = ?, decided_by = ?, decided_at = ?, reason = ? WHERE sequence "
          "= ?")
        .with(state, decision.by, decision.at, decision.reason, sequence)
        .run();
}

/// The event says what was decided about its report.
Result<void> tellEvent(Transaction& transaction, const OutboxRow& row,
                       std::optional<EventState> state, const Message& why,
                       const Decision& decision) {
    if (!reportsEvent(row))
        return {};
    auto event = store::eventByNumber(transaction, row.problemNumber);
    if (!event)
        return event.error().code == ErrorCode::notFound ? Result<void>{} : passOn(event);
    if (state)
        events::moveDelivery(*event, *state);
    event->history.push_back({decision.at, decision.by, why});
    return store::updateEvent(transaction, *event);
}

std::vector<std::uint64_t> sequencesOf(Query& query) {
    std::vector<std::uint64_t> found;
    while (query.next())
        found.push_back(query.number(0));
    return found;
}

/// What tells the receiver what became of a problem that it does not know.
std::vector<std::uint64_t> following(const Reader& reader, const OutboxRow& report) {
    Query query(reader,
                "SELECT sequence FROM outbox WHERE problem_number = ? AND state IN (0, 1, 5) AND "
                "state <> 1 AND type = ? AND sequence > ?");
    query.with(report.problemNumber, MessageType::status, report.sequence);
    return sequencesOf(query);
}

Result<void> giveUp(Transaction& transaction, const OutboxRow& row, const Decision& decision) {
    decide(transaction, row.sequence, State::cancelled, decision);
    return record(transaction, row, "cancelled", {}, decision.at);
}

/// Waiting messages that have to go before this one, and itself.
std::vector<std::uint64_t> withThoseBefore(const Reader& reader, const OutboxRow& row) {
    Query query(reader,
                "SELECT e.sequence FROM outbox o JOIN outbox e ON e.state = 0 AND e.sequence <= "
                "o.sequence AND ((e.partition_id = o.partition_id AND e.priority = o.priority) OR "
                "(o.problem_number > 0 AND e.problem_number = o.problem_number)) WHERE o.sequence "
                "= ?");
    query.with(row.sequence);
    return sequencesOf(query);
}

/// Below it are the turns of problems, so that nothing passes them.
constexpr std::int64_t kTurnsOfProblems = kTurnsOfClass / 2;

std::int64_t turnAt(const Reader& reader, bool problem, std::int64_t priority,
                    api::QueuePlace place) {
    const std::int64_t usual = priority * kTurnsOfClass;
    if (place == api::QueuePlace::usual)
        return usual;
    Query query(reader,
                "SELECT coalesce(min(turn), ?), coalesce(max(turn), ?) FROM outbox WHERE state = 0 "
                "AND (turn < ?) = ?");
    query.with(usual, usual, kTurnsOfProblems, problem);
    query.next();
    if (place == api::QueuePlace::first)
        return std::min(query.integer(0), problem ? 0 : kTurnsOfClass) - 1;
    return std::max(query.integer(1), problem ? 0 : 9 * kTurnsOfClass) + 1;
}

}  // namespace

void letGo(Transaction& transaction, std::uint64_t sequence, TimePoint now) {
    Query(transaction,
          "UPDATE outbox SET state = 0, attempts = 0, next_attempt = ?, decided_by = '', "
          "decided_at = NULL, reason = '' WHERE sequence = ?")
        .with(now, sequence)
        .run();
}

Result<void> Outbox::hold(Transaction& transaction, std::uint64_t sequence,
                          const Decision& decision) const {
    return guarded(transaction, [&]() -> Result<void> {
        const auto row = rowOf(transaction, sequence);
        if (!row)
            return passOn(row);
        if (row->state != State::waiting)
            return fail(ErrorCode::conflict, say("outbox.cannot-hold", factsOf(*row)));
        decide(transaction, sequence, State::held, decision);
        if (auto recorded = record(transaction, *row, "held", {}, decision.at); !recorded)
            return recorded;
        return tellEvent(transaction, *row, {}, say("outbox.report-held", factsOf(decision)),
                         decision);
    });
}

Result<void> Outbox::release(Transaction& transaction, std::uint64_t sequence,
                             const Decision& decision) const {
    return guarded(transaction, [&]() -> Result<void> {
        const auto row = rowOf(transaction, sequence);
        if (!row)
            return passOn(row);
        if (row->state != State::held)
            return fail(ErrorCode::conflict, say("outbox.cannot-release", factsOf(*row)));
        letGo(transaction, sequence, decision.at);
        if (auto recorded = record(transaction, *row, "released", {}, decision.at); !recorded)
            return recorded;
        return tellEvent(transaction, *row, {}, say("outbox.report-released", factsOf(decision)),
                         decision);
    });
}

Result<void> Outbox::cancel(Transaction& transaction, std::uint64_t sequence,
                            const Decision& decision) const {
    return guarded(transaction, [&]() -> Result<void> {
        const auto row = rowOf(transaction, sequence);
        if (!row)
            return passOn(row);
        if (row->state != State::waiting && row->state != State::held &&
            row->state != State::setAside)
            return fail(ErrorCode::conflict, say("outbox.cannot-cancel", factsOf(*row)));
        if (row->type == MessageType::extendedData)
            return fail(ErrorCode::conflict, say("outbox.cancel-data", factsOf(*row)));
        if (reportsEvent(*row) && row->state != State::setAside && row->attempts > 0)
            return fail(ErrorCode::conflict, say("outbox.may-have-arrived", factsOf(*row)));
        if (auto given = giveUp(transaction, *row, decision); !given)
            return given;
        if (!reportsEvent(*row))
            return {};
        for (const std::uint64_t later : following(transaction, *row)) {
            const auto status = rowOf(transaction, later);
            if (!status)
                return passOn(status);
            if (auto given = giveUp(transaction, *status, decision); !given)
                return given;
        }
        return tellEvent(transaction, *row, EventState::held,
                         say("outbox.report-cancelled", factsOf(decision)), decision);
    });
}

Result<void> Outbox::move(Transaction& transaction, std::uint64_t sequence,
                          api::QueuePlace place) const {
    return guarded(transaction, [&]() -> Result<void> {
        const auto row = rowOf(transaction, sequence);
        if (!row)
            return passOn(row);
        if (row->state != State::waiting)
            return fail(ErrorCode::conflict, say("outbox.cannot-move", factsOf(*row)));
        std::vector<std::uint64_t> moving{sequence};
        if (place == api::QueuePlace::first)
            moving = withThoseBefore(transaction, *row);
        for (const bool problem : {false, true}) {
            std::optional<std::int64_t> turn;
            for (const std::uint64_t one : moving) {
                Query query(transaction, "SELECT priority FROM outbox WHERE sequence = ?");
                query.with(one);
                query.next();
                const std::int64_t priority = query.integer(0);
                if ((priority == 0) != problem)
                    continue;
                if (!turn)
                    turn = turnAt(transaction, problem, priority, place);
                Query(transaction, "UPDATE outbox SET turn = ? WHERE sequence = ?")
                    .with(*turn, one)
                    .run();
            }
        }
        return {};
    });
}

}  // namespace callbox::core::outbox
