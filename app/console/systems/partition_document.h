// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/export/document.h"
#include "app/console/systems/inventory_rows.h"
#include "core/api/operations.h"

namespace callbox::app::console {

/// A partition for a file or for paper: its channel and system, what is built in, what could not be
/// read. `inventory` is nullptr while nothing was collected.
Document partitionDocument(const core::api::PartitionRow& partition,
                           const core::Inventory* inventory, const FailingParts& failing,
                           const Words& words);

}  // namespace callbox::app::console
