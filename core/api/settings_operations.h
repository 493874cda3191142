// SPDX-License-Identifier: GPL-3.0-or-later
// The operations that carry a console's settings to another one. Part of core/api/operations.h.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/enum.hpp>

#include "core/api/leaving_operations.h"
#include "core/api/monitoring_operations.h"
#include "core/api/operation.h"
#include "core/api/relay_operations.h"
#include "core/api/rule_pack_operations.h"
#include "core/model/condition.h"
#include "core/model/connection.h"
#include "core/model/customer_information.h"
#include "core/model/notification.h"
#include "core/model/partition.h"
#include "core/model/policy.h"
#include "core/model/storm.h"
#include "core/model/transmittal_schedule.h"
#include "core/words/result.h"

namespace callbox::core::api {

/// A way to the receiver, known by its name.
struct ConnectionEntry {
    std::string name;
    std::string plugin;
    bool enabled = true;
    std::map<std::string, std::string> settings;
    std::vector<std::string> secrets;  ///< names of those that were set; values never leave
};
BOOST_DESCRIBE_STRUCT(ConnectionEntry, (), (name, plugin, enabled, settings, secrets))

struct ScheduleEntry {
    TransmittalKind kind = TransmittalKind::serviceInformation;
    bool enabled = false;
    Frequency frequency = Frequency::weekly;
    int dayOfWeek = 7;
    int dayOfMonth = 1;
    std::string time;
    std::string zone;
};
BOOST_DESCRIBE_STRUCT(ScheduleEntry, (),
                      (kind, enabled, frequency, dayOfWeek, dayOfMonth, time, zone))

/// Somebody who is told, known by the name. Only what is of its kind is there.
struct TargetEntry {
    std::string name;
    NotificationKind kind = NotificationKind::email;
    bool enabled = true;
    NotifyAbout about = NotifyAbout::all;
    std::uint64_t digestMinutes = 5;
    std::uint64_t perHour = 60;
    std::optional<MailTarget> email;
    std::optional<SnmpTarget> snmp;
    std::optional<WebhookTarget> webhook;
    std::vector<std::string> secrets;  ///< names of those that were set; values never leave
};
BOOST_DESCRIBE_STRUCT(TargetEntry, (),
                      (name, kind, enabled, about, digestMinutes, perHour, email, snmp, webhook,
                       secrets))

struct WindowEntry {
    TimePoint start;
    TimePoint end;
    EventScope scope;
    std::string owner;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(WindowEntry, (), (start, end, scope, owner, reason))

/// `notMonitored`: MTMS.
struct MonitoringEntry {
    MonitoringTimers timers;
    std::vector<std::string> notMonitored;
};
BOOST_DESCRIBE_STRUCT(MonitoringEntry, (), (timers, notMonitored))

/// With the pinned host key, by which it is known again at another console.
struct PartitionEntry {
    std::string name;
    PartitionAddress address;
    PartitionAccess access;
    std::optional<HostKey> hostKey;
};
BOOST_DESCRIBE_STRUCT(PartitionEntry, (), (name, address, access, hostKey))

struct RelayEntry {
    RelaySettings settings;
    std::vector<RelayAllowArguments> consoles;  ///< that may go through this one
};
BOOST_DESCRIBE_STRUCT(RelayEntry, (), (settings, consoles))

struct ConditionEntry {
    std::string name;
    std::string resourceClass;
    std::string eventExpression;
    std::string rearmExpression;
    std::string selection;
    std::string description;
    std::string rearmDescription;
    Severity severity = Severity::information;
    bool toggle = true;
    std::uint32_t batchInterval = 0;
    std::uint32_t batchMaxEvents = 0;
    ConditionService service = ConditionService::none;
};
BOOST_DESCRIBE_STRUCT(ConditionEntry, (),
                      (name, resourceClass, eventExpression, rearmExpression, selection,
                       description, rearmDescription, severity, toggle, batchInterval,
                       batchMaxEvents, service))

struct ResponseEntry {
    std::string name;
    std::vector<ResponseAction> actions;
};
BOOST_DESCRIBE_STRUCT(ResponseEntry, (), (name, actions))

struct SensorEntry {
    std::string name;
    std::string partition;  ///< its name
    std::string command;
    std::uint32_t interval = 60;
    int expectedExit = 0;
};
BOOST_DESCRIBE_STRUCT(SensorEntry, (), (name, partition, command, interval, expectedExit))

/// The settings of a console, without any secret. What is absent was not set, and is left alone
/// when it is imported. Ways, targets and rules replace those that are there; partitions, windows,
/// redaction rules, sensors, signers and relayed consoles are added to them; conditions, responses
/// and their links are added or changed. Of those that came with Callbox only what differs is told.
struct SettingsDocument {
    std::string format = "callbox-settings";
    int version = 1;
    std::optional<CustomerInformation> customer = {};
    std::optional<SupportIds> supportIds = {};
    std::optional<ReceiverAddress> receiver = {};
    std::optional<std::vector<ConnectionEntry>> connections = {};
    std::optional<std::vector<ScheduleEntry>> schedules = {};
    std::optional<std::vector<TargetEntry>> notification = {};
    std::optional<Policy> policy = {};
    std::optional<StormSettings> storms = {};
    std::optional<std::vector<WindowEntry>> windows = {};  ///< that have not ended
    std::optional<std::vector<PartitionEntry>> partitions = {};
    std::optional<MonitoringEntry> monitoring = {};
    std::optional<std::vector<std::string>> noCallHome = {};  ///< MTMS
    std::optional<std::vector<RedactionRuleArguments>> redaction = {};
    std::optional<PseudonymSettings> pseudonyms = {};
    std::optional<RelayEntry> relay = {};
    std::optional<std::vector<RulePackTrustArguments>> rulePackSigners = {};
    std::optional<std::vector<ResponseEntry>> responses = {};
    std::optional<std::vector<ConditionEntry>> conditions = {};
    std::optional<std::vector<Association>> associations = {};
    std::optional<std::vector<SensorEntry>> sensors = {};
};
BOOST_DESCRIBE_STRUCT(SettingsDocument, (),
                      (format, version, customer, supportIds, receiver, connections, schedules,
                       notification, policy, storms, windows, partitions, monitoring, noCallHome,
                       redaction, pseudonyms, relay, rulePackSigners, responses, conditions,
                       associations, sensors))
inline constexpr Operation<Nothing, SettingsDocument> kSettingsExport{"settings.export",
                                                                      Role::viewer, ""};

struct SettingsImportArguments {
    std::string document;  ///< JSON of a SettingsDocument, at most 4 MiB
    bool dryRun = false;
};
BOOST_DESCRIBE_STRUCT(SettingsImportArguments, (), (document, dryRun))

enum class SettingOutcome {
    unchanged,
    changed,  ///< or would be, when nothing is to be changed
    added,
    skipped,  ///< it cannot be here; `why` tells
    failed    ///< refused when it was to be stored
};
BOOST_DESCRIBE_ENUM(SettingOutcome, unchanged, changed, added, skipped, failed)

struct ImportedSetting {
    std::string setting;  ///< "customer", "partitions"
    std::string name;     ///< of one of several
    SettingOutcome outcome = SettingOutcome::unchanged;
    Message why;  ///< of skipped and failed; of the others what is still to be done, or empty
};
BOOST_DESCRIBE_STRUCT(ImportedSetting, (), (setting, name, outcome, why))
struct ImportedSettings {
    std::vector<ImportedSetting> settings;
};
BOOST_DESCRIBE_STRUCT(ImportedSettings, (), (settings))
/// Everything is judged before anything is changed. Each change is one of the operations above, and
/// audited as it. Errors: invalidArgument, notFound, limitExceeded; `field` as "policy.rules[2]".
inline constexpr Operation<SettingsImportArguments, ImportedSettings> kSettingsImport{
    "settings.import", Role::administrator, "audit.settings.import"};

template <class Visitor>
void forEachSettingsOperation(Visitor& visit) {
    visit(kSettingsExport);
    visit(kSettingsImport);
}

}  // namespace callbox::core::api
