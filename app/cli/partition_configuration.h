// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/hmc_form.h"
#include "app/cli/session.h"

namespace callbox::cli {

/// All partitions that match, page after page. The query's offset and limit do not count.
core::Result<core::api::PartitionPage> allPartitions(Session& session,
                                                     core::api::PartitionQuery query);

/// The managed systems of these partitions: name, type_model, serial_num, state. `wanted` is a
/// name or MTMS; empty: all.
std::vector<HmcRecord> systemRecords(const core::api::PartitionPage& page,
                                     const std::string& wanted);

}  // namespace callbox::cli
