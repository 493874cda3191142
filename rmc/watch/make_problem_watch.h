// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>

#include "core/model/partition.h"
#include "rmc/watch/problem_watch.h"

namespace callbox::rmc::watch {

struct ProblemWatchOptions {
    std::string partitionId;
    std::string boundary;  ///< 16 to 64 lower-case hex digits, fresh for every start
    std::map<std::string, std::string> cursors;     ///< by source; as last acknowledged
    bool elevate = false;                           ///< use `sudo -n` where root is needed
    bool prepared = false;                          ///< its dispatcher answers: send its word only
    std::chrono::seconds utilizationInterval{300};  ///< between samples; 0: none
    std::optional<std::string> rasdaemonDatabase;   ///< where it is not at the usual place
};

/// The watch for a platform as found, not `automatic`. Errors: invalidArgument (`field` names the
/// option or "platform").
core::Result<std::unique_ptr<ProblemWatch>> makeProblemWatch(core::PartitionPlatform platform,
                                                             const ProblemWatchOptions& options);

}  // namespace callbox::rmc::watch
