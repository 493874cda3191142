// SPDX-License-Identifier: GPL-3.0-or-later
// The tables behind ReceiverStore in SQLite.
#pragma once

#include <string>
#include <vector>

#include "app/receiver/store/receiver_store.h"
#include "app/receiver/store/sqlite_connection.h"

namespace callbox::app::receiver {

class SqliteEntityRows final : public EntityRows {
public:
    explicit SqliteEntityRows(SqliteConnection& connection) : connection_(connection) {}
    Found<Entity> find(const std::string& entityId, const std::string& consoleId) override;
    core::Result<bool> known(const std::string& entityId) override;
    core::Result<std::vector<Entity>> list(std::size_t limit) override;
    core::Result<std::vector<Entity>> ofConsole(const std::string& consoleId) override;
    Done put(const Entity& entity) override;
    Done seen(const std::string& entityId, const std::string& consoleId,
              core::TimePoint at) override;
    Found<Customer> customer(const std::string& consoleId) override;
    Done putCustomer(const std::string& consoleId, const Customer& customer) override;
    Done noteEpoch(const std::string& consoleId, const std::string& epoch,
                   core::TimePoint at) override;
    core::Result<std::vector<ConsoleEpoch>> epochs(const std::string& consoleId) override;

private:
    SqliteConnection& connection_;
};

class SqliteEnrolmentRows final : public EnrolmentRows {
public:
    explicit SqliteEnrolmentRows(SqliteConnection& connection) : connection_(connection) {}
    Found<IssuedPassword> issued(const std::string& consoleId, const std::string& entityId,
                                 const std::string& nonceHash) override;
    Done putIssued(const std::string& consoleId, const std::string& entityId,
                   const std::string& nonceHash, const IssuedPassword& password) override;
    Done dropIssuedBefore(core::TimePoint time) override;
    Found<Decision> decision(const std::string& entityId, const std::string& consoleId,
                             const std::string& nonceHash) override;
    core::Result<std::vector<Decision>> decisions(std::size_t limit) override;
    core::Result<std::uint64_t> pendingDecisions(const std::string& entityId) override;
    Done addDecision(const Decision& decision) override;
    core::Result<bool> settle(std::uint64_t id, DecisionState state, core::TimePoint at) override;
    Done dropDecision(std::uint64_t id) override;

private:
    SqliteConnection& connection_;
};

class SqliteMessageRows final : public MessageRows {
public:
    explicit SqliteMessageRows(SqliteConnection& connection) : connection_(connection) {}
    Found<StoredMessage> find(const core::protocol::MessageIdentity& identity) override;
    core::Result<bool> add(const StoredMessage& message) override;
    core::Result<std::uint64_t> highestSequence(const std::string& consoleId,
                                                const std::string& epoch) override;
    core::Result<std::uint64_t> count(const std::string& consoleId) override;
    Done putHeartbeat(const StoredHeartbeat& heartbeat) override;
    Found<StoredHeartbeat> heartbeat(const std::string& consoleId) override;
    Found<InventoryCopy> inventory(const std::string& subject, const std::string& partitionId,
                                   const std::string& consoleId) override;
    core::Result<std::vector<InventoryCopy>> inventories(const std::string& subject) override;
    Done putInventory(const InventoryCopy& copy) override;
    Done addSamples(const std::string& subject, const std::string& partitionId,
                    std::span<const core::UtilizationSample> samples) override;
    Done dropSamplesBefore(const std::string& subject, const std::string& partitionId,
                           core::TimePoint time) override;
    core::Result<std::uint64_t> sampleCount(const std::string& subject) override;

private:
    SqliteConnection& connection_;
};

class SqliteRequestRows final : public RequestRows {
public:
    explicit SqliteRequestRows(SqliteConnection& connection) : connection_(connection) {}
    Found<ServiceRequest> find(std::uint64_t number) override;
    Found<ServiceRequest> findOpen(const std::string& subject, const std::string& failingMtms,
                                   const std::string& duplicateKey) override;
    Found<ServiceRequest> findLatest(const std::string& subject,
                                     const std::string& duplicateKey) override;
    core::Result<std::vector<ServiceRequest>> list(std::size_t limit) override;
    core::Result<std::uint64_t> open(const ServiceRequest& request) override;
    Done addReport(const RequestReport& report, core::Severity severity) override;
    core::Result<std::vector<RequestReport>> reports(std::uint64_t number,
                                                     std::size_t limit) override;
    Done attach(std::uint64_t number, std::span<const core::ArticleReference> articles) override;
    core::Result<std::vector<core::ArticleReference>> articles(std::uint64_t number) override;
    Done addNote(std::uint64_t number, const RequestNote& note) override;
    core::Result<std::vector<RequestNote>> notes(std::uint64_t number, std::size_t limit) override;

private:
    SqliteConnection& connection_;
};

class SqliteControlRows final : public ControlRows {
public:
    explicit SqliteControlRows(SqliteConnection& connection) : connection_(connection) {}
    Found<std::string> value(const std::string& name) override;
    Done putValue(const std::string& name, const std::string& value) override;
    core::Result<std::vector<core::protocol::Instruction>> instructions(
        const std::string& consoleId, std::size_t limit) override;
    Done addInstruction(const std::string& consoleId,
                        const core::protocol::Instruction& instruction,
                        core::TimePoint at) override;
    core::Result<bool> confirmInstruction(const std::string& consoleId, const std::string& id,
                                          core::TimePoint at) override;

private:
    SqliteConnection& connection_;
};

class SqliteUploadRows final : public UploadRows {
public:
    explicit SqliteUploadRows(SqliteConnection& connection) : connection_(connection) {}
    Found<Upload> find(const std::string& consoleId, const std::string& id) override;
    core::Result<UploadShare> share(const std::string& consoleId,
                                    const std::string& subject) override;
    Done begin(const Upload& upload) override;
    core::Result<bool> append(const std::string& consoleId, const std::string& id,
                              std::uint64_t offset, std::string_view bytes,
                              core::TimePoint at) override;
    core::Result<std::string> content(const std::string& consoleId, const std::string& id) override;
    Done drop(const std::string& consoleId, const std::string& id) override;
    Done dropUntouchedSince(core::TimePoint time) override;

private:
    SqliteConnection& connection_;
};

class SqliteDataRows final : public DataRows {
public:
    explicit SqliteDataRows(SqliteConnection& connection) : connection_(connection) {}
    Done add(const RequestData& file, std::uint64_t offset, std::string_view bytes) override;
    core::Result<std::vector<RequestData>> list(std::uint64_t request, std::size_t limit) override;
    core::Result<std::uint64_t> bytes(std::uint64_t request) override;
    core::Result<std::string> content(const RequestData& file) override;

private:
    SqliteConnection& connection_;
};

class SqliteTransaction final : public StoreTransaction {
public:
    explicit SqliteTransaction(SqliteConnection& connection)
        : entities_(connection),
          enrolments_(connection),
          messages_(connection),
          requests_(connection),
          control_(connection),
          uploads_(connection),
          data_(connection) {}
    EntityRows& entities() override { return entities_; }
    EnrolmentRows& enrolments() override { return enrolments_; }
    MessageRows& messages() override { return messages_; }
    RequestRows& requests() override { return requests_; }
    ControlRows& control() override { return control_; }
    UploadRows& uploads() override { return uploads_; }
    DataRows& data() override { return data_; }

private:
    SqliteEntityRows entities_;
    SqliteEnrolmentRows enrolments_;
    SqliteMessageRows messages_;
    SqliteRequestRows requests_;
    SqliteControlRows control_;
    SqliteUploadRows uploads_;
    SqliteDataRows data_;
};

}  // namespace callbox::app::receiver
