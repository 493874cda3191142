// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/scripts.h"
#include "rmc/watch/errpt_log.h"
#include "rmc/watch/platform_watches.h"
#include "rmc/watch/script_watch.h"
#include "rmc/watch/snapshot_source.h"

namespace callbox::rmc::watch {

using core::failField;
using core::say;

core::Result<std::string> aixWatchScript(const WatchOptions& options) {
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
    std::string script;
    for (const std::string_view piece : {"protocol.sh", "snapshots.sh", "aix_main.sh"})
        script += collect::shellScript("watch/" + std::string(piece));
    script += "callbox_watch <<'CALLBOX_INPUT'\n";
    script += "boundary " + options.boundary + "\n";
    script += "snapshots " + snapshots + "\n";
    script += "pace " + std::to_string(pace.count()) + "\n";
    script += std::string("elevate ") + (options.elevate ? "yes" : "no") + "\n";
    script += "errpt " + since + "\n";
    script += "CALLBOX_INPUT\n";
    return script;
}

core::Result<std::unique_ptr<ProblemWatch>> makeAixWatch(const ProblemWatchOptions& wanted) {
    WatchOptions options;
    options.boundary = wanted.boundary;
    options.cursors = wanted.cursors;
    options.elevate = wanted.elevate;
    options.utilizationInterval = wanted.utilizationInterval;
    auto script = aixWatchScript(options);
    if (!script)
        return core::passOn(script);
    return std::make_unique<ScriptWatch>(wanted.partitionId, options, std::move(*script));
}

}  // namespace callbox::rmc::watch
