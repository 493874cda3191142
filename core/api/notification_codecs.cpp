// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/monitoring_operations.h"
#include "core/api/notification_operations.h"
#include "core/json/codec_impl.h"

using namespace callbox::core;
using namespace callbox::core::api;

CALLBOX_JSON_CODEC(Notice)
CALLBOX_JSON_CODEC(NotificationTarget)
CALLBOX_JSON_CODEC(NotificationTargets)
CALLBOX_JSON_CODEC(NotificationSecretArguments)
CALLBOX_JSON_CODEC(NotificationTargetId)
CALLBOX_JSON_CODEC(NotificationQuery)
CALLBOX_JSON_CODEC(NotificationHistory)
CALLBOX_JSON_CODEC(MonitoringSettings)
CALLBOX_JSON_CODEC(Monitoring)
