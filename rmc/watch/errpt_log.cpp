// SPDX-License-Identifier: GPL-3.0-or-later
// The error log of AIX and of a VIOS. Entries come by rising sequence number; errclear may make it
// begin anew, so a later entry with a lower number is new, too.
#include "rmc/watch/errpt_log.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

#include "rmc/collect/errpt.h"
#include "rmc/collect/text.h"
#include "rmc/watch/cursor.h"
#include "rmc/watch/script_watch.h"
#include "rmc/watch/snapshot_sources.h"

namespace callbox::rmc::watch {

namespace {

using collect::toNumber;

constexpr std::string_view kVersion = "e1";
/// 2100: a log's times are held to what its cursor can say.
constexpr std::int64_t kLatest = 4102444800;

std::string_view attribute(const core::ProblemRecord& record, const char* name) {
    const auto found = record.attributes.find(name);
    return found == record.attributes.end() ? std::string_view() : std::string_view(found->second);
}

std::int64_t secondsOf(core::TimePoint at) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(at.time_since_epoch());
    return std::clamp<std::int64_t>(seconds.count(), 0, kLatest);
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
        at.machine = cursorPiece(attribute(entry, "machine_id"));
        at.sequence = sequence;
        at.seconds = std::max(at.seconds, seconds);
    }
    reading.cursor = at.text();
    return reading;
}

}  // namespace

std::string ErrptCursor::text() const {
    CursorText cursor(kVersion);
    cursor.add(machine);
    for (const auto& number :
         {std::to_string(sequence), std::to_string(seconds), std::to_string(held)})
        cursor.add(number);
    return cursor.text();
}

std::optional<ErrptCursor> ErrptCursor::fromText(std::string_view text) {
    if (text == kFromStart)
        return ErrptCursor{};
    const auto pieces = cursorPieces(text, kVersion);
    if (!pieces || pieces->size() != 4)
        return std::nullopt;
    const auto sequence = toNumber(pieces->at(1));
    const auto seconds = toNumber(pieces->at(2));
    const auto held = toNumber(pieces->at(3));
    if (!sequence || !seconds || !held || *seconds > static_cast<std::uint64_t>(kLatest))
        return std::nullopt;
    // Earlier cursors hold a machine ID as the log had it.
    const auto machine = pieces->front();
    return ErrptCursor{machine.size() > 64 ? cursorPiece(machine) : std::string(machine), *sequence,
                       static_cast<std::int64_t>(*seconds), *held};
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
