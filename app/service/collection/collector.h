// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "app/service/clock.h"
#include "app/service/jobs/job_board.h"
#include "app/service/partitions/partition_directory.h"
#include "core/store/store.h"

namespace callbox::service::collection {

/// Sweeps partitions through callbox-rmc and stores what they told: the redacted inventory, the
/// utilization samples, the managed system. Reactor thread only.
class Collector {
public:
    /// `collected` hears the id of every partition whose inventory was stored.
    Collector(core::store::Store& store, rmc_link::RmcLink& rmc,
              partitions::PartitionDirectory& directory, const Clock& clock,
              std::function<void(const std::string&)> collected)
        : store_(store),
          rmc_(rmc),
          directory_(directory),
          clock_(clock),
          collected_(std::move(collected)) {}

    void collect(const std::string& partitionId, std::function<void(core::Result<void>)> done);

    /// Several at a time, each failure noted on the job; `done` gets how many succeeded, also when
    /// the job was cancelled in between.
    void collectAll(const jobs::JobPointer& job, std::vector<std::string> partitionIds,
                    std::function<void(std::size_t)> done);

private:
    struct Sweep;
    void next(const std::shared_ptr<Sweep>& sweep);
    void take(const std::string& partitionId, core::Inventory inventory,
              std::function<void(core::Result<void>)> done);

    core::store::Store& store_;
    rmc_link::RmcLink& rmc_;
    partitions::PartitionDirectory& directory_;
    const Clock& clock_;
    std::function<void(const std::string&)> collected_;
};

}  // namespace callbox::service::collection
