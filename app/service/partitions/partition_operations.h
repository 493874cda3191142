// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/collection/collector.h"
#include "app/service/jobs/job_board.h"
#include "app/service/operator_api/operation_registry.h"
#include "app/service/partitions/partition_directory.h"

namespace callbox::service::partitions {

/// What the operations on partitions work with.
struct PartitionOperations {
    core::store::Store& store;
    PartitionDirectory& directory;
    rmc_link::RmcLink& rmc;
    jobs::JobBoard& jobs;
    collection::Collector& collector;
    const Clock& clock;
    const std::string& publicKeyLine;  ///< as callbox-rmc told it

    /// partition.*, inventory.get, collect.start. The object must outlive the registry.
    void registerWith(operator_api::OperationRegistry& registry);

private:
    void probe(const core::api::PartitionProbeArguments& arguments,
               operator_api::Respond<core::api::HostKeyOffer> respond);
    void add(core::api::PartitionAddArguments arguments,
             operator_api::Respond<core::Partition> respond);
    void modify(const core::api::PartitionModifyArguments& arguments,
                operator_api::Respond<core::Partition> respond);
    void importHostKeys(const core::api::ImportHostKeysArguments& arguments,
                        operator_api::Respond<core::api::ImportedHostKeys> respond);
    /// Puts the public key on a partition, which need not be stored yet.
    void installKey(const core::Partition& partition, std::string password,
                    std::function<void(core::Result<void>)> done);
    void confirmHostKey(const core::api::ConfirmHostKeyArguments& arguments,
                        operator_api::Respond<core::api::Nothing> respond);
    void remove(const std::string& idOrName, operator_api::Respond<core::api::Nothing> respond);
    void test(const std::string& idOrName, operator_api::Respond<core::api::JobStarted> respond);
    void collect(const core::api::CollectArguments& arguments,
                 operator_api::Respond<core::api::JobStarted> respond);
    core::Result<core::Partition> require(const std::string& idOrName) const;
    /// What the operator sees between two writes of "last seen".
    core::api::PartitionRow live(core::api::PartitionRow row) const;
};

}  // namespace callbox::service::partitions
