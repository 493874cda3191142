// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/dispatcher.h"
#include "rmc/collect/scripts.h"
#include "rmc/watch/errpt_log.h"
#include "rmc/watch/platform_watches.h"
#include "rmc/watch/script_watch.h"
#include "rmc/watch/snapshot_source.h"

namespace callbox::rmc::watch {

using core::failField;
using core::say;

namespace {

core::Result<std::string> inputOf(const WatchOptions& options) {
    if (!collect::isBoundary(options.boundary))
        return failField("boundary", say("watch.boundary-malformed"));
    for (const auto& [field, value] :
         {std::pair{"utilizationInterval", options.utilizationInterval},
          {"snapshotInterval", options.snapshotInterval}})
        if (value < std::chrono::seconds(0) || value > std::chrono::hours(24))
            return failField(field, say("watch.interval-too-long"));
    std::string since = "-";
    if (const auto known = options.cursors.find("errpt"); known != options.cursors.end()) {
        const auto cursor = ErrptCursor::fromText(known->second);
        if (!cursor)
            return failField("cursors.errpt", say("watch.cursor-malformed", {{"source", "errpt"}}));
        since = cursor->since();
    }
    std::string snapshots;
    auto pace = std::chrono::seconds(5);
    for (const std::string_view name : {"errpt", "diagrpt"}) {
        const auto interval = options.snapshotInterval.count() > 0
                                  ? options.snapshotInterval
                                  : findSnapshotSource(name)->interval;
        pace = std::min(pace, interval);
        snapshots += (snapshots.empty() ? "" : " ") + std::string(name) + "=" +
                     std::to_string(interval.count());
    }
    if (options.utilizationInterval.count() > 0) {
        pace = std::min(pace, options.utilizationInterval);
        snapshots += " " + std::string(kUtilizationSource) + "=" +
                     std::to_string(options.utilizationInterval.count());
    }
    std::string input = "boundary " + options.boundary + "\n";
    input += "snapshots " + snapshots + "\n";
    input += "pace " + std::to_string(pace.count()) + "\n";
    input += std::string("elevate ") + (options.elevate ? "yes" : "no") + "\n";
    return input + "errpt " + since + "\n";
}

}  // namespace

core::Result<collect::Command> aixWatchCommand(const WatchOptions& options) {
    auto input = inputOf(options);
    if (!input)
        return core::passOn(input);
    if (options.prepared)
        return collect::Command{collect::kWatchWord, std::move(*input)};
    return collect::Command{"sh", collect::aixWatchScript() + "callbox_watch <<'CALLBOX_INPUT'\n" +
                                      *input + "CALLBOX_INPUT\n"};
}

core::Result<std::unique_ptr<ProblemWatch>> makeAixWatch(const ProblemWatchOptions& wanted) {
    WatchOptions options;
    options.boundary = wanted.boundary;
    options.cursors = wanted.cursors;
    options.elevate = wanted.elevate;
    options.utilizationInterval = wanted.utilizationInterval;
    options.prepared = wanted.prepared;
    auto command = aixWatchCommand(options);
    if (!command)
        return core::passOn(command);
    return std::make_unique<ScriptWatch>(wanted.partitionId, options, std::move(*command));
}

}  // namespace callbox::rmc::watch
