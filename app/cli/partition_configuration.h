// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/hmc_form.h"
#include "core/api/operations.h"

namespace callbox::cli {

/// The managed systems of these partitions: name, type_model, serial_num, state. `wanted` is a
/// name or MTMS; empty: all.
std::vector<HmcRecord> systemRecords(const core::api::PartitionPage& page,
                                     const std::string& wanted);

}  // namespace callbox::cli
