// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/clock.h"
#include "app/service/operator_api/operation_registry.h"
#include "app/service/partitions/partition_directory.h"
#include "core/store/store.h"

namespace callbox::service::status {

/// fleet.figures, system.list, performance.series. The object must outlive the registry.
struct FleetOperations {
    core::store::Store& store;
    const partitions::PartitionDirectory& directory;
    const Clock& clock;

    void registerWith(operator_api::OperationRegistry& registry) const;
};

}  // namespace callbox::service::status
