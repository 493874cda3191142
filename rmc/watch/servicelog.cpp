// SPDX-License-Identifier: GPL-3.0-or-later
// servicelog --query on Linux on POWER: blocks of "Name: value" lines, each with its callouts.
#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

#include "core/inventory/clean_text.h"
#include "core/model/mtms.h"
#include "core/protocol/identity.h"
#include "rmc/collect/text.h"
#include "rmc/watch/cursor.h"
#include "rmc/watch/script_watch.h"
#include "rmc/watch/snapshot_sources.h"

namespace callbox::rmc::watch {

namespace {

using collect::trim;
using core::inventory::cleanText;

constexpr std::string_view kVersion = "v1";
constexpr std::size_t kMaxEvents = 4096;
constexpr std::size_t kMaxCallouts = 20;

using Fields = std::map<std::string, std::string, std::less<>>;

struct Event {
    std::uint64_t id = 0;
    Fields fields;
    std::vector<Fields> callouts;
    std::string words;  ///< extended reference codes
    std::string text;
};

std::string valueOf(const Fields& fields, std::string_view name) {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
}

/// "Name:   value"; in callouts also "Priority            L".
void readField(std::string_view line, Fields& fields) {
    auto colon = line.find(':');
    if (colon > 32)  // or none
        colon = line.find("   ");
    if (colon == std::string_view::npos || fields.size() >= 64)
        return;
    const auto name = cleanText(line.substr(0, colon), 40);
    auto value = cleanText(line.substr(colon + 1), 200);
    if (!name.empty() && !value.empty())
        fields.emplace(name, std::move(value));
}

std::vector<Event> readEvents(std::string_view text) {
    std::vector<Event> events;
    bool extended = false;
    std::string_view line;
    for (std::size_t count = 0; count < collect::kMaxLines && collect::nextLine(text, line);
         ++count) {
        if (line.starts_with("Servicelog ID:")) {
            if (events.size() >= kMaxEvents)
                break;
            events.emplace_back();
            events.back().id = collect::toNumber(trim(line.substr(14))).value_or(0);
            extended = false;
        }
        if (events.empty())
            continue;
        auto& event = events.back();
        if (event.text.size() < 3000)
            event.text.append(line).append("\n");
        if (line.starts_with("<< Callout")) {
            extended = false;
            if (event.callouts.size() < kMaxCallouts)
                event.callouts.emplace_back();
        } else if (line.starts_with("Extended Reference Codes")) {
            extended = true;
        } else if (line.starts_with("Description:")) {
            extended = false;
        } else if (extended) {
            for (const auto word : collect::words(line))
                if (!word.ends_with(":") && event.words.size() < 100)
                    event.words += (event.words.empty() ? "" : " ") + cleanText(word, 16);
        } else {
            readField(line, event.callouts.empty() ? event.fields : event.callouts.back());
        }
    }
    return events;
}

/// "Fri Nov 19 02:14:51 2004", the partition's own zone, taken as UTC.
core::TimePoint timeOf(std::string_view text) {
    static constexpr std::array kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto parts = collect::words(text);
    if (parts.size() < 5 || parts[3].size() != 8 || parts[4].size() != 4)
        return {};
    unsigned month = 0;
    while (month < kMonths.size() && parts[1] != kMonths[month])
        ++month;
    char form[64];
    std::snprintf(form, sizeof form, "%.4s-%02u-%02uT%.8sZ", std::string(parts[4]).c_str(),
                  month + 1, static_cast<unsigned>(collect::toNumber(parts[2]).value_or(0) % 100),
                  std::string(parts[3]).c_str());
    return core::timePointFromText(form).value_or(core::TimePoint{});
}

void addCallout(const Fields& callout, std::size_t number, core::ProblemRecord& record) {
    const auto put = [&](const char* name, const std::string& value) {
        if (!value.empty())
            record.attributes["fru." + std::to_string(number) + "." + name] = value;
    };
    const auto named = [&](const char* field) {
        const auto value = core::inventory::cleanIdentity(valueOf(callout, field));
        return value == "n/a" ? std::string() : value;
    };
    const auto part = named("FRU");
    const auto procedure = named("Procedure Id");
    // 0x10 is a part, 0x90 to 0xB0 symbolic ones, what is between a procedure.
    const auto type = collect::toNumber(valueOf(callout, "Type")).value_or(0x10);
    const bool symbolic = type >= 0x90;
    const bool isProcedure =
        !symbolic && !(part.empty() && procedure.empty()) && (type > 0x10 || part.empty());
    put("class", symbolic ? "symbolic" : isProcedure ? "procedure" : "fru");
    put("part", part.empty() ? procedure : part);
    put("priority", valueOf(callout, "Priority").substr(0, 1));
    put("location", valueOf(callout, "Location"));
    put("serial", valueOf(callout, "Serial"));
    put("ccin", valueOf(callout, "CCIN"));
}

core::ProblemRecord recordOf(const Event& event) {
    core::ProblemRecord record;
    record.source = "servicelog";
    record.kind = valueOf(event.fields, "Serviceable Event") == "Yes" ? "servicelog-event"
                                                                      : "servicelog-information";
    const auto logged = valueOf(event.fields, "Log Timestamp");
    record.recordId =
        std::to_string(event.id) + ":" + core::protocol::sha256Hex(logged).substr(0, 16);
    record.occurredAt = timeOf(valueOf(event.fields, "Event Timestamp"));
    // Events whose time nobody set stand at the beginning of the epoch.
    if (record.occurredAt < core::TimePoint(std::chrono::hours(24 * 365)))
        record.occurredAt = timeOf(logged);
    auto& attributes = record.attributes;
    const auto put = [&](const char* name, std::string value) {
        if (!value.empty())
            attributes[name] = std::move(value);
    };
    put("id", std::to_string(event.id));
    put("refcode", valueOf(event.fields, "Reference Code"));
    put("refcode_extension", event.words);
    const auto severity = valueOf(event.fields, "Severity");
    put("severity", severity.substr(0, severity.find(' ')));
    put("predictive", valueOf(event.fields, "Predictive Event"));
    const auto callHome = valueOf(event.fields, "Call Home Status");
    put("call_home", callHome.substr(0, callHome.find(' ')));
    put("event_type", valueOf(event.fields, "Type"));
    put("subsystem", valueOf(event.fields, "Subsystem ID"));
    put("creator", valueOf(event.fields, "Creator ID"));
    const auto log = valueOf(event.fields, "Platform ID");
    if (log.find_first_not_of("0") != std::string::npos)
        put("platform-log-id", log);
    const auto machine = valueOf(event.fields, "Model/Serial");
    if (const auto slash = machine.find('/'); slash != std::string::npos) {
        const auto mtms = machine.substr(0, slash) + "*" + machine.substr(slash + 1);
        if (core::mtmsFromText(mtms))
            put("failing_mtms", mtms);
    }
    for (std::size_t i = 0; i < event.callouts.size(); ++i)
        addCallout(event.callouts[i], i + 1, record);
    record.text = core::inventory::escapeText(event.text);
    return record;
}

/// "v1;ID;HASH" of the newest event read.
std::string cursorAt(std::uint64_t id, std::string_view hash) {
    CursorText cursor(kVersion);
    cursor.add(std::to_string(id));
    cursor.add(hash);
    return cursor.text();
}

std::string cursorAt(const Event& event) {
    return cursorAt(
        event.id, core::protocol::sha256Hex(valueOf(event.fields, "Log Timestamp")).substr(0, 16));
}

std::optional<std::uint64_t> idOf(std::string_view cursor) {
    const auto pieces = cursorPieces(cursor, kVersion);
    return pieces && pieces->size() == 2 ? collect::toNumber(pieces->front()) : std::nullopt;
}

}  // namespace

core::Result<SnapshotReading> readServicelog(std::string_view text,
                                             const SnapshotContext& context) {
    auto events = readEvents(text);
    if (events.empty() && !trim(text).empty() && text.find("Servicelog") == std::string_view::npos)
        return collect::notUnderstood("servicelog");
    std::sort(events.begin(), events.end(),
              [](const Event& a, const Event& b) { return a.id < b.id; });
    SnapshotReading reading;
    const auto known = idOf(context.cursor);
    auto since = known.value_or(0);
    // An event with the number last read but another time: the numbers began anew.
    const auto last = std::find_if(events.begin(), events.end(),
                                   [&](const Event& event) { return event.id == since; });
    if (since > 0 && last != events.end())
        reading.restarted = std::none_of(last, events.end(), [&](const Event& event) {
            return cursorAt(event) == context.cursor;
        });
    if (!events.empty() && events.back().id < since)
        reading.restarted = true;
    if (reading.restarted)
        since = 0;
    reading.cursor = known && !reading.restarted ? std::string(context.cursor) : cursorAt(0, "-");
    const bool reads = known || context.cursor == kFromStart;
    for (const auto& event : events) {
        if (event.id <= since)
            continue;
        if (reading.records.size() >= kMaxSnapshotRecords)
            break;
        if (reads && valueOf(event.fields, "Status") != "Closed")
            reading.records.push_back(recordOf(event));
        reading.cursor = cursorAt(event);
    }
    return reading;
}

}  // namespace callbox::rmc::watch
