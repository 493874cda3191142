// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/snapshot_source.h"

#include <algorithm>

#include "rmc/watch/snapshot_sources.h"

namespace callbox::rmc::watch {

namespace {

using namespace std::chrono_literals;

/// Sorted by name.
constexpr SnapshotSource kSources[] = {
    {"md-state", 1min, readMdState},
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
