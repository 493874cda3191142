// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/policy_operations.h"
#include "core/json/codec_impl.h"

using namespace callbox::core;
using namespace callbox::core::api;

CALLBOX_JSON_CODEC(Policy)
CALLBOX_JSON_CODEC(MaintenanceWindow)
CALLBOX_JSON_CODEC(PolicyState)
CALLBOX_JSON_CODEC(SetPolicyArguments)
CALLBOX_JSON_CODEC(WindowRow)
CALLBOX_JSON_CODEC(WindowQuery)
CALLBOX_JSON_CODEC(WindowPage)
CALLBOX_JSON_CODEC(WindowNumber)
CALLBOX_JSON_CODEC(SuppressedQuery)
CALLBOX_JSON_CODEC(SuppressedPage)
CALLBOX_JSON_CODEC(StormSettings)
CALLBOX_JSON_CODEC(SettleArguments)
CALLBOX_JSON_CODEC(Settled)
CALLBOX_JSON_CODEC(RehearseArguments)
CALLBOX_JSON_CODEC(Rehearsal)
