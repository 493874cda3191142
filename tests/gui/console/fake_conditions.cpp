// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions, responses and sensors of the fake service.
#include <algorithm>

#include "fake_api_client.h"

namespace callbox::tests {

using core::ErrorCode;
using core::fail;

namespace {

template <class Rows>
auto findNamed(Rows& rows, const std::string& name) {
    return std::ranges::find_if(rows, [&](const auto& row) { return row.name == name; });
}

/// Monitored while at least one link is active.
core::Condition seen(const FakeData& data, core::Condition condition) {
    condition.monitored = std::ranges::any_of(data.associations, [&](const auto& link) {
        return link.condition == condition.name && link.active;
    });
    return condition;
}

core::Result<core::Condition> checked(const core::Condition& condition) {
    if (condition.eventExpression.empty())
        return core::failField("eventExpression", {"condition.event-expression-needed", {}});
    if (const auto at = condition.eventExpression.find('?'); at != std::string::npos)
        return core::failField("eventExpression", {"condition.expression-character",
                                                   {{"position", std::to_string(at + 1)}}});
    return condition;
}

}  // namespace

void FakeApiClient::addConditions() {
    on(api::kResourceClasses, [](const api::Nothing&) {
        core::ResourceClassDefinition files{"FileSystem", {}};
        for (const char* name : {"Name", "MountPoint", "NodeNameList", "PercentTotUsed"}) {
            files.attributes.emplace_back();
            files.attributes.back().name = name;
        }
        core::ResourceClassDefinition partitions{"Partition", {}};
        for (const char* name : {"Name", "ChannelState", "ChannelDownSeconds"}) {
            partitions.attributes.emplace_back();
            partitions.attributes.back().name = name;
        }
        return api::ResourceClassList{{files, partitions}};
    });
    on(api::kConditionList, [this](const api::ConditionName&) {
        api::ConditionList list;
        for (const auto& condition : data.conditions)
            list.conditions.push_back(seen(data, condition));
        return list;
    });
    on(api::kConditionMake, [this](const core::Condition& asked) -> core::Result<core::Condition> {
        auto good = checked(asked);
        if (!good)
            return good;
        if (findNamed(data.conditions, asked.name) != data.conditions.end())
            return core::failField("name", {"condition.exists", {{"name", asked.name}}});
        data.conditions.push_back(asked);
        change(api::Topic::condition);
        return seen(data, asked);
    });
    on(api::kConditionChange,
       [this](const api::ChangeConditionArguments& asked) -> core::Result<core::Condition> {
           auto good = checked(asked.condition);
           if (!good)
               return good;
           *findNamed(data.conditions, asked.name) = asked.condition;
           change(api::Topic::condition);
           return seen(data, asked.condition);
       });
    on(api::kConditionRemove, [this](const api::ConditionName& asked) {
        std::erase_if(data.conditions, [&](const auto& one) { return one.name == asked.name; });
        change(api::Topic::condition);
        return api::Nothing{};
    });
    on(api::kConditionAudit, [this](const api::ConditionAuditQuery& query) {
        api::ConditionAuditPage page;
        for (const auto& record : data.conditionAudit)
            if (!query.kind || *query.kind == record.kind)
                page.rows.push_back(record);
        page.total = page.rows.size();
        return page;
    });
    addResponses();
}

void FakeApiClient::addResponses() {
    on(api::kResponseList,
       [this](const api::ResponseName&) { return api::ResponseList{data.responses}; });
    const auto store = [this](const core::Response& asked) -> core::Result<core::Response> {
        for (const auto& action : asked.actions)
            if (action.kind == core::ActionKind::command && action.command.empty())
                return core::failField("command", {"condition.response-command", {}});
        std::erase_if(data.responses, [&](const auto& one) { return one.name == asked.name; });
        data.responses.push_back(asked);
        change(api::Topic::condition);
        return asked;
    };
    on(api::kResponseMake, store);
    on(api::kResponseChange, store);
    on(api::kResponseRemove, [this](const api::ResponseName& asked) -> core::Result<api::Nothing> {
        for (const auto& link : data.associations)
            if (link.response == asked.name)
                return fail(ErrorCode::conflict,
                            {"condition.response-linked", {{"name", asked.name}}});
        std::erase_if(data.responses, [&](const auto& one) { return one.name == asked.name; });
        change(api::Topic::condition);
        return api::Nothing{};
    });
    on(api::kAssociationList, [this](const api::ConditionName& asked) {
        api::AssociationList list;
        for (const auto& link : data.associations)
            if (asked.name.empty() || asked.name == link.condition)
                list.associations.push_back(link);
        return list;
    });
    const auto turn = [this](bool active) {
        return [this, active](const api::AssociationArguments& asked) {
            for (auto& link : data.associations)
                if (link.condition == asked.condition &&
                    (asked.responses.empty() || asked.responses.front() == link.response))
                    link.active = active;
            const bool linked = std::ranges::any_of(data.associations, [&](const auto& link) {
                return !asked.responses.empty() && link.condition == asked.condition &&
                       link.response == asked.responses.front();
            });
            if (active && !asked.responses.empty() && !linked)
                data.associations.push_back({asked.condition, asked.responses.front(), true});
            change(api::Topic::condition);
            return api::Nothing{};
        };
    };
    on(api::kAssociationStart, turn(true));
    on(api::kAssociationStop, turn(false));
    on(api::kAssociationRemove, [this](const api::AssociationArguments& asked) {
        std::erase_if(data.associations, [&](const auto& link) {
            return link.condition == asked.condition && link.response == asked.responses.front();
        });
        change(api::Topic::condition);
        return api::Nothing{};
    });
    on(api::kSensorList, [this](const api::SensorQuery&) { return api::SensorList{data.sensors}; });
    on(api::kSensorMake, [this](const core::Sensor& asked) -> core::Result<core::Sensor> {
        if (asked.command.empty())
            return core::failField("command", {"condition.sensor-command", {}});
        data.sensors.push_back(asked);
        data.sensors.back().partitionName = asked.partitionId;
        change(api::Topic::condition);
        return data.sensors.back();
    });
    on(api::kSensorRemove, [this](const api::SensorQuery& asked) {
        std::erase_if(data.sensors, [&](const auto& one) { return one.name == asked.name; });
        change(api::Topic::condition);
        return api::Nothing{};
    });
    on(api::kSensorRefresh, [this](const api::SensorQuery& asked) {
        auto& sensor = *findNamed(data.sensors, asked.name);
        sensor.lastRun = now_;
        sensor.failure = {};
        change(api::Topic::condition);
        return sensor;
    });
}

void addSomeConditions(FakeData& data, core::TimePoint now) {
    using namespace std::chrono_literals;
    const auto condition = [&](const char* name, const char* className, const char* event,
                               const char* rearm, core::Severity severity) -> core::Condition& {
        core::Condition one;
        one.name = name;
        one.resourceClass = className;
        one.eventExpression = event;
        one.rearmExpression = rearm;
        one.severity = severity;
        one.predefined = true;
        return data.conditions.emplace_back(std::move(one));
    };
    auto& full = condition("File system nearly full", "FileSystem", "PercentTotUsed > 90",
                           "PercentTotUsed < 75", core::Severity::warning);
    full.description = "A file system is nearly full.";
    full.standingEvents = 2;
    condition("Partition channel lost", "Partition",
              "ChannelState != \"active\" && ChannelDownSeconds > 300",
              "ChannelState == \"active\"", core::Severity::critical);
    condition("Var fills quickly", "FileSystem", "PercentTotUsed > PercentTotUsed@P + 10", "",
              core::Severity::information)
        .selection = "MountPoint =~ \"^/var\"";
    core::ResponseAction alarm;
    alarm.name = "Alarm";
    core::ResponseAction page;
    page.name = "Page the team";
    page.kind = core::ActionKind::command;
    page.on = core::ActionOn::both;
    page.command = {"page-team", "--level", "high"};
    page.days = {1, 2, 3, 4, 5};
    page.from = "08:00";
    page.to = "18:00";
    data.responses = {{"Alarm list", {alarm}, true}, {"Day shift", {alarm, page}, false}};
    data.associations = {{"File system nearly full", "Alarm list", true},
                         {"File system nearly full", "Day shift", false},
                         {"Partition channel lost", "Alarm list", true}};
    core::Sensor queue;
    queue.name = "MailQueue";
    queue.partitionId = "par-0000000000000004";
    queue.partitionName = "db0004";
    queue.command = "printf 'Int32=%s\\n' \"$(mailq | wc -l)\"";
    queue.lastRun = now - 40s;
    queue.monitored = true;
    queue.values = {{"Int32", core::AttributeType::int32, false, true, {"5"}}};
    core::Sensor array = queue;
    array.name = "ArrayState";
    array.monitored = false;
    array.values.clear();
    array.failure = {"condition.sensor-exit", {{"status", "2"}, {"expected", "0"}}};
    data.sensors = {queue, array};
    const auto record = [&](core::ConditionAuditKind kind, core::TimePoint at,
                            core::Message what) -> core::ConditionAuditRecord& {
        core::ConditionAuditRecord one;
        one.number = data.conditionAudit.size() + 1;
        one.kind = kind;
        one.at = at;
        one.condition = "File system nearly full";
        one.resource = "FileSystem/par-0000000000000004/var";
        one.what = std::move(what);
        return data.conditionAudit.emplace_back(std::move(one));
    };
    record(
        core::ConditionAuditKind::responseFailed, now - 3min,
        {"condition.program-exit", {{"program", "page-team"}, {"status", "1"}, {"expected", "0"}}})
        .output = "page-team: no route to host pager.example.net";
    auto& event = record(core::ConditionAuditKind::event, now - 4min,
                         {"condition.event",
                          {{"condition", "File system nearly full"},
                           {"description", "A file system is nearly full."},
                           {"resource", "db0004 /var"},
                           {"value", "PercentTotUsed=91"}}});
    event.value = "PercentTotUsed=91";
    event.problemNumber = 12;
    record(core::ConditionAuditKind::monitoringStarted, now - 24h,
           {"condition.started", {{"condition", "File system nearly full"}}});
}

}  // namespace callbox::tests
