// SPDX-License-Identifier: GPL-3.0-or-later
// The watches by platform, each in a file of its own; makeProblemWatch() has the table.
#pragma once

#include "rmc/watch/make_problem_watch.h"

namespace callbox::rmc::watch {

/// A script that stays running: resources/collection/watch.sh.
core::Result<std::unique_ptr<ProblemWatch>> makeLinuxWatch(const ProblemWatchOptions& options);

struct WatchOptions;
/// A script that stays running on an AIX partition and reads the error log and the diagnostic log
/// again and again, or on a prepared one the dispatcher's word. Errors: invalidArgument (`field`
/// names the option).
core::Result<collect::Command> aixWatchCommand(const WatchOptions& options);
core::Result<std::unique_ptr<ProblemWatch>> makeAixWatch(const ProblemWatchOptions& options);

/// Single commands: the open serviceable events, and the links to service processors.
core::Result<std::unique_ptr<ProblemWatch>> makeHmcWatch(const ProblemWatchOptions& options);

/// Single commands: the error log.
core::Result<std::unique_ptr<ProblemWatch>> makeViosWatch(const ProblemWatchOptions& options);

}  // namespace callbox::rmc::watch
