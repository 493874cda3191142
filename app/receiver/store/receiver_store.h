// SPDX-License-Identifier: GPL-3.0-or-later
// Where the receiver keeps what it knows. tests/contract/receiver_store holds every implementation
// to what is said here.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "app/receiver/store/rows.h"
#include "core/words/result.h"

namespace callbox::app::receiver {

template <class T>
using Found = core::Result<std::optional<T>>;
using Done = core::Result<void>;

/// Who is enrolled. Every operation may fail with storage or corrupt.
class EntityRows {
public:
    virtual ~EntityRows() = default;

    virtual Found<Entity> find(const std::string& entityId, const std::string& consoleId) = 0;
    /// Whether any console has enrolled this machine.
    virtual core::Result<bool> known(const std::string& entityId) = 0;
    virtual core::Result<std::vector<Entity>> list(std::size_t limit) = 0;
    virtual core::Result<std::vector<Entity>> ofConsole(const std::string& consoleId) = 0;
    /// Adds or replaces.
    virtual Done put(const Entity& entity) = 0;
    virtual Done seen(const std::string& entityId, const std::string& consoleId,
                      core::TimePoint at) = 0;

    virtual Found<Customer> customer(const std::string& consoleId) = 0;
    virtual Done putCustomer(const std::string& consoleId, const Customer& customer) = 0;

    virtual Done noteEpoch(const std::string& consoleId, const std::string& epoch,
                           core::TimePoint at) = 0;
    /// Oldest first.
    virtual core::Result<std::vector<ConsoleEpoch>> epochs(const std::string& consoleId) = 0;
};

/// First contacts: what was just issued, and what waits for a decision.
class EnrolmentRows {
public:
    virtual ~EnrolmentRows() = default;

    virtual Found<IssuedPassword> issued(const std::string& consoleId, const std::string& entityId,
                                         const std::string& nonceHash) = 0;
    virtual Done putIssued(const std::string& consoleId, const std::string& entityId,
                           const std::string& nonceHash, const IssuedPassword& password) = 0;
    virtual Done dropIssuedBefore(core::TimePoint time) = 0;

    virtual Found<Decision> decision(const std::string& entityId, const std::string& consoleId,
                                     const std::string& nonceHash) = 0;
    /// Oldest first.
    virtual core::Result<std::vector<Decision>> decisions(std::size_t limit) = 0;
    virtual core::Result<std::uint64_t> pendingDecisions(const std::string& entityId) = 0;
    /// `id`, `state` and `decidedAt` are given by the store: pending.
    virtual Done addDecision(const Decision& decision) = 0;
    /// False when there is no pending decision of that id.
    virtual core::Result<bool> settle(std::uint64_t id, DecisionState state,
                                      core::TimePoint at) = 0;
    virtual Done dropDecision(std::uint64_t id) = 0;
};

/// What the consoles sent.
class MessageRows {
public:
    virtual ~MessageRows() = default;

    /// By console, epoch and sequence; the digest of `identity` is not looked at.
    virtual Found<StoredMessage> find(const core::protocol::MessageIdentity& identity) = 0;
    /// False when (console, epoch, sequence) is there already; nothing is changed then.
    virtual core::Result<bool> add(const StoredMessage& message) = 0;
    virtual core::Result<std::uint64_t> highestSequence(const std::string& consoleId,
                                                        const std::string& epoch) = 0;
    virtual core::Result<std::uint64_t> count(const std::string& consoleId) = 0;

    virtual Done putHeartbeat(const StoredHeartbeat& heartbeat) = 0;
    virtual Found<StoredHeartbeat> heartbeat(const std::string& consoleId) = 0;

    virtual Found<InventoryCopy> inventory(const std::string& subject,
                                           const std::string& partitionId,
                                           const std::string& consoleId) = 0;
    /// Without `content`.
    virtual core::Result<std::vector<InventoryCopy>> inventories(const std::string& subject) = 0;
    virtual Done putInventory(const InventoryCopy& copy) = 0;

    virtual Done addSamples(const std::string& subject, const std::string& partitionId,
                            std::span<const core::UtilizationSample> samples) = 0;
    virtual Done dropSamplesBefore(const std::string& subject, const std::string& partitionId,
                                   core::TimePoint time) = 0;
    virtual core::Result<std::uint64_t> sampleCount(const std::string& subject) = 0;
};

/// Service requests.
class RequestRows {
public:
    virtual ~RequestRows() = default;

    virtual Found<ServiceRequest> find(std::uint64_t number) = 0;
    /// The open request of this problem, if there is one.
    virtual Found<ServiceRequest> findOpen(const std::string& subject,
                                           const std::string& failingMtms,
                                           const std::string& duplicateKey) = 0;
    /// The newest request of this problem, open or not, whatever the failing MTMS.
    virtual Found<ServiceRequest> findLatest(const std::string& subject,
                                             const std::string& duplicateKey) = 0;
    /// Newest first.
    virtual core::Result<std::vector<ServiceRequest>> list(std::size_t limit) = 0;
    /// Gives the number; `reports` starts at 0.
    virtual core::Result<std::uint64_t> open(const ServiceRequest& request) = 0;

    /// Also counts the report and moves the request's severity and time.
    virtual Done addReport(const RequestReport& report, core::Severity severity) = 0;
    virtual core::Result<std::vector<RequestReport>> reports(std::uint64_t number,
                                                             std::size_t limit) = 0;
    virtual Done attach(std::uint64_t number, std::span<const core::ArticleReference> articles) = 0;
    virtual core::Result<std::vector<core::ArticleReference>> articles(std::uint64_t number) = 0;
    virtual Done addNote(std::uint64_t number, const RequestNote& note) = 0;
    virtual core::Result<std::vector<RequestNote>> notes(std::uint64_t number,
                                                         std::size_t limit) = 0;
};

/// Extended error data of service requests.
class DataRows {
public:
    virtual ~DataRows() = default;

    /// A piece of a file; one that is there already changes nothing.
    virtual Done add(const RequestData& file, std::uint64_t offset, std::string_view bytes) = 0;
    /// By name.
    virtual core::Result<std::vector<RequestData>> list(std::uint64_t request,
                                                        std::size_t limit) = 0;
    /// What a request's files take here.
    virtual core::Result<std::uint64_t> bytes(std::uint64_t request) = 0;
    /// The file as far as it is there without a gap.
    virtual core::Result<std::string> content(const RequestData& file) = 0;
};

/// Data that comes in chunks before its message does.
class UploadRows {
public:
    virtual ~UploadRows() = default;

    virtual Found<Upload> find(const std::string& consoleId, const std::string& id) = 0;
    /// What a console has under way, and about one machine of its; of all when both are empty.
    virtual core::Result<UploadShare> share(const std::string& consoleId,
                                            const std::string& subject) = 0;
    /// `offset` is given by the store: 0.
    virtual Done begin(const Upload& upload) = 0;
    /// False when there is no such upload, when `offset` is not where it stands, or when the bytes
    /// go beyond its size: nothing is changed then.
    virtual core::Result<bool> append(const std::string& consoleId, const std::string& id,
                                      std::uint64_t offset, std::string_view bytes,
                                      core::TimePoint at) = 0;
    /// The bytes that are there.
    virtual core::Result<std::string> content(const std::string& consoleId,
                                              const std::string& id) = 0;
    virtual Done drop(const std::string& consoleId, const std::string& id) = 0;
    virtual Done dropUntouchedSince(core::TimePoint time) = 0;
};

/// The receiver's own secrets and what it wants of the consoles.
class ControlRows {
public:
    virtual ~ControlRows() = default;

    virtual Found<std::string> value(const std::string& name) = 0;
    virtual Done putValue(const std::string& name, const std::string& value) = 0;

    /// Those not confirmed yet, oldest first.
    virtual core::Result<std::vector<core::protocol::Instruction>> instructions(
        const std::string& consoleId, std::size_t limit) = 0;
    virtual Done addInstruction(const std::string& consoleId,
                                const core::protocol::Instruction& instruction,
                                core::TimePoint at) = 0;
    /// False when this console has no instruction of that id; confirming twice is fine.
    virtual core::Result<bool> confirmInstruction(const std::string& consoleId,
                                                  const std::string& id, core::TimePoint at) = 0;
};

/// What one piece of work sees: all of it or nothing of it happens.
class StoreTransaction {
public:
    virtual ~StoreTransaction() = default;
    virtual EntityRows& entities() = 0;
    virtual EnrolmentRows& enrolments() = 0;
    virtual MessageRows& messages() = 0;
    virtual RequestRows& requests() = 0;
    virtual ControlRows& control() = 0;
    virtual UploadRows& uploads() = 0;
    virtual DataRows& data() = 0;
};

class ReceiverStore {
public:
    /// Returns an error to have what it did undone.
    using Work = std::function<Done(StoreTransaction&)>;

    virtual ~ReceiverStore() = default;

    /// Does the works in order, each wholly or not at all, in one synced commit: when this returns,
    /// what succeeded is on the disk. One outcome for each work: its own error, or storage for all
    /// when the commit failed. One thread at a time.
    virtual std::vector<Done> write(std::span<const Work> works) = 0;

    /// Sees one consistent state and changes nothing.
    virtual Done read(const Work& work) = 0;
};

}  // namespace callbox::app::receiver
