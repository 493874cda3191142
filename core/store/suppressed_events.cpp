// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/suppressed_events.h"

#include "core/json/codec.h"
#include "core/store/query.h"
#include "core/store/row.h"

namespace callbox::core::store {

namespace {

const std::string kFrom =
    " FROM suppressed_event AS s JOIN event AS e USING (problem_number) WHERE (?1 = 0 OR "
    "s.window_number = ?1) AND (?2 OR (s.outcome = 0 AND e.state = 2))";
static_assert(static_cast<int>(EventState::suppressed) == 2);

/// An operator may have handled the event by other means than release and discard.
api::SuppressedOutcome outcomeOf(EventState state, api::SuppressedOutcome noted) {
    if (state == EventState::suppressed)
        return api::SuppressedOutcome::waiting;
    if (noted != api::SuppressedOutcome::waiting)
        return noted;
    return state == EventState::closed ? api::SuppressedOutcome::closed
                                       : api::SuppressedOutcome::released;
}

}  // namespace

Result<void> noteSuppressed(Transaction& transaction, std::uint64_t problemNumber,
                            const PolicyDecision& decision, TimePoint at) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction,
              "INSERT INTO suppressed_event (problem_number, window_number, rule, at) VALUES (?, "
              "?, ?, ?)")
            .with(problemNumber, decision.window, decision.rule, at)
            .run();
        return {};
    });
}

Result<void> noteSettled(Transaction& transaction, std::uint64_t problemNumber,
                         api::SuppressedOutcome outcome, const std::string& who,
                         const std::string& reason, TimePoint at) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction,
              "UPDATE suppressed_event SET outcome = ?, settled_at = ?, settled_by = ?, reason = ? "
              "WHERE problem_number = ?")
            .with(outcome, at, who, reason, problemNumber)
            .run();
        return {};
    });
}

Result<std::vector<std::uint64_t>> waitingSuppressed(const Reader& reader, std::uint64_t window,
                                                     std::string_view codePrefix) {
    return guarded(reader, [&]() -> Result<std::vector<std::uint64_t>> {
        std::vector<std::uint64_t> numbers;
        Query query(reader, "SELECT problem_number" + kFrom +
                                " AND substr(reference_code, 1, length(?3)) = ?3 ORDER BY "
                                "problem_number");
        query.with(window, false, codePrefix);
        while (query.next())
            numbers.push_back(query.number(0));
        return numbers;
    });
}

Result<api::SuppressedPage> suppressedPage(const Reader& reader,
                                           const api::SuppressedQuery& asked) {
    return guarded(reader, [&]() -> Result<api::SuppressedPage> {
        if (const auto good = checkLimit(asked.limit); !good)
            return passOn(good);
        api::SuppressedPage page;
        Query count(reader, "SELECT count(*)" + kFrom);
        count.with(asked.window, asked.settled);
        count.next();
        page.total = count.number(0);
        Query query(reader,
                    "SELECT (SELECT document FROM event_document AS d WHERE d.problem_number = "
                    "e.problem_number), window_number, rule, at, outcome, settled_at, settled_by, "
                    "reason" +
                        kFrom + " ORDER BY problem_number DESC LIMIT ?3 OFFSET ?4");
        query.with(asked.window, asked.settled, asked.limit, asked.offset);
        while (query.next()) {
            auto event = fromJson<ServiceableEvent>(query.text(0));
            if (!event)
                return passOn(event);
            api::SuppressedRow row;
            row.event = std::move(*event);
            row.window = query.number(1);
            row.rule = query.text(2);
            row.at = query.time(3);
            row.outcome = outcomeOf(row.event.state, query.word<api::SuppressedOutcome>(4));
            row.settledAt = query.optionalTime(5);
            row.settledBy = query.text(6);
            row.reason = query.text(7);
            page.rows.push_back(std::move(row));
        }
        return page;
    });
}

Result<std::optional<ServiceableEvent>> newestOpenEvent(
    const Reader& reader, const std::string& failingMtms,
    const std::function<bool(const ServiceableEvent&)>& fits) {
    return guarded(reader, [&]() -> Result<std::optional<ServiceableEvent>> {
        Query query(reader,
                    "SELECT document FROM event JOIN event_document USING (problem_number) WHERE "
                    "failing_mtms = ? AND closed = 0 ORDER BY problem_number DESC LIMIT 100");
        query.with(failingMtms);
        while (query.next()) {
            auto event = fromJson<ServiceableEvent>(query.text(0));
            if (!event)
                return passOn(event);
            if (fits(*event))
                return std::optional(std::move(*event));
        }
        return std::optional<ServiceableEvent>{};
    });
}

Result<std::uint64_t> nextProblemNumber(const Reader& reader) {
    return guarded(reader, [&]() -> Result<std::uint64_t> {
        Query query(reader, "SELECT seq FROM sqlite_sequence WHERE name = 'event'");
        return query.next() ? query.number(0) + 1 : 1;
    });
}

}  // namespace callbox::core::store
