// SPDX-License-Identifier: GPL-3.0-or-later
// errpt and errlog without options: IDENTIFIER TIMESTAMP T C RESOURCE_NAME DESCRIPTION. Neither
// sequence number nor seconds: entries alike within a minute are counted.
#include <chrono>

#include "core/inventory/clean_text.h"
#include "rmc/collect/errpt.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

constexpr std::size_t kMaxEntries = 20000;

bool isLetter(std::string_view word) {
    return word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z';
}

std::string_view typeOf(std::string_view letter) {
    return letter == "P" ? "PERM" : letter == "T" ? "TEMP" : letter == "I" ? "INFO" : "UNKN";
}

const char* kindOf(std::string_view letter) {
    return letter == "H"   ? "errpt-hardware"
           : letter == "S" ? "errpt-software"
           : letter == "O" ? "errpt-operator"
                           : "errpt-undetermined";
}

}  // namespace

Parsed parseErrptSummary(std::string_view text, std::string_view) {
    using core::inventory::cleanIdentity;
    Findings findings;
    std::map<std::string, std::size_t> known;
    const bool empty = trim(text).empty();
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        const auto pieces = words(line);
        if (pieces.size() < 5 || pieces[0].size() != 8 || !toNumber(pieces[0], 16))
            continue;
        const auto at = errptStamp(pieces[1]);
        if (!at || !isLetter(pieces[2]) || !isLetter(pieces[3]))
            continue;
        const auto id = std::string(pieces[0]) + ":" + std::string(pieces[1]) + ":" +
                        cleanIdentity(pieces[4], 32);
        if (const auto found = known.find(id); found != known.end()) {
            ++findings.records[found->second].count;
            continue;
        }
        if (findings.records.size() >= kMaxEntries)
            break;
        core::ProblemRecord record;
        record.source = "errpt-summary";
        record.kind = kindOf(pieces[3]);
        record.recordId = id;
        record.occurredAt = *at;
        record.attributes["identifier"] = pieces[0];
        record.attributes["code"] = "CBX-ERRPT-" + std::string(pieces[0]);
        record.attributes["type"] = typeOf(pieces[2]);
        record.attributes["class"] = pieces[3];
        record.attributes["resource_name"] = cleanIdentity(pieces[4], 32);
        // The column before may be cut in the middle of a word; what follows is the description.
        const auto offset = static_cast<std::size_t>(pieces[4].data() - line.data());
        if (auto what = cleanIdentity(line.substr(offset + pieces[4].size())); !what.empty())
            record.attributes["description"] = std::move(what);
        record.text = core::inventory::escapeText(trim(line));
        known.emplace(id, findings.records.size());
        findings.records.push_back(std::move(record));
    }
    if (findings.records.empty() && !empty)
        return notUnderstood("errpt-summary");
    return findings;
}

}  // namespace callbox::rmc::collect
