// SPDX-License-Identifier: GPL-3.0-or-later
// lsvpd of AIX and of Linux on POWER, and the data in `lshmc -v`: one `*KW value` a line; a line
// `*FC ????????` begins a part.
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"
#include "rmc/collect/vpd.h"

namespace callbox::rmc::collect {

namespace {

constexpr std::size_t kMaxParts = 20000;

bool isKeywordLine(std::string_view line) {
    return line.size() >= 3 && line[0] == '*' && line[1] > ' ' && line[2] > ' ' &&
           (line.size() == 3 || line[3] == ' ');
}

}  // namespace

Parsed parseLsvpd(std::string_view text, std::string_view) {
    Findings findings;
    Vpd part;
    std::size_t known = 0;
    bool begun = false;
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        if (!isKeywordLine(line))
            continue;
        ++known;
        const auto name = line.substr(1, 2);
        const auto value = trim(line.substr(3));
        if (name == "FC" && value.starts_with("????")) {
            // Before the first part AIX names machine and system in a form of its own.
            if (begun)
                addVpd(part, findings);
            begun = true;
            part = {};
            if (findings.items.size() >= kMaxParts)
                break;
        } else if (name == "AX") {
            part.device = value;
        } else if (name == "DS") {
            part.description = value;
        } else if (name == "YL" || name == "LC") {
            part.location = value;
        } else if (part.keywords.size() < 256) {
            part.keywords.emplace(name, value);
        }
    }
    addVpd(part, findings);
    if (known == 0)
        return notUnderstood("lsvpd");
    return findings;
}

}  // namespace callbox::rmc::collect
