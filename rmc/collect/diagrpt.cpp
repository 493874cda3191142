// SPDX-License-Identifier: GPL-3.0-or-later
// diagrpt of AIX: -r, one line an entry (`ID DATE/TIME T RESOURCE_NAME DESCRIPTION`, the date
// without its year), and -a, stanzas with the service request number and the parts it names. Only
// entries of type S, a service request number, are problems.
#include <optional>

#include "core/inventory/clean_text.h"
#include "rmc/collect/errpt.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

using core::ProblemRecord;
using core::inventory::cleanIdentity;

constexpr std::size_t kMaxEntries = 5000;

bool isIdentifier(std::string_view word) {
    return word.size() == 4 && word[0] == 'D' && toNumber(word, 16);
}

ProblemRecord recordOf(std::string_view identifier, std::string_view resource) {
    ProblemRecord record;
    record.source = "diagrpt";
    record.kind = "aix-diagnosis";
    record.attributes["identifier"] = identifier;
    record.attributes["resource_name"] = cleanIdentity(resource, 64);
    return record;
}

std::optional<ProblemRecord> shortLine(std::string_view line, bool& known) {
    const auto pieces = words(line);
    // ID, then weekday, month, day, time, perhaps a year; then the type's letter.
    std::size_t type = 1;
    while (type < pieces.size() && type < 8 && pieces[type].size() != 1)
        ++type;
    if (pieces.size() < type + 2 || !isIdentifier(pieces[0]) || type < 4 || type >= 8)
        return std::nullopt;
    known = true;
    if (pieces[type] != "S")
        return std::nullopt;
    auto record = recordOf(pieces[0], pieces[type + 1]);
    std::string date;
    for (std::size_t i = 1; i < type; ++i)
        date += (i > 1 ? " " : "") + std::string(pieces[i]);
    if (const auto at = errptTime(date))
        record.occurredAt = *at;
    record.recordId = "diag:" + std::string(pieces[0]) + ":" + cleanIdentity(date, 40) + ":" +
                      record.attributes["resource_name"];
    record.text = core::inventory::escapeText(trim(line));
    return record;
}

std::optional<ProblemRecord> stanza(std::string_view text, bool& known) {
    const auto value = [&](std::string_view label) {
        auto rest = text;
        std::string_view line;
        while (nextLine(rest, line))
            if (trim(line).starts_with(label))
                return trim(trim(line).substr(label.size()));
        return std::string_view();
    };
    const auto identifier = value("IDENTIFIER:");
    if (!isIdentifier(identifier))
        return std::nullopt;
    known = true;
    auto record = recordOf(identifier, value("Resource Name:"));
    addDiagnosis(text, record);
    if (!record.attributes.contains("srn"))
        return std::nullopt;
    record.attributes["code"] = record.attributes["srn"];
    if (const auto at = errptTime(value("Date/Time:")))
        record.occurredAt = *at;
    if (const auto sequence = value("Error Log Sequence Number:"); allDigits(sequence))
        record.attributes["error_log_sequence"] = sequence;
    if (auto location = cleanIdentity(value("Location:")); !location.empty())
        record.attributes["location"] = std::move(location);
    record.recordId = "diag:" + std::string(identifier) + ":" +
                      cleanIdentity(value("Sequence Number:"), 20) + ":" +
                      record.attributes["resource_name"];
    record.text = core::inventory::escapeText(trim(text));
    return record;
}

}  // namespace

Parsed parseDiagrpt(std::string_view text, std::string_view) {
    Findings findings;
    bool known = trim(text).empty();
    std::string_view whole = text;
    std::string_view line;
    std::string entry;
    const auto end = [&] {
        if (auto record = stanza(entry, known); record && findings.records.size() < kMaxEntries)
            findings.records.push_back(std::move(*record));
        entry.clear();
    };
    for (std::size_t count = 0; count < kMaxLines && nextLine(whole, line); ++count) {
        if (line.starts_with("-----")) {
            end();
        } else if (auto record = shortLine(line, known)) {
            if (findings.records.size() < kMaxEntries)
                findings.records.push_back(std::move(*record));
        } else if (entry.size() < 16384) {
            entry += line;
            entry += '\n';
        }
    }
    end();
    // The heading alone: no diagnosis yet.
    if (!known && !text.starts_with("ID "))
        return notUnderstood("diagrpt");
    return findings;
}

}  // namespace callbox::rmc::collect
