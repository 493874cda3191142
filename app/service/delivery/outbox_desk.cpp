// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/delivery/outbox_desk.h"

#include <algorithm>
#include <memory>
#include <utility>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include "core/store/console_identity.h"

namespace callbox::service::delivery {

namespace asio = boost::asio;
using core::Result;
using core::outbox::Acknowledgement;
using core::outbox::Outbox;
using core::outbox::OutboxMessage;
using core::outbox::Reoffer;
using core::store::Reader;
using core::store::Transaction;
using core::store::Urgency;

namespace {

/// The first message the receiver may have lost. It stored the one numbered `highest` before the
/// backup, so all that was acknowledged earlier it has; messages leave by urgency, so some of what
/// was acknowledged later may have lower numbers.
Result<std::uint64_t> firstLost(const Outbox& outbox, const Reader& reader, std::uint64_t highest) {
    const auto last = outbox.transmission(reader, highest);
    if (!last || !last->acknowledgedAt)
        return std::uint64_t{1};
    std::uint64_t first = highest + 1;
    core::api::TransmissionQuery query;
    query.state = core::api::TransmissionState::acknowledged;
    query.limit = 1000;
    for (;;) {
        const auto page = outbox.page(reader, query);
        if (!page)
            return passOn(page);
        for (const auto& row : page->rows)
            if (row.acknowledgedAt && *row.acknowledgedAt >= *last->acknowledgedAt &&
                row.sequence != highest)
                first = std::min(first, row.sequence);
        query.offset += query.limit;
        if (query.offset >= page->total || page->rows.empty())
            return first;
    }
}

}  // namespace

OutboxDesk::OutboxDesk(asio::io_context& context, core::store::Store& store, const Outbox& outbox,
                       std::function<core::TimePoint()> now)
    : context_(context), store_(store), outbox_(outbox), now_(std::move(now)) {}

template <class T>
void OutboxDesk::write(std::function<Result<T>(Transaction&)> work, Then<T> then) const {
    auto answer = std::make_shared<T>();
    store_.post(
        [work = std::move(work), answer](Transaction& transaction) -> Result<void> {
            *answer = T{};  // a batch may run twice
            auto result = work(transaction);
            if (!result)
                return passOn(result);
            *answer = std::move(*result);
            return {};
        },
        [&context = context_, then = std::move(then), answer](Result<void> done) {
            asio::post(context, [then, answer, done = std::move(done)] {
                then(done ? Result<T>(std::move(*answer))
                          : Result<T>(tl::unexpected<core::Error>(done.error())));
            });
        },
        Urgency::essential);
}

template void OutboxDesk::write<bool>(std::function<Result<bool>(Transaction&)>, Then<bool>) const;

void OutboxDesk::visit(std::optional<Outcome> outcome, std::optional<Take> takeFor,
                       Then<Turn> then) const {
    write<Turn>(
        [&outbox = outbox_, now = now_, outcome = std::move(outcome),
         takeFor = std::move(takeFor)](Transaction& transaction) -> Result<Turn> {
            Turn turn;
            if (outcome && outcome->receipt) {
                auto done =
                    outbox.acknowledge(transaction, *outcome->receipt, outcome->path, now());
                if (!done)
                    return passOn(done);
                turn.acknowledgement = std::move(*done);
            } else if (outcome) {
                if (const auto done = outbox.failed(transaction, outcome->sequence, outcome->error,
                                                    outcome->retryable, now(), outcome->retryAfter);
                    !done)
                    return passOn(done);
            }
            if (!takeFor)
                return turn;
            auto next = outbox.next(transaction, now(), takeFor->narrow);
            if (!next)
                return passOn(next);
            if (*next) {
                if (const auto sent = outbox.sending(transaction, (*next)->identity.sequence,
                                                     takeFor->path, now());
                    !sent)
                    return passOn(sent);
                turn.next = std::move(*next);
            }
            return turn;
        },
        std::move(then));
}

void OutboxDesk::offer(core::outbox::OutgoingMessage message, std::string path,
                       Then<OutboxMessage> then) const {
    write<OutboxMessage>(
        [&outbox = outbox_, now = now_, message = std::move(message),
         path = std::move(path)](Transaction& transaction) -> Result<OutboxMessage> {
            const auto sequence = outbox.accept(transaction, message, now());
            if (!sequence)
                return passOn(sequence);
            if (const auto sent = outbox.sending(transaction, *sequence, path, now()); !sent)
                return passOn(sent);
            return outbox.message(transaction, *sequence);
        },
        std::move(then));
}

void OutboxDesk::recover(Then<bool> then) const {
    write<bool>(
        [&outbox = outbox_](Transaction& transaction) -> Result<bool> {
            if (const auto done = outbox.recover(transaction); !done)
                return passOn(done);
            return true;
        },
        std::move(then));
}

void OutboxDesk::retryAllWaiting(Then<bool> then) const {
    write<bool>(
        [&outbox = outbox_, now = now_](Transaction& transaction) -> Result<bool> {
            if (const auto done = outbox.retryAllWaiting(transaction, now()); !done)
                return passOn(done);
            return true;
        },
        std::move(then));
}

void OutboxDesk::reoffer(std::optional<std::uint64_t> highestSequence,
                         const std::string& receiverEpoch, Then<Reoffer> then) const {
    write<Reoffer>(
        [&outbox = outbox_, now = now_, highestSequence,
         receiverEpoch](Transaction& transaction) -> Result<Reoffer> {
            auto pin = core::store::receiverPin(transaction);
            if (!pin)
                return passOn(pin);
            if (*pin) {
                (*pin)->epoch = receiverEpoch;
                if (const auto pinned = core::store::pinReceiver(transaction, **pin); !pinned)
                    return passOn(pinned);
            }
            const auto from = highestSequence ? firstLost(outbox, transaction, *highestSequence)
                                              : Result<std::uint64_t>(std::uint64_t{1});
            if (!from)
                return passOn(from);
            return outbox.reoffer(transaction, *from, now());
        },
        std::move(then));
}

void OutboxDesk::resend(std::uint64_t fromSequence, Then<Reoffer> then) const {
    write<Reoffer>(
        [&outbox = outbox_, now = now_, fromSequence](Transaction& transaction) {
            return outbox.reoffer(transaction, fromSequence, now());
        },
        std::move(then));
}

Result<std::optional<core::TimePoint>> OutboxDesk::nextDue(bool narrow) const {
    return store_.read([&](Reader& reader) { return outbox_.nextDue(reader, narrow); });
}

}  // namespace callbox::service::delivery
