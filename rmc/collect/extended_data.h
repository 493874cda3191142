// SPDX-License-Identifier: GPL-3.0-or-later
// Extended error data: the script that gathers it on a partition, and the reader of what it prints.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "core/model/extended_data.h"
#include "core/model/partition.h"
#include "core/words/result.h"
#include "rmc/collect/sweep.h"

namespace callbox::rmc::collect {

inline constexpr std::size_t kDataOutputLimit = std::size_t{8} << 20;

struct DataOptions {
    std::string boundary;  ///< 16 to 64 lower-case hex digits, fresh for every run
    bool elevate = false;
    bool prepared = false;
    core::DataSet set = core::DataSet::primary;
    std::string subsystem;        ///< of the event
    std::chrono::seconds age{0};  ///< since the fault
};

/// What is run. Errors: unsupported for a restricted shell, invalidArgument (boundary).
core::Result<Command> dataCommand(core::PartitionPlatform platform, const DataOptions& options);

/// Reads what the script printed: each source's lines that may leave, made harmless. Errors:
/// protocol when the output does not hold a finished run.
core::Result<core::GatheredData> readData(std::string_view output, std::string_view boundary);

/// The scripts without their call, for the dispatcher.
std::string dataScript();
std::string aixDataScript();

}  // namespace callbox::rmc::collect
