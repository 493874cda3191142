// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/service.h"

#include <utility>

#include <boost/asio/post.hpp>
#include <sys/stat.h>

#include "app/service/console_machine.h"
#include "app/service/extended/console_state.h"
#include "app/service/partitions/client_keys.h"
#include "app/service/problems/reference_codes.h"
#include "app/service/service_parts.h"
#include "app/service/settings/setting_checks.h"
#include "app/service/status/audit_list.h"
#include "connectivity/helper_link/unix_link.h"
#include "core/protocol/identity.h"
#include "core/store/alarms.h"
#include "core/store/audit_log.h"
#include "core/store/extended_data.h"
#include "core/store/inventories.h"
#include "core/store/notifications.h"
#include "core/store/partitions.h"
#include "core/store/problem_records.h"
#include "core/store/settings.h"
#include "core/store/windows.h"

namespace callbox::service {

namespace {

constexpr std::chrono::minutes kMaintenanceInterval{60};
constexpr std::chrono::minutes kHomeGrace{15};
constexpr std::chrono::seconds kFlapInterval{30};
constexpr auto kHistoryKept = std::chrono::hours(24 * 30);

delivery::HomeLine::MakeHelperLink helperLinks(const std::filesystem::path& socket) {
    if (socket.empty())
        return {};
    return [socket] { return std::make_shared<connectivity::helper_link::UnixLink>(socket); };
}

}  // namespace

core::Result<void> Service::Parts::openStore() {
    std::error_code error;
    std::filesystem::create_directories(options.stateDirectory, error);
    if (error || ::chmod(options.stateDirectory.c_str(), 0700) != 0)
        return core::fail(
            core::ErrorCode::storage,
            core::say("service.state-directory", {{"path", options.stateDirectory.string()}}),
            error.message());
    const auto database = options.stateDirectory / "callbox.db";
    const bool fresh = !std::filesystem::exists(database);
    store::StoreOptions storeOptions;
    storeOptions.path = database;
    storeOptions.executor = [this](std::function<void()> work) {
        asio::post(context, std::move(work));
    };
    storeOptions.alarm = [this](const store::StoreAlarm& alarm) {
        asio::post(context, [this, alarm] {
            options.log(words.render(alarm.what));
            changes.publish(api::Topic::status);
        });
    };
    auto opened = store::Store::open(std::move(storeOptions));
    if (!opened)
        return core::passOn(opened);
    storage = std::move(*opened);
    auto key = store::Sealer::open(options.stateDirectory / "seal.key", fresh);
    if (!key)
        return core::passOn(key);
    sealer.emplace(std::move(*key));
    disclosure.keepPseudonymsIn(*sealer);
    return storage->write(
        [this](store::Transaction& transaction) { return outbox.recover(transaction); });
}

core::Result<void> Service::Parts::makeParts() {
    const auto machine = ownMachine(*storage, options.systemRoot);
    if (!machine)
        return core::passOn(machine);
    console = *machine;
    words = core::Catalogue::load(options.language);
    rulePacks.emplace(*storage, options.clock, [this] { changes.publish(api::Topic::rulePack); });
    if (auto loaded = rulePacks->load(); !loaded)
        return loaded;
    filing.emplace(outbox, words, console, policyBook);
    storms.emplace(*filing);
    jobs.emplace(options.clock, changes);
    const auto filed = [this](const std::vector<std::uint64_t>& numbers) { eventsFiled(numbers); };
    rmc.emplace(
        context,
        rmc_link::RmcLinkOptions{options.rmcProgram.string(),
                                 {"--key-directory", (options.stateDirectory / "keys").string()}},
        rmcEvents());
    directory.emplace(context, *storage, *rmc, options.clock, changes);
    directory->setUtilizationInterval(options.utilizationInterval);
    channels.emplace(
        problems::ChannelWatch::Dependencies{context, *storage, *filing, options.clock, filed},
        problems::OutageTimes{});
    homeWatch.emplace(context, *storage, *filing, options.clock, kHomeGrace, filed);
    flapWatch.emplace(context, *storage, *filing, options.clock, kFlapInterval, filed);
    directory->setChannelListener(
        [this](const core::Partition& partition, core::ChannelState before) {
            channels->channelChanged(partition, before);
            if (partition.channel == core::ChannelState::active)
                extendedDesk->kick();
            conditionCenter->channelChanged(partition);
        });
    problems::ProblemIntake::Events intakeEvents;
    intakeEvents.acknowledge = [this](const rmc::AcknowledgeProblems& acknowledgement) {
        rmc::ToRmc message;
        message.acknowledgeProblems = acknowledgement;
        rmc->send(message);
    };
    intakeEvents.filed = filed;
    const auto notStored = [this](const core::Error& error) {
        options.log(words.render(error.message) + ' ' + error.detail);
    };
    intakeEvents.notStored = notStored;
    intake.emplace(
        context, *storage, [this] { return rulePacks->analyser(); }, *filing, *storms, components,
        options.clock, std::move(intakeEvents));
    collector.emplace(*storage, *rmc, *directory, options.clock,
                      [this](const std::string& id) { partitionCollected(id); });
    performance.emplace(collection::Performance{
        *storage, *directory,
        [this](const std::string& id, const std::vector<core::UtilizationSample>& samples) {
            conditionCenter->sampled(id, samples);
        }});
    inventoryHistory.emplace(collection::InventoryHistory{*storage, *directory});
    line.emplace(
        context, *storage, outbox, *sealer, options.clock.now,
        connectivity::PluginLoader(options.pluginDirectory), lineCallbacks(),
        [this](const core::Connection& connection) { connectionChanged(connection); },
        helperLinks(options.helperSocket));
    relayDesk.emplace(relay::RelayDesk::Dependencies{
        context, *storage, *sealer, line->chain(), changes, options.clock.now,
        core::protocol::entityId(console, {}).value_or("")});
    if (auto own = relayDesk->identity())
        line->setOwnIdentity(std::move(own->certificate), std::move(own->key));
    else
        return core::passOn(own);
    enroller.emplace(*storage, *sealer, *line, console);
    enroller->leaveBy(disclosure, options.clock);
    transmitter.emplace(transmittal::Transmitter::Dependencies{
        *storage, outbox, *collector, *directory, *enroller, *line, options.clock, console, [this] {
            line->loop().kick();
            changes.publish(api::Topic::outbox);
            changes.publish(api::Topic::transmission);
            changes.publish(api::Topic::status);
        }});
    schedules.emplace(context, *storage, *transmitter, *jobs, options.clock, changes,
                      core::protocol::entityId(console, {}).value_or(""));
    partitionOperations.emplace(partitions::PartitionOperations{
        *storage, *directory, *rmc, *jobs, *collector, options.clock, publicKeyLine});
    partitionPreparation.emplace(partitions::PartitionPreparation{*directory, *rmc});
    eventOperations.emplace(problems::EventOperations{*storage, *filing, options.clock, filed});
    eventHandling.emplace(problems::EventHandling{*storage, *filing, outbox, options.clock, filed});
    eventLoading.emplace(problems::EventLoading{*storage, *filing, *intake, options.clock, filed});
    monitoringOperations.emplace(problems::MonitoringOperations{*storage, *channels, changes});
    attentionDesk.emplace(problems::AttentionDesk{*storage, changes});
    transmittalOperations.emplace(
        transmittal::TransmittalOperations{*storage, *transmitter, *schedules, *jobs});
    outboxOperations.emplace(
        transmittal::OutboxOperations{*storage, outbox, options.clock, changes, filed,
                                      [this] {
                                          const auto& home = line->loop().state();
                                          return home.health == delivery::DeliveryHealth::notSetUp
                                                     ? core::say("outbox.not-enrolled")
                                                     : home.lastFailure;
                                      },
                                      [this](bool again) {
                                          transmitter->transmissionsChanged();
                                          if (again)
                                              line->loop().retryNow();
                                          else
                                              line->loop().kick();
                                      }});
    leavingOperations.emplace(leaving::LeavingOperations::Dependencies{
        *storage, *sealer, outbox,
        leaving::MessageLook({*storage, outbox, *filing, *transmitter, options.clock}),
        line->loop(), [this] { return rulePacks->analyser(); }, lineCallbacks(), console,
        options.clock, changes});
    connectionOperations.emplace(
        connections::ConnectionOperations{context, *storage, *sealer, *line, *jobs, changes});
    setupOperations.emplace(setup::SetupOperations{*storage, *directory, *connectionOperations,
                                                   *enroller, *transmitter, *schedules, *jobs,
                                                   changes, console});
    statusBoard.emplace(status::StatusBoard{*storage, outbox, *sealer, *line, *schedules,
                                            *setupOperations, console, options.clock.now()});
    fleetOperations.emplace(status::FleetOperations{*storage, *directory, options.clock});
    makeConditions(filed);
    makeExtendedData(notStored);
    policyCenter.emplace(policy::PolicyCenter::Dependencies{
        context, *storage, [this] { return rulePacks->analyser(); }, *filing, components,
        policyBook, *storms, options.clock, changes, filed, notStored});
    notifier.emplace(notification::Notifier::Dependencies{
        context, *storage, *sealer, words, options.clock, changes, console.text(), options.log});
    notificationOperations.emplace(
        notification::NotificationOperations{*storage, *notifier, *jobs, words, changes});
    settingsDesk.emplace(options.clock,
                         settings::checksOf(*connectionOperations, *notificationOperations,
                                            *monitoringOperations, *leavingOperations));
    registry.emplace([this](const operator_api::AuditEntry& entry) { audit(entry); });
    partitionOperations->registerWith(*registry);
    partitionPreparation->registerWith(*registry);
    performance->registerWith(*registry);
    inventoryHistory->registerWith(*registry);
    fleetOperations->registerWith(*registry);
    eventOperations->registerWith(*registry);
    eventHandling->registerWith(*registry);
    eventLoading->registerWith(*registry);
    problems::registerReferenceCodes(*registry, [this] { return rulePacks->analyser(); });
    status::registerAuditList(*registry, *storage);
    monitoringOperations->registerWith(*registry);
    attentionDesk->registerWith(*registry);
    transmittalOperations->registerWith(*registry);
    outboxOperations->registerWith(*registry);
    leavingOperations->registerWith(*registry);
    connectionOperations->registerWith(*registry);
    setupOperations->registerWith(*registry);
    statusBoard->registerWith(*registry);
    relayDesk->registerWith(*registry);
    rulePacks->registerWith(*registry);
    conditionOperations->registerWith(*registry);
    responseOperations->registerWith(*registry);
    resourceOperations->registerWith(*registry);
    sensorOperations->registerWith(*registry);
    policyCenter->registerWith(*registry);
    notificationOperations->registerWith(*registry);
    extendedDesk->registerWith(*registry);
    dumpDesk->registerWith(*registry);
    settingsDesk->registerWith(*registry);
    return {};
}

void Service::Parts::makeExtendedData(const std::function<void(const core::Error&)>& notStored) {
    const auto changed = [this](const std::vector<std::uint64_t>& numbers) {
        line->loop().kick();
        for (const auto number : numbers)
            changes.publish(api::Topic::event, std::to_string(number));
        changes.publish(api::Topic::outbox);
        changes.publish(api::Topic::transmission);
    };
    extendedDesk.emplace(extended::ExtendedDesk::Dependencies{
        context, *storage, *filing, outbox, *rmc, *directory, *jobs, options.clock,
        [this]() -> core::Result<std::string> {
            const auto status = statusBoard->now();
            if (!status)
                return core::passOn(status);
            return extended::consoleState(*status, line->connections());
        },
        changed, notStored});
    dumpDesk.emplace(
        dumps::DumpDesk::Dependencies{context, *storage, *filing, outbox, *rmc, *directory, *jobs,
                                      options.clock, [changed] { changed({}); }},
        options.stateDirectory / "dumps");
}

void Service::Parts::makeConditions(
    const std::function<void(const std::vector<std::uint64_t>&)>& filed) {
    const auto changed = [this] {
        changes.publish(api::Topic::condition);
        changes.publish(api::Topic::status);
    };
    conditionCenter.emplace(conditions::ConditionCenter::Dependencies{
        context, *storage, *directory, *rmc, *filing, options.clock, options.responsesDirectory,
        filed, changed});
    conditionOperations.emplace(
        conditions::ConditionOperations{*storage, *conditionCenter, options.clock, changed});
    responseOperations.emplace(conditions::ResponseOperations{*storage, changed});
    resourceOperations.emplace(
        conditions::ResourceOperations{*storage, *conditionCenter, *directory});
    sensorOperations.emplace(
        conditions::SensorOperations{*storage, *conditionCenter, *directory, changed});
}

core::Result<void> Service::Parts::begin() {
    if (auto loaded = directory->load(); !loaded)
        return loaded;
    if (auto loaded = monitoringOperations->load(); !loaded)
        return loaded;
    if (auto loaded = schedules->load(); !loaded)
        return loaded;
    if (auto started = conditionCenter->start(); !started)
        return started;
    if (auto started = policyCenter->start(); !started)
        return started;
    for (auto& started : {notifier->start(), dumpDesk->start()})
        if (!started)
            return started;
    auto listening = operator_api::ApiServer::create(context, options.socket.string(), *registry,
                                                     changes, core::protocol::randomHex(8));
    if (!listening)
        return core::passOn(listening);
    server = std::move(*listening);
    if (auto started = rmc->start(); !started)
        return started;
    // A refused plugin is shown by `connection test`; the service itself must run.
    if (const auto configured = connectionOperations->configureLine(); !configured)
        options.log(words.render(configured.error().message));
    line->loop().start();
    relayDesk->start();
    schedules->start();
    extendedDesk->kick();
    maintainLater();
    return {};
}

void Service::Parts::maintainLater() {
    maintenanceTimer.expires_after(kMaintenanceInterval);
    maintenanceTimer.async_wait([this](const boost::system::error_code& error) {
        if (error)
            return;
        storage->post([this, before = options.clock.now() - kHistoryKept](
                          store::Transaction& transaction) -> core::Result<void> {
            const auto records = store::pruneRecords(transaction, before);
            if (!records)
                return core::passOn(records);
            const auto samples = store::pruneSamples(transaction, before);
            if (!samples)
                return core::passOn(samples);
            if (auto told = store::pruneNotifications(transaction, before); !told)
                return told;
            if (auto data = store::pruneData(transaction, before); !data)
                return data;
            if (auto pruned = store::pruneStorms(transaction, before); !pruned)
                return pruned;
            const auto sent = outbox.prune(transaction, options.clock.now());
            if (!sent)
                return core::passOn(sent);
            return {};
        });
        maintainLater();
    });
}

core::Result<std::unique_ptr<Service>> Service::create(asio::io_context& context,
                                                       ServiceOptions options) {
    auto parts = std::make_unique<Parts>(context, std::move(options));
    for (auto step : {&Parts::openStore, &Parts::makeParts, &Parts::begin})
        if (auto done = (parts.get()->*step)(); !done)
            return core::passOn(done);
    return std::unique_ptr<Service>(new Service(std::move(parts)));
}

Service::Service(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}

Service::~Service() {
    stop();
}

void Service::reloadKeys() {
    auto& parts = *parts_;
    partitions::ClientKeys{*parts.storage,
                           *parts.rmc,
                           parts.words,
                           parts.options.clock,
                           parts.publicKeyLine,
                           parts.options.log,
                           [&parts] { parts.changes.publish(api::Topic::status); }}
        .reload();
}

void Service::stop() {
    auto& parts = *parts_;
    if (std::exchange(parts.stopped, true))
        return;
    parts.maintenanceTimer.cancel();
    parts.server->stop();
    parts.schedules->stop();
    parts.conditionCenter->stop();
    parts.policyCenter->stop();
    parts.notifier->stop();
    parts.extendedDesk->stop();
    parts.dumpDesk->stop();
    parts.relayDesk->stop();
    parts.line->loop().stop();
    parts.rmc->stop();
}

}  // namespace callbox::service
