// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/words/result.h"

namespace callbox::app::rmc {

/// The command line of callbox-rmc, which only callboxd writes.
struct RmcOptions {
    int linkFd = -1;                     ///< --link-fd N: the inherited socket to callboxd
    std::filesystem::path keyDirectory;  ///< --key-directory DIR
    /// --rasdaemon-database PATH: where the partitions keep it when not at the usual place
    std::optional<std::string> rasdaemonDatabase;
};

/// `words` without the program's name. Errors: invalidArgument, `field` names the option.
core::Result<RmcOptions> readOptions(const std::vector<std::string>& words);

}  // namespace callbox::app::rmc
