// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/linux_watch.h"

#include <algorithm>
#include <cctype>
#include <cstdio>

#include "rmc/collect/scripts.h"
#include "rmc/watch/cursor.h"

namespace callbox::rmc::watch {

using core::failField;
using core::say;

namespace {

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

}  // namespace

core::Result<std::string> linuxWatchScript(const WatchOptions& options) {
    if (!collect::isBoundary(options.boundary))
        return failField("boundary", say("watch.boundary-malformed"));
    if (!isPlainPath(options.rasdaemonDatabase))
        return failField("rasdaemonDatabase", say("watch.path-malformed"));
    const auto interval = options.pollInterval.count();
    if (interval < 50 || interval > 60000)
        return failField("pollInterval", say("watch.interval-out-of-range"));

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
    std::string script(collect::shellScript("watch.sh"));
    script += "callbox_watch <<'CALLBOX_INPUT'\n";
    script += "boundary " + options.boundary + "\n";
    script += "database " + options.rasdaemonDatabase + "\n";
    script += std::string("interval ") + seconds + "\n";
    script += "milliseconds " + std::to_string(interval) + "\n";
    script += "rasdaemon " + rasdaemon + "\n";
    script += "kernel " + kernel + "\n";
    script += "CALLBOX_INPUT\n";
    return script;
}

}  // namespace callbox::rmc::watch
