// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/snapshot_source.h"

#include <algorithm>

#include "rmc/watch/snapshot_sources.h"

namespace callbox::rmc::watch {

namespace {

using namespace std::chrono_literals;

/// Sorted by name.
constexpr SnapshotSource kSources[] = {
    {"arcconf-state", 10min, readArcconfState},
    {"diagrpt", 5min, readDiagrpt},
    {"edac-counters", 1min, readEdacCounters},
    {"errlog", 5min, readErrlog},
    {"errpt", 30s, readErrpt},
    {"ipmi-sel", 2min, readIpmiSel},
    {"lssvcevents", 1min, readHmcEvents},
    {"md-state", 1min, readMdState},
    {"megacli-state", 10min, readMegacliState},
    {"network-links", 1min, readNetworkLinks},
    {"nvme-health", 10min, readNvmeHealth},
    {"rasdaemon-database", 30s, readRasdaemonDatabase},
    {"rasdaemon-errors", 30s, readRasdaemonErrors},
    {"servicelog", 1min, readServicelog},
    {"smart-health", 30min, readSmartHealth},
    {"ssacli-state", 10min, readSsacliState},
    {"storcli-state", 10min, readStorcliState},
};

static_assert(std::is_sorted(std::begin(kSources), std::end(kSources),
                             [](const auto& a, const auto& b) { return a.name < b.name; }));

}  // namespace

std::span<const SnapshotSource> snapshotSources() {
    return kSources;
}

const SnapshotSource* findSnapshotSource(std::string_view name) {
    const auto found = std::find_if(std::begin(kSources), std::end(kSources),
                                    [&](const auto& source) { return source.name == name; });
    return found == std::end(kSources) ? nullptr : &*found;
}

}  // namespace callbox::rmc::watch
