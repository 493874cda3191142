// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/api/operations.h"
#include "core/model/inventory.h"
#include "core/protocol/messages.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::outbox {

using store::Reader;
using store::Transaction;

/// What is to go home.
struct OutgoingMessage {
    protocol::MessageType type = protocol::MessageType::heartbeat;
    std::string subject;      ///< entity id of the machine it is about
    std::string partitionId;  ///< empty for the console's own
    std::string data;         ///< the body's JSON text: the bytes that will leave
    /// An unsent message of the same type and key is replaced by this one; empty: none is. The
    /// partition's id for inventories.
    std::string supersedeKey = {};
    std::uint64_t problemNumber = 0;                 ///< the event it reports, 0: none
    std::vector<api::RedactionCount> redacted = {};  ///< what was taken out of it already
};

/// A message as it may leave.
struct Disclosed {
    std::string data;
    std::vector<api::RedactionCount> redacted;
};

struct DisclosedInventory {
    Inventory inventory;
    std::vector<api::RedactionCount> redacted;
};

/// A message whose turn it is.
struct OutboxMessage {
    protocol::MessageIdentity identity;
    protocol::MessageType type = protocol::MessageType::heartbeat;
    std::string subject;
    std::string partitionId;
    std::string data;
    TimePoint createdAt;
    std::uint64_t attempts = 0;  ///< made so far
    std::uint64_t problemNumber = 0;
};

struct OutboxOptions {
    std::function<double()> random;  ///< uniform in [0, 1); thread-safe
    std::chrono::milliseconds backoffBase{1000};
    std::chrono::milliseconds problemBackoffCap = std::chrono::minutes(15);
    std::chrono::milliseconds backoffCap = std::chrono::hours(1);
    std::chrono::hours keepData{24 * 7};  ///< of acknowledged messages
    /// What may leave of a message; absent: all of it. Within the transaction that accepts it.
    std::function<Result<Disclosed>(Transaction&, const OutgoingMessage&)> disclose = {};
    std::function<Result<DisclosedInventory>(Transaction&, Inventory)> discloseInventory = {};
    /// What the receiver says, as it is shown here; absent: as it came.
    std::function<Result<std::string>(const Reader&, const std::string&)> turnBack = {};
};

/// Bytes of an inventory message that a narrow path takes: a difference, not a whole machine.
inline constexpr std::uint64_t kSmallInventory = 16'384;

/// What a receipt did.
struct Acknowledgement {
    protocol::ReceiptVerdict verdict = protocol::ReceiptVerdict::accepted;
    protocol::MessageType type = protocol::MessageType::heartbeat;
    std::uint64_t sequence = 0;
    std::string partitionId;
    std::uint64_t problemNumber = 0;
    bool first = true;  ///< false: it had been acknowledged before, nothing changed
    /// The receiver wants the partition's whole inventory: accept() a full one. What it had
    /// acknowledged is forgotten already.
    bool needFull = false;
};

struct OutboxCounts {
    std::uint64_t waiting = 0;  ///< waiting or being sent
    std::uint64_t setAside = 0;
    std::uint64_t held = 0;
    std::optional<TimePoint> oldestWaiting;
};

/// What an operator decides about a message.
struct Decision {
    std::string by;      ///< the account
    std::string reason;  ///< empty where none is asked for
    TimePoint at;
};

struct Reoffer {
    std::uint64_t offered = 0;    ///< messages that go again
    std::uint64_t forgotten = 0;  ///< acknowledged since, but their data is no longer kept
    std::vector<std::string> fullInventories;  ///< partitions to accept() a full inventory for
};

/// Durable delivery: what was accepted is sent until the receiver's receipt says that it is stored,
/// or is visible as set aside with the reason. Holds no state: everything is in the database, so
/// every function takes the Reader or Transaction it works in.
///
/// Order: problems, then status and test, heartbeat, enrolment and extended data, inventory,
/// performance data. Within such a class the messages of one partition go in order; a status
/// follows its own problem. One that was set aside, or is held, blocks nothing but what is about
/// its own problem. An operator may give messages another place, but nothing passes a problem.
class Outbox {
public:
    explicit Outbox(OutboxOptions options);

    /// Gives messages that were being sent when the process ended their turn again. Once, at start.
    Result<void> recover(Transaction& transaction) const;

    /// Stores the message and gives its sequence number. For an inventory, store::putInventory()
    /// comes first: the inventory stored now is what its receipt will mark as acknowledged. The
    /// event of a problem becomes `queued`.
    Result<std::uint64_t> accept(Transaction& transaction, const OutgoingMessage& message,
                                 TimePoint now) const;

    /// The message to send now: the best one that is due and that no earlier unfinished one of its
    /// partition and class holds back. `narrow`: nothing large, which is extended and performance
    /// data and an inventory of more than kSmallInventory.
    Result<std::optional<OutboxMessage>> next(const Reader& reader, TimePoint now,
                                              bool narrow = false) const;

    /// When next() can have something, nullopt: nothing waits. Earlier than now: at once.
    Result<std::optional<TimePoint>> nextDue(const Reader& reader, bool narrow = false) const;

    /// To be committed before the first byte leaves: the ledger's "sent" entry, one more attempt,
    /// the event's state. Errors: notFound, conflict (not waiting any more).
    Result<void> sending(Transaction& transaction, std::uint64_t sequence, const std::string& path,
                         TimePoint now) const;

    /// Applies a receipt whose signature was checked. Accepted or duplicate: acknowledged, with
    /// service request and articles put on the event, or the inventory marked as the receiver's.
    /// Rejected: set aside. Errors: protocol (its identity is of no message of ours: treat the
    /// attempt as failed).
    Result<Acknowledgement> acknowledge(Transaction& transaction, const protocol::Receipt& receipt,
                                        const std::string& path, TimePoint now) const;

    /// The attempt failed. Retryable: waits by backoff with full jitter, or as long as the server
    /// asked (held to 1 s .. 1 h). Otherwise set aside and its event failed.
    Result<void> failed(Transaction& transaction, std::uint64_t sequence, const Error& error,
                        bool retryable, TimePoint now,
                        std::optional<std::chrono::seconds> retryAfter = std::nullopt) const;

    /// The operator offers it again now, with a fresh count of attempts. Errors: notFound, conflict
    /// (acknowledged, superseded or being sent).
    Result<void> retry(Transaction& transaction, std::uint64_t sequence, TimePoint now) const;

    /// Offers the event's report again now. False: there is none that has not arrived.
    Result<bool> offerReport(Transaction& transaction, std::uint64_t problemNumber,
                             TimePoint now) const;

    /// Takes the event's report, which waits or was set aside, out of the outbox. Errors: conflict
    /// (it is being sent).
    Result<void> withdrawReport(Transaction& transaction, std::uint64_t problemNumber,
                                TimePoint now) const;

    /// Takes a message that waits or was set aside out of the outbox. Errors: notFound, conflict
    /// (it left, or is being sent).
    Result<void> withdraw(Transaction& transaction, std::uint64_t sequence, TimePoint now) const;

    /// The message stays until it is released; others go past it. A newer one that takes its place
    /// is held, too. Errors: notFound, conflict (it does not wait).
    Result<void> hold(Transaction& transaction, std::uint64_t sequence,
                      const Decision& decision) const;

    /// A held message waits for its turn again. Errors: notFound, conflict (it is not held).
    Result<void> release(Transaction& transaction, std::uint64_t sequence,
                         const Decision& decision) const;

    /// Gives the message up; it stays to be seen as long as one that arrived. The event of a
    /// problem's report is held for approval then, and what follows that report is given up with
    /// it. A receipt that comes all the same counts. Errors: notFound, conflict: it arrived or is
    /// being sent; a report left without a receipt, so the receiver may have it; extended data,
    /// whose pieces belong together.
    Result<void> cancel(Transaction& transaction, std::uint64_t sequence,
                        const Decision& decision) const;

    /// Gives the message another place among those that wait. Errors: notFound, conflict.
    Result<void> move(Transaction& transaction, std::uint64_t sequence,
                      api::QueuePlace place) const;

    /// The message, why it is where it is, and what the ledger has of it. Errors: notFound.
    Result<api::TransmissionView> view(const Reader& reader, std::uint64_t sequence,
                                       TimePoint now) const;

    /// A path came back: everything that waits for its next attempt is due now.
    Result<void> retryAllWaiting(Transaction& transaction, TimePoint now) const;

    /// The receiver was restored from a backup and knows nothing from `fromSequence` on.
    Result<Reoffer> reoffer(Transaction& transaction, std::uint64_t fromSequence,
                            TimePoint now) const;

    /// Forgets acknowledged and superseded messages older than `keepData`; the ledger keeps their
    /// digests. Gives how many.
    Result<std::uint64_t> prune(Transaction& transaction, TimePoint now) const;

    Result<OutboxCounts> counts(const Reader& reader) const;

    /// Messages that wait, in the order in which they go.
    Result<std::vector<std::uint64_t>> waiting(const Reader& reader, std::uint64_t limit) const;

    /// The message leaves in a file: the ledger's "exported" entry. It goes on waiting.
    Result<void> exported(Transaction& transaction, std::uint64_t sequence, const std::string& path,
                          TimePoint now) const;

    /// The inventory as the receiver may have it: what is compared and digested for a message.
    Result<DisclosedInventory> disclosed(Transaction& transaction, Inventory inventory) const;

    /// A stored message whatever its state. Errors: notFound (unknown, or data not kept).
    Result<OutboxMessage> message(const Reader& reader, std::uint64_t sequence) const;

    /// The newest message that reports the event and whose data is kept; nullopt: there is none.
    Result<std::optional<std::uint64_t>> reportOf(const Reader& reader,
                                                  std::uint64_t problemNumber) const;

    /// The last acknowledged message of the same type, subject and partition before this one whose
    /// data is kept; nullopt: there is none.
    Result<std::optional<OutboxMessage>> previous(const Reader& reader,
                                                  const OutboxMessage& message) const;

    /// What was taken out of a message before it was accepted.
    Result<std::vector<api::RedactionCount>> redacted(const Reader& reader,
                                                      std::uint64_t sequence) const;

    /// The exact bytes. Errors: notFound (unknown, superseded, or no longer kept).
    Result<api::TransmissionContent> content(const Reader& reader, std::uint64_t sequence) const;

    /// Errors: notFound.
    Result<api::Transmission> transmission(const Reader& reader, std::uint64_t sequence) const;

    /// Errors: invalidArgument.
    Result<api::TransmissionPage> page(const Reader& reader,
                                       const api::TransmissionQuery& query) const;

private:
    /// The receipt with the receiver's words as they are shown here.
    Result<protocol::Receipt> turnedBack(const Reader& reader, protocol::Receipt receipt) const;

    OutboxOptions options_;
};

/// A random() for OutboxOptions that is seeded by the system.
std::function<double()> systemRandom();

}  // namespace callbox::core::outbox
