// SPDX-License-Identifier: GPL-3.0-or-later
// /etc/os-release, uname -srvm, and the identity section of the script.
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

using core::inventory::cleanIdentity;
using core::inventory::cleanText;

namespace {

/// A shell-quoted value: quotes taken off, backslash escapes of the five characters resolved.
std::string unquoted(std::string_view value) {
    value = trim(value);
    if (value.size() < 2 || (value.front() != '"' && value.front() != '\'') ||
        value.front() != value.back())
        return std::string(value);
    const bool escapes = value.front() == '"';
    value = value.substr(1, value.size() - 2);
    std::string out;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (escapes && value[i] == '\\' && i + 1 < value.size())
            ++i;
        out += value[i];
    }
    return out;
}

}  // namespace

Parsed parseOsRelease(std::string_view text, std::string_view) {
    std::map<std::string, std::string, std::less<>> values;
    std::string_view line;
    for (std::size_t count = 0; count < 1024 && nextLine(text, line); ++count) {
        const auto equals = line.find('=');
        if (equals == std::string_view::npos || equals == 0 || line.starts_with("#") ||
            values.size() >= 128)
            continue;
        values[std::string(trim(line.substr(0, equals)))] = unquoted(line.substr(equals + 1));
    }
    if (!values.contains("NAME") && !values.contains("ID"))
        return notUnderstood("os-release");
    Findings findings;
    auto item = makeItem(core::InventoryKind::operatingSystem, "os");
    item.name = cleanIdentity(values["NAME"]);
    if (item.name.empty())
        item.name = cleanIdentity(values["ID"]);
    item.version = cleanText(values["VERSION_ID"]);
    setProperty(item, "id", values["ID"]);
    setProperty(item, "codename", values["VERSION_CODENAME"]);
    findings.facts["os.name"] = item.name;
    findings.facts["os.level"] = item.version;
    findings.facts["os.id"] = cleanText(values["ID"]);
    findings.items.push_back(std::move(item));
    return findings;
}

Parsed parseUname(std::string_view text, std::string_view) {
    const auto parts = words(trim(text));
    if (parts.size() < 3)
        return notUnderstood("uname");
    Findings findings;
    auto item = makeItem(core::InventoryKind::operatingSystem, "os");
    setProperty(item, "kernel", parts[1]);
    setProperty(item, "architecture", parts.back());
    findings.facts["kernel"] = cleanText(parts[1]);
    findings.items.push_back(std::move(item));
    return findings;
}

Parsed parseIdentity(std::string_view text, std::string_view) {
    Findings findings;
    std::string_view line;
    for (std::size_t count = 0; count < 256 && nextLine(text, line); ++count) {
        const auto equals = line.find('=');
        if (equals == std::string_view::npos)
            continue;
        const auto name = line.substr(0, equals);
        const auto value = line.substr(equals + 1);
        if (name == "proc/sys/kernel/hostname")
            findings.facts["host.name"] = cleanText(value, 253);
        else if (name == "etc/machine-id" ||
                 (name == "var/lib/dbus/machine-id" && findings.facts["machine.id"].empty()))
            findings.facts["machine.id"] = cleanIdentity(value);
        else if (name == "virtualization" && value != "none")
            findings.facts["virtualization"] = cleanText(value, 64);
        else if (name == "capability")
            findings.facts["capability." + cleanText(value, 64)] = "yes";
    }
    return findings;
}

}  // namespace callbox::rmc::collect
