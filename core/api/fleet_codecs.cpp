// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api/fleet_operations.h"
#include "core/json/codec_impl.h"

using namespace callbox::core;
using namespace callbox::core::api;

CALLBOX_JSON_CODEC(FleetFiguresQuery)
CALLBOX_JSON_CODEC(FleetFigures)
CALLBOX_JSON_CODEC(SystemQuery)
CALLBOX_JSON_CODEC(SystemPage)
CALLBOX_JSON_CODEC(InventoryHistoryQuery)
CALLBOX_JSON_CODEC(InventoryHistory)
CALLBOX_JSON_CODEC(InventoryCompareQuery)
CALLBOX_JSON_CODEC(InventoryComparison)
CALLBOX_JSON_CODEC(PerformanceSeriesQuery)
CALLBOX_JSON_CODEC(PerformanceSeries)
