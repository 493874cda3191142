// SPDX-License-Identifier: GPL-3.0-or-later
// Resources out of what the console knows. Plain functions: nothing is read here.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/model/condition.h"
#include "core/model/inventory.h"
#include "core/model/partition.h"
#include "rmc/condition/resource_class.h"

namespace callbox::service::conditions {

/// What is known of a partition beside its record.
struct PartitionState {
    std::optional<core::TimePoint> downSince;  ///< the channel is not active since
    std::optional<std::int64_t> clockSkew;     ///< seconds its clock is ahead of the console's
    std::uint32_t problemsPerHour = 0;
    std::optional<std::uint32_t> openEvents;
};

rmc::condition::Resource partitionResource(const core::Partition& partition,
                                           const PartitionState& state, core::TimePoint now);

/// Classes that samples and inventory tell of: Host, FileSystem, NetworkInterface, PhysicalVolume,
/// Processor; none for any other. `inventory` may be nullptr: what only it tells is then not known.
std::vector<rmc::condition::Resource> hardwareResources(
    std::string_view className, const core::Partition& partition,
    const std::vector<core::UtilizationSample>& samples, const core::Inventory* inventory);

rmc::condition::Resource sensorResource(const core::Sensor& sensor);
rmc::condition::Resource eventResource(const core::ServiceableEvent& event);

/// "Name" of a resource with the partition it belongs to: "/var (lpar1)".
std::string shownName(const rmc::condition::Resource& resource);

/// The first of its NodeNameList.
std::string partitionNameOf(const rmc::condition::Resource& resource);

}  // namespace callbox::service::conditions
