// SPDX-License-Identifier: GPL-3.0-or-later
// The open serviceable events of an HMC. The cursor is "p1;<number up to which all are known>" and
// `;NUMBER=DUPLICATES` of the newest ones: an event that counts more duplicates is reported again
// with what was added. What is open at the first reading is imported.
#include <algorithm>
#include <map>

#include "core/words/result.h"
#include "rmc/collect/hmc_records.h"
#include "rmc/collect/lssvcevents.h"
#include "rmc/collect/text.h"
#include "rmc/watch/cursor.h"
#include "rmc/watch/snapshot_sources.h"

namespace callbox::rmc::watch {

namespace {

using collect::toNumber;

constexpr std::string_view kVersion = "p1";
constexpr std::size_t kMostKnown = 200;

struct Known {
    std::uint64_t floor = 0;
    std::map<std::uint64_t, std::uint64_t> counts;

    static Known fromText(std::string_view text) {
        Known known;
        const auto pieces = cursorPieces(text, kVersion);
        if (!pieces || pieces->empty())
            return known;
        known.floor = toNumber(pieces->front()).value_or(0);
        for (const auto piece : *pieces) {
            const auto equals = piece.find('=');
            if (equals == std::string_view::npos)
                continue;
            const auto number = toNumber(piece.substr(0, equals));
            const auto count = toNumber(piece.substr(equals + 1));
            if (number && count)
                known.add(*number, *count);
        }
        return known;
    }

    /// The oldest are forgotten until the rest fits.
    std::string text() {
        for (;;) {
            CursorText cursor(kVersion);
            bool fits = cursor.add(std::to_string(floor));
            for (const auto& [number, count] : counts)
                fits = fits && cursor.add(std::to_string(number), std::to_string(count));
            if (fits)
                return cursor.text();
            forgetOldest();
        }
    }

    void add(std::uint64_t number, std::uint64_t count) {
        counts[number] = count;
        if (counts.size() > kMostKnown)
            forgetOldest();
    }

    void forgetOldest() {
        floor = std::max(floor, counts.begin()->first);
        counts.erase(counts.begin());
    }
};

std::uint64_t numberOf(const core::ProblemRecord& record) {
    const auto found = record.attributes.find("problem_num");
    return found == record.attributes.end() ? 0 : toNumber(found->second).value_or(0);
}

}  // namespace

core::Result<SnapshotReading> readHmcEvents(std::string_view text, const SnapshotContext& context) {
    auto events = collect::readServiceableEvents(text);
    // "No results were found", in the HMC's language: the exit status said that it is no error.
    if (!events && collect::isHmcMessage(events.error()))
        events = std::vector<core::ProblemRecord>();
    if (!events)
        return core::passOn(events);
    std::sort(events->begin(), events->end(),
              [](const auto& a, const auto& b) { return numberOf(a) < numberOf(b); });
    auto known = Known::fromText(context.cursor);
    SnapshotReading reading;
    // Numbers begin anew when the HMC is installed anew.
    const auto highest = known.counts.empty() ? known.floor : known.counts.rbegin()->first;
    if (!events->empty() && numberOf(events->back()) < highest &&
        std::none_of(events->begin(), events->end(),
                     [&](const auto& event) { return known.counts.contains(numberOf(event)); })) {
        reading.restarted = true;
        known = {};
    }
    for (auto& event : *events) {
        if (event.kind != collect::kHmcEvent)
            continue;
        const auto number = numberOf(event);
        const auto seen = known.counts.find(number);
        const bool fresh = seen == known.counts.end();
        if ((fresh && number <= known.floor) || (!fresh && event.count <= seen->second))
            continue;
        if (reading.records.size() >= kMaxSnapshotRecords)
            break;
        const auto count = event.count;
        if (!fresh) {
            event.count -= seen->second;
            event.recordId += ":" + std::to_string(count);
        }
        known.add(number, count);
        reading.records.push_back(std::move(event));
    }
    reading.cursor = known.text();
    return reading;
}

}  // namespace callbox::rmc::watch
