// SPDX-License-Identifier: GPL-3.0-or-later
// What callboxd is put together of. Within app/service only.
#pragma once

#include <optional>

#include <boost/asio/steady_timer.hpp>

#include "app/service/collection/inventory_history.h"
#include "app/service/collection/performance.h"
#include "app/service/conditions/condition_operations.h"
#include "app/service/connections/connection_operations.h"
#include "app/service/delivery/home_line.h"
#include "app/service/dumps/dump_desk.h"
#include "app/service/extended/extended_desk.h"
#include "app/service/leaving/leaving_operations.h"
#include "app/service/notification/notification_operations.h"
#include "app/service/operator_api/api_server.h"
#include "app/service/partitions/partition_operations.h"
#include "app/service/partitions/partition_preparation.h"
#include "app/service/policy/policy_center.h"
#include "app/service/problems/attention_desk.h"
#include "app/service/problems/channel_watch.h"
#include "app/service/problems/event_handling.h"
#include "app/service/problems/event_loading.h"
#include "app/service/problems/event_operations.h"
#include "app/service/problems/flap_watch.h"
#include "app/service/problems/home_watch.h"
#include "app/service/problems/monitoring_operations.h"
#include "app/service/problems/problem_intake.h"
#include "app/service/relay/relay_desk.h"
#include "app/service/rule_packs/rule_packs.h"
#include "app/service/service.h"
#include "app/service/settings/settings_desk.h"
#include "app/service/setup/setup_operations.h"
#include "app/service/status/fleet_operations.h"
#include "app/service/status/status_board.h"
#include "app/service/transmittal/outbox_operations.h"
#include "app/service/transmittal/transmittal_operations.h"
#include "core/disclosure/disclosure.h"

namespace callbox::service {

namespace api = core::api;
namespace asio = boost::asio;
namespace store = core::store;

/// Every part in the order it is made; destroyed the other way round.
struct Service::Parts {
    Parts(asio::io_context& io, ServiceOptions serviceOptions)
        : context(io), options(std::move(serviceOptions)), maintenanceTimer(io) {}

    core::Result<void> openStore();
    core::Result<void> makeParts();
    void makeConditions(const std::function<void(const std::vector<std::uint64_t>&)>& filed);
    void makeExtendedData(const std::function<void(const core::Error&)>& notStored);
    void partitionCollected(const std::string& id);
    core::Result<void> begin();
    void maintainLater();
    void eventsFiled(const std::vector<std::uint64_t>& numbers);
    void audit(const operator_api::AuditEntry& entry);
    void fullInventoryAsked(const std::string& entityId, const std::string& partitionId);
    rmc_link::RmcLinkEvents rmcEvents();
    delivery::DeliveryCallbacks lineCallbacks();
    void enrolAgain(const std::string& entityId);
    void connectionChanged(const core::Connection& connection);
    void sourceCondition(const rmc::SourceCondition& condition);

    asio::io_context& context;
    ServiceOptions options;
    std::unique_ptr<store::Store> storage;
    std::optional<store::Sealer> sealer;
    core::disclosure::Disclosure disclosure;
    core::outbox::Outbox outbox{
        core::disclosure::outboxOptions(disclosure, [this] { return options.clock.now(); })};
    core::Catalogue words = core::Catalogue::load("en");
    core::Mtms console;
    std::string publicKeyLine;
    operator_api::ChangeFeed changes;
    std::optional<rule_packs::RulePacks> rulePacks;
    problems::ComponentCache components;
    policy::PolicyBook policyBook;
    std::optional<problems::EventFiling> filing;
    std::optional<policy::StormGuard> storms;
    std::optional<jobs::JobBoard> jobs;
    std::optional<rmc_link::RmcLink> rmc;
    std::optional<partitions::PartitionDirectory> directory;
    std::optional<problems::ChannelWatch> channels;
    std::optional<problems::HomeWatch> homeWatch;
    std::optional<problems::FlapWatch> flapWatch;
    std::optional<problems::ProblemIntake> intake;
    std::optional<collection::Collector> collector;
    std::optional<collection::Performance> performance;
    std::optional<collection::InventoryHistory> inventoryHistory;
    std::optional<delivery::HomeLine> line;
    std::optional<relay::RelayDesk> relayDesk;
    std::optional<setup::Enroller> enroller;
    std::optional<transmittal::Transmitter> transmitter;
    std::optional<transmittal::ScheduleRunner> schedules;
    std::optional<partitions::PartitionOperations> partitionOperations;
    std::optional<partitions::PartitionPreparation> partitionPreparation;
    std::optional<problems::EventOperations> eventOperations;
    std::optional<problems::EventHandling> eventHandling;
    std::optional<problems::EventLoading> eventLoading;
    std::optional<problems::MonitoringOperations> monitoringOperations;
    std::optional<problems::AttentionDesk> attentionDesk;
    std::optional<transmittal::TransmittalOperations> transmittalOperations;
    std::optional<transmittal::OutboxOperations> outboxOperations;
    std::optional<leaving::LeavingOperations> leavingOperations;
    std::optional<connections::ConnectionOperations> connectionOperations;
    std::optional<setup::SetupOperations> setupOperations;
    std::optional<conditions::ConditionCenter> conditionCenter;
    std::optional<conditions::ConditionOperations> conditionOperations;
    std::optional<conditions::ResponseOperations> responseOperations;
    std::optional<conditions::ResourceOperations> resourceOperations;
    std::optional<conditions::SensorOperations> sensorOperations;
    std::optional<policy::PolicyCenter> policyCenter;
    std::optional<notification::Notifier> notifier;
    std::optional<notification::NotificationOperations> notificationOperations;
    std::optional<settings::SettingsDesk> settingsDesk;
    std::optional<status::StatusBoard> statusBoard;
    std::optional<status::FleetOperations> fleetOperations;
    std::optional<extended::ExtendedDesk> extendedDesk;
    std::optional<dumps::DumpDesk> dumpDesk;
    std::optional<operator_api::OperationRegistry> registry;
    std::unique_ptr<operator_api::ApiServer> server;
    asio::steady_timer maintenanceTimer;
    bool enrolling = false;
    bool stopped = false;
};

}  // namespace callbox::service
