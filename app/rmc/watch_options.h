// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "app/rmc/partition_watch.h"
#include "rmc/watch/make_problem_watch.h"

namespace callbox::app::rmc {

/// How a partition is watched from here on. `underWay`: by source, the cursor of what is on its way
/// to callboxd, which need not be read again.
callbox::rmc::watch::ProblemWatchOptions watchOptions(
    const WatchServices& services, const callbox::rmc::WatchPartition& partition, bool prepared,
    const std::map<std::string, std::string>& underWay);

}  // namespace callbox::app::rmc
