// SPDX-License-Identifier: GPL-3.0-or-later
// dmidecode: blocks of "Handle 0x.., DMI type N, L bytes", a title, tab-indented "Key: value".
#include <set>

#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

using core::InventoryItem;
using core::InventoryKind;
using core::inventory::cleanIdentity;
using Values = std::map<std::string, std::string, std::less<>>;

std::string_view at(const Values& values, std::string_view name) {
    const auto found = values.find(name);
    return found == values.end() ? std::string_view() : std::string_view(found->second);
}

/// "16 GB", "16384 MB" in bytes; empty when nothing is fitted.
std::string bytesOf(std::string_view size) {
    const auto parts = words(size);
    if (parts.size() != 2)
        return {};
    const auto number = toNumber(parts[0]);
    if (!number || *number > (std::uint64_t{1} << 32))
        return {};
    const int shift = parts[1] == "TB" ? 40 : parts[1] == "GB" ? 30 : parts[1] == "MB" ? 20 : 10;
    return std::to_string(*number << shift);
}

class Blocks {
public:
    void block(int type, const Values& values) {
        switch (type) {
            case 0:
                bios(values);
                break;
            case 1:
                machine(values);
                break;
            case 2:
                board(values);
                break;
            case 3:
                chassis(values);
                break;
            case 4:
                processor(values);
                break;
            case 9:
                slot(values);
                break;
            case 17:
                memory(values);
                break;
            case 39:
                power(values);
                break;
            default:
                break;
        }
    }

    Findings take() { return std::move(findings_); }

private:
    InventoryItem common(InventoryKind kind, std::string key, const Values& values) {
        auto item = makeItem(kind, std::move(key));
        item.manufacturer = cleanIdentity(at(values, "Manufacturer"));
        item.serialNumber = cleanIdentity(at(values, "Serial Number"));
        item.partNumber = cleanIdentity(at(values, "Part Number"));
        return item;
    }

    void bios(const Values& values) {
        auto item = makeItem(InventoryKind::firmware, "bios", "BIOS");
        item.manufacturer = cleanIdentity(at(values, "Vendor"));
        item.version = cleanIdentity(at(values, "Version"));
        setProperty(item, "date", at(values, "Release Date"));
        setProperty(item, "release", at(values, "BIOS Revision"));
        if (!item.version.empty())
            findings_.items.push_back(std::move(item));
    }

    void machine(const Values& values) {
        auto item = common(InventoryKind::system, "system", values);
        item.name = item.model = cleanIdentity(at(values, "Product Name"));
        setProperty(item, "uuid", at(values, "UUID"));
        setProperty(item, "family", at(values, "Family"));
        setProperty(item, "sku", at(values, "SKU Number"));
        setProperty(item, "version", at(values, "Version"));
        findings_.facts["system.manufacturer"] = item.manufacturer;
        findings_.facts["system.product"] = item.model;
        findings_.facts["system.serial"] = item.serialNumber;
        findings_.facts["system.uuid"] = cleanIdentity(at(values, "UUID"));
        findings_.items.push_back(std::move(item));
    }

    void board(const Values& values) {
        auto item = common(InventoryKind::board, unique("board"), values);
        item.name = item.model = cleanIdentity(at(values, "Product Name"));
        item.locationCode = cleanIdentity(at(values, "Location In Chassis"));
        setProperty(item, "version", at(values, "Version"));
        if (!item.model.empty() || !item.serialNumber.empty())
            findings_.items.push_back(std::move(item));
    }

    void chassis(const Values& values) {
        auto item = common(InventoryKind::enclosure, unique("chassis"), values);
        item.name = "Chassis";
        setProperty(item, "type", at(values, "Type"));
        setProperty(item, "version", at(values, "Version"));
        if (!item.manufacturer.empty() || !item.serialNumber.empty())
            findings_.items.push_back(std::move(item));
    }

    void processor(const Values& values) {
        if (at(values, "Status").starts_with("Unpopulated"))
            return;
        auto item =
            common(InventoryKind::processor, "socket " + std::to_string(sockets_++), values);
        item.name = item.model = cleanIdentity(at(values, "Version"));
        item.locationCode = cleanIdentity(at(values, "Socket Designation"));
        setProperty(item, "socketDesignation", at(values, "Socket Designation"));
        setProperty(item, "cores", at(values, "Core Count"));
        setProperty(item, "threads", at(values, "Thread Count"));
        setProperty(item, "maximumSpeed", at(values, "Max Speed"));
        setProperty(item, "status", at(values, "Status"));
        findings_.items.push_back(std::move(item));
    }

    /// A slot names the place of the adapter that sits in it.
    void slot(const Values& values) {
        const auto address = core::inventory::cleanText(at(values, "Bus Address"));
        if (address.size() != 12 || !at(values, "Current Usage").starts_with("In Use"))
            return;
        auto item = makeItem(InventoryKind::adapter, address);
        item.locationCode = cleanIdentity(at(values, "Designation"));
        if (!item.locationCode.empty())
            findings_.items.push_back(std::move(item));
    }

    void memory(const Values& values) {
        const auto size = bytesOf(at(values, "Size"));
        if (size.empty())
            return;
        const auto locator = cleanIdentity(at(values, "Locator"));
        const auto bank = cleanIdentity(at(values, "Bank Locator"));
        auto key = locator;
        if (key.empty() || keys_.contains("memory " + key))
            key = bank + (bank.empty() || locator.empty() ? "" : " ") + locator;
        if (key.empty())
            key = "module";
        auto item = common(InventoryKind::memoryModule, unique("memory " + key).substr(7), values);
        item.name = locator;
        item.locationCode = locator;
        item.model = item.partNumber;
        setProperty(item, "size", size);
        for (const auto& [property, key_] : {std::pair{"type", "Type"},
                                             {"speed", "Speed"},
                                             {"bankLocator", "Bank Locator"},
                                             {"formFactor", "Form Factor"},
                                             {"rank", "Rank"},
                                             {"totalWidth", "Total Width"},
                                             {"dataWidth", "Data Width"},
                                             {"technology", "Memory Technology"}})
            setProperty(item, property, at(values, key_));
        setProperty(item, "configuredSpeed", at(values, "Configured Memory Speed"));
        if (!item.properties.contains("configuredSpeed"))
            setProperty(item, "configuredSpeed", at(values, "Configured Clock Speed"));
        findings_.items.push_back(std::move(item));
    }

    void power(const Values& values) {
        const auto status = at(values, "Status");
        if (status.starts_with("Not Present"))
            return;
        const auto location = cleanIdentity(at(values, "Location"));
        auto item = common(InventoryKind::powerSupply,
                           unique(location.empty() ? "power supply" : location), values);
        item.name = cleanIdentity(at(values, "Name"));
        item.partNumber = cleanIdentity(at(values, "Model Part Number"));
        item.locationCode = location;
        setProperty(item, "maximumPower", at(values, "Max Power Capacity"));
        setProperty(item, "status", status);
        setProperty(item, "hotReplaceable", at(values, "Hot Replaceable"));
        findings_.items.push_back(std::move(item));
    }

    std::string unique(const std::string& key) {
        auto candidate = key;
        for (int number = 2; !keys_.insert(candidate).second; ++number)
            candidate = key + " #" + std::to_string(number);
        return candidate;
    }

    Findings findings_;
    std::set<std::string> keys_;
    int sockets_ = 0;
};

}  // namespace

Parsed parseDmidecode(std::string_view text, std::string_view) {
    Blocks blocks;
    Values values;
    int type = -1;
    std::size_t seen = 0;
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        if (line.starts_with("Handle 0x")) {
            blocks.block(type, values);
            values.clear();
            const auto number = toNumber(after(line, "DMI type ", ","));
            type = number && *number < 256 ? static_cast<int>(*number) : -1;
            if (++seen > 4096)
                break;
        } else if (line.starts_with("\t") && !line.starts_with("\t\t")) {
            const auto colon = line.find(':');
            if (colon != std::string_view::npos && values.size() < 256)
                values.emplace(trim(line.substr(0, colon)), trim(line.substr(colon + 1)));
        }
    }
    blocks.block(type, values);
    if (seen == 0)
        return notUnderstood("dmidecode");
    return blocks.take();
}

}  // namespace callbox::rmc::collect
