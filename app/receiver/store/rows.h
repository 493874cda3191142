// SPDX-License-Identifier: GPL-3.0-or-later
// What the receiver keeps, row by row. Keys and hashes are base64 or hex text.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/model/mtms.h"
#include "core/model/time_point.h"
#include "core/protocol/messages.h"

namespace callbox::app::receiver {

/// A SCRAM-SHA-256 verifier; salt and iterations follow from the entity id.
struct Verifier {
    std::string storedKey;  ///< base64
    std::string serverKey;  ///< base64
    core::TimePoint issuedAt;
};

/// The next password of an entity while the present one still works.
struct NextVerifier {
    Verifier verifier;
    std::string instructionId;
    bool confirmed = false;  ///< the console said that it keeps it
};

/// A machine as one console enrolled it, or a console itself (entityId == consoleId).
struct Entity {
    std::string entityId;
    std::string consoleId;
    bool console = false;
    core::Mtms mtms;
    std::string machineUuid;
    std::string name;
    Verifier current;
    std::optional<NextVerifier> next;
    core::TimePoint enrolledAt;
    std::optional<core::TimePoint> lastSeen;
};

/// A password just issued, sealed with its enrolment's nonce, kept for an hour.
struct IssuedPassword {
    std::string sealed;  ///< base64
    core::TimePoint issuedAt;
};

enum class DecisionState { pending, accepted, refused };
BOOST_DESCRIBE_ENUM(DecisionState, pending, accepted, refused)

/// A second first contact that the provider's staff decide.
struct Decision {
    std::uint64_t id = 0;
    std::string entityId;
    std::string consoleId;
    std::string nonceHash;
    std::string mtms;
    std::string name;
    std::string company;
    std::string contact;
    std::string peer;
    core::TimePoint askedAt;
    DecisionState state = DecisionState::pending;
    std::optional<core::TimePoint> decidedAt;
};

struct Customer {
    core::CustomerInformation information;
    core::SupportIds supportIds;
    core::TimePoint updatedAt;
};

/// One life of a console's database, as its sessions named it.
struct ConsoleEpoch {
    std::string epoch;
    core::TimePoint firstSeen;
    core::TimePoint lastSeen;
};

struct StoredMessage {
    core::protocol::MessageIdentity identity;
    std::string type;
    std::string subject;
    core::TimePoint receivedAt;
    std::uint64_t request = 0;  ///< 0: none
};

struct StoredHeartbeat {
    std::string consoleId;
    core::protocol::HeartbeatBody body;
    core::TimePoint receivedAt;
};

struct InventoryCopy {
    std::string subject;
    std::string partitionId;
    std::string consoleId;
    std::string partitionName;
    std::string digest;
    std::uint64_t items = 0;
    core::TimePoint receivedAt;
    std::string content;  ///< JSON of core::Inventory; left empty in lists
};

/// One message's data on its way in chunks.
struct Upload {
    std::string id;
    core::protocol::MessageIdentity identity;  ///< of the message
    std::string subject;
    std::uint64_t size = 0;
    std::uint64_t offset = 0;  ///< bytes that are there, from the first on
    core::TimePoint touchedAt;
};

/// What uploads take, each with the size it was begun with.
struct UploadShare {
    std::uint64_t uploads = 0;
    std::uint64_t bytes = 0;
};

enum class RequestState { open, closed };
BOOST_DESCRIBE_ENUM(RequestState, open, closed)

struct ServiceRequest {
    std::uint64_t number = 0;
    std::string subject;
    std::string consoleId;  ///< the first reporter
    std::string failingMtms;
    std::string duplicateKey;
    RequestState state = RequestState::open;
    core::Severity severity = core::Severity::warning;
    std::string referenceCode;
    std::string description;
    bool test = false;
    core::TimePoint openedAt;
    core::TimePoint updatedAt;
    std::uint64_t reports = 0;
};

struct RequestReport {
    std::uint64_t request = 0;
    core::protocol::MessageIdentity identity;  ///< digest left empty
    core::TimePoint receivedAt;
    std::string body;  ///< the ProblemBody as it came
};

struct RequestNote {
    core::TimePoint at;
    std::string author;
    std::string text;
};

/// A file of extended error data. The same file sent again is one.
struct RequestData {
    std::uint64_t request = 0;
    std::string name;
    std::string digest;  ///< of the whole file
    std::string consoleId;
    core::DataSet set = core::DataSet::primary;
    std::uint64_t bytes = 0;  ///< of the whole file
    bool cut = false;         ///< its source said more
    core::TimePoint gatheredAt;
    core::TimePoint receivedAt;  ///< of its first piece
    std::uint64_t here = 0;      ///< bytes that have come; given by the store
};

}  // namespace callbox::app::receiver
