// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/service/operator_api/operation_registry.h"
#include "core/api/operations.h"
#include "rmc/condition/predefined.h"

namespace callbox::service::settings {

/// What the console is set to now, as the operations tell it.
struct PresentSettings {
    core::CustomerInformation customer;
    core::SupportIds supportIds;
    core::ReceiverAddress receiver;
    std::vector<core::Connection> connections;
    std::vector<core::TransmittalSchedule> schedules;
    std::vector<core::NotificationTarget> targets;
    core::api::PolicyState policy;
    core::StormSettings storms;
    std::vector<core::MaintenanceWindow> windows;  ///< that have not ended
    std::vector<core::Partition> partitions;       ///< by name
    core::api::Monitoring monitoring;
    core::api::CallHomeSystems callHome;
    std::vector<core::api::RedactionRuleArguments> redaction;
    core::api::PseudonymSettings pseudonyms;
    core::api::RelayEntry relay;
    std::vector<core::api::RulePackTrustArguments> rulePackSigners;
    std::vector<core::Response> responses;
    std::vector<core::Condition> conditions;
    std::vector<core::Association> associations;
    std::vector<core::Sensor> sensors;
    rmc::condition::PredefinedSet shipped;  ///< conditions and responses that came with Callbox

    /// Errors: those of the operations, asked as `caller`.
    static core::Result<PresentSettings> read(const operator_api::OperationRegistry& registry,
                                              const operator_api::Caller& caller);
};

/// The document of what is set. The same settings give the same document.
core::api::SettingsDocument documentOf(const PresentSettings& present);

// ---- one of several, as the document has it ------------------------------------------------

core::api::ConnectionEntry entryOf(const core::Connection& connection);
core::api::ScheduleEntry entryOf(const core::TransmittalSchedule& schedule);
core::api::TargetEntry entryOf(const core::NotificationTarget& target);
core::api::WindowEntry entryOf(const core::MaintenanceWindow& window);
core::api::PartitionEntry entryOf(const core::Partition& partition);
core::api::ResponseEntry entryOf(const core::Response& response);
core::api::ConditionEntry entryOf(const core::Condition& condition);
core::api::SensorEntry entryOf(const core::Sensor& sensor);

/// A private key among settings that are told: it does not leave.
bool isPrivate(const std::string& value);

}  // namespace callbox::service::settings
