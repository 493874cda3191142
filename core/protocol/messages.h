// SPDX-License-Identifier: GPL-3.0-or-later
// Messages between console and service data receiver, protocol /v1. docs/receiver-protocol.md is
// the contract; both ends use these types and codecs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <boost/describe/operators.hpp>

#include "core/model/customer_information.h"
#include "core/model/extended_data.h"
#include "core/model/inventory.h"
#include "core/model/serviceable_event.h"

namespace callbox::core::protocol {

inline constexpr int kProtocolVersion = 1;

/// CloudEvents `type` is "org.callbox." + this name with hyphens + ".v1".
enum class MessageType {
    enrolment,
    heartbeat,
    inventory,
    performance,
    problem,
    extendedData,
    test,
    status
};
BOOST_DESCRIBE_ENUM(MessageType, enrolment, heartbeat, inventory, performance, problem,
                    extendedData, test, status)

/// Names one message for ever: which console, which life of its database, which number, and the
/// SHA-256 (lower-case hex) of the exact bytes of the envelope's `data`.
struct MessageIdentity {
    std::string consoleId;
    std::string epoch;  ///< 32 hex digits, drawn when the console's database is made or restored
    std::uint64_t sequence = 0;
    std::string digest;
};
BOOST_DESCRIBE_STRUCT(MessageIdentity, (), (consoleId, epoch, sequence, digest))
using boost::describe::operators::operator==;
using boost::describe::operators::operator!=;

/// CloudEvents 1.0, structured mode, as POSTed to /v1/messages. `data` is the body's JSON text
/// itself, kept as bytes on both sides so that the digest means what was previewed.
struct Envelope {
    std::string specversion = "1.0";
    std::string id;       ///< "<epoch>-<sequence>"
    std::string source;   ///< "urn:callbox:console:<consoleId>"
    std::string type;     ///< "org.callbox.problem.v1"
    std::string subject;  ///< entity id of the machine it is about; the console's own for its own
    TimePoint time;
    std::string datacontenttype = "application/json";
    MessageIdentity identity;
    std::string reporter;       ///< entity id of the console
    std::string authenticator;  ///< base64 HMAC-SHA256, see core/protocol/authenticator.h
    std::string data;           ///< JSON text carried as a JSON string: the bytes stay as digested
    std::optional<std::string> upload;  ///< of the data, which came beforehand; `data` is empty
};
BOOST_DESCRIBE_STRUCT(Envelope, (),
                      (specversion, id, source, type, subject, time, datacontenttype, identity,
                       reporter, authenticator, data, upload))

// ---- bodies --------------------------------------------------------------------------------

struct HeartbeatBody {
    TimePoint at;
    std::string version;
    std::uint64_t partitionsActive = 0;
    std::uint64_t partitionsTotal = 0;
    std::uint64_t waiting = 0;
};
BOOST_DESCRIBE_STRUCT(HeartbeatBody, (), (at, version, partitionsActive, partitionsTotal, waiting))

/// One partition's service information. Exactly one of `full` and `difference` is present. The
/// receiver answers Verdict `needFull` when its copy's digest is not `difference.baseDigest`.
struct InventoryBody {
    std::string partitionId;
    std::string partitionName;
    Mtms mtms;
    std::string digest;  ///< of the inventory after applying
    std::optional<Inventory> full;
    std::optional<InventoryDifference> difference;
    std::optional<CustomerInformation> customer;  ///< with the first one and when it changed
    std::optional<SupportIds> supportIds;
};
BOOST_DESCRIBE_STRUCT(InventoryBody, (),
                      (partitionId, partitionName, mtms, digest, full, difference, customer,
                       supportIds))

struct PerformanceBody {
    std::string partitionId;
    Mtms mtms;
    std::vector<UtilizationSample> samples;
};
BOOST_DESCRIBE_STRUCT(PerformanceBody, (), (partitionId, mtms, samples))

/// The event as the console has it, rendered for people too (a receiver has no catalogue of the
/// console's rule packs).
struct ProblemBody {
    ServiceableEvent event;
    std::string descriptionText;
    std::string adviceText;
    std::string partitionOs;
};
BOOST_DESCRIBE_STRUCT(ProblemBody, (), (event, descriptionText, adviceText, partitionOs))

struct TestBody {
    TimePoint at;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(TestBody, (), (at, note))

/// What became of an event at the console: closed, merged more reports, cleared.
struct StatusBody {
    std::uint64_t problemNumber = 0;
    std::string duplicateKey;
    EventState state = EventState::open;
    std::uint64_t count = 0;
    TimePoint lastReported;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(StatusBody, (),
                      (problemNumber, duplicateKey, state, count, lastReported, reason))

/// A piece of a file of extended error data. A file that is larger than a message comes in several
/// messages, one piece each.
struct DataPiece {
    std::string name;
    std::uint64_t bytes = 0;  ///< of the whole file
    std::string digest;       ///< SHA-256 of the whole file, lower-case hex
    bool cut = false;
    TimePoint gatheredAt;
    std::uint64_t offset = 0;  ///< of the content in the file
    bool base64 = false;       ///< how the content is written: else as text, byte for byte
    std::string content;
};
BOOST_DESCRIBE_STRUCT(DataPiece, (),
                      (name, bytes, digest, cut, gatheredAt, offset, base64, content))

/// What a service request is looked into with.
struct ExtendedDataBody {
    std::string serviceRequest;  ///< as the receipt of the problem named it
    std::uint64_t problemNumber = 0;
    std::string duplicateKey;  ///< of the event: finds the request of a receiver that was restored
    DataSet set = DataSet::primary;
    std::vector<DataPiece> pieces;
};
BOOST_DESCRIBE_STRUCT(ExtendedDataBody, (),
                      (serviceRequest, problemNumber, duplicateKey, set, pieces))

// ---- receiver's answers --------------------------------------------------------------------

enum class ReceiptVerdict {
    accepted,   ///< stored and synced
    duplicate,  ///< was stored before; the answer is the first one's
    rejected,   ///< can never be accepted: `reason` says why; the console sets it aside
    needFull    ///< send the full inventory instead; nothing was stored
};
BOOST_DESCRIBE_ENUM(ReceiptVerdict, accepted, duplicate, rejected, needFull)

/// The only thing that counts as "it arrived". The response body's exact bytes are signed:
/// header `Callbox-Signature: ed25519=<base64>`, key pinned at enrolment.
struct Receipt {
    MessageIdentity identity;
    ReceiptVerdict verdict = ReceiptVerdict::accepted;
    std::string reason;
    std::string receiverEpoch;
    TimePoint receivedAt;
    std::string serviceRequest;  ///< "SR 104-2291", for problems
    std::vector<ArticleReference> articles;
    std::optional<TimePoint> nextCheckIn;
};
BOOST_DESCRIBE_STRUCT(Receipt, (),
                      (identity, verdict, reason, receiverEpoch, receivedAt, serviceRequest,
                       articles, nextCheckIn))

/// GET /v1/receiver, unauthenticated: who answers here.
struct ReceiverDescription {
    std::string product = "callbox-receiver";
    std::string version;
    int protocol = kProtocolVersion;
    std::string receiverId;
    std::string epoch;
    std::string signingKey;  ///< base64 of the raw Ed25519 public key
    TimePoint now;
};
BOOST_DESCRIBE_STRUCT(ReceiverDescription, (),
                      (product, version, protocol, receiverId, epoch, signingKey, now))

/// POST /v1/enrolment: asks for an id and password for the console and for each machine.
struct EnrolmentSubject {
    std::string entityId;  ///< derived from type, model, serial: core/protocol/entity_id.h
    bool console = false;
    Mtms mtms;
    std::string machineUuid;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(EnrolmentSubject, (), (entityId, console, mtms, machineUuid, name))

struct EnrolmentRequest {
    std::string nonce;      ///< 32 hex digits; repeating a request whose answer was lost gives the
                            ///< same credentials for one hour
    std::string consoleId;  ///< entity id of the console that asks
    std::vector<EnrolmentSubject> subjects;
    CustomerInformation customer;
    SupportIds supportIds;
    std::string activationCode;
};
BOOST_DESCRIBE_STRUCT(EnrolmentRequest, (),
                      (nonce, consoleId, subjects, customer, supportIds, activationCode))

enum class EnrolmentVerdict { issued, pendingDecision, refused };
BOOST_DESCRIBE_ENUM(EnrolmentVerdict, issued, pendingDecision, refused)

struct EnrolmentCredential {
    std::string entityId;
    EnrolmentVerdict verdict = EnrolmentVerdict::refused;
    std::string password;  ///< only when issued
    TimePoint issuedAt;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(EnrolmentCredential, (), (entityId, verdict, password, issuedAt, reason))

/// Signed like a receipt.
struct EnrolmentAnswer {
    std::string nonce;
    std::vector<EnrolmentCredential> credentials;
    ReceiverDescription receiver;
};
BOOST_DESCRIBE_STRUCT(EnrolmentAnswer, (), (nonce, credentials, receiver))

/// POST /v1/session, both SCRAM steps on one connection.
struct SessionStep {
    std::string step;     ///< "first" or "final"
    std::string message;  ///< the SCRAM message, RFC 5802 text
    std::string epoch;    ///< the console's, in the first step: a clone shows itself
    /// First step, while a password is being replaced: which of the two is meant, by its issuedAt.
    std::optional<TimePoint> passwordIssuedAt;
};
BOOST_DESCRIBE_STRUCT(SessionStep, (), (step, message, epoch, passwordIssuedAt))

struct SessionAnswer {
    std::string message;  ///< server-first or server-final
    std::string token;    ///< bearer, in the last answer
    std::optional<TimePoint> expires;
    std::optional<TimePoint> passwordIssuedAt;
};
BOOST_DESCRIBE_STRUCT(SessionAnswer, (), (message, token, expires, passwordIssuedAt))

enum class InstructionKind { sendFullInventory, resend, rotatePassword };
BOOST_DESCRIBE_ENUM(InstructionKind, sendFullInventory, resend, rotatePassword)

struct Instruction {
    std::string id;
    InstructionKind kind = InstructionKind::sendFullInventory;
    std::string entityId;
    std::string partitionId;
    std::uint64_t fromSequence = 0;     ///< resend: this one and all after it
    std::string password;               ///< rotatePassword: the next one
    std::optional<TimePoint> issuedAt;  ///< rotatePassword: the next password's
};
BOOST_DESCRIBE_STRUCT(Instruction, (),
                      (id, kind, entityId, partitionId, fromSequence, password, issuedAt))

/// GET /v1/instructions, signed like a receipt. The console confirms by POST
/// /v1/instructions/<id>.
struct Instructions {
    std::string receiverEpoch;
    std::uint64_t highestSequence = 0;  ///< of this console's present epoch, as stored here
    std::vector<Instruction> instructions;
};
BOOST_DESCRIBE_STRUCT(Instructions, (), (receiverEpoch, highestSequence, instructions))

/// POST /v1/uploads: begins to upload one message's data in chunks, or finds what was begun.
struct UploadRequest {
    MessageIdentity identity;  ///< the message's: its digest is that of the data
    std::string subject;       ///< the message's
    std::uint64_t size = 0;    ///< bytes of the data
};
BOOST_DESCRIBE_STRUCT(UploadRequest, (), (identity, subject, size))

/// Signed like a receipt.
struct UploadState {
    std::string id;  ///< 32 hex digits
    MessageIdentity identity;
    std::uint64_t size = 0;
    std::uint64_t offset = 0;  ///< bytes that are stored and synced: the next chunk's place
    TimePoint expires;         ///< when it is forgotten unless something comes
};
BOOST_DESCRIBE_STRUCT(UploadState, (), (id, identity, size, offset, expires))

/// Any refusal that is not a receipt, with its HTTP status.
struct Refusal {
    std::string reason;  ///< "credential-unknown", "too-large", "busy" ...
    std::string detail;
    std::uint64_t retryAfterSeconds = 0;
};
BOOST_DESCRIBE_STRUCT(Refusal, (), (reason, detail, retryAfterSeconds))

}  // namespace callbox::core::protocol
