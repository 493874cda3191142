// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/console_events.h"

#include "core/analysis/storm.h"

namespace callbox::core {

namespace {

Fru procedure(std::string name, std::string description) {
    Fru fru;
    fru.kind = CalloutKind::procedure;
    fru.procedure = std::move(name);
    fru.description = std::move(description);
    return fru;
}

ServiceableEvent opened(std::string_view code, std::string subsystem, TimePoint now) {
    ServiceableEvent event;
    event.referenceCode = std::string(code);
    event.subsystem = std::move(subsystem);
    event.firstReported = now;
    event.lastReported = now;
    event.history = {{now, "callboxd", say("analysis.opened-by-console")}};
    return event;
}

}  // namespace

std::string channelLostKey(const std::string& partitionId) {
    return "console/" + std::string(kChannelLostCode) + '/' + partitionId;
}

ServiceableEvent channelLost(const Partition& partition, const ManagedSystem& system,
                             const Mtms& reporting, TimePoint now) {
    ServiceableEvent event = opened(kChannelLostCode, "channel", now);
    event.notificationType = NotificationType::notifyOnly;
    event.description = say("analysis.channel-lost",
                            {{"partition", partition.name}, {"host", partition.address.host}});
    event.advice = say("analysis.channel-lost.advice", {{"partition", partition.name}});
    event.failingMtms = system.mtms;
    event.reportingMtms = reporting;
    event.partitionId = partition.id;
    event.partitionName = partition.name;
    event.reporters = {partition.name};
    event.duplicateKey = channelLostKey(partition.id);
    event.frus = {procedure("CBXCHN01", "Check the network, the host and its SSH service")};
    if (!partition.channelReason.empty())
        event.history.push_back({now, "callboxd", partition.channelReason});
    return event;
}

ServiceableEvent testProblem(const std::string& text, const Mtms& failing, const Mtms& reporting,
                             const std::string& number, TimePoint now) {
    ServiceableEvent event = opened(kTestProblemCode, "test", now);
    event.test = true;
    event.severity = Severity::information;
    event.description = say("analysis.test-problem", {{"text", text}});
    event.advice = say("analysis.test-problem.advice");
    event.failingMtms = failing;
    event.reportingMtms = reporting;
    event.duplicateKey = "console/" + std::string(kTestProblemCode) + '/' + number;
    event.evidence = text.substr(0, 4096);
    return event;
}

ServiceableEvent reportedProblem(const std::string& type, const std::string& text,
                                 const Mtms& failing, const Mtms& reporting,
                                 const std::string& number, TimePoint now) {
    ServiceableEvent event = opened(kReportedProblemCode, type, now);
    event.description = say("analysis.reported-problem", {{"text", text}});
    event.advice = say("analysis.reported-problem.advice");
    event.failingMtms = failing;
    event.reportingMtms = reporting;
    event.duplicateKey = "console/" + std::string(kReportedProblemCode) + '/' + number;
    event.frus = {procedure("CBXOPR01", "Ask the contact, then look at what was described")};
    event.evidence = text.substr(0, 4096);
    return event;
}

std::string conditionEventKey(const std::string& condition, const std::string& resource) {
    return "console/" + std::string(kConditionCode) + '/' + condition + '/' + resource;
}

ServiceableEvent conditionEvent(const Condition& condition, const std::string& resourceName,
                                const std::string& value, const Mtms& reporting, TimePoint now) {
    ServiceableEvent event = opened(kConditionCode, "condition", now);
    event.notificationType = condition.service == ConditionService::callHome
                                 ? NotificationType::callHome
                                 : NotificationType::notifyOnly;
    event.severity = condition.severity;
    event.description = say("analysis.condition-event", {{"condition", condition.name},
                                                         {"description", condition.description},
                                                         {"resource", resourceName},
                                                         {"value", value}});
    event.advice = say("analysis.condition-event.advice", {{"condition", condition.name}});
    event.failingMtms = reporting;
    event.reportingMtms = reporting;
    event.frus = {procedure("CBXCND01", "Follow the description of the condition")};
    event.evidence = condition.eventExpression.substr(0, 2048) + '\n' + value;
    return event;
}

std::string callHomeFailingKey() {
    return "console/" + std::string(kCallHomeFailingCode) + '/';
}

ServiceableEvent callHomeFailing(const Mtms& console, const Message& lastFailure, TimePoint since,
                                 TimePoint now) {
    ServiceableEvent event = opened(kCallHomeFailingCode, "connectivity", now);
    event.notificationType = NotificationType::notifyOnly;
    event.severity = Severity::critical;
    event.description = say("analysis.call-home-failing", {{"since", toText(since)}});
    event.advice = say("analysis.call-home-failing.advice");
    event.failingMtms = console;
    event.reportingMtms = console;
    event.duplicateKey = callHomeFailingKey();
    event.frus = {procedure("CBXHOM01", "Test the connection and follow the failing step")};
    if (!lastFailure.empty())
        event.history.push_back({now, "callboxd", lastFailure});
    return event;
}

namespace {

Message stormText(const Storm& storm, const StormSettings& limits) {
    const bool whole = storm.partitionName.empty();
    const std::map<std::string, std::string> arguments{
        {"partition", storm.partitionName},
        {"limit", std::to_string(whole ? limits.console : limits.partition)},
        {"minutes", std::to_string(limits.minutes)}};
    return whole ? say("analysis.storm-console", arguments) : say("analysis.storm", arguments);
}

}  // namespace

std::string stormKey(const std::string& partitionId) {
    return "console/" + std::string(kStormCode) + '/' + partitionId;
}

ServiceableEvent stormBegun(const Storm& storm, const StormSettings& limits, const Mtms& failing,
                            const Mtms& reporting, TimePoint now) {
    ServiceableEvent event = opened(kStormCode, "storm", now);
    event.description = stormText(storm, limits);
    event.advice = say("analysis.storm.advice");
    event.failingMtms = failing;
    event.reportingMtms = reporting;
    event.partitionId = storm.partitionId;
    event.partitionName = storm.partitionName;
    if (!storm.partitionName.empty())
        event.reporters = {storm.partitionName};
    event.duplicateKey = stormKey(storm.partitionId);
    event.frus = {procedure("CBXSTM01", "Find what the problems have in common")};
    return event;
}

void stormBegunAgain(ServiceableEvent& event, const Storm& storm, const StormSettings& limits,
                     TimePoint now) {
    event.description = stormText(storm, limits);
    event.lastReported = now;
    ++event.count;
    event.history.push_back({now, "callboxd", say("analysis.storm-again")});
}

void stormEnded(ServiceableEvent& event, const Storm& storm, TimePoint from, TimePoint until) {
    event.description = say(
        "analysis.storm-ended",
        {{"held", std::to_string(storm.held)},
         {"counted", std::to_string(storm.counted)},
         {"where", storm.partitionName.empty() ? event.failingMtms.text() : storm.partitionName}});
    for (EventHistoryEntry& line : reportOf(storm, from, until))
        event.history.push_back(std::move(line));
}

}  // namespace callbox::core
