// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/model/inventory.h"

namespace callbox::rmc::collect {

/// What a machine did between two utilization texts of a sweep or a watch: processor, memory, swap,
/// disks, interfaces, file systems. Counters that went backwards give no sample.
std::vector<core::UtilizationSample> utilizationBetween(std::string_view first,
                                                        std::string_view second,
                                                        core::TimePoint at);

/// MemTotal in bytes, 0 when it is not there.
std::uint64_t memoryTotal(std::string_view section);

}  // namespace callbox::rmc::collect
