// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/partition.h"
#include "core/words/result.h"

namespace callbox::service::partitions {

/// What an operator typed about a partition. Errors: invalidArgument, `field` names what is wrong.
core::Result<void> checkName(const std::string& name);
core::Result<void> checkAddress(const core::PartitionAddress& address);
/// At most four jump hosts, each with a confirmed key; a client key's plain file name.
core::Result<void> checkAccess(const core::PartitionAccess& access);

}  // namespace callbox::service::partitions
