// SPDX-License-Identifier: GPL-3.0-or-later
// The BMC's event log: `ipmitool sel info`, the two clocks, `ipmitool sel elist`. The log may be
// cleared at any time, stops when it is full, and its clock may be anything.
#include <algorithm>
#include <cctype>
#include <map>
#include <set>
#include <string>

#include "core/inventory/clean_text.h"
#include "core/protocol/identity.h"
#include "rmc/collect/text.h"
#include "rmc/watch/cursor.h"
#include "rmc/watch/script_watch.h"
#include "rmc/watch/sel_event.h"
#include "rmc/watch/snapshot_sources.h"

namespace callbox::rmc::watch {

namespace {

constexpr std::string_view kVersion = "i1";
constexpr std::size_t kMaxEntries = 16384;
/// Records that one entry makes at most, and that of the full log.
constexpr std::size_t kMostOfOne = 4;
/// An event that ends within this time was a glitch.
constexpr std::chrono::seconds kTransient{10};
/// Below this a difference of clocks is the time that asking takes.
constexpr std::chrono::seconds kClockTolerance{120};
/// An entry further from now, either way, has its time from a clock that is wrong.
constexpr std::chrono::days kBelievable{366 * 30};

struct Log {
    std::vector<SelEntry> entries;
    bool full = false;
    std::chrono::seconds clockAhead{0};  ///< the BMC's clock before the partition's
    bool known = false;                  ///< the text was a SEL at all

    bool clockWrong() const { return std::chrono::abs(clockAhead) > kClockTolerance; }
};

void readLine(std::string_view line, Log& log, std::optional<core::TimePoint>& bmc,
              std::optional<core::TimePoint>& host) {
    if (line.starts_with("clock bmc ")) {
        bmc = readSelTime(line.substr(10));
    } else if (line.starts_with("clock host ")) {
        host = readSelTime(line.substr(11));
    } else if (line.starts_with("Overflow")) {
        log.known = true;
        log.full = line.find("true") != std::string_view::npos;
    } else if (line.starts_with("Percent Used")) {
        log.full = log.full || line.find("100%") != std::string_view::npos;
    } else if (line.starts_with("SEL Information") || line.starts_with("SEL has no entries")) {
        log.known = true;
    } else if (auto entry = readSelEntry(line); entry && log.entries.size() < kMaxEntries) {
        log.known = true;
        log.entries.push_back(std::move(*entry));
    }
}

Log readLog(std::string_view text) {
    Log log;
    std::optional<core::TimePoint> bmc;
    std::optional<core::TimePoint> host;
    std::string_view line;
    for (std::size_t count = 0; count < collect::kMaxLines && collect::nextLine(text, line);
         ++count)
        readLine(line, log, bmc, host);
    if (bmc && host)
        log.clockAhead = std::chrono::duration_cast<std::chrono::seconds>(*bmc - *host);
    return log;
}

std::string hashOf(std::string_view text) {
    return core::protocol::sha256Hex(text).substr(0, 16);
}

/// "i1;RECORD;HASH;full" or "...;free"; the hash is of the whole entry.
struct Cursor {
    bool valid = false;
    std::string record;
    std::string hash;
    bool full = false;
};

Cursor readCursor(std::string_view text) {
    Cursor cursor;
    const auto pieces = cursorPieces(text, kVersion);
    if (!pieces || pieces->size() != 3)
        return cursor;
    cursor.valid = true;
    cursor.record = pieces->at(0);
    cursor.hash = pieces->at(1);
    cursor.full = pieces->at(2) == "full";
    return cursor;
}

/// The first entry that was not read yet; nothing when the one last read is gone.
std::optional<std::size_t> firstNew(const Log& log, const Cursor& cursor) {
    if (cursor.record.empty())
        return 0;
    for (std::size_t i = log.entries.size(); i > 0; --i)
        if (log.entries[i - 1].record == cursor.record &&
            hashOf(log.entries[i - 1].text) == cursor.hash)
            return i;
    return std::nullopt;
}

/// Whether the entry's end stands right behind it.
bool isTransient(const Log& log, std::size_t index) {
    const auto& entry = log.entries[index];
    for (std::size_t i = index + 1; i < log.entries.size() && i < index + 64; ++i) {
        const auto& later = log.entries[i];
        if (later.sensor == entry.sensor && later.event == entry.event && !later.asserted)
            return entry.at && later.at && *later.at - *entry.at <= kTransient;
    }
    return false;
}

/// The faults of each sensor that last, by what the log's entries say from its start on.
class SensorFaults {
public:
    /// Reads the entries one after the other. Gives the kinds of fault that this one ends the last
    /// of: a sensor that was over two thresholds is well again when it is below both.
    std::set<std::string> endedBy(const Log& log, std::size_t index) {
        const auto& entry = log.entries[index];
        auto& lasting = sensors_[entry.sensor];
        if (isSelFault(entry)) {
            lasting[entry.event] = {selRecord(entry).kind, isTransient(log, index)};
            return {};
        }
        std::set<std::string> ended;
        const auto end = selEnd(entry);
        if (end == SelEnd::all) {
            for (const auto& [event, fault] : lasting)
                ended.insert(fault.kind);
            lasting.clear();
        } else if (end == SelEnd::one) {
            const auto known = lasting.find(entry.event);
            // Its begin may have been cleared from the log; what a glitch ended was never told.
            if (known == lasting.end())
                ended.insert(selRecord(entry).kind);
            else if (!known->second.glitch)
                ended.insert(known->second.kind);
            if (known != lasting.end())
                lasting.erase(known);
        }
        for (const auto& [event, fault] : lasting)
            if (!fault.glitch)
                ended.erase(fault.kind);
        return ended;
    }

private:
    struct Fault {
        std::string kind;
        bool glitch = false;
    };
    std::map<std::string, std::map<std::string, Fault>> sensors_;  ///< by sensor and event
};

/// When it was by the partition's clock; now where the clocks make nonsense of it.
core::TimePoint occurredAt(const SelEntry& entry, const Log& log, const SnapshotContext& context) {
    if (!entry.at)
        return context.now;
    const auto at = *entry.at - (log.clockWrong() ? log.clockAhead : std::chrono::seconds(0));
    return std::chrono::abs(at - context.now) > kBelievable ? context.now : at;
}

core::ProblemRecord recordOf(core::ProblemRecord record, const SelEntry& entry, const Log& log,
                             const SnapshotContext& context) {
    record.recordId = entry.record + ":" + hashOf(entry.text);
    record.occurredAt = occurredAt(entry, log, context);
    if (entry.at && log.clockWrong())
        record.attributes["clock_ahead"] = std::to_string(log.clockAhead.count());
    return record;
}

core::ProblemRecord fullRecord(const SnapshotContext& context, const std::string& last, bool full) {
    core::ProblemRecord record;
    record.source = "ipmi-sel";
    record.kind = full ? "event-log-full" : "event-log-recovered";
    record.recordId = (full ? "full:" : "free:") + hashOf(last);
    record.occurredAt = context.now;
    record.text = full ? "The system event log is full; new entries are lost"
                       : "The system event log takes new entries again";
    record.attributes["log"] = "SEL";
    return record;
}

}  // namespace

core::Result<SnapshotReading> readIpmiSel(std::string_view text, const SnapshotContext& context) {
    const auto log = readLog(text);
    if (!log.known)
        return collect::notUnderstood("ipmi-sel");
    const auto cursor = readCursor(context.cursor);
    SnapshotReading reading;
    std::size_t next = log.entries.size();
    if (context.cursor == kFromStart) {
        next = 0;
    } else if (cursor.valid) {
        const auto first = firstNew(log, cursor);
        reading.restarted = !first;
        next = first.value_or(0);
    }
    SensorFaults faults;
    for (std::size_t read = 0; read < next; ++read)
        faults.endedBy(log, read);
    for (; next < log.entries.size() && reading.records.size() + kMostOfOne < kMaxSnapshotRecords;
         ++next) {
        const auto& entry = log.entries[next];
        if (isSelFault(entry) && !isTransient(log, next))
            reading.records.push_back(recordOf(selRecord(entry), entry, log, context));
        for (const auto& kind : faults.endedBy(log, next)) {
            if (selRecoveryKind(kind).empty())
                continue;
            reading.records.push_back(recordOf(selRecovery(entry, kind), entry, log, context));
            reading.records.back().recordId += ":" + kind;
        }
    }
    const std::string record = next > 0 ? log.entries[next - 1].record : "";
    const std::string hash = next > 0 ? hashOf(log.entries[next - 1].text) : "";
    if (log.full != (cursor.valid && cursor.full))
        reading.records.push_back(fullRecord(context, record + ";" + hash, log.full));
    CursorText behind(kVersion);
    behind.add(record);
    behind.add(hash);
    behind.add(log.full ? "full" : "free");
    reading.cursor = behind.text();
    return reading;
}

}  // namespace callbox::rmc::watch
