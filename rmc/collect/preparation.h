// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a partition a prepared one (docs/prepare.md).
#pragma once

#include <string>
#include <string_view>

#include "core/model/partition.h"
#include "core/words/result.h"

namespace callbox::rmc::collect {

struct PreparationOptions {
    core::PartitionPlatform platform = core::PartitionPlatform::linux;
    std::string user;           ///< the account to make: a lower-case name of up to 32 characters
    std::string publicKeyLine;  ///< the console's, as authorized_keys takes it
};

/// Linux: a script for `sh`, to be run as root. AIX, VIOS and HMC: the commands for an
/// administrator to give, with words before them. Errors: invalidArgument (`field` user, platform,
/// publicKeyLine).
core::Result<std::string> preparationText(const PreparationOptions& options);

/// Reads what the script for Linux printed. Errors: unavailable, with the step that failed.
core::Result<void> readPreparation(std::string_view output);

}  // namespace callbox::rmc::collect
