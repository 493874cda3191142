// SPDX-License-Identifier: GPL-3.0-or-later
// What names an AIX partition and its machine, `name=value` lines of the sweep's own script.
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

using core::inventory::cleanIdentity;

/// uname -M: "IBM,9009-42A".
std::string modelOf(std::string_view text) {
    return cleanIdentity(text.starts_with("IBM,") ? text.substr(4) : text);
}

/// uname -u: "IBM,0278ABCDE", two digits of the plant before the seven of the serial number.
std::string serialOf(std::string_view text) {
    if (text.starts_with("IBM,"))
        text.remove_prefix(4);
    if (text.size() == 9 && allDigits(text.substr(0, 2)))
        text.remove_prefix(2);
    return cleanIdentity(text);
}

}  // namespace

Parsed parseAixIdentity(std::string_view text, std::string_view) {
    std::map<std::string, std::string, std::less<>> values;
    Findings findings;
    std::string_view line;
    for (std::size_t count = 0; count < 100 && nextLine(text, line); ++count) {
        const auto equals = line.find('=');
        if (equals == std::string_view::npos)
            continue;
        const auto name = line.substr(0, equals);
        const auto value = trim(line.substr(equals + 1));
        if (name == "capability")
            findings.facts["capability." + cleanIdentity(value, 32)] = "yes";
        else
            values.emplace(name, value);
    }
    const auto at = [&](std::string_view name) {
        const auto found = values.find(name);
        return found == values.end() ? std::string_view() : std::string_view(found->second);
    };
    if (values.empty())
        return notUnderstood("aix-identity");
    findings.facts["host.name"] = cleanIdentity(at("host"));
    findings.facts["kernel"] = cleanIdentity(at("kernel"));
    findings.facts["system.manufacturer"] = "IBM";
    findings.facts["system.product"] = modelOf(at("model"));
    findings.facts["system.serial"] = serialOf(at("system"));
    // The universal identifier stays with a partition that moves to another machine; the
    // identification string names machine and partition number.
    findings.facts["machine.id"] = cleanIdentity(at("uuid"));
    if (findings.facts["machine.id"].empty())
        findings.facts["machine.id"] = cleanIdentity(at("identification"));
    return findings;
}

}  // namespace callbox::rmc::collect
