// SPDX-License-Identifier: GPL-3.0-or-later
// The head of prtconf (lsconf): `Key: value`. Its network, paging and volume group parts are not
// read, and the resource list is lscfg's.
#include <array>

#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

using core::inventory::cleanIdentity;

/// Kept as configuration values; the label becomes the key.
constexpr std::array<std::pair<std::string_view, const char*>, 6> kConfiguration{{
    {"Kernel Type", "aix/kernelType"},
    {"CPU Type", "aix/cpuType"},
    {"Processor Implementation Mode", "aix/processorMode"},
    {"Auto Restart", "aix/autoRestart"},
    {"Full Core", "aix/fullCore"},
    {"NX Crypto Acceleration", "aix/nxCryptoAcceleration"},
}};

std::string_view withoutMaker(std::string_view text) {
    return text.starts_with("IBM,") ? text.substr(4) : text;
}

}  // namespace

Parsed parsePrtconf(std::string_view text, std::string_view) {
    std::map<std::string, std::string, std::less<>> head;
    std::string_view line;
    for (std::size_t count = 0; count < 200 && nextLine(text, line); ++count) {
        if (line.starts_with("INSTALLED RESOURCE LIST"))
            break;
        const auto colon = line.find(": ");
        if (colon != std::string_view::npos && !line.starts_with(' ') && !line.starts_with('\t'))
            head.emplace(trim(line.substr(0, colon)), trim(line.substr(colon + 2)));
    }
    const auto at = [&](std::string_view name) {
        const auto found = head.find(name);
        return found == head.end() ? std::string_view() : std::string_view(found->second);
    };
    if (at("System Model").empty() && at("Machine Serial Number").empty())
        return notUnderstood("prtconf");

    Findings findings;
    auto item = makeItem(core::InventoryKind::system, "system");
    item.manufacturer = "IBM";
    item.model = item.name = cleanIdentity(withoutMaker(at("System Model")));
    item.serialNumber = cleanIdentity(at("Machine Serial Number"));
    item.firmwareLevel = cleanIdentity(withoutMaker(
        at("Firmware Version").empty() ? at("Platform Firmware level") : at("Firmware Version")));
    const auto memory = words(at("Memory Size"));
    if (memory.size() == 2 && memory[1] == "MB")
        if (const auto megabytes = toNumber(memory[0]); megabytes && *megabytes < (1ULL << 40))
            setProperty(item, "memoryTotal", std::to_string(*megabytes << 20));
    findings.facts["system.manufacturer"] = item.manufacturer;
    findings.facts["system.product"] = item.model;
    findings.facts["system.serial"] = item.serialNumber;
    findings.items.push_back(std::move(item));

    auto processor = makeItem(core::InventoryKind::processor, "processor");
    processor.name = processor.model = cleanIdentity(at("Processor Type"));
    setProperty(processor, "cores", at("Number Of Processors"));
    setProperty(processor, "maximumSpeed", at("Processor Clock Speed"));
    setProperty(processor, "modelNumber", at("Processor Version"));
    if (!processor.model.empty())
        findings.items.push_back(std::move(processor));
    for (const auto& [label, key] : kConfiguration) {
        auto value = makeItem(core::InventoryKind::configuration, key, key);
        setProperty(value, "value", at(label));
        if (!value.properties.empty())
            findings.items.push_back(std::move(value));
    }
    return findings;
}

}  // namespace callbox::rmc::collect
