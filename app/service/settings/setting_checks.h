// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/connections/connection_operations.h"
#include "app/service/leaving/leaving_operations.h"
#include "app/service/notification/notification_operations.h"
#include "app/service/problems/monitoring_operations.h"
#include "app/service/settings/settings_plan.h"

namespace callbox::service::settings {

/// How the parts of the service judge their settings. They must outlive what is given.
SettingChecks checksOf(const connections::ConnectionOperations& connections,
                       const notification::NotificationOperations& notification,
                       const problems::MonitoringOperations& monitoring,
                       const leaving::LeavingOperations& leaving);

}  // namespace callbox::service::settings
