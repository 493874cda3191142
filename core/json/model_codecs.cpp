// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/codec_impl.h"
#include "core/model/connection.h"
#include "core/model/connection_plugin.h"
#include "core/model/customer_information.h"
#include "core/model/inventory.h"
#include "core/model/problem_record.h"
#include "core/model/serviceable_event.h"
#include "core/model/transmittal_schedule.h"

using namespace callbox::core;

CALLBOX_JSON_CODEC(Message)
CALLBOX_JSON_CODEC(Error)
CALLBOX_JSON_CODEC(Mtms)
CALLBOX_JSON_CODEC(Partition)
CALLBOX_JSON_CODEC(PartitionAccess)
CALLBOX_JSON_CODEC(ManagedSystem)
CALLBOX_JSON_CODEC(InventoryItem)
CALLBOX_JSON_CODEC(Inventory)
CALLBOX_JSON_CODEC(InventoryDifference)
CALLBOX_JSON_CODEC(std::vector<UtilizationSample>)
CALLBOX_JSON_CODEC(ProblemRecord)
CALLBOX_JSON_CODEC(ServiceableEvent)
CALLBOX_JSON_CODEC(CustomerInformation)
CALLBOX_JSON_CODEC(SupportIds)
CALLBOX_JSON_CODEC(TransmittalSchedule)
CALLBOX_JSON_CODEC(ReceiverAddress)
CALLBOX_JSON_CODEC(Connection)
CALLBOX_JSON_CODEC(PluginDescription)
CALLBOX_JSON_CODEC(TestStep)
