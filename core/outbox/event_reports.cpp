// SPDX-License-Identifier: GPL-3.0-or-later
// The report of an event that has not arrived yet, when an operator decides about it.
#include "core/outbox/outbox_row.h"

namespace callbox::core::outbox {

using store::guarded;
using store::Query;

namespace {

Result<std::optional<OutboxRow>> openReport(const Reader& reader, std::uint64_t problemNumber) {
    std::uint64_t sequence = 0;
    {
        Query query(reader,
                    "SELECT sequence FROM outbox WHERE problem_number = ? AND type = ? AND state "
                    "IN (0, 1, 3, 5) ORDER BY sequence DESC LIMIT 1");
        query.with(problemNumber, protocol::MessageType::problem);
        if (!query.next())
            return std::optional<OutboxRow>{};
        sequence = query.number(0);
    }
    auto row = rowOf(reader, sequence);
    if (!row)
        return passOn(row);
    return std::optional(std::move(*row));
}

}  // namespace

Result<bool> Outbox::offerReport(Transaction& transaction, std::uint64_t problemNumber,
                                 TimePoint now) const {
    return guarded(transaction, [&]() -> Result<bool> {
        const auto row = openReport(transaction, problemNumber);
        if (!row)
            return passOn(row);
        if (!*row)
            return false;
        if ((*row)->state == State::sending)
            return true;
        if ((*row)->state == State::held)
            letGo(transaction, (*row)->sequence, now);
        else if (const auto offered = retry(transaction, (*row)->sequence, now); !offered)
            return passOn(offered);
        return true;
    });
}

Result<void> Outbox::withdrawReport(Transaction& transaction, std::uint64_t problemNumber,
                                    TimePoint now) const {
    return guarded(transaction, [&]() -> Result<void> {
        const auto row = openReport(transaction, problemNumber);
        if (!row)
            return passOn(row);
        if (!*row)
            return {};
        if ((*row)->state == State::sending)
            return fail(ErrorCode::conflict, say("outbox.report-being-sent",
                                                 {{"number", std::to_string(problemNumber)}}));
        return withdraw(transaction, (*row)->sequence, now);
    });
}

Result<void> Outbox::withdraw(Transaction& transaction, std::uint64_t sequence,
                              TimePoint now) const {
    return guarded(transaction, [&]() -> Result<void> {
        const auto row = rowOf(transaction, sequence);
        if (!row)
            return passOn(row);
        if (row->state != State::waiting && row->state != State::setAside &&
            row->state != State::held)
            return fail(ErrorCode::conflict,
                        say("outbox.not-waiting", {{"sequence", std::to_string(sequence)}}));
        Query(transaction, "DELETE FROM outbox_data WHERE sequence = ?").with(sequence).run();
        Query(transaction, "UPDATE outbox SET state = 4 WHERE sequence = ?").with(sequence).run();
        return record(transaction, *row, "withdrawn", {}, now);
    });
}

}  // namespace callbox::core::outbox
