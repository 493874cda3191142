// SPDX-License-Identifier: GPL-3.0-or-later
// Counters of the error sources: EDAC, rasdaemon's tables, the kernel's messages.
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/rasdaemon.h"
#include "rmc/collect/text.h"
#include "rmc/collect/tree.h"

namespace callbox::rmc::collect {

namespace {

using core::InventoryItem;
using core::InventoryKind;
using core::inventory::cleanText;

/// One DIMM, rank or channel of a controller.
struct Place {
    std::string corrected;
    std::string uncorrected;
    std::string label;
    std::string position;
};

void addController(const std::string& name,
                   const std::map<std::string, std::string, std::less<>>& values,
                   Findings& findings) {
    auto controller = makeItem(InventoryKind::failureLog, "edac/" + name);
    controller.name = "EDAC " + name;
    setProperty(controller, "driver", valueAt(values, "mc_name"));
    for (const auto& [property, file] : {std::pair{"correctedErrors", "ce_count"},
                                         {"uncorrectedErrors", "ue_count"},
                                         {"correctedErrorsWithoutLocation", "ce_noinfo_count"},
                                         {"uncorrectedErrorsWithoutLocation", "ue_noinfo_count"}})
        setProperty(controller, property, valueAt(values, file));
    findings.items.push_back(std::move(controller));

    std::map<std::string, Place> places;
    for (const auto& [path, value] : values) {
        const auto slash = path.find('/');
        if (slash == std::string::npos)
            continue;
        auto directory = path.substr(0, slash);
        std::string_view file = std::string_view(path).substr(slash + 1);
        // "csrow0/ch1_ce_count" is channel 1 of the row; "csrow0/ce_count" the whole row.
        if (directory.starts_with("csrow") && file.starts_with("ch")) {
            const auto underscore = file.find('_');
            if (underscore == std::string_view::npos)
                continue;
            directory += "/" + std::string(file.substr(0, underscore));
            file.remove_prefix(underscore + 1);
        }
        auto& place = places[directory];
        if (file.ends_with("ce_count"))
            place.corrected = value;
        else if (file.ends_with("ue_count"))
            place.uncorrected = value;
        else if (file.ends_with("dimm_label"))
            place.label = value;
        else if (file.ends_with("dimm_location"))
            place.position = value;
    }
    for (const auto& [directory, place] : places) {
        auto item = makeItem(InventoryKind::failureLog);
        item.key = "edac/" + name + "/" + cleanText(directory, 64);
        item.name = "EDAC " + name + " " + cleanText(directory, 64);
        setProperty(item, "correctedErrors", place.corrected);
        setProperty(item, "uncorrectedErrors", place.uncorrected);
        setProperty(item, "label", place.label);
        setProperty(item, "position", place.position);
        findings.items.push_back(std::move(item));
    }
}

}  // namespace

Parsed parseEdacSysfs(std::string_view text, std::string_view) {
    Findings findings;
    const auto tree = readTree(text, "sys/devices/system/edac/mc/");
    for (const auto& [name, values] : tree)
        if (name.starts_with("mc") && allDigits(std::string_view(name).substr(2)))
            addController(name, values, findings);
    if (findings.items.empty() && !trim(text).empty())
        return notUnderstood("edac-sysfs");
    return findings;
}

Parsed parseRasdaemonCounts(std::string_view text, std::string_view) {
    Findings findings;
    std::string_view line;
    for (std::size_t count = 0; count < 64 && nextLine(text, line); ++count) {
        const auto fields = split(line, '\t', 3);
        if (fields.size() != 3 || !isRasdaemonTable(fields[0]) || !allDigits(fields[1]))
            continue;
        auto item = makeItem(InventoryKind::failureLog);
        item.key = "rasdaemon/" + std::string(fields[0]);
        item.name = "rasdaemon " + std::string(fields[0]);
        setProperty(item, "count", fields[1]);
        setProperty(item, "lastAt", fields[2]);
        findings.items.push_back(std::move(item));
    }
    return findings;
}

Parsed parseKernelCounts(std::string_view text, std::string_view) {
    Findings findings;
    std::string_view line;
    for (std::size_t count = 0; count < 64 && nextLine(text, line); ++count) {
        const auto equals = line.find('=');
        if (equals == std::string_view::npos || !allDigits(line.substr(equals + 1)))
            continue;
        const auto what = cleanText(line.substr(0, equals), 64);
        auto item = makeItem(InventoryKind::failureLog);
        item.key = "kernel/" + what;
        item.name = "Kernel messages: " + what;
        setProperty(item, "count", line.substr(equals + 1));
        findings.items.push_back(std::move(item));
    }
    return findings;
}

}  // namespace callbox::rmc::collect
