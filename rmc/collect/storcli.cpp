// SPDX-License-Identifier: GPL-3.0-or-later
// storcli and perccli with J: controllers (/call show all) and drives (/call/eall/sall show all).
// The keys of a drive hold its path, strings are padded.
#include <cstdio>

#include "rmc/collect/json_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/raid_drive.h"

namespace callbox::rmc::collect {

namespace {

namespace json = boost::json;
using core::inventory::cleanIdentity;

constexpr std::size_t kMaxItems = 4096;
constexpr std::string_view kDetails = " - Detailed Information";

/// "00:0a:00:00": domain, bus, device and function in hex.
std::string pciAddress(std::string_view text) {
    const auto parts = split(text, ':', 5);
    if (parts.size() != 4)
        return {};
    unsigned long long numbers[4];
    for (std::size_t i = 0; i < 4; ++i) {
        const auto number = toNumber(trim(parts[i]), 16);
        if (!number || *number > 0xFFFF)
            return {};
        numbers[i] = *number;
    }
    char address[48];
    std::snprintf(address, sizeof address, "%04llx:%02llx:%02llx.%llx", numbers[0], numbers[1],
                  numbers[2], numbers[3]);
    return address;
}

/// "14.552 TB [0x746c00000 Sectors]" with "512B".
std::string sizeOf(const json::object& attributes) {
    const auto raw = textAt(attributes, "Raw size");
    const auto sectors = toNumber(after(raw, "[", " "), 16);
    const auto block = textAt(attributes, "Logical Sector Size");
    const std::uint64_t bytes = block.starts_with("4") ? 4096 : 512;
    if (!sectors || *sectors > (std::uint64_t{1} << 48))
        return {};
    return std::to_string(*sectors * bytes);
}

void addController(const json::object& response, std::size_t number, Findings& findings) {
    const auto* basics = objectAt(response, "Basics");
    if (!basics)
        return;
    auto item = raidController(number, pciAddress(textAt(*basics, "PCI Address")));
    item.model = item.name = cleanIdentity(textAt(*basics, "Model"));
    item.serialNumber = cleanIdentity(textAt(*basics, "Serial Number"));
    setProperty(item, "revision", textAt(*basics, "Revision No"));
    if (const auto* version = objectAt(response, "Version")) {
        item.firmwareLevel = cleanIdentity(textAt(*version, "Firmware Package Build"));
        if (item.firmwareLevel.empty())
            item.firmwareLevel = cleanIdentity(textAt(*version, "Firmware Version"));
        setProperty(item, "driver", textAt(*version, "Driver Name"));
    }
    if (const auto* status = objectAt(response, "Status"))
        setProperty(item, "status", textAt(*status, "Controller Status"));
    findings.items.push_back(std::move(item));
}

/// `path`: "/c0/e252/s0", or "/c0/s0" without an enclosure.
void addDrive(const json::object& response, const json::object& details, std::string_view path,
              std::size_t number, Findings& findings) {
    const auto slash = path.find('/', 1);
    const auto place = slash == std::string_view::npos ? path : path.substr(slash + 1);
    auto item = raidDrive(number, place);
    const auto prefix = "Drive " + std::string(path);
    if (const auto* attributes = objectAt(details, prefix + " Device attributes")) {
        item.model = item.name = cleanIdentity(textAt(*attributes, "Model Number"));
        item.serialNumber = cleanIdentity(textAt(*attributes, "SN"));
        item.firmwareLevel = cleanIdentity(textAt(*attributes, "Firmware Revision"));
        item.manufacturer = cleanIdentity(textAt(*attributes, "Manufacturer Id"));
        if (item.manufacturer == "ATA")
            item.manufacturer.clear();
        setProperty(item, "wwn", textAt(*attributes, "WWN"));
        setProperty(item, "size", sizeOf(*attributes));
    }
    if (const auto* rows = arrayAt(response, prefix); rows && !rows->empty())
        if (const auto* row = rows->front().if_object()) {
            setProperty(item, "state", textAt(*row, "State"));
            setProperty(item, "transport", textAt(*row, "Intf"));
            setProperty(item, "rotational", textAt(*row, "Med") == "HDD" ? "1" : "0");
        }
    if (!isNobody(item))
        findings.items.push_back(std::move(item));
}

}  // namespace

Parsed parseStorcli(std::string_view text, std::string_view) {
    const auto value = readJson(text, "storcli");
    if (!value)
        return core::passOn(value);
    const auto* controllers =
        value->is_object() ? arrayAt(value->get_object(), "Controllers") : nullptr;
    if (!controllers)
        return notUnderstood("storcli");
    Findings findings;
    std::size_t index = 0;
    for (const auto& element : *controllers) {
        const auto* controller = element.if_object();
        const auto* response = controller ? objectAt(*controller, "Response Data") : nullptr;
        const auto* status = controller ? objectAt(*controller, "Command Status") : nullptr;
        const auto said = status ? toNumber(textAt(*status, "Controller")) : std::nullopt;
        const auto number = static_cast<std::size_t>(said && *said < 256 ? *said : index);
        ++index;
        if (!response)
            continue;
        addController(*response, number, findings);
        for (const auto& [key, member] : *response) {
            const std::string_view name(key.data(), key.size());
            const auto* details = member.if_object();
            if (details && name.starts_with("Drive /") && name.ends_with(kDetails) &&
                findings.items.size() < kMaxItems)
                addDrive(*response, *details, name.substr(6, name.size() - 6 - kDetails.size()),
                         number, findings);
        }
    }
    return findings;
}

}  // namespace callbox::rmc::collect
