// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/condition_operations.h"
#include "core/json/codec_impl.h"

using namespace callbox::core;
using namespace callbox::core::api;

CALLBOX_JSON_CODEC(Condition)
CALLBOX_JSON_CODEC(Response)
CALLBOX_JSON_CODEC(Sensor)
CALLBOX_JSON_CODEC(ConditionAuditRecord)
CALLBOX_JSON_CODEC(ResourceClassDefinition)
CALLBOX_JSON_CODEC(ResourceClassList)
CALLBOX_JSON_CODEC(ResourceQuery)
CALLBOX_JSON_CODEC(ResourcePage)
CALLBOX_JSON_CODEC(ConditionName)
CALLBOX_JSON_CODEC(ConditionList)
CALLBOX_JSON_CODEC(ChangeConditionArguments)
CALLBOX_JSON_CODEC(ConditionAuditQuery)
CALLBOX_JSON_CODEC(ConditionAuditPage)
CALLBOX_JSON_CODEC(ResponseName)
CALLBOX_JSON_CODEC(ResponseList)
CALLBOX_JSON_CODEC(AssociationList)
CALLBOX_JSON_CODEC(AssociationArguments)
CALLBOX_JSON_CODEC(SensorQuery)
CALLBOX_JSON_CODEC(SensorList)
