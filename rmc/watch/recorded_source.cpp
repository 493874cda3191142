// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/recorded_source.h"

#include <algorithm>

#include "rmc/watch/script_watch.h"
#include "rmc/watch/snapshot_frames.h"
#include "rmc/watch/snapshot_source.h"

namespace callbox::rmc::watch {

std::vector<std::string_view> recordedSources() {
    auto names = collect::sourceNames();
    for (const auto& source : snapshotSources())
        names.push_back(source.name);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

core::Result<collect::Findings> parseRecorded(std::string_view source, std::string_view text) {
    const auto* snapshot = findSnapshotSource(source);
    const auto collected = collect::sourceNames();
    if (!snapshot || std::find(collected.begin(), collected.end(), source) != collected.end())
        return collect::parseSource(source, text);
    if (text.size() > SnapshotFrames::kMaxText)
        return core::fail(core::ErrorCode::limitExceeded,
                          core::say("collect.text-too-long",
                                    {{"limit", std::to_string(SnapshotFrames::kMaxText)}}));
    auto reading = snapshot->read(text, {{}, kFromStart, core::TimePoint{}});
    if (!reading)
        return core::passOn(reading);
    collect::Findings findings;
    findings.records = std::move(reading->records);
    return findings;
}

}  // namespace callbox::rmc::watch
