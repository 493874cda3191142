// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/service/settings/settings_desk.h"
#include "core/json/codec.h"
#include "tests/catch.h"

using namespace callbox;
using namespace callbox::core;
using namespace callbox::service;
using api::SettingOutcome;
using settings::PresentSettings;
using settings::SettingStep;

namespace {

settings::SettingChecks allowAll() {
    return {[](const ReceiverAddress&) { return Result<void>(); },
            [](const api::ConnectionList&) { return Result<void>(); },
            [](const api::NotificationTargets&) { return Result<void>(); },
            [](const api::MonitoringSettings&) { return Result<void>(); },
            [](const Partition&) { return Result<void>(); },
            [](const api::RedactionRuleArguments&) { return Result<void>(); },
            [](const api::RelaySettings&) { return Result<void>(); }};
}

std::vector<SettingStep> plan(const api::SettingsDocument& document,
                              const PresentSettings& present) {
    auto steps = settings::planSettings(document, present, allowAll(),
                                        *timePointFromText("2026-07-13T10:00:00Z"));
    REQUIRE(steps);
    return std::move(*steps);
}

Partition partition(const std::string& name, const std::string& blob) {
    Partition made;
    made.id = "par-" + name;
    made.name = name;
    made.address.host = "127.0.0.1";
    made.hostKey = HostKey{"ssh-ed25519", "SHA256:" + blob, blob};
    return made;
}

/// A registry in which the operations that are read answer with nothing set.
struct Desk {
    std::vector<std::string> audited;
    operator_api::OperationRegistry registry{
        [this](const operator_api::AuditEntry& entry) { audited.push_back(entry.operation); }};
    Clock clock{[] { return *timePointFromText("2026-07-13T10:00:00Z"); }};
    settings::SettingsDesk desk{clock, allowAll()};

    Desk() {
        answer(api::kCustomerGet);
        answer(api::kSupportIdsGet);
        answer(api::kReceiverGet);
        answer(api::kConnectionList);
        answer(api::kScheduleList);
        answer(api::kNotificationGet);
        answer(api::kPolicyGet);
        answer(api::kStormGet);
        answer(api::kMonitoringGet);
        answer(api::kCallHomeGet);
        answer(api::kWindowList);
        answer(api::kPartitionList);
        answer(api::kRedactionList);
        answer(api::kPseudonymGet);
        answer(api::kRelayGet);
        answer(api::kRulePackList);
        answer(api::kResponseList);
        answer(api::kConditionList);
        answer(api::kAssociationList);
        answer(api::kSensorList);
        desk.registerWith(registry);
    }

    template <class Arguments, class Reply>
    void answer(const api::Operation<Arguments, Reply>& operation,
                const Result<Reply>& reply = Reply{}) {
        registry.handle<Arguments, Reply>(
            operation, [reply](const operator_api::Caller&, Arguments,
                               operator_api::Respond<Reply> respond) { respond(reply); });
    }

    Result<api::ImportedSettings> import(const api::SettingsDocument& document,
                                         api::Role role = api::Role::administrator) {
        Result<std::string> text = fail(ErrorCode::internal, say("settings.unreadable"));
        registry.dispatch({"olga", "test", role}, "settings.import",
                          toJson(api::SettingsImportArguments{toJson(document), false}),
                          [&](Result<std::string> reply) { text = std::move(reply); });
        return text ? fromJson<api::ImportedSettings>(*text) : passOn(text);
    }
};

}  // namespace

TEST_CASE("what is as the document says is left alone, what is absent is not looked at") {
    PresentSettings present;
    present.supportIds = {"olga@example.net", ""};
    present.partitions = {partition("one", "AAAA")};
    present.policy.policy.rules.emplace_back().name = "rule";
    CHECK(plan({}, present).empty());
    for (const auto& step : plan(settings::documentOf(present), present)) {
        INFO(step.row.setting);
        CHECK(step.row.outcome == SettingOutcome::unchanged);
        CHECK(step.operation.empty());
    }
}

TEST_CASE("a pinned host key is never replaced by an import") {
    PresentSettings present;
    present.partitions = {partition("one", "AAAA")};
    api::SettingsDocument document;
    document.partitions = {settings::entryOf(partition("one", "BBBB")),
                           settings::entryOf(partition("two", "CCCC"))};
    auto unpinned = partition("three", "");
    unpinned.hostKey.reset();
    document.partitions->push_back(settings::entryOf(unpinned));
    auto moved = partition("one", "AAAA");
    moved.address.port = 2222;
    const auto steps = plan(document, present);
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].row.why.key == "settings.host-key-differs");
    CHECK(steps[0].operation.empty());
    CHECK(steps[1].operation == "partition.add");
    CHECK(steps[1].row.outcome == SettingOutcome::added);
    CHECK(steps[2].row.why.key == "partition.host-key-unconfirmed");
    document.partitions = {settings::entryOf(moved)};
    CHECK(plan(document, present).at(0).operation == "partition.modify");
}

TEST_CASE("ways and targets of the same name and kind keep their IDs, and so their secrets") {
    PresentSettings present;
    Connection way;
    way.id = "con-1";
    way.name = "Office";
    way.plugin = "proxy";
    way.secrets = {"password"};
    present.connections = {way};
    way.settings["host"] = "proxy.example.net";
    way.secrets = {"password", "pin"};
    api::SettingsDocument document;
    document.connections = {settings::entryOf(way)};
    const auto steps = plan(document, present);
    REQUIRE(steps.size() == 2);
    const auto list = fromJson<api::ConnectionList>(steps[0].arguments);
    REQUIRE(list);
    CHECK(list->connections.at(0).id == "con-1");
    CHECK(steps[1].row.why == say("settings.secrets-missing", {{"secrets", "pin"}}));
}

TEST_CASE("a private key among the settings does not leave") {
    Connection way;
    way.settings["certificate"] = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    way.settings["host"] = "proxy.example.net";
    const auto entry = settings::entryOf(way);
    CHECK(entry.settings.size() == 1);
    CHECK(entry.secrets == std::vector<std::string>{"certificate"});
}

TEST_CASE("monitoring of a system that is not here is told, and everything else is done") {
    PresentSettings present;
    present.monitoring.systems = {{"sys-1", "one", "9009-42A*1", true}};
    api::SettingsDocument document;
    document.monitoring.emplace().notMonitored = {"9009-42A*1", "9009-42A*2"};
    const auto steps = plan(document, present);
    REQUIRE(steps.size() == 2);
    CHECK(fromJson<api::MonitoringSettings>(steps[0].arguments)->notMonitored ==
          std::vector<std::string>{"sys-1"});
    CHECK(steps[1].row.name == "9009-42A*2");
    CHECK(steps[1].row.outcome == SettingOutcome::skipped);
}

TEST_CASE("what protects is never loosened by an import") {
    PresentSettings present;
    present.redaction = {{"names", api::RedactionKind::keyword, "Olga"}};
    present.rulePackSigners = {{"acme", std::string(43, 'A') + '='}};
    present.relay.consoles = {{"branch", std::string(64, 'a')}};
    api::SettingsDocument document = settings::documentOf(present);
    document.redaction->front().match = "nobody";
    document.redaction->push_back({"more", api::RedactionKind::keyword, "Piet"});
    document.rulePackSigners->front().publicKey = std::string(42, 'A') + "E=";
    document.relay->consoles.front().fingerprint = std::string(64, 'b');
    std::vector<std::string> did;
    for (const auto& step : plan(document, present)) {
        if (step.row.outcome == SettingOutcome::skipped)
            CHECK(step.row.why.key == "settings.differs-here");
        if (!step.operation.empty() || step.row.outcome == SettingOutcome::skipped)
            did.push_back(step.row.setting + '/' + step.row.name + ' ' + step.operation);
    }
    CHECK(did == std::vector<std::string>{"redaction/names ", "redaction/more redaction.add",
                                          "relay/branch ", "rulePackSigners/acme "});
}

TEST_CASE("of the conditions that came with Callbox only those that differ are in the document") {
    PresentSettings present;
    present.shipped = *rmc::condition::predefinedSet();
    present.conditions = present.shipped.conditions;
    present.responses = present.shipped.responses;
    present.associations = present.shipped.associations;
    REQUIRE(present.conditions.size() > 1);
    CHECK(settings::documentOf(present).conditions->empty());
    CHECK(settings::documentOf(present).responses->empty());
    CHECK(settings::documentOf(present).associations->empty());

    PresentSettings other = present;
    other.conditions[1].eventExpression = other.conditions[0].eventExpression;
    other.conditions[1].resourceClass = other.conditions[0].resourceClass;
    REQUIRE(other.associations[0].active);
    other.associations[0].active = false;
    const auto steps = plan(settings::documentOf(other), present);
    const auto step = std::ranges::find(steps, "condition.change", &SettingStep::operation);
    REQUIRE(step != steps.end());
    CHECK(fromJson<api::ChangeConditionArguments>(step->arguments)->condition.predefined);
    CHECK(std::ranges::count(steps, "association.stop", &SettingStep::operation) == 1);
}

TEST_CASE("a sensor waits for its partition, and one that is different here stays") {
    PresentSettings present;
    present.partitions = {partition("one", "AAAA")};
    Sensor here;
    here.name = "spare";
    here.partitionName = "one";
    here.command = "echo Int32=1";
    present.sensors = {here};
    api::SettingsDocument document;
    document.partitions = {settings::entryOf(partition("two", "BBBB"))};
    document.sensors = {{"spare", "one", "echo Int32=2", 60, 0},
                        {"spare", "two", "echo Int32=2", 60, 0},
                        {"spare", "three", "echo Int32=2", 60, 0}};
    const auto steps = plan(document, present);
    REQUIRE(steps.size() == 4);
    CHECK(steps[1].row.why.key == "settings.differs-here");
    CHECK(steps[2].operation == "sensor.make");
    CHECK(steps[3].row.why.key == "store.partition-unknown");
}

TEST_CASE("what the service refuses is told, the others are done, each is audited") {
    Desk desk;
    desk.answer<SupportIds, api::Nothing>(api::kSupportIdsSet,
                                          fail(ErrorCode::conflict, say("setup.unreadable")));
    desk.answer(api::kMonitoringSet);
    api::SettingsDocument document;
    document.supportIds = SupportIds{"olga@example.net", ""};
    document.monitoring.emplace().timers.outage = 33;
    const auto imported = desk.import(document);
    REQUIRE(imported);
    REQUIRE(imported->settings.size() == 2);
    CHECK(imported->settings[0].outcome == SettingOutcome::failed);
    CHECK(imported->settings[0].why.key == "setup.unreadable");
    CHECK(imported->settings[1].outcome == SettingOutcome::changed);
    CHECK(desk.audited ==
          std::vector<std::string>{"support-ids.set", "monitoring.set", "settings.import"});
}

TEST_CASE("only an administrator imports, everybody may export") {
    Desk desk;
    for (const auto role :
         {api::Role::viewer, api::Role::consoleOperator, api::Role::serviceRepresentative})
        CHECK(desk.import({}, role).error().code == ErrorCode::denied);
    std::string exported;
    desk.registry.dispatch(
        {"olga", "test", api::Role::viewer}, "settings.export", "{}",
        [&](const Result<std::string>& reply) { exported = reply.value_or(""); });
    const auto document = settings::documentFromJson(exported);
    REQUIRE(document);
    CHECK_FALSE(document->customer);
}
