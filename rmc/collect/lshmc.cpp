// SPDX-License-Identifier: GPL-3.0-or-later
// lshmc -V and -v: one record whose quoted value spans lines, the level in the HMC's words or the
// vital product data of the HMC itself.
#include "core/inventory/clean_text.h"
#include "rmc/collect/hmc_records.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

using core::inventory::cleanIdentity;

/// What stands behind the number-th colon: "Version: 7", "Release: 7.9.0", "Service Pack: 3" in
/// this order whatever the language.
std::string colonValue(std::string_view text, int number) {
    std::string_view line;
    while (nextLine(text, line))
        if (const auto colon = line.rfind(':'); colon != std::string_view::npos && number-- == 0)
            return cleanIdentity(line.substr(colon + 1));
    return {};
}

Parsed versionOf(const HmcRecord& record) {
    Findings findings;
    auto item = makeItem(core::InventoryKind::operatingSystem, "os", "Hardware Management Console");
    const auto text = record.find("version")->second;
    auto level = cleanIdentity(hmcValue(record, "base_version"));
    const auto pack = colonValue(text, 2);
    if (level.empty())
        level = "V" + colonValue(text, 0) + "R" + colonValue(text, 1);
    if (!pack.empty() && pack != "0")
        level += " SP" + pack;
    item.version = level;
    findings.facts["os.name"] = item.name;
    findings.facts["os.level"] = level;
    findings.items.push_back(std::move(item));
    return findings;
}

}  // namespace

Parsed parseLshmc(std::string_view text, std::string_view) {
    const auto records = readHmcRecords(text);
    if (!records)
        return core::passOn(records);
    for (const auto& record : *records) {
        if (record.contains("version"))
            return versionOf(record);
        if (record.contains("hostname")) {
            // Of lshmc -n the name alone; addresses are not read.
            Findings findings;
            findings.facts["host.name"] = cleanIdentity(hmcValue(record, "hostname"));
            return findings;
        }
        const auto vpd = record.find("vpd");
        if (vpd == record.end())
            continue;
        auto findings = parseLsvpd(vpd->second, {});
        if (!findings)
            return findings;
        // The record of the console itself is not marked as a system's.
        std::string_view rest = vpd->second;
        std::string_view line;
        std::string model;
        std::string serial;
        while (nextLine(rest, line)) {
            if (line.starts_with("*TM ") && model.empty())
                model = cleanIdentity(line.substr(4));
            if (line.starts_with("*SE ") && serial.empty())
                serial = cleanIdentity(line.substr(4));
        }
        if (!model.empty() && !serial.empty() && !findings->facts.contains("system.serial")) {
            std::erase_if(findings->items, [&](const auto& item) {
                return item.kind == core::InventoryKind::enclosure && item.serialNumber == serial;
            });
            findings->facts["system.manufacturer"] = "IBM";
            findings->facts["system.product"] = model;
            findings->facts["system.serial"] = serial;
            findings->facts["machine.id"] = "hmc-" + model + "-" + serial;
            auto item = makeItem(core::InventoryKind::system, "system", model);
            item.manufacturer = "IBM";
            item.model = model;
            item.serialNumber = serial;
            findings->items.push_back(std::move(item));
        }
        return findings;
    }
    return notUnderstood("lshmc");
}

}  // namespace callbox::rmc::collect
