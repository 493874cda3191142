// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/service/clock.h"
#include "app/service/operator_api/operation_registry.h"
#include "app/service/partitions/partition_directory.h"
#include "core/store/store.h"
#include "rmc/link/messages.h"

namespace callbox::service::collection {

/// Utilization of the partitions as their watches sample it: kept for the schedule of performance
/// information to send, and shown.
struct Performance {
    core::store::Store& store;
    const partitions::PartitionDirectory& directory;
    /// Hears the samples of a partition that are being stored.
    std::function<void(const std::string&, const std::vector<core::UtilizationSample>&)> taken;

    /// Metrics that are not on the allow-list are dropped.
    void take(rmc::UtilizationSampled sampled);

    /// performance.get. The object must outlive the registry.
    void registerWith(operator_api::OperationRegistry& registry);
};

}  // namespace callbox::service::collection
