// SPDX-License-Identifier: GPL-3.0-or-later
// The memory controllers' error counters in sysfs. They begin at zero at each boot, so the boot's
// identity stands in the cursor; only what was counted since the cursor is reported.
#include <optional>

#include "core/inventory/clean_text.h"
#include "rmc/collect/text.h"
#include "rmc/collect/tree.h"
#include "rmc/watch/cursor.h"
#include "rmc/watch/script_watch.h"
#include "rmc/watch/snapshot_sources.h"

namespace callbox::rmc::watch {

namespace {

constexpr std::string_view kVersion = "e1";
constexpr std::string_view kBootFile = "proc/sys/kernel/random/boot_id=";
constexpr std::size_t kMaxPlaces = 120;

struct Place {
    std::string label;
    std::string position;
    std::uint64_t corrected = 0;
    std::uint64_t uncorrected = 0;
};
using Places = std::map<std::string, Place, std::less<>>;  ///< by "mc0/dimm3"
using Values = std::map<std::string, std::string, std::less<>>;

std::uint64_t count(std::string_view text) {
    return collect::toNumber(text).value_or(0) & 0xFFFFFFFFU;
}

/// Of the layouts that one controller shows at once, the one with the names of modules.
std::string_view layoutOf(const Values& values) {
    for (const std::string_view layout : {"dimm", "rank"}) {
        const auto first = values.lower_bound(std::string(layout));
        if (first != values.end() && first->first.starts_with(layout))
            return layout;
    }
    return "csrow";
}

void addPlaces(const std::string& controller, const Values& values, Places& places) {
    const auto layout = layoutOf(values);
    for (const auto& [path, value] : values) {
        if (places.size() >= kMaxPlaces)
            return;
        const auto slash = path.find('/');
        if (slash == std::string::npos) {
            if (path == "ce_noinfo_count")
                places[controller].corrected = count(value);
            else if (path == "ue_noinfo_count")
                places[controller].uncorrected = count(value);
            continue;
        }
        if (!path.starts_with(layout))
            continue;
        auto name = path.substr(0, slash);
        std::string_view file = std::string_view(path).substr(slash + 1);
        if (layout == "csrow" && file.starts_with("ch") && file.find('_') != file.npos) {
            name += "/" + std::string(file.substr(0, file.find('_')));
            file.remove_prefix(file.find('_') + 1);
            // A row's uncorrected errors are counted once a row, not once a channel.
            if (file == "ue_count")
                continue;
        } else if (layout == "csrow" && file == "ce_count") {
            continue;
        }
        auto& place = places[controller + "/" + cursorPiece(name)];
        if (file.ends_with("ce_count"))
            place.corrected = count(value);
        else if (file.ends_with("ue_count"))
            place.uncorrected = count(value);
        else if (file == "dimm_label")
            place.label = core::inventory::cleanIdentity(value);
        else if (file == "dimm_location")
            place.position = core::inventory::cleanText(value, 64);
    }
}

std::string bootOf(std::string_view text) {
    const auto at = text.find(kBootFile);
    if (at == std::string_view::npos)
        return {};
    const auto rest = text.substr(at + kBootFile.size());
    const auto boot = rest.substr(0, rest.find('\n'));
    const bool plain =
        boot.size() == 36 && boot.find_first_not_of("0123456789abcdef-") == std::string_view::npos;
    return plain ? std::string(boot) : std::string();
}

/// "e1;BOOT;mc0/dimm3=CE,UE;..." of the counters that are not zero. Nothing for another text.
std::optional<Places> placesOf(std::string_view cursor, std::string_view boot) {
    const auto pieces = cursorPieces(cursor, kVersion);
    if (!pieces || pieces->empty())
        return std::nullopt;
    Places places;
    if (pieces->front() != boot)
        return places;
    for (const auto piece : *pieces) {
        const auto equals = piece.find('=');
        const auto comma = piece.find(',');
        if (equals == std::string_view::npos || comma == std::string_view::npos || comma < equals)
            continue;
        auto& place = places[std::string(piece.substr(0, equals))];
        place.corrected = count(piece.substr(equals + 1, comma - equals - 1));
        place.uncorrected = count(piece.substr(comma + 1));
    }
    return places;
}

core::ProblemRecord recordOf(const std::string& name, const Place& place, bool corrected,
                             std::uint64_t more, const std::string& boot,
                             const SnapshotContext& context) {
    core::ProblemRecord record;
    record.source = "edac-counters";
    record.kind = corrected ? "memory-corrected" : "memory-uncorrected";
    const auto total = corrected ? place.corrected : place.uncorrected;
    record.recordId = boot + ":" + name + ":" + (corrected ? "ce" : "ue") + std::to_string(total);
    record.occurredAt = context.now;
    record.count = more;
    auto& attributes = record.attributes;
    attributes["err_type"] = corrected ? "Corrected" : "Uncorrected";
    attributes["err_count"] = std::to_string(more);
    attributes["mc"] = name.substr(2, name.find('/') - 2);
    if (!place.label.empty())
        attributes["label"] = place.label;
    if (!place.position.empty())
        attributes["position"] = place.position;
    record.text = "EDAC " + name + (place.label.empty() ? "" : " " + place.label) + ": " +
                  std::to_string(more) + (corrected ? " corrected" : " uncorrected") + " errors, " +
                  std::to_string(total) + " since the start";
    return record;
}

}  // namespace

core::Result<SnapshotReading> readEdacCounters(std::string_view text,
                                               const SnapshotContext& context) {
    const auto boot = bootOf(text);
    if (boot.empty())
        return collect::notUnderstood("edac-counters");
    Places present;
    for (const auto& [name, values] : collect::readTree(text, "sys/devices/system/edac/mc/"))
        if (name.size() <= 8 && name.starts_with("mc") &&
            collect::allDigits(std::string_view(name).substr(2)))
            addPlaces(name, values, present);
    const auto told = placesOf(context.cursor, boot);
    const bool reads = told || context.cursor == kFromStart;
    const auto before = told.value_or(Places());
    SnapshotReading reading;
    CursorText cursor(kVersion);
    cursor.add(boot);
    for (const auto& [name, place] : present) {
        const auto known = before.find(name);
        const auto more = [&](std::uint64_t now, std::uint64_t then) {
            // A counter that was set to zero in between.
            return now < then ? now : now - then;
        };
        const auto corrected =
            more(place.corrected, known == before.end() ? 0 : known->second.corrected);
        const auto uncorrected =
            more(place.uncorrected, known == before.end() ? 0 : known->second.uncorrected);
        const bool counted = place.corrected != 0 || place.uncorrected != 0;
        // A place that the cursor cannot hold would be reported at each reading.
        if (!counted || !cursor.add(name, std::to_string(place.corrected) + "," +
                                              std::to_string(place.uncorrected)))
            continue;
        // What was counted before the first reading is not called home.
        if (!reads || reading.records.size() + 2 > kMaxSnapshotRecords)
            continue;
        if (corrected > 0)
            reading.records.push_back(recordOf(name, place, true, corrected, boot, context));
        if (uncorrected > 0)
            reading.records.push_back(recordOf(name, place, false, uncorrected, boot, context));
    }
    reading.cursor = cursor.text();
    return reading;
}

}  // namespace callbox::rmc::watch
