// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/watch/sel_event.h"

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <utility>

#include "core/inventory/clean_text.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::watch {

namespace {

using collect::trim;
using core::inventory::cleanText;

/// What an entry is, by the words that ipmitool prints for the sensor's type and the event. The
/// first that fits decides; an empty kind is no fault.
struct Meaning {
    std::string_view sensor;
    std::string_view event;
    std::string_view kind;
    std::string_view severity;
    bool whenDeasserted = false;
};

constexpr Meaning kMeanings[] = {
    {"Memory", "Uncorrectable ECC", "memory-uncorrected", "critical"},
    {"Memory", "Parity", "memory-uncorrected", "critical"},
    {"Memory", "Correctable ECC", "memory-corrected", "warning"},
    {"Memory", "Memory Device Disabled", "memory-uncorrected", "critical"},
    {"Power Supply", "Failure detected", "power-supply", "critical"},
    {"Power Supply", "Predictive failure", "power-supply", "warning"},
    {"Power Supply", "AC lost", "power-supply-input", "warning"},
    {"Power Supply", "Config Error", "power-supply", "warning"},
    {"Power Supply", "Redundancy Lost", "power-supply", "warning"},
    {"Power Supply", "Presence detected", "power-supply", "warning", true},
    {"Fan", "Critical", "fan", "critical"},
    {"Fan", "Non-recoverable", "fan", "critical"},
    {"Fan", "Redundancy Lost", "fan", "warning"},
    {"Fan", "Failure", "fan", "critical"},
    {"Fan", "Transition to Critical", "fan", "critical"},
    {"Temperature", "Upper Critical", "temperature", "critical"},
    {"Temperature", "Non-recoverable", "temperature", "critical"},
    {"Temperature", "Transition to Critical", "temperature", "critical"},
    {"Voltage", "Critical", "voltage", "critical"},
    {"Voltage", "Non-recoverable", "voltage", "critical"},
    {"Voltage", "Limit Exceeded", "voltage", "critical"},
    {"Processor", "IERR", "processor-error", "critical"},
    {"Processor", "Thermal Trip", "processor-error", "critical"},
    {"Processor", "FRB", "processor-error", "critical"},
    {"Processor", "Machine Check", "processor-error", "critical"},
    {"Processor", "Uncorrectable", "processor-error", "critical"},
    {"Processor", "Configuration Error", "processor-error", "critical"},
    {"Drive Slot", "Drive Fault", "disk-failing", "critical"},
    {"Drive Slot", "Predictive Failure", "disk-failing", "warning"},
    {"Drive Slot", "In Critical Array", "raid-volume-degraded", "critical"},
    {"Drive Slot", "In Failed Array", "raid-volume-failed", "critical"},
    {"Critical Interrupt", "PCI", "platform-bus", "critical"},
    {"Critical Interrupt", "Bus", "platform-bus", "critical"},
    {"Critical Interrupt", "NMI", "platform-bus", "critical"},
    {"Battery", "Failed", "battery", "warning"},
    {"Battery", "Low", "battery", "warning"},
    {"Event Logging", "Log full", "event-log-full", "warning"},
    {"Event Logging", "Correctable memory error logging disabled", "memory-corrected", "warning"},
};

/// What tells, when it is asserted, that a sensor has no fault.
constexpr std::string_view kAllWell[] = {"Fully Redundant", "Redundancy Regained",
                                         "Transition to OK"};

/// Faults that end with their cause, and what the record of the end is.
constexpr std::pair<std::string_view, std::string_view> kRecoveries[] = {
    {"power-supply", "power-supply-recovered"},
    {"power-supply-input", "power-supply-input-recovered"},
    {"voltage", "voltage-recovered"},
    {"battery", "battery-recovered"},
    {"fan", "fan-recovered"},
    {"temperature", "temperature-recovered"},
    {"raid-volume-degraded", "raid-volume-recovered"},
    {"raid-volume-failed", "raid-volume-recovered"},
};

const Meaning* meaningOf(const SelEntry& entry) {
    for (const auto& meaning : kMeanings) {
        if (!entry.sensor.starts_with(meaning.sensor) ||
            entry.event.find(meaning.event) == std::string::npos)
            continue;
        // "Correctable ECC" stands inside "Uncorrectable ECC", "Critical" beside "Non-critical".
        if (meaning.event == "Critical" && entry.event.find("Non-critical") != std::string::npos)
            continue;
        return &meaning;
    }
    return nullptr;
}

/// "DIMM_A1" or "DIMM A1" in what a maker adds.
std::string moduleIn(std::string_view text) {
    const auto at = text.find("DIMM");
    if (at == std::string_view::npos)
        return {};
    auto begin = at;
    while (begin > 0 && (std::isalnum(static_cast<unsigned char>(text[begin - 1])) != 0 ||
                         text[begin - 1] == '_' || text[begin - 1] == '-'))
        --begin;
    const auto end = std::find_if(
        text.begin() + static_cast<std::ptrdiff_t>(at), text.end(),
        [](unsigned char c) { return std::isalnum(c) == 0 && c != '_' && c != '-' && c != '#'; });
    auto word = text.substr(begin, static_cast<std::size_t>(end - text.begin()) - begin);
    return word == "DIMM" ? std::string() : std::string(word.substr(0, 32));
}

}  // namespace

std::optional<core::TimePoint> readSelTime(std::string_view text) {
    const auto parts = collect::words(text);
    if (parts.size() < 2)
        return std::nullopt;
    const auto date = collect::split(parts[0], '/', 4);
    if (date.size() != 3 || parts[1].size() != 8)
        return std::nullopt;
    auto year = collect::toNumber(date[2]);
    const auto month = collect::toNumber(date[0]);
    const auto day = collect::toNumber(date[1]);
    if (!year || !month || !day || *year > 9999 || *month > 12 || *day > 31)
        return std::nullopt;
    if (*year < 100)
        *year += 2000;
    char form[64];
    std::snprintf(form, sizeof form, "%04u-%02u-%02uT%.8sZ", static_cast<unsigned>(*year),
                  static_cast<unsigned>(*month), static_cast<unsigned>(*day),
                  std::string(parts[1]).c_str());
    const auto time = core::timePointFromText(form);
    return time ? std::optional(*time) : std::nullopt;
}

std::optional<SelEntry> readSelEntry(std::string_view line) {
    const auto fields = collect::split(line.substr(0, 1024), '|', 12);
    if (fields.size() < 5)
        return std::nullopt;
    SelEntry entry;
    entry.record = trim(fields[0]);
    if (entry.record.empty() || entry.record.size() > 8 ||
        entry.record.find_first_not_of("0123456789abcdefABCDEF") != std::string::npos)
        return std::nullopt;
    entry.text = cleanText(line, 1024);
    entry.at = readSelTime(std::string(trim(fields[1])) + " " + std::string(trim(fields[2])));
    std::size_t next = 3;
    // `elist -v` of some versions prints the date twice.
    if (fields.size() > 6 && trim(fields[3]) == trim(fields[1]))
        next = 5;
    entry.sensor = cleanText(fields[next], 128);
    entry.event = cleanText(fields[next + 1], 128);
    for (std::size_t i = next + 2; i < fields.size(); ++i) {
        const auto field = trim(fields[i]);
        if (field == "Deasserted")
            entry.asserted = false;
        else if (field != "Asserted" && entry.extra.size() < 256)
            entry.extra += (entry.extra.empty() ? "" : " ") + cleanText(field, 128);
    }
    return entry;
}

bool isSelFault(const SelEntry& entry) {
    const auto* meaning = meaningOf(entry);
    return meaning && entry.asserted != meaning->whenDeasserted;
}

SelEnd selEnd(const SelEntry& entry) {
    for (const auto words : kAllWell)
        if (entry.asserted && entry.event.find(words) != std::string::npos)
            return SelEnd::all;
    const auto* meaning = meaningOf(entry);
    return meaning && entry.asserted == meaning->whenDeasserted ? SelEnd::one : SelEnd::none;
}

std::string selRecoveryKind(std::string_view faultKind) {
    for (const auto& [fault, recovery] : kRecoveries)
        if (fault == faultKind)
            return std::string(recovery);
    return {};
}

core::ProblemRecord selRecovery(const SelEntry& entry, std::string_view faultKind) {
    core::ProblemRecord record;
    record.source = "ipmi-sel";
    record.kind = selRecoveryKind(faultKind);
    record.text = entry.text;
    record.attributes = {{"sensor", entry.sensor}, {"event", entry.event}};
    if (!entry.extra.empty())
        record.attributes["extra"] = entry.extra;
    return record;
}

core::ProblemRecord selRecord(const SelEntry& entry) {
    core::ProblemRecord record;
    record.source = "ipmi-sel";
    record.text = entry.text;
    const auto* meaning = meaningOf(entry);
    if (!meaning)
        return record;
    record.kind = meaning->kind;
    auto& attributes = record.attributes;
    attributes["sensor"] = entry.sensor;
    attributes["event"] = entry.event;
    attributes["severity"] = meaning->severity;
    if (!entry.extra.empty())
        attributes["extra"] = entry.extra;
    if (record.kind.starts_with("memory-")) {
        attributes["err_type"] = record.kind == "memory-corrected" ? "Corrected" : "Uncorrected";
        auto label = moduleIn(entry.extra);
        if (label.empty())
            label = moduleIn(entry.sensor);
        if (!label.empty())
            attributes["label"] = label;
        // The BMC counted on its own until it had enough.
        if (entry.event.find("limit") != std::string::npos ||
            entry.event.find("disabled") != std::string::npos)
            record.count = 24;
    }
    return record;
}

}  // namespace callbox::rmc::watch
