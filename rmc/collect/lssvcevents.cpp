// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/lssvcevents.h"

#include <array>

#include "core/inventory/clean_text.h"
#include "rmc/collect/hmc_records.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

using core::inventory::cleanIdentity;

constexpr int kMostFrus = 20;

/// The attributes taken over by their own names.
constexpr std::array kAttributes = {
    "problem_num",    "pmh_num",        "refcode",         "status",         "sys_name",
    "sys_mtms",       "enclosure_mtms", "firmware_fix",    "reporting_name", "reporting_mtms",
    "failing_mtms",   "analyzing_hmc",  "analyzing_mtms",  "approval_state", "callhome_intended",
    "event_severity", "sys_refcode",    "duplicate_count", "first_time",     "last_time"};

void set(core::ProblemRecord& record, const std::string& name, std::string_view value) {
    if (auto clean = cleanIdentity(value, 256); !clean.empty())
        record.attributes[name] = std::move(clean);
}

/// One FRU: `key=value` joined by colons. A piece without `=` is the location: in many records it
/// stands before its key.
void addFru(std::string_view text, int number, core::ProblemRecord& record) {
    const auto name = [&](const char* field) {
        return "fru." + std::to_string(number) + "." + field;
    };
    for (const auto piece : split(text, ':', 64)) {
        const auto equals = piece.find('=');
        if (equals == std::string_view::npos) {
            if (!piece.empty())
                set(record, name("location"), piece);
            continue;
        }
        const auto key = piece.substr(0, equals);
        const auto value = piece.substr(equals + 1);
        if (key == "fru_part_num")
            set(record, name("part"), value);
        else if (key == "fru_serial_num")
            set(record, name("serial"), value);
        else if (key == "fru_location_code")
            set(record, name("location"), value);
        else if (key == "fru_ccin")
            set(record, name("ccin"), value);
        else if (key == "fru_replacement_group")
            set(record, name("priority"), value);
        else if (key == "fru_class")
            set(record, name("class"),
                value == "CLASS_ISOLATE_PROCEDURE"    ? "procedure"
                : value == "CLASS_SYMBOLIC_PROCEDURE" ? "symbolic"
                                                      : "fru");
    }
}

void addFrus(std::string_view details, core::ProblemRecord& record) {
    constexpr std::string_view kFirst = "fru_part_num=";
    int number = 0;
    for (auto at = details.find(kFirst); at != std::string_view::npos && number < kMostFrus;) {
        const auto next = details.find(kFirst, at + kFirst.size());
        auto fru = details.substr(at, next - at);
        if (next != std::string_view::npos && fru.ends_with(','))
            fru.remove_suffix(1);
        addFru(fru, ++number, record);
        at = next;
    }
}

core::ProblemRecord recordOf(const HmcRecord& event) {
    core::ProblemRecord record;
    record.source = "lssvcevents";
    const auto code = hmcValue(event, "refcode");
    const bool lost = (code == "B3020001" || code == "B3030001") &&
                      hmcValue(event, "callhome_intended") == "false";
    record.kind = lost ? kHmcConnectionLost : kHmcEvent;
    for (const char* name : kAttributes)
        set(record, name, hmcValue(event, name));
    set(record, "refcode_extension", hmcValue(event, "ref_code_extn"));
    record.count = 1 + toNumber(hmcValue(event, "duplicate_count")).value_or(0) % 1'000'000;
    const auto created = hmcValue(event, "created_time");
    if (const auto at = hmcTime(hmcValue(event, "first_time")))
        record.occurredAt = *at;
    else if (const auto made = hmcTime(created))
        record.occurredAt = *made;
    // A problem number begins anew when the HMC is installed anew.
    const auto stamp = hmcTime(created).value_or(record.occurredAt);
    record.recordId =
        "problem:" + cleanIdentity(hmcValue(event, "problem_num"), 32) + ":" +
        std::to_string(
            std::chrono::duration_cast<std::chrono::seconds>(stamp.time_since_epoch()).count());
    if (const auto details = event.find("fru_details"); details != event.end())
        addFrus(details->second, record);
    if (const auto text = event.find("text"); text != event.end())
        record.text = core::inventory::escapeText(text->second);
    return record;
}

}  // namespace

std::optional<core::TimePoint> hmcTime(std::string_view text) {
    if (text.size() != 19 || text[10] != ' ' || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    const bool american = text[2] == '/' && text[5] == '/';
    if (!american && (text[4] != '-' || text[7] != '-'))
        return std::nullopt;
    std::string standard = american ? std::string(text.substr(6, 4)) + "-" +
                                          std::string(text.substr(0, 2)) + "-" +
                                          std::string(text.substr(3, 2))
                                    : std::string(text.substr(0, 10));
    standard += "T" + std::string(text.substr(11)) + "Z";
    const auto at = core::timePointFromText(standard);
    return at ? std::optional(*at) : std::nullopt;
}

core::Result<std::vector<core::ProblemRecord>> readServiceableEvents(std::string_view text) {
    const auto events = readHmcRecords(text);
    if (!events)
        return core::passOn(events);
    std::vector<core::ProblemRecord> records;
    for (const auto& event : *events)
        if (event.contains("problem_num") && event.contains("refcode"))
            records.push_back(recordOf(event));
    if (records.empty() && !events->empty())
        return notUnderstood("lssvcevents");
    return records;
}

Parsed parseLssvcevents(std::string_view text, std::string_view) {
    auto records = readServiceableEvents(text);
    if (!records)
        return core::passOn(records);
    Findings findings;
    findings.records = std::move(*records);
    return findings;
}

}  // namespace callbox::rmc::collect
