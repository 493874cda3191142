// SPDX-License-Identifier: GPL-3.0-or-later
// What a receipt, a refusal or a restored receiver does to a message, its event and its inventory.
#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>

#include "core/events/event_lifecycle.h"
#include "core/json/codec.h"
#include "core/outbox/outbox_row.h"
#include "core/store/console_identity.h"
#include "core/store/events.h"
#include "core/store/inventories.h"
#include "core/store/ledger.h"

namespace callbox::core::outbox {

using protocol::MessageType;
using protocol::ReceiptVerdict;
using store::guarded;
using store::Query;

std::string nameOf(MessageType type) {
    return boost::describe::enum_to_string(type, "");
}

std::optional<MessageType> typeNamed(std::string_view name) {
    MessageType type{};
    const bool known = boost::describe::enum_from_string(std::string(name).c_str(), type);
    return known ? std::optional(type) : std::nullopt;
}

bool reportsEvent(const OutboxRow& row) {
    return row.problemNumber > 0 && row.type == MessageType::problem;
}

Result<OutboxRow> rowOf(const Reader& reader, std::uint64_t sequence) {
    return guarded(reader, [&]() -> Result<OutboxRow> {
        Query query(reader,
                    "SELECT sequence, epoch, type, partition_id, problem_number, state, attempts, "
                    "digest, bytes FROM outbox WHERE sequence = ?");
        query.with(sequence);
        if (!query.next())
            return fail(ErrorCode::notFound,
                        say("outbox.message-unknown", {{"sequence", std::to_string(sequence)}}));
        return OutboxRow{query.number(0), query.text(1),   query.word<MessageType>(2),
                         query.text(3),   query.number(4), query.word<State>(5),
                         query.number(6), query.text(7),   query.number(8)};
    });
}

Result<void> record(Transaction& transaction, const OutboxRow& row, const std::string& what,
                    const std::string& path, TimePoint now) {
    api::LedgerEntry entry;
    entry.at = now;
    entry.what = what;
    entry.sequence = row.sequence;
    entry.type = nameOf(row.type);
    entry.digest = row.digest;
    entry.path = path;
    entry.bytes = row.bytes;
    const auto added = store::appendLedger(transaction, std::move(entry));
    if (!added)
        return passOn(added);
    return {};
}

Result<void> moveEvent(Transaction& transaction, const OutboxRow& row, EventState state,
                       const Message& why, TimePoint now) {
    auto event = store::eventByNumber(transaction, row.problemNumber);
    if (!event)
        return event.error().code == ErrorCode::notFound ? Result<void>{} : passOn(event);
    events::moveDelivery(*event, state);
    event->history.push_back({now, "callboxd", why});
    return store::updateEvent(transaction, *event);
}

Result<void> setAside(Transaction& transaction, const OutboxRow& row, const Message& why,
                      const std::string& path, TimePoint now) {
    return guarded(transaction, [&]() -> Result<void> {
        Query(transaction, "UPDATE outbox SET state = 3, last_failure = ? WHERE sequence = ?")
            .with(toJson(why), row.sequence)
            .run();
        const auto recorded = record(transaction, row, "set-aside", path, now);
        if (!recorded || !reportsEvent(row))
            return recorded;
        return moveEvent(transaction, row, EventState::failed, why, now);
    });
}

namespace {

/// The receiver has what the partition's inventory was when this message was accepted.
void markInventory(Transaction& transaction, const OutboxRow& row) {
    Query(transaction,
          "UPDATE inventory SET (acknowledged_digest, acknowledged_document) = (SELECT digest, "
          "document FROM outbox_inventory WHERE sequence = ?1) WHERE partition_id = ?2 AND EXISTS "
          "(SELECT 1 FROM outbox_inventory WHERE sequence = ?1)")
        .with(row.sequence, row.partitionId)
        .run();
    Query(transaction, "DELETE FROM outbox_inventory WHERE sequence = ?").with(row.sequence).run();
}

Result<void> markEvent(Transaction& transaction, const OutboxRow& row,
                       const protocol::Receipt& receipt, const std::string& path, TimePoint now) {
    auto event = store::eventByNumber(transaction, row.problemNumber);
    if (!event)
        return event.error().code == ErrorCode::notFound ? Result<void>{} : passOn(event);
    events::moveDelivery(*event, EventState::acknowledged);
    if (!receipt.serviceRequest.empty())
        event->serviceRequest = receipt.serviceRequest;
    if (!receipt.articles.empty())
        event->articles = receipt.articles;
    event->history.push_back({now, "callboxd",
                              receipt.serviceRequest.empty()
                                  ? say("outbox.event-acknowledged", {{"path", path}})
                                  : say("outbox.event-service-request",
                                        {{"request", receipt.serviceRequest}, {"path", path}})});
    return store::updateEvent(transaction, *event);
}

Result<void> finish(Transaction& transaction, const OutboxRow& row,
                    const protocol::Receipt& receipt, const std::string& path, TimePoint now) {
    Query(
        transaction,
        "UPDATE outbox SET state = 2, acknowledged_at = ?, path = ?, last_failure = '', receipt = "
        "? WHERE sequence = ?")
        .with(now, path, toJson(receipt), row.sequence)
        .run();
    const auto recorded = record(transaction, row, "acknowledged", path, now);
    if (!recorded)
        return recorded;
    if (row.type == MessageType::inventory)
        markInventory(transaction, row);
    if (reportsEvent(row))
        return markEvent(transaction, row, receipt, path, now);
    return {};
}

/// The message has done what it could; a full inventory takes its place.
Result<void> giveWayToFull(Transaction& transaction, const OutboxRow& row, const std::string& path,
                           TimePoint now) {
    Query(transaction,
          "UPDATE outbox SET state = 4, acknowledged_at = ?, path = ? WHERE sequence = ?")
        .with(now, path, row.sequence)
        .run();
    Query(transaction, "DELETE FROM outbox_inventory WHERE sequence = ?").with(row.sequence).run();
    const auto recorded = record(transaction, row, "need-full", path, now);
    if (!recorded)
        return recorded;
    return store::forgetAcknowledgedInventory(transaction, row.partitionId);
}

Result<OutboxRow> named(const Reader& reader, const protocol::MessageIdentity& identity) {
    const auto row = rowOf(reader, identity.sequence);
    const auto console = store::consoleIdentity(reader);
    if (!console)
        return passOn(console);
    if (!row && row.error().code != ErrorCode::notFound)
        return row;
    if (!row || identity.consoleId != console->consoleId || identity.epoch != row->epoch ||
        identity.digest != row->digest)
        return fail(ErrorCode::protocol, say("outbox.receipt-of-other-message"));
    return row;
}

}  // namespace

Result<protocol::Receipt> Outbox::turnedBack(const Reader& reader,
                                             protocol::Receipt receipt) const {
    if (!options_.turnBack)
        return receipt;
    std::vector<std::string*> texts{&receipt.reason};
    for (ArticleReference& article : receipt.articles)
        texts.push_back(&article.title);
    for (std::string* text : texts) {
        auto shown = options_.turnBack(reader, *text);
        if (!shown)
            return passOn(shown);
        *text = std::move(*shown);
    }
    return receipt;
}

Result<Acknowledgement> Outbox::acknowledge(Transaction& transaction,
                                            const protocol::Receipt& received,
                                            const std::string& path, TimePoint now) const {
    return guarded(transaction, [&]() -> Result<Acknowledgement> {
        const auto row = named(transaction, received.identity);
        if (!row)
            return passOn(row);
        const auto shown = turnedBack(transaction, received);
        if (!shown)
            return passOn(shown);
        const protocol::Receipt& receipt = *shown;
        Acknowledgement outcome{receipt.verdict,    row->type, row->sequence, row->partitionId,
                                row->problemNumber, true,      false};
        const bool arrived = receipt.verdict == ReceiptVerdict::accepted ||
                             receipt.verdict == ReceiptVerdict::duplicate;
        if (row->state == State::acknowledged || row->state == State::superseded ||
            (row->state == State::cancelled && !arrived)) {
            outcome.first = false;
            return outcome;
        }
        Result<void> done;
        switch (receipt.verdict) {
            case ReceiptVerdict::accepted:
            case ReceiptVerdict::duplicate:
                done = finish(transaction, *row, receipt, path, now);
                break;
            case ReceiptVerdict::rejected:
                done = setAside(transaction, *row,
                                say("outbox.rejected", {{"reason", receipt.reason}}), path, now);
                Query(transaction, "UPDATE outbox SET receipt = ? WHERE sequence = ?")
                    .with(toJson(receipt), row->sequence)
                    .run();
                break;
            case ReceiptVerdict::needFull:
                if (row->type != MessageType::inventory)
                    return fail(ErrorCode::protocol, say("outbox.receipt-of-other-message"));
                outcome.needFull = true;
                done = giveWayToFull(transaction, *row, path, now);
                break;
        }
        if (!done)
            return passOn(done);
        return outcome;
    });
}

Result<Reoffer> Outbox::reoffer(Transaction& transaction, std::uint64_t fromSequence,
                                TimePoint now) const {
    return guarded(transaction, [&]() -> Result<Reoffer> {
        Reoffer reoffer;
        const auto identity = store::consoleIdentity(transaction);
        if (!identity)
            return passOn(identity);
        // Differences build on what the receiver has lost: those partitions send everything anew.
        {
            Query query(transaction,
                        "SELECT DISTINCT partition_id FROM outbox WHERE sequence >= ? AND type = ? "
                        "AND state IN (1, 2) ORDER BY partition_id");
            query.with(fromSequence, MessageType::inventory);
            while (query.next())
                reoffer.fullInventories.push_back(query.text(0));
        }
        for (const auto& partition : reoffer.fullInventories) {
            const auto done = store::forgetAcknowledgedInventory(transaction, partition);
            if (!done)
                return passOn(done);
        }
        reoffer.offered =
            Query(transaction,
                  "UPDATE outbox SET state = 0, attempts = 0, next_attempt = ?, acknowledged_at = "
                  "NULL WHERE sequence >= ? AND type <> ? AND state = 2")
                .with(now, fromSequence, MessageType::inventory)
                .run();
        {
            Query query(transaction,
                        "SELECT count(DISTINCT sequence) FROM ledger WHERE what = 'acknowledged' "
                        "AND sequence >= ? AND sequence NOT IN (SELECT sequence FROM outbox)");
            query.with(fromSequence);
            query.next();
            reoffer.forgotten = query.number(0);
        }
        return reoffer;
    });
}

}  // namespace callbox::core::outbox
