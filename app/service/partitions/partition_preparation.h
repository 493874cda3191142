// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/operator_api/operation_registry.h"
#include "app/service/partitions/partition_directory.h"
#include "app/service/rmc_link/rmc_link.h"

namespace callbox::service::partitions {

/// Making a partition a prepared one: the text for its administrator, or the preparation itself
/// with a root login that is used once.
struct PartitionPreparation {
    PartitionDirectory& directory;
    rmc_link::RmcLink& rmc;

    /// partition.preparation, partition.prepare. The object must outlive the registry.
    void registerWith(operator_api::OperationRegistry& registry);

private:
    void text(const core::api::PreparationArguments& arguments,
              operator_api::Respond<core::api::Preparation> respond);
    void prepare(core::api::PrepareArguments arguments,
                 operator_api::Respond<core::Partition> respond);
    /// The partition is read by its new account from now on.
    void keep(const std::string& id, const std::string& user,
              operator_api::Respond<core::Partition> respond);
};

}  // namespace callbox::service::partitions
