// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/settings_operations.h"
#include "core/json/codec_impl.h"

using namespace callbox::core;
using namespace callbox::core::api;

CALLBOX_JSON_CODEC(SettingsDocument)
CALLBOX_JSON_CODEC(SettingsImportArguments)
CALLBOX_JSON_CODEC(ImportedSettings)
CALLBOX_JSON_CODEC(std::vector<ConnectionEntry>)
CALLBOX_JSON_CODEC(std::vector<TargetEntry>)
CALLBOX_JSON_CODEC(ScheduleEntry)
CALLBOX_JSON_CODEC(WindowEntry)
CALLBOX_JSON_CODEC(PartitionEntry)
CALLBOX_JSON_CODEC(PartitionAddress)
CALLBOX_JSON_CODEC(MonitoringEntry)
CALLBOX_JSON_CODEC(ConditionEntry)
CALLBOX_JSON_CODEC(ResponseEntry)
CALLBOX_JSON_CODEC(Association)
CALLBOX_JSON_CODEC(SensorEntry)
