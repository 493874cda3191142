// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/rasdaemon.h"

#include <algorithm>
#include <array>

#include "core/inventory/clean_text.h"
#include "core/words/characters.h"
#include "rmc/collect/machine_check.h"
#include "rmc/collect/memory_place.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

using core::inventory::cleanText;
using Columns = std::map<std::string, std::string>;

std::string valueOf(const Columns& columns, const std::string& name) {
    const auto found = columns.find(name);
    return found == columns.end() ? std::string() : found->second;
}

/// "2026-11-22 15:04:05 +0100", with the zone left out by old versions (then taken as UTC).
core::TimePoint timeOf(std::string_view text) {
    const auto parts = words(text);
    if (parts.size() < 2)
        return {};
    std::string rfc = std::string(parts[0]) + "T" + std::string(parts[1]);
    const auto zone = parts.size() > 2 ? parts[2] : std::string_view("+0000");
    if (zone.size() == 5)
        rfc += std::string(zone.substr(0, 3)) + ":" + std::string(zone.substr(3));
    else
        rfc += "Z";
    return core::timePointFromText(rfc).value_or(core::TimePoint{});
}

bool isNoLabel(std::string_view label) {
    const auto plain = core::lowered(trim(label));
    static constexpr std::array kNone = {"unknown memory", "unknown label", "any memory", "memory",
                                         "unknown"};
    return core::isFiller(plain) || std::find(kNone.begin(), kNone.end(), plain) != kNone.end();
}

std::string cperSeverity(std::string_view text) {
    const auto word = core::lowered(trim(text));
    if (word == "1" || word == "fatal")
        return "fatal";
    if (word == "0" || word.starts_with("recoverable") || word.starts_with("uncorrect"))
        return "uncorrected";
    if (word == "2" || word.starts_with("correct"))
        return "corrected";
    return "informational";
}

std::string kindOf(std::string_view table, const Columns& columns) {
    const auto type = core::lowered(valueOf(columns, "err_type"));
    if (table == "mc_event") {
        if (type.starts_with("correct"))
            return "memory-corrected";
        return type == "info" ? "memory-information" : "memory-uncorrected";
    }
    if (table == "aer_event") {
        if (type.starts_with("correct"))
            return "pcie-aer-corrected";
        if (type.find("fatal") != std::string::npos && type.find("non-fatal") == std::string::npos)
            return "pcie-aer-fatal";
        return "pcie-aer-uncorrected";
    }
    if (table == "mce_record")
        return "machine-check";
    if (table == "disk_errors")
        return "disk-io";
    if (table == "memory_failure_event")
        return "memory-page-offline";
    if (table == "arm_event")
        return "processor-error";
    return "cper";
}

/// Integers of 64 bits: SQLite gives them signed.
void writeAsHex(Columns& attributes, const std::string& name) {
    const auto found = attributes.find(name);
    if (found == attributes.end() || found->second.starts_with("0x"))
        return;
    const bool negative = found->second.starts_with("-");
    const auto number = toNumber(std::string_view(found->second).substr(negative ? 1 : 0));
    if (number)
        found->second = hexText(negative ? ~*number + 1 : *number);
}

void describeMachineCheckRow(Columns& attributes) {
    for (const char* name :
         {"mcgcap", "mcgstatus", "status", "addr", "misc", "tsc", "cpuid", "ppin", "microcode"})
        writeAsHex(attributes, name);
    const auto vendor = core::lowered(valueOf(attributes, "cpuvendor"));
    const bool amd = vendor == "2" || vendor.find("amd") != std::string::npos;
    if (const auto status = toNumber(valueOf(attributes, "status"), 16))
        describeMachineCheck(*status, amd, attributes);
}

}  // namespace

bool isRasdaemonTable(std::string_view table) {
    static constexpr std::array<std::string_view, 8> kTables = {
        "mc_event",           "aer_event",   "mce_record",           "extlog_event",
        "non_standard_event", "disk_errors", "memory_failure_event", "arm_event"};
    return std::find(kTables.begin(), kTables.end(), table) != kTables.end();
}

core::ProblemRecord rasdaemonRecord(std::string_view table, const Columns& columns) {
    core::ProblemRecord record;
    record.source = "rasdaemon";
    record.kind = kindOf(table, columns);
    for (const auto& [name, value] : columns) {
        auto clean = cleanText(value, 512);
        record.text += (record.text.empty() ? "" : " ") + name + "=" + clean;
        if (!clean.empty() && record.attributes.size() < 64)
            record.attributes[name] = std::move(clean);
    }
    record.text = core::inventory::escapeText(std::string(table) + ": " + record.text);
    auto& attributes = record.attributes;
    record.recordId = std::string(table) + ":" + valueOf(attributes, "id") + ":" +
                      valueOf(attributes, "timestamp");
    record.occurredAt = timeOf(valueOf(attributes, "timestamp"));
    attributes["table"] = table;

    if (table == "mc_event") {
        record.count =
            std::max<std::uint64_t>(1, toNumber(valueOf(attributes, "err_count")).value_or(1));
        if (isNoLabel(valueOf(attributes, "label")))
            attributes.erase("label");
        for (const char* layer : {"mc", "top_layer", "middle_layer", "lower_layer"})
            if (valueOf(attributes, layer) == "-1" || valueOf(attributes, layer) == "255")
                attributes.erase(layer);
        addMemoryPlace(valueOf(columns, "driver_detail"), attributes);
    } else if (table == "mce_record") {
        describeMachineCheckRow(attributes);
    } else if (record.kind == "cper") {
        attributes["severity"] = cperSeverity(valueOf(attributes, "severity"));
        if (core::isFiller(valueOf(attributes, "fru_id")))
            attributes.erase("fru_id");
    }
    return record;
}

namespace {

/// "ID YYYY-MM-DD hh:mm:ss +zzzz REST".
bool readHead(std::string_view line, Columns& columns, std::string_view& rest) {
    const auto parts = split(line, ' ', 5);
    if (parts.size() < 5 || !allDigits(parts[0]) || parts[1].size() != 10 || parts[2].size() != 8 ||
        parts[3].size() != 5)
        return false;
    columns["id"] = parts[0];
    columns["timestamp"] =
        std::string(parts[1]) + " " + std::string(parts[2]) + " " + std::string(parts[3]);
    rest = parts[4];
    return true;
}

bool readMemory(std::string_view rest, Columns& columns) {
    const auto head = split(rest, ' ', 3);
    const auto colon = rest.find(" error(s): ");
    if (head.size() < 3 || !allDigits(head[0]) || colon == std::string_view::npos)
        return false;
    columns["err_count"] = head[0];
    columns["err_type"] = head[1];
    auto body = rest.substr(colon + 11);
    const auto at = body.find(" at ");
    const auto location = body.find(" location: ");
    columns["err_msg"] = body.substr(0, std::min(at, location));
    if (at != std::string_view::npos && at < location)
        columns["label"] = body.substr(at + 4, std::min(location, body.find(',', at)) - at - 4);
    const auto layers = split(after(body, "location: ", ", "), ':', 4);
    static constexpr std::array kLayers = {"mc", "top_layer", "middle_layer", "lower_layer"};
    for (std::size_t i = 0; i < layers.size() && i < kLayers.size(); ++i)
        columns[kLayers[i]] = layers[i];
    columns["address"] = after(body, "addr ", ", ");
    columns["grain"] = after(body, "grain ", ", ");
    columns["syndrome"] = after(body, "syndrome ", ", ");
    return true;
}

bool readAer(std::string_view rest, Columns& columns) {
    const auto device = rest.find(' ');
    const auto error = rest.find(" error: ");
    if (device == std::string_view::npos || error == std::string_view::npos || error < device)
        return false;
    columns["dev_name"] = rest.substr(0, device);
    columns["err_type"] = trim(rest.substr(device, error - device));
    columns["err_msg"] = trim(rest.substr(error + 8));
    return true;
}

bool readMachineCheck(std::string_view rest, Columns& columns) {
    if (!rest.starts_with("error: "))
        return false;
    columns["error_msg"] = rest.substr(7, rest.find(',') - 7);
    columns["cpu"] = after(rest, "CPU ", ", ");
    if (columns["cpu"].empty())
        columns["cpu"] = after(rest, "cpu=", ", ");
    columns["bank_name"] = after(rest, "bank ", "(,");
    columns["bank"] = after(rest, "bank=", "), ");
    for (const char* name : {"mcgcap", "mcgstatus", "status", "addr", "misc", "tsc", "walltime",
                             "cpuid", "apicid", "socketid", "ppin", "microcode"})
        if (const auto value = after(rest, std::string(" ") + name + "=", ", "); !value.empty())
            columns[name] = value;
    return true;
}

bool readDisk(std::string_view rest, Columns& columns) {
    if (rest.find("dev=") == std::string_view::npos)
        return false;
    columns["dev"] = after(rest, "dev=", ", ");
    columns["sector"] = after(rest, " sector=", ", ");
    columns["nr_sector"] = after(rest, "nr_sector=", ", ");
    columns["error"] = after(rest, " error='", "'");
    columns["rwbs"] = after(rest, "rwbs='", "'");
    columns["cmd"] = after(rest, "cmd='", "'");
    return true;
}

}  // namespace

core::Result<Findings> parseRasdaemon(std::string_view text) {
    Findings findings;
    std::string_view table;
    bool known = false;
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        line = trim(line);
        const auto heading = core::lowered(line.substr(0, 64));
        if (heading.ends_with("events:") || heading.ends_with("errors:")) {
            known = true;
            table = heading.starts_with("memory controller") ? "mc_event"
                    : heading.starts_with("pcie aer")        ? "aer_event"
                    : heading.starts_with("mce")             ? "mce_record"
                    : heading.starts_with("disk")            ? "disk_errors"
                                                             : "";
            continue;
        }
        if (heading.starts_with("no ") && heading.find("error") != std::string::npos) {
            known = true;
            continue;
        }
        Columns columns;
        std::string_view rest;
        if (table.empty() || !readHead(line, columns, rest))
            continue;
        const bool read = table == "mc_event"     ? readMemory(rest, columns)
                          : table == "aer_event"  ? readAer(rest, columns)
                          : table == "mce_record" ? readMachineCheck(rest, columns)
                                                  : readDisk(rest, columns);
        if (read)
            findings.records.push_back(rasdaemonRecord(table, columns));
    }
    if (!known)
        return notUnderstood("rasdaemon");
    return findings;
}

}  // namespace callbox::rmc::collect
