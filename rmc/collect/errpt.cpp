// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/errpt.h"

#include <array>
#include <chrono>

#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"
#include "rmc/collect/vpd.h"

namespace callbox::rmc::collect {

namespace {

using core::ProblemRecord;
using core::inventory::cleanIdentity;

constexpr std::size_t kMaxEntries = 20000;

constexpr std::array<std::pair<std::string_view, const char*>, 10> kHead{{
    {"LABEL", "label"},
    {"IDENTIFIER", "identifier"},
    {"Sequence Number", "sequence"},
    {"Machine Id", "machine_id"},
    {"Class", "class"},
    {"Type", "type"},
    {"Resource Name", "resource_name"},
    {"Resource Class", "resource_class"},
    {"Resource Type", "resource_type"},
    {"Location", "location"},
}};

void set(ProblemRecord& record, const std::string& name, std::string_view value) {
    if (auto clean = cleanIdentity(value, 256); !clean.empty())
        record.attributes.emplace(name, std::move(clean));
}

std::string at(const ProblemRecord& record, const char* name) {
    const auto found = record.attributes.find(name);
    return found == record.attributes.end() ? std::string() : found->second;
}

bool isRuler(std::string_view line) {
    return line.size() >= 60 && line.find_first_not_of('-') == std::string_view::npos;
}

const char* kindOf(std::string_view letter) {
    return letter == "H"   ? "errpt-hardware"
           : letter == "S" ? "errpt-software"
           : letter == "O" ? "errpt-operator"
                           : "errpt-undetermined";
}

/// Under "Description", "Probable Causes" ...: the lines up to the next empty one.
std::string block(std::string_view text, std::string_view title) {
    std::string_view line;
    std::string out;
    bool inside = false;
    while (nextLine(text, line)) {
        if (inside && trim(line).empty())
            break;
        if (inside && out.size() < 256)
            out += (out.empty() ? "" : ", ") + std::string(trim(line));
        inside = inside || line == title;
    }
    return out;
}

/// The part that the entry's own product data names.
void addPart(const std::map<std::string, std::string>& vpd, ProblemRecord& record) {
    const auto value = [&](const char* keyword) {
        const auto found = vpd.find(keyword);
        return found == vpd.end() ? std::string_view() : std::string_view(found->second);
    };
    if (vpd.empty() || record.attributes.contains("fru.1.part"))
        return;
    set(record, "part_number", value("PN"));
    set(record, "fru_number", value("FN"));
    set(record, "fru.1.part", value("FN").empty() ? value("PN") : value("FN"));
    set(record, "fru.1.serial", value("SN"));
    set(record, "fru.1.ccin", value("CC"));
    set(record, "ec_level", value("EC"));
    if (record.attributes.contains("fru.1.part") || record.attributes.contains("fru.1.serial")) {
        set(record, "fru.1.location", at(record, "location"));
        set(record, "fru.1.description", at(record, "resource_name"));
    }
}

std::optional<ProblemRecord> readEntry(std::string_view text) {
    ProblemRecord record;
    record.source = "errpt";
    std::map<std::string, std::string> vpd;
    std::string_view rest = text;
    std::string_view line;
    bool dated = false;
    while (nextLine(rest, line) && line != "Description") {
        const auto colon = line.find(':');
        const bool indented = line.starts_with(' ') || line.starts_with('\t');
        if (indented) {
            const auto piece = readVpdLine(trim(line));
            if (const auto keyword = vpdKeyword(piece.label); !keyword.empty() && vpd.size() < 64)
                vpd.emplace(keyword, piece.value);
        } else if (colon != std::string_view::npos) {
            const auto name = line.substr(0, colon);
            const auto value = trim(line.substr(colon + 1));
            if (name == "Date/Time")
                if (const auto when = errptTime(value)) {
                    record.occurredAt = *when;
                    dated = true;
                }
            for (const auto& [label, attribute] : kHead)
                if (name == label)
                    set(record, attribute, value);
        }
    }
    const auto identifier = at(record, "identifier");
    if (!dated || identifier.size() != 8 || !toNumber(identifier, 16))
        return std::nullopt;
    record.kind = kindOf(at(record, "class"));
    set(record, "description", block(text, "Description"));
    set(record, "probable_causes", block(text, "Probable Causes"));
    set(record, "failure_causes", block(text, "Failure Causes"));
    const auto hardware = record.kind == "errpt-hardware";
    if (const auto analysis = text.find("\nDiagnostic Analysis");
        analysis != std::string_view::npos && hardware)
        addDiagnosis(text.substr(analysis + 1), record);
    if (hardware)
        addPart(vpd, record);
    // An own code, so that nobody takes it for one of the maker's.
    record.attributes["code"] =
        at(record, "srn").empty() ? "CBX-ERRPT-" + identifier : at(record, "srn");
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(record.occurredAt.time_since_epoch());
    record.recordId = at(record, "machine_id") + ":" + at(record, "sequence") + ":" + identifier +
                      ":" + std::to_string(seconds.count());
    // Detail data of software entries names programs and users.
    const auto details = text.find("\nDetail Data");
    record.text = core::inventory::escapeText(hardware ? text : text.substr(0, details));
    return record;
}

}  // namespace

std::optional<core::TimePoint> errptTime(std::string_view text) {
    constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const auto pieces = words(text);
    if (pieces.size() < 5 || pieces.size() > 6 || pieces[1].size() != 3 || pieces[3].size() != 8)
        return std::nullopt;
    const auto month = kMonths.find(pieces[1]);
    const auto day = toNumber(pieces[2]);
    const auto year = toNumber(pieces.back());
    if (month == std::string_view::npos || month % 3 != 0 || !day || *day < 1 || *day > 31 ||
        !year || *year < 1970 || *year > 9999)
        return std::nullopt;
    char date[32];
    std::snprintf(date, sizeof date, "%04u-%02u-%02uT", static_cast<unsigned>(*year),
                  static_cast<unsigned>(month / 3 + 1), static_cast<unsigned>(*day));
    const auto at = core::timePointFromText(date + std::string(pieces[3]) + "Z");
    return at ? std::optional(*at) : std::nullopt;
}

std::optional<core::TimePoint> errptStamp(std::string_view text) {
    if (text.size() != 10 || !allDigits(text))
        return std::nullopt;
    const auto piece = [&](std::size_t from) { return std::string(text.substr(from, 2)); };
    // The error log is younger than 1970 and this program older than 2070.
    const char* century = text[8] >= '7' ? "19" : "20";
    const auto at = core::timePointFromText(century + piece(8) + "-" + piece(0) + "-" + piece(2) +
                                            "T" + piece(4) + ":" + piece(6) + ":00Z");
    return at ? std::optional(*at) : std::nullopt;
}

void addDiagnosis(std::string_view text, ProblemRecord& record) {
    int number = 0;
    std::string_view line;
    for (int count = 0; count < 200 && nextLine(text, line); ++count) {
        const auto content = trim(line);
        const auto name = [&](const char* field) {
            return "fru." + std::to_string(number) + "." + field;
        };
        if (const auto mark = content.find("FRU:"); mark != std::string_view::npos && number < 20) {
            ++number;
            const auto pieces = words(content.substr(mark + 4));
            if (!pieces.empty() && pieces[0] != "N/A" && pieces[0] != "n/a")
                set(record, name("part"), pieces[0]);
            if (pieces.size() > 1)
                set(record, name("location"), pieces[1]);
            set(record, name("description"), content.substr(0, mark));
        } else if (content.starts_with("SRN:")) {
            set(record, "srn",
                words(content.substr(4)).empty() ? std::string_view()
                                                 : words(content.substr(4)).front());
        } else if (content.starts_with("Diagnostic Log sequence number:")) {
            set(record, "diagnostic_sequence", trim(content.substr(31)));
        } else if (content.starts_with("Description:")) {
            set(record, "diagnosis", trim(content.substr(12)));
        }
    }
}

core::Result<std::vector<ProblemRecord>> readErrorLog(std::string_view text) {
    std::vector<ProblemRecord> records;
    std::size_t from = 0;
    std::size_t at = 0;
    const auto end = [&](std::size_t to) {
        if (records.size() < kMaxEntries)
            if (auto record = readEntry(text.substr(from, to - from)))
                records.push_back(std::move(*record));
    };
    while (at < text.size()) {
        const auto stop = std::min(text.find('\n', at), text.size());
        auto line = text.substr(at, stop - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const auto next = std::min(stop + 1, text.size());
        if (isRuler(line)) {
            end(at);
            from = next;
        }
        at = next;
    }
    end(text.size());
    if (records.empty() && !trim(text).empty())
        return notUnderstood("errpt");
    return records;
}

Parsed parseErrpt(std::string_view text, std::string_view) {
    auto records = readErrorLog(text);
    if (!records)
        return core::passOn(records);
    Findings findings;
    findings.records = std::move(*records);
    return findings;
}

}  // namespace callbox::rmc::collect
