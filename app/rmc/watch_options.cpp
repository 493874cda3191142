// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rmc/watch_options.h"

namespace callbox::app::rmc {

callbox::rmc::watch::ProblemWatchOptions watchOptions(
    const WatchServices& services, const callbox::rmc::WatchPartition& partition, bool prepared,
    const std::map<std::string, std::string>& underWay) {
    callbox::rmc::watch::ProblemWatchOptions options;
    options.partitionId = partition.partitionId;
    options.boundary = services.boundary();
    options.cursors = partition.cursors;
    for (const auto& [source, cursor] : underWay)
        options.cursors[source] = cursor;
    options.elevate = partition.access.elevate;
    options.prepared = prepared;
    options.utilizationInterval = std::chrono::seconds(partition.utilizationInterval);
    options.rasdaemonDatabase = services.rasdaemonDatabase;
    return options;
}

}  // namespace callbox::app::rmc
