// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/store/row_reading.h"
#include "app/receiver/store/sqlite_rows.h"

namespace callbox::app::receiver {

namespace {

using Row = SQLite::Statement;

Decision decisionFrom(Row& row) {
    Decision decision;
    decision.id = numberAt(row, 0);
    decision.entityId = textAt(row, 1);
    decision.consoleId = textAt(row, 2);
    decision.nonceHash = textAt(row, 3);
    decision.mtms = textAt(row, 4);
    decision.name = textAt(row, 5);
    decision.company = textAt(row, 6);
    decision.contact = textAt(row, 7);
    decision.peer = textAt(row, 8);
    decision.askedAt = *timeAt(row, 9);
    decision.state = enumAt<DecisionState>(row, 10);
    decision.decidedAt = timeAt(row, 11);
    return decision;
}

}  // namespace

Found<IssuedPassword> SqliteEnrolmentRows::issued(const std::string& consoleId,
                                                  const std::string& entityId,
                                                  const std::string& nonceHash) {
    return guarded([&] {
        return firstRow(connection_.query("issued_get", consoleId, entityId, nonceHash),
                        [](Row& row) { return IssuedPassword{textAt(row, 0), *timeAt(row, 1)}; });
    });
}

Done SqliteEnrolmentRows::putIssued(const std::string& consoleId, const std::string& entityId,
                                    const std::string& nonceHash, const IssuedPassword& password) {
    return guarded([&] {
        connection_.run("issued_put", consoleId, entityId, nonceHash, password.sealed,
                        password.issuedAt);
    });
}

Done SqliteEnrolmentRows::dropIssuedBefore(core::TimePoint time) {
    return guarded([&] { connection_.run("issued_drop", time); });
}

Found<Decision> SqliteEnrolmentRows::decision(const std::string& entityId,
                                              const std::string& consoleId,
                                              const std::string& nonceHash) {
    return guarded([&] {
        return firstRow(connection_.query("decision_find", entityId, consoleId, nonceHash),
                        decisionFrom);
    });
}

core::Result<std::vector<Decision>> SqliteEnrolmentRows::decisions(std::size_t limit) {
    return guarded(
        [&] { return allRows(connection_.query("decision_list", limit), decisionFrom); });
}

core::Result<std::uint64_t> SqliteEnrolmentRows::pendingDecisions(const std::string& entityId) {
    return guarded(
        [&] { return onlyNumber(connection_.query("decision_pending_count", entityId)); });
}

Done SqliteEnrolmentRows::addDecision(const Decision& decision) {
    return guarded([&] {
        connection_.run("decision_add", decision.entityId, decision.consoleId, decision.nonceHash,
                        decision.mtms, decision.name, decision.company, decision.contact,
                        decision.peer, decision.askedAt);
    });
}

core::Result<bool> SqliteEnrolmentRows::settle(std::uint64_t id, DecisionState state,
                                               core::TimePoint at) {
    return guarded([&] { return connection_.run("decision_settle", word(state), at, id) > 0; });
}

Done SqliteEnrolmentRows::dropDecision(std::uint64_t id) {
    return guarded([&] { connection_.run("decision_drop", id); });
}

}  // namespace callbox::app::receiver
