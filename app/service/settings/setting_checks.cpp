// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/settings/setting_checks.h"

#include "app/service/partitions/partition_checks.h"
#include "app/service/relay/relay_desk.h"
#include "connectivity/courier/receiver_url.h"

namespace callbox::service::settings {

namespace api = core::api;

namespace {

core::Result<void> checkPartition(const core::Partition& partition) {
    if (auto good = partitions::checkName(partition.name); !good)
        return good;
    const bool local = partition.access.platform == core::PartitionPlatform::local;
    if (auto good = partitions::checkAddress(partition.address); !local && !good)
        return good;
    return partitions::checkAccess(partition.access);
}

}  // namespace

SettingChecks checksOf(const connections::ConnectionOperations& connections,
                       const notification::NotificationOperations& notification,
                       const problems::MonitoringOperations& monitoring,
                       const leaving::LeavingOperations& leaving) {
    SettingChecks checks;
    checks.receiver = connectivity::courier::checkReceiverAddress;
    checks.connections = [&connections](api::ConnectionList list) -> core::Result<void> {
        const auto checked = connections.check(list);
        return checked ? core::Result<void>() : core::passOn(checked);
    };
    checks.targets = [&notification](api::NotificationTargets list) {
        return notification.check(list.targets);
    };
    checks.monitoring = [&monitoring](const api::MonitoringSettings& settings) {
        return monitoring.check(settings);
    };
    checks.partition = checkPartition;
    checks.redaction = [&leaving](const api::RedactionRuleArguments& rule) {
        return leaving.check(rule);
    };
    checks.relay = relay::RelayDesk::check;
    return checks;
}

}  // namespace callbox::service::settings
