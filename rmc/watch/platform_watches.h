// SPDX-License-Identifier: GPL-3.0-or-later
// The watches by platform, each in a file of its own; makeProblemWatch() has the table.
#pragma once

#include "rmc/watch/make_problem_watch.h"

namespace callbox::rmc::watch {

/// A script that stays running: resources/collection/watch.sh.
core::Result<std::unique_ptr<ProblemWatch>> makeLinuxWatch(const ProblemWatchOptions& options);

}  // namespace callbox::rmc::watch
