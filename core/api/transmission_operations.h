// SPDX-License-Identifier: GPL-3.0-or-later
// The operations on the outbox and on what has left it. Part of core/api/operations.h;
// docs/outbox.md has the tasks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/api/operation.h"
#include "core/model/time_point.h"
#include "core/words/result.h"

namespace callbox::core::api {

/// A message on its way or gone. `held` waits for an operator, `cancelled` was given up by one.
enum class TransmissionState {
    waiting,
    sending,
    acknowledged,
    setAside,
    superseded,
    held,
    cancelled
};
BOOST_DESCRIBE_ENUM(TransmissionState, waiting, sending, acknowledged, setAside, superseded, held,
                    cancelled)

struct Transmission {
    std::uint64_t sequence = 0;
    std::string type;  ///< "problem", "inventory" ...
    std::string subject;
    std::string partitionId;
    TransmissionState state = TransmissionState::waiting;
    TimePoint createdAt;
    std::optional<TimePoint> acknowledgedAt;
    std::uint64_t attempts = 0;
    std::optional<TimePoint> nextAttempt;
    Message lastFailure;
    std::string path;  ///< connection it went by
    std::uint64_t bytes = 0;
    std::uint64_t problemNumber = 0;
    bool moved = false;     ///< an operator gave it another place in the queue
    std::string decidedBy;  ///< who holds or cancelled it
    std::optional<TimePoint> decidedAt;
    std::string reason;  ///< why, in that person's words
};
BOOST_DESCRIBE_STRUCT(Transmission, (),
                      (sequence, type, subject, partitionId, state, createdAt, acknowledgedAt,
                       attempts, nextAttempt, lastFailure, path, bytes, problemNumber, moved,
                       decidedBy, decidedAt, reason))

struct TransmissionQuery {
    std::optional<TransmissionState> state;
    std::string type;
    std::uint64_t offset = 0;
    std::uint64_t limit = 100;
    /// Only what has not arrived: being sent, then waiting in the order in which it goes, held, set
    /// aside.
    bool queue = false;
};
BOOST_DESCRIBE_STRUCT(TransmissionQuery, (), (state, type, offset, limit, queue))
struct TransmissionPage {
    std::uint64_t total = 0;
    std::vector<Transmission> rows;  ///< newest first, but for the queue
    std::uint64_t waiting = 0;       ///< of all: waiting or being sent
    std::uint64_t held = 0;
    std::uint64_t setAside = 0;
};
BOOST_DESCRIBE_STRUCT(TransmissionPage, (), (total, rows, waiting, held, setAside))
inline constexpr Operation<TransmissionQuery, TransmissionPage> kTransmissionList{
    "transmission.list", Role::viewer, ""};

struct LedgerEntry {
    std::uint64_t number = 0;
    TimePoint at;
    std::string what;  ///< "sent", "acknowledged", "set-aside" ...
    std::uint64_t sequence = 0;
    std::string type;
    std::string digest;
    std::string path;
    std::uint64_t bytes = 0;
    std::string hash;  ///< SHA-256 over the previous hash and this entry
};
BOOST_DESCRIBE_STRUCT(LedgerEntry, (),
                      (number, at, what, sequence, type, digest, path, bytes, hash))

struct Sequence {
    std::uint64_t sequence = 0;
};
BOOST_DESCRIBE_STRUCT(Sequence, (), (sequence))

/// One message with all that is known of its way.
struct TransmissionView {
    Transmission transmission;
    Message why;              ///< it is where it is, and what can be done
    std::uint64_t place = 0;  ///< in the queue, from 1; 0: it does not wait
    /// The message that has to arrive before it; 0: none.
    std::uint64_t behind = 0;
    std::string digest;              ///< SHA-256 of its data
    std::string receipt;             ///< the receiver's answer as JSON; empty: none
    std::vector<LedgerEntry> steps;  ///< oldest first, at most 100
};
BOOST_DESCRIBE_STRUCT(TransmissionView, (),
                      (transmission, why, place, behind, digest, receipt, steps))
inline constexpr Operation<Sequence, TransmissionView> kTransmissionGet{"transmission.get",
                                                                        Role::viewer, ""};

/// The exact bytes of the message's data, before or after it left.
struct TransmissionContent {
    std::string data;
    std::string digest;
};
BOOST_DESCRIBE_STRUCT(TransmissionContent, (), (data, digest))
inline constexpr Operation<Sequence, TransmissionContent> kTransmissionContent{
    "transmission.content", Role::viewer, ""};

struct HandleTransmissions {
    std::vector<std::uint64_t> sequences;  ///< 1..1000
    std::string reason;                    ///< where it is asked for: 1..500 characters
};
BOOST_DESCRIBE_STRUCT(HandleTransmissions, (), (sequences, reason))
struct TransmissionOutcome {
    std::uint64_t sequence = 0;
    std::optional<Error> error;  ///< absent: done
};
BOOST_DESCRIBE_STRUCT(TransmissionOutcome, (), (sequence, error))
struct TransmissionOutcomes {
    std::vector<TransmissionOutcome> outcomes;  ///< one for each number, in order
};
BOOST_DESCRIBE_STRUCT(TransmissionOutcomes, (), (outcomes))

struct RetryTransmissions {
    std::uint64_t sequence = 0;                 ///< one, whose error is the call's
    std::vector<std::uint64_t> sequences = {};  ///< or several, 1..1000
};
BOOST_DESCRIBE_STRUCT(RetryTransmissions, (), (sequence, sequences))
/// Offers messages that were set aside, or wait for their next attempt, again now.
inline constexpr Operation<RetryTransmissions, TransmissionOutcomes> kTransmissionRetry{
    "transmission.retry", Role::consoleOperator, "audit.transmission.retry"};
/// Waiting messages stay here until they are released; needs a reason. Others go past them.
inline constexpr Operation<HandleTransmissions, TransmissionOutcomes> kTransmissionHold{
    "transmission.hold", Role::consoleOperator, "audit.transmission.hold"};
/// Held messages wait for their turn again.
inline constexpr Operation<HandleTransmissions, TransmissionOutcomes> kTransmissionRelease{
    "transmission.release", Role::consoleOperator, "audit.transmission.release"};
/// Gives messages up that have not arrived; needs a reason. The event of a problem's report is held
/// for approval then. Errors: conflict (it arrived, is under way, or may have arrived).
inline constexpr Operation<HandleTransmissions, TransmissionOutcomes> kTransmissionCancel{
    "transmission.cancel", Role::consoleOperator, "audit.transmission.cancel"};

/// `first` and `last`: of what waits, but nothing passes a hardware problem.
enum class QueuePlace { first, last, usual };
BOOST_DESCRIBE_ENUM(QueuePlace, first, last, usual)
struct MoveTransmissions {
    std::vector<std::uint64_t> sequences;  ///< 1..1000; they keep their order among themselves
    QueuePlace place = QueuePlace::first;
};
BOOST_DESCRIBE_STRUCT(MoveTransmissions, (), (sequences, place))
/// Another place in the queue. What has to arrive before a message moves to the front with it.
inline constexpr Operation<MoveTransmissions, TransmissionOutcomes> kTransmissionMove{
    "transmission.move", Role::consoleOperator, "audit.transmission.move"};

/// Calls `visit(operation)` for each operation above.
template <class Visitor>
void forEachTransmissionOperation(Visitor&& visit) {
    visit(kTransmissionList);
    visit(kTransmissionGet);
    visit(kTransmissionContent);
    visit(kTransmissionRetry);
    visit(kTransmissionHold);
    visit(kTransmissionRelease);
    visit(kTransmissionCancel);
    visit(kTransmissionMove);
}

}  // namespace callbox::core::api
