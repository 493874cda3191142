// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/settings/present_settings.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "core/json/codec.h"

namespace callbox::service::settings {

namespace api = core::api;

namespace {

constexpr std::uint64_t kPage = 1000;

/// Asks an operation that answers at once.
class Asking {
public:
    Asking(const operator_api::OperationRegistry& registry, const operator_api::Caller& caller)
        : registry_(registry), caller_(caller) {}

    /// False once anything has failed; error() tells what.
    template <class Arguments, class Reply>
    bool ask(const api::Operation<Arguments, Reply>& operation, Reply& into,
             const Arguments& arguments = {}) {
        if (error_)
            return false;
        core::Result<std::string> answer =
            core::fail(core::ErrorCode::internal, core::say("settings.unreadable"));
        registry_.dispatch(caller_, std::string(operation.name), core::toJson(arguments),
                           [&](core::Result<std::string> reply) { answer = std::move(reply); });
        if (!answer) {
            error_ = answer.error();
            return false;
        }
        auto reply = core::fromJson<Reply>(*answer);
        if (!reply) {
            error_ = reply.error();
            return false;
        }
        into = std::move(*reply);
        return true;
    }

    const std::optional<core::Error>& error() const { return error_; }

private:
    const operator_api::OperationRegistry& registry_;
    const operator_api::Caller& caller_;
    std::optional<core::Error> error_;
};

/// What the operations tell besides what is set.
struct Told {
    api::RedactionRules redaction;
    api::RelayState relay;
    api::RulePackList rulePacks;
    api::ResponseList responses;
    api::ConditionList conditions;
    api::AssociationList associations;
    api::SensorList sensors;

    void ask(Asking& asking) {
        asking.ask(api::kRedactionList, redaction);
        asking.ask(api::kRelayGet, relay);
        asking.ask(api::kRulePackList, rulePacks);
        asking.ask(api::kResponseList, responses);
        asking.ask(api::kConditionList, conditions);
        asking.ask(api::kAssociationList, associations);
        asking.ask(api::kSensorList, sensors);
    }
    void moveInto(PresentSettings& present) {
        for (auto& rule : redaction.rules)
            present.redaction.push_back({std::move(rule.name), rule.kind, std::move(rule.match)});
        present.relay.settings = std::move(relay.settings);
        for (auto& console : relay.consoles)
            present.relay.consoles.push_back(
                {std::move(console.name), std::move(console.fingerprint)});
        for (auto& signer : rulePacks.signers)
            present.rulePackSigners.push_back(
                {std::move(signer.name), std::move(signer.publicKey)});
        present.responses = std::move(responses.responses);
        present.conditions = std::move(conditions.conditions);
        present.associations = std::move(associations.associations);
        present.sensors = std::move(sensors.sensors);
        std::ranges::sort(present.sensors, {}, [](const core::Sensor& sensor) {
            return std::tie(sensor.partitionName, sensor.name);
        });
    }
};

/// Gives each row of a list to `take`.
template <class Query, class Page, class Take>
void readAll(Asking& asking, const api::Operation<Query, Page>& list, Take take) {
    Query query;
    query.limit = kPage;
    Page page;
    while (asking.ask(list, page, query)) {
        for (auto& row : page.rows)
            take(row);
        query.offset += page.rows.size();
        if (page.rows.empty() || query.offset >= page.total)
            return;
    }
}

template <class Entry, class Value>
std::vector<Entry> entriesOf(const std::vector<Value>& values) {
    std::vector<Entry> entries;
    for (const Value& value : values)
        entries.push_back(entryOf(value));
    return entries;
}

/// Those that did not come with Callbox just so.
template <class Value>
std::vector<Value> ownOf(const std::vector<Value>& present, const std::vector<Value>& shipped) {
    std::set<std::string> known;
    for (const Value& value : shipped)
        known.insert(core::toJson(value));
    std::vector<Value> own;
    for (const Value& value : present)
        if (!known.contains(core::toJson(value)))
            own.push_back(value);
    return own;
}

}  // namespace

core::Result<PresentSettings> PresentSettings::read(const operator_api::OperationRegistry& registry,
                                                    const operator_api::Caller& caller) {
    PresentSettings present;
    Asking asking(registry, caller);
    api::ConnectionList connections;
    api::ScheduleList schedules;
    api::NotificationTargets targets;
    asking.ask(api::kCustomerGet, present.customer);
    asking.ask(api::kSupportIdsGet, present.supportIds);
    asking.ask(api::kReceiverGet, present.receiver);
    asking.ask(api::kConnectionList, connections);
    asking.ask(api::kScheduleList, schedules);
    asking.ask(api::kNotificationGet, targets);
    asking.ask(api::kPolicyGet, present.policy);
    asking.ask(api::kStormGet, present.storms);
    asking.ask(api::kMonitoringGet, present.monitoring);
    asking.ask(api::kCallHomeGet, present.callHome);
    asking.ask(api::kPseudonymGet, present.pseudonyms);
    Told told;
    told.ask(asking);
    readAll(asking, api::kWindowList, [&](api::WindowRow& row) {
        if (row.state != api::WindowState::ended && !row.window.storm)
            present.windows.push_back(std::move(row.window));
    });
    readAll(asking, api::kPartitionList, [&](api::PartitionRow& row) {
        present.partitions.push_back(std::move(row.partition));
    });
    if (asking.error())
        return tl::unexpected<core::Error>(*asking.error());
    auto shipped = rmc::condition::predefinedSet();
    if (!shipped)
        return core::passOn(shipped);
    present.shipped = std::move(*shipped);
    told.moveInto(present);
    present.connections = std::move(connections.connections);
    present.schedules = std::move(schedules.schedules);
    present.targets = std::move(targets.targets);
    // The list of windows is newest first; their order in a document is that in which they begin.
    std::ranges::sort(present.windows, {}, [](const core::MaintenanceWindow& window) {
        return std::tuple(window.start, window.end, window.reason, window.owner);
    });
    return present;
}

api::SettingsDocument documentOf(const PresentSettings& present) {
    api::SettingsDocument document;
    if (!present.customer.adminCompanyName.empty())
        document.customer = present.customer;
    if (!present.supportIds.primary.empty())
        document.supportIds = present.supportIds;
    if (!present.receiver.url.empty())
        document.receiver = present.receiver;
    if (!present.connections.empty())
        document.connections = entriesOf<api::ConnectionEntry>(present.connections);
    document.schedules = entriesOf<api::ScheduleEntry>(present.schedules);
    document.notification = entriesOf<api::TargetEntry>(present.targets);
    document.policy = present.policy.policy;
    document.storms = present.storms;
    document.windows = entriesOf<api::WindowEntry>(present.windows);
    document.partitions = entriesOf<api::PartitionEntry>(present.partitions);
    document.monitoring.emplace().timers = present.monitoring.timers;
    for (const auto& system : present.monitoring.systems)
        if (!system.enabled)
            document.monitoring->notMonitored.push_back(system.mtms);
    document.noCallHome.emplace();
    // The stopgap name of a system that was never collected says nothing to another console.
    for (const auto& system : present.callHome.systems)
        if (!system.enabled && core::mtmsFromText(system.mtms))
            document.noCallHome->push_back(system.mtms);
    std::ranges::sort(document.monitoring->notMonitored);
    std::ranges::sort(*document.noCallHome);
    document.redaction = present.redaction;
    document.pseudonyms = present.pseudonyms;
    document.relay = present.relay;
    document.rulePackSigners = present.rulePackSigners;
    const auto& shipped = present.shipped;
    document.responses = ownOf(entriesOf<api::ResponseEntry>(present.responses),
                               entriesOf<api::ResponseEntry>(shipped.responses));
    document.conditions = ownOf(entriesOf<api::ConditionEntry>(present.conditions),
                                entriesOf<api::ConditionEntry>(shipped.conditions));
    document.associations = ownOf(present.associations, shipped.associations);
    document.sensors = entriesOf<api::SensorEntry>(present.sensors);
    return document;
}

api::ConnectionEntry entryOf(const core::Connection& connection) {
    api::ConnectionEntry entry{
        connection.name, connection.plugin, connection.enabled, {}, connection.secrets};
    for (const auto& [key, value] : connection.settings)
        if (isPrivate(value))
            entry.secrets.push_back(key);
        else
            entry.settings.emplace(key, value);
    std::ranges::sort(entry.secrets);
    return entry;
}

api::ScheduleEntry entryOf(const core::TransmittalSchedule& schedule) {
    api::ScheduleEntry entry{schedule.kind, schedule.enabled, schedule.frequency, 7, 1,
                             schedule.time, schedule.zone};
    // A day that does not count is not told.
    if (schedule.frequency == core::Frequency::weekly)
        entry.dayOfWeek = schedule.dayOfWeek;
    if (schedule.frequency == core::Frequency::monthly)
        entry.dayOfMonth = schedule.dayOfMonth;
    return entry;
}

api::TargetEntry entryOf(const core::NotificationTarget& target) {
    api::TargetEntry entry{target.name,
                           target.kind,
                           target.enabled,
                           target.about,
                           target.digestMinutes,
                           target.perHour,
                           {},
                           {},
                           {},
                           target.secrets};
    std::ranges::sort(entry.secrets);
    switch (target.kind) {
        case core::NotificationKind::email:
            entry.email = target.email;
            break;
        case core::NotificationKind::snmp:
            entry.snmp = target.snmp;
            break;
        case core::NotificationKind::webhook:
            entry.webhook = target.webhook;
            break;
    }
    return entry;
}

api::WindowEntry entryOf(const core::MaintenanceWindow& window) {
    return {window.start, window.end, window.scope, window.owner, window.reason};
}

api::PartitionEntry entryOf(const core::Partition& partition) {
    return {partition.name, partition.address, partition.access, partition.hostKey};
}

api::ResponseEntry entryOf(const core::Response& response) {
    return {response.name, response.actions};
}

api::ConditionEntry entryOf(const core::Condition& condition) {
    return {condition.name,
            condition.resourceClass,
            condition.eventExpression,
            condition.rearmExpression,
            condition.selection,
            condition.description,
            condition.rearmDescription,
            condition.severity,
            condition.toggle,
            condition.batchInterval,
            condition.batchMaxEvents,
            condition.service};
}

api::SensorEntry entryOf(const core::Sensor& sensor) {
    return {sensor.name, sensor.partitionName, sensor.command, sensor.interval,
            sensor.expectedExit};
}

bool isPrivate(const std::string& value) {
    return value.find("PRIVATE KEY-----") != std::string::npos;
}

}  // namespace callbox::service::settings
