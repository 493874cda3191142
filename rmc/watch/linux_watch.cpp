// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/linux_watch.h"

#include <algorithm>
#include <cctype>
#include <cstdio>

#include "rmc/collect/dispatcher.h"
#include "rmc/collect/scripts.h"
#include "rmc/watch/cursor.h"
#include "rmc/watch/snapshot_source.h"

namespace callbox::rmc::watch {

using core::failField;
using core::say;

namespace {

/// Each is a function of the script.
constexpr std::string_view kSnapshots[] = {
    "arcconf-state", "edac-counters", "ipmi-sel",           "md-state",         "megacli-state",
    "network-links", "nvme-health",   "rasdaemon-database", "rasdaemon-errors", "servicelog",
    "smart-health",  "ssacli-state",  "storcli-state"};
constexpr std::chrono::seconds kPace{5};

std::string cursorOf(const WatchOptions& options, std::string_view source) {
    const auto found = options.cursors.find(std::string(source));
    return found == options.cursors.end() ? std::string() : found->second;
}

bool isPlainPath(std::string_view path) {
    return path.size() > 1 && path.size() <= 512 && path.front() == '/' &&
           std::all_of(path.begin(), path.end(), [](unsigned char c) {
               return std::isalnum(c) || c == '/' || c == '.' || c == '_' || c == '-' || c == '+';
           });
}

/// "NAME=SECONDS ..." with the names as the script's functions have them.
std::string snapshotsOf(const WatchOptions& options) {
    std::string list;
    const auto add = [&](std::string_view name, std::chrono::seconds interval) {
        list += list.empty() ? "" : " ";
        list += name;
        std::replace(list.begin(), list.end(), '-', '_');
        list += "=" + std::to_string(interval.count());
    };
    if (options.utilizationInterval.count() > 0)
        add(kUtilizationSource, options.utilizationInterval);
    if (!options.snapshots)
        return list;
    for (const auto name : kSnapshots)
        if (const auto* source = findSnapshotSource(name))
            add(name,
                options.snapshotInterval.count() > 0 ? options.snapshotInterval : source->interval);
    return list;
}

/// Seconds between two looks at what is due.
std::int64_t paceOf(const WatchOptions& options) {
    auto pace = kPace;
    for (const auto interval : {options.utilizationInterval, options.snapshotInterval})
        if (interval.count() > 0)
            pace = std::min(pace, interval);
    return pace.count();
}

core::Result<std::string> inputOf(const WatchOptions& options) {
    if (!collect::isBoundary(options.boundary))
        return failField("boundary", say("watch.boundary-malformed"));
    if (!isPlainPath(options.rasdaemonDatabase))
        return failField("rasdaemonDatabase", say("watch.path-malformed"));
    const auto interval = options.pollInterval.count();
    if (interval < 50 || interval > 60000)
        return failField("pollInterval", say("watch.interval-out-of-range"));

    for (const auto& [field, value] :
         {std::pair{"utilizationInterval", options.utilizationInterval},
          {"snapshotInterval", options.snapshotInterval}})
        if (value < std::chrono::seconds(0) || value > std::chrono::hours(24))
            return failField(field, say("watch.interval-too-long"));

    std::string kernel = cursorOf(options, kKernelLogSource);
    if (!kernel.empty() && kernel != kFromStart && !isKernelCursor(kernel))
        return failField("cursors.kernel-log", say("watch.cursor-malformed",
                                                   {{"source", std::string(kKernelLogSource)}}));
    std::string rasdaemon = cursorOf(options, kRasdaemonSource);
    if (!rasdaemon.empty() && rasdaemon != kFromStart) {
        const auto cursor = RasdaemonCursor::fromText(rasdaemon);
        if (!cursor)
            return core::passOn(cursor);
        rasdaemon = cursor->text();
    }
    kernel = !options.kernelLog ? "off" : kernel.empty() ? "-" : kernel;
    rasdaemon = !options.rasdaemon ? "off" : rasdaemon.empty() ? "-" : rasdaemon;

    char seconds[32];
    std::snprintf(seconds, sizeof seconds, "%lld.%03lld", static_cast<long long>(interval / 1000),
                  static_cast<long long>(interval % 1000));
    std::string input = "boundary " + options.boundary + "\n";
    input += "database " + options.rasdaemonDatabase + "\n";
    input += std::string("interval ") + seconds + "\n";
    input += "milliseconds " + std::to_string(interval) + "\n";
    input += "rasdaemon " + rasdaemon + "\n";
    input += "kernel " + kernel + "\n";
    input += "snapshots " + snapshotsOf(options) + "\n";
    input += "pace " + std::to_string(paceOf(options)) + "\n";
    return input + "elevate " + (options.elevate ? "yes" : "no") + "\n";
}

}  // namespace

core::Result<std::string> linuxWatchScript(const WatchOptions& options) {
    const auto input = inputOf(options);
    if (!input)
        return core::passOn(input);
    return collect::watchScript() + "callbox_watch <<'CALLBOX_INPUT'\n" + *input +
           "CALLBOX_INPUT\n";
}

core::Result<collect::Command> linuxWatchCommand(const WatchOptions& options) {
    auto input = options.prepared ? inputOf(options) : linuxWatchScript(options);
    if (!input)
        return core::passOn(input);
    return collect::Command{options.prepared ? collect::kWatchWord : "sh", std::move(*input)};
}

}  // namespace callbox::rmc::watch
