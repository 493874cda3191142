// SPDX-License-Identifier: GPL-3.0-or-later
// Every source that can be read from a recorded output: those of the collectors and the snapshots
// of the watches.
#pragma once

#include <string_view>
#include <vector>

#include "rmc/collect/source_registry.h"

namespace callbox::rmc::watch {

/// Sorted.
std::vector<std::string_view> recordedSources();

/// Of a snapshot source that no collector reads all that its text reports. Errors as
/// collect::parseSource.
core::Result<collect::Findings> parseRecorded(std::string_view source, std::string_view text);

}  // namespace callbox::rmc::watch
