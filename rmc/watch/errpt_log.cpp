// SPDX-License-Identifier: GPL-3.0-or-later
// The error log of AIX and of a VIOS. Entries come by rising sequence number; errclear may make it
// begin anew, so a later entry with a lower number is new, too.
#include "rmc/watch/errpt_log.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include "rmc/collect/errpt.h"
#include "rmc/collect/text.h"
#include "rmc/watch/script_watch.h"
#include "rmc/watch/snapshot_sources.h"

namespace callbox::rmc::watch {

namespace {

using collect::split;
using collect::toNumber;

std::string_view attribute(const core::ProblemRecord& record, const char* name) {
    const auto found = record.attributes.find(name);
    return found == record.attributes.end() ? std::string_view() : std::string_view(found->second);
}

std::int64_t secondsOf(core::TimePoint at) {
    return std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch()).count();
}

core::Result<SnapshotReading> readLog(std::string_view text, const SnapshotContext& context,
                                      const char* source, bool diagnosed) {
    auto entries = collect::readErrorLog(text);
    if (!entries)
        return core::passOn(entries);
    std::erase_if(*entries, [](const auto& entry) { return entry.kind != "errpt-hardware"; });
    std::reverse(entries->begin(), entries->end());
    const auto known = ErrptCursor::fromText(context.cursor);
    auto at = known.value_or(ErrptCursor{});
    const auto waited = at.held;
    at.held = 0;
    SnapshotReading reading;
    for (auto& entry : *entries) {
        const auto sequence = toNumber(attribute(entry, "sequence")).value_or(0);
        const auto seconds = secondsOf(entry.occurredAt);
        const bool again = sequence <= at.sequence;
        if (again && seconds <= at.seconds)
            continue;
        if (known) {
            if (reading.records.size() >= kMaxSnapshotRecords)
                break;
            // The diagnostics name the parts of a permanent error, but only a while later.
            if (diagnosed && attribute(entry, "type") == "PERM" &&
                attribute(entry, "srn").empty() && waited != sequence) {
                at.held = sequence;
                break;
            }
            reading.restarted = reading.restarted || (again && at.sequence > 0);
            entry.source = source;
            reading.records.push_back(entry);
        }
        at.machine = attribute(entry, "machine_id");
        at.sequence = sequence;
        at.seconds = std::max(at.seconds, seconds);
    }
    reading.cursor = at.text();
    return reading;
}

}  // namespace

std::string ErrptCursor::text() const {
    return "e1;" + machine + ";" + std::to_string(sequence) + ";" + std::to_string(seconds) + ";" +
           std::to_string(held);
}

std::optional<ErrptCursor> ErrptCursor::fromText(std::string_view text) {
    if (text == kFromStart)
        return ErrptCursor{};
    const auto pieces = split(text, ';', 6);
    if (pieces.size() != 5 || pieces[0] != "e1" || pieces[1].size() > 32 ||
        pieces[1].find_first_not_of("0123456789ABCDEFabcdef") != std::string_view::npos)
        return std::nullopt;
    const auto sequence = toNumber(pieces[2]);
    const auto seconds = toNumber(pieces[3]);
    const auto held = toNumber(pieces[4]);
    if (!sequence || !seconds || !held || *seconds > 4102444800U)
        return std::nullopt;
    return ErrptCursor{std::string(pieces[1]), *sequence, static_cast<std::int64_t>(*seconds),
                       *held};
}

std::string ErrptCursor::since() const {
    using namespace std::chrono;
    const sys_seconds at{std::chrono::seconds(seconds)};
    const auto day = floor<days>(at);
    const year_month_day date{day};
    const hh_mm_ss time{at - day};
    char text[32];
    std::snprintf(text, sizeof text, "%02u%02u%02d%02d%02d", static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()), static_cast<int>(date.year()) % 100);
    return text;
}

core::Result<SnapshotReading> readErrpt(std::string_view text, const SnapshotContext& context) {
    return readLog(text, context, "errpt", true);
}

core::Result<SnapshotReading> readErrlog(std::string_view text, const SnapshotContext& context) {
    return readLog(text, context, "errlog", false);
}

}  // namespace callbox::rmc::watch
