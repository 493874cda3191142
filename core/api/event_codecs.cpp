// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/audit_operations.h"
#include "core/api/event_operations.h"
#include "core/json/codec_impl.h"

using namespace callbox::core;
using namespace callbox::core::api;

CALLBOX_JSON_CODEC(EventQuery)
CALLBOX_JSON_CODEC(EventPage)
CALLBOX_JSON_CODEC(ProblemNumber)
CALLBOX_JSON_CODEC(CreateEventArguments)
CALLBOX_JSON_CODEC(HandleEventsArguments)
CALLBOX_JSON_CODEC(FruReplacedArguments)
CALLBOX_JSON_CODEC(EventOutcomes)
CALLBOX_JSON_CODEC(LoadEventsArguments)
CALLBOX_JSON_CODEC(LoadedEvents)
CALLBOX_JSON_CODEC(ReferenceCodeArguments)
CALLBOX_JSON_CODEC(ReferenceCodeList)
CALLBOX_JSON_CODEC(AuditQuery)
CALLBOX_JSON_CODEC(AuditPage)
