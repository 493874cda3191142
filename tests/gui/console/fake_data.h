// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/api/operations.h"
#include "core/words/catalogue.h"

namespace callbox::tests {

namespace core = ::callbox::core;
namespace api = ::callbox::core::api;

/// A fleet in memory, the same for the same sizes.
struct FakeData {
    api::ServiceStatus status;
    api::SetupProgress progress;
    core::CustomerInformation customer;
    core::SupportIds supportIds;
    core::ReceiverAddress receiver;
    std::vector<core::Connection> connections;
    std::vector<core::PluginDescription> plugins;
    std::vector<api::PartitionRow> partitions;
    std::vector<core::ServiceableEvent> events;  ///< by problem number
    std::map<std::uint64_t, api::EventData> eventData;
    std::map<std::uint64_t, std::string> fileTexts;  ///< by the file's id
    std::vector<api::Transmission> transmissions;
    std::vector<api::WindowRow> windows;  ///< by number
    std::vector<api::SuppressedRow> suppressed;
    core::StormSettings storms;
    std::vector<core::Condition> conditions;
    std::vector<core::Response> responses;
    std::vector<core::Association> associations;
    std::vector<core::Sensor> sensors;
    std::vector<core::ConditionAuditRecord> conditionAudit;  ///< newest first
    core::Policy policy;
    int policyRevision = 1;  ///< windows count, too
    std::vector<core::TransmittalSchedule> schedules;
    std::vector<core::NotificationTarget> targets;
    std::vector<api::Notification> notifications;  ///< newest first
    api::Monitoring monitoring;
    std::vector<api::CallHomeSystem> callHome;
    std::vector<api::AuditRecord> audit;  ///< newest first
    api::ImportedSettings import;         ///< what an import answers
    api::RulePackList rulePacks;
    std::vector<api::AttentionState> attention;
    api::RedactionRules redaction;
    api::PseudonymSettings pseudonyms;
    std::vector<api::PseudonymRow> tokens;
    std::vector<api::LedgerRow> ledger;                  ///< newest first
    std::vector<api::UtilizationMedian> utilization;     ///< of the fleet
    std::vector<api::InventoryChange> inventoryChanges;  ///< of every partition
};

/// A console as it is after installation.
FakeData emptyConsole();
/// A console that has been at work for a while.
FakeData busyConsole(std::size_t partitions, std::size_t events, core::TimePoint now);
/// Adds targets, what was told to them, and systems to be watched.
void addNotification(FakeData& data, core::TimePoint now);
/// Adds what was done in the last weeks.
void addAudit(FakeData& data, core::TimePoint now);
/// Maintenance windows, a storm and what they keep back of the events there are.
void addSomePolicies(FakeData& data, core::TimePoint now);
/// Conditions with responses and sensors, and what came of them.
void addSomeConditions(FakeData& data, core::TimePoint now);

/// Adds rule packs, attention indicators, and what an import of settings would do.
void addConsole(FakeData& data, core::TimePoint now);
/// Comments, parts noted and extended data of the newest events.
void addEventDetails(FakeData& data, core::TimePoint now);
/// Adds what is taken out of messages, tokens, and what left.
void addDisclosure(FakeData& data, core::TimePoint now);
/// Adds how busy the fleet was and how inventories changed.
void addFleet(FakeData& data, core::TimePoint now);
core::Inventory inventoryOf(const core::Partition& partition, core::TimePoint now);
/// A CA certificate that can be read.
std::string someCertificate();

/// The default locale's sentences, with those of the fake service. `stretched`: every text about 40
/// % longer.
core::Catalogue fakeCatalogue(bool stretched = false);
core::Message fakeMessage(std::string key, std::map<std::string, std::string> args = {});

}  // namespace callbox::tests
