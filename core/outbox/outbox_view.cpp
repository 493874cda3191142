// SPDX-License-Identifier: GPL-3.0-or-later
// Why a message is where it is.
#include "core/outbox/outbox_row.h"
#include "core/store/ledger.h"

namespace callbox::core::outbox {

using store::guarded;
using store::Query;

namespace {

constexpr std::uint64_t kMostSteps = 100;

std::string number(std::uint64_t value) {
    return std::to_string(value);
}

/// The unfinished message that has to arrive first; 0: none.
std::uint64_t predecessor(const Reader& reader, std::uint64_t sequence) {
    Query query(reader,
                "SELECT max(e.sequence) FROM outbox o JOIN outbox e ON e.sequence < o.sequence AND "
                "((e.state < 2 AND e.partition_id = o.partition_id AND e.priority = o.priority) "
                "OR (o.problem_number > 0 AND e.state IN (0, 1, 5) AND e.problem_number = "
                "o.problem_number)) WHERE o.sequence = ?");
    query.with(sequence);
    return query.next() && !query.isNull(0) ? query.number(0) : 0;
}

std::uint64_t placeOf(const Reader& reader, std::uint64_t sequence) {
    Query query(reader,
                "SELECT count(*) FROM outbox w JOIN outbox o ON o.sequence = ? WHERE w.state = 0 "
                "AND (w.turn, w.sequence) <= (o.turn, o.sequence)");
    query.with(sequence);
    query.next();
    return query.number(0);
}

Message whyOf(const api::TransmissionView& view, TimePoint now) {
    const api::Transmission& message = view.transmission;
    switch (message.state) {
        case State::waiting:
            if (view.behind > 0)
                return say("outbox.waits-behind", {{"other", number(view.behind)}});
            if (!message.lastFailure.empty() && message.nextAttempt && *message.nextAttempt > now)
                return message.lastFailure;
            return view.place > 1 ? say("outbox.waits-turn", {{"count", number(view.place - 1)}})
                                  : say("outbox.is-next");
        case State::sending:
            return say("outbox.is-being-sent", {{"path", message.path}});
        case State::acknowledged:
            return say("outbox.arrived", {{"path", message.path}});
        case State::setAside:
            return message.lastFailure;
        case State::superseded:
            return say("outbox.replaced");
        case State::held:
            return say("outbox.is-held", {{"name", message.decidedBy}, {"reason", message.reason}});
        case State::cancelled:
            return say("outbox.is-cancelled",
                       {{"name", message.decidedBy}, {"reason", message.reason}});
    }
    return {};
}

}  // namespace

Result<api::TransmissionView> Outbox::view(const Reader& reader, std::uint64_t sequence,
                                           TimePoint now) const {
    return guarded(reader, [&]() -> Result<api::TransmissionView> {
        auto message = transmission(reader, sequence);
        if (!message)
            return passOn(message);
        api::TransmissionView view;
        view.transmission = std::move(*message);
        {
            Query query(reader, "SELECT digest, receipt FROM outbox WHERE sequence = ?");
            query.with(sequence);
            query.next();
            view.digest = query.text(0);
            view.receipt = query.text(1);
        }
        if (view.transmission.state == State::waiting) {
            view.behind = predecessor(reader, sequence);
            view.place = placeOf(reader, sequence);
        }
        view.why = whyOf(view, now);
        auto steps = store::ledgerOfMessage(reader, sequence, kMostSteps);
        if (!steps)
            return passOn(steps);
        view.steps = std::move(*steps);
        return view;
    });
}

}  // namespace callbox::core::outbox
