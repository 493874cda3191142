// SPDX-License-Identifier: GPL-3.0-or-later
// lsblk -J -b: flat, or a tree under "children"; numbers and booleans are strings in old versions.
#include <algorithm>
#include <cctype>
#include <set>

#include "core/inventory/clean_text.h"
#include "rmc/collect/json_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"
#include "rmc/collect/tree.h"

namespace callbox::rmc::collect {

namespace {

using core::InventoryItem;
using core::InventoryKind;
using core::inventory::cleanIdentity;
using core::inventory::cleanText;

constexpr std::size_t kMaxDevices = 16384;

struct Devices {
    std::map<std::string, InventoryItem> disks;
    std::map<std::string, std::set<std::string>> parents;
};

bool isLasting(std::string_view name) {
    for (const std::string_view passing : {"loop", "ram", "zram", "sr", "fd"})
        if (name.starts_with(passing))
            return false;
    return true;
}

void addDevice(const boost::json::object& device, const std::string& parent, Devices& devices) {
    auto name = cleanText(textAt(device, "kname"), 64);
    if (name.empty())
        name = cleanText(textAt(device, "name"), 64);
    if (name.empty() || devices.parents.size() >= kMaxDevices)
        return;
    auto& parents = devices.parents[name];
    for (const auto& above : {parent, cleanText(textAt(device, "pkname"), 64)})
        if (!above.empty() && parents.size() < 64)
            parents.insert(above);
    if (const auto* children = arrayAt(device, "children"))
        for (const auto& child : *children)
            if (const auto* object = child.if_object())
                addDevice(*object, name, devices);
    if (textAt(device, "type") != "disk" || !isLasting(name))
        return;
    auto item = makeItem(InventoryKind::disk, name);
    item.model = item.name = cleanIdentity(textAt(device, "model"));
    item.serialNumber = cleanIdentity(textAt(device, "serial"));
    item.manufacturer = cleanIdentity(textAt(device, "vendor"));
    if (item.manufacturer == "ATA")
        item.manufacturer.clear();
    item.firmwareLevel = cleanIdentity(textAt(device, "rev"));
    setProperty(item, "kernelName", name);
    setProperty(item, "size", textAt(device, "size"));
    setProperty(item, "wwn", textAt(device, "wwn"));
    setProperty(item, "transport", textAt(device, "tran"));
    setProperty(item, "rotational", textAt(device, "rota"));
    setProperty(item, "majorMinor", textAt(device, "maj:min"));
    if (const auto hctl = cleanText(textAt(device, "hctl"), 32); !hctl.empty())
        item.properties["hctl"] = hctl;
    devices.disks.emplace(name, std::move(item));
}

/// Names the volumes and arrays that lie on each disk, so that a fault of "dm-0" finds its disk.
void addHolders(Devices& devices) {
    std::map<std::string, std::set<std::string>> holders;
    for (const auto& [name, above] : devices.parents) {
        if (!name.starts_with("dm-") && !name.starts_with("md"))
            continue;
        std::set<std::string> seen;
        std::vector<std::string> open(above.begin(), above.end());
        while (!open.empty() && seen.size() < 256) {
            const auto next = open.back();
            open.pop_back();
            if (!seen.insert(next).second)
                continue;
            if (devices.disks.contains(next))
                holders[next].insert(name);
            if (const auto found = devices.parents.find(next); found != devices.parents.end())
                open.insert(open.end(), found->second.begin(), found->second.end());
        }
    }
    for (const auto& [disk, names] : holders) {
        std::string list;
        for (const auto& name : names)
            if (list.size() + name.size() < 240)
                list += (list.empty() ? "" : " ") + name;
        setProperty(devices.disks.at(disk), "holders", list);
    }
}

/// The last PCI device of "/sys/devices/pci0000:00/0000:00:1f.2/ata1/host0/...": the disk's
/// controller.
std::string pciDeviceIn(std::string_view path) {
    std::string device;
    for (const auto piece : split(path, '/', 64)) {
        constexpr std::string_view kForm = "xxxx:xx:xx.x";
        const bool fits =
            piece.size() == kForm.size() &&
            std::equal(piece.begin(), piece.end(), kForm.begin(), [](char c, char form) {
                return form == 'x' ? std::isxdigit(static_cast<unsigned char>(c)) != 0 : c == form;
            });
        if (fits)
            device = piece;
    }
    return device;
}

}  // namespace

Parsed parseLsblk(std::string_view text, std::string_view) {
    const auto json = readJson(text, "lsblk");
    if (!json)
        return core::passOn(json);
    const auto* list = json->is_object() ? arrayAt(json->get_object(), "blockdevices") : nullptr;
    if (!list)
        return notUnderstood("lsblk");
    Devices devices;
    for (const auto& element : *list)
        if (const auto* device = element.if_object())
            addDevice(*device, {}, devices);
    addHolders(devices);
    Findings findings;
    for (auto& [name, item] : devices.disks)
        findings.items.push_back(std::move(item));
    return findings;
}

Parsed parseBlockSysfs(std::string_view text, std::string_view) {
    Findings findings;
    for (const auto& [name, values] : readTree(text, "sys/block/")) {
        if (!isLasting(name) || name.starts_with("dm-") || name.starts_with("md"))
            continue;
        auto item = makeItem(InventoryKind::disk, cleanText(name, 64));
        item.model = item.name = cleanIdentity(valueAt(values, "device/model"));
        item.serialNumber = cleanIdentity(valueAt(values, "device/serial"));
        item.manufacturer = cleanIdentity(valueAt(values, "device/vendor"));
        if (item.manufacturer == "ATA" || item.manufacturer.starts_with("0x"))
            item.manufacturer.clear();
        item.firmwareLevel = cleanIdentity(valueAt(values, "device/rev"));
        if (item.firmwareLevel.empty())
            item.firmwareLevel = cleanIdentity(valueAt(values, "device/firmware_rev"));
        setProperty(item, "kernelName", name);
        const auto sectors = toNumber(valueAt(values, "size"));
        if (sectors && *sectors < (std::uint64_t{1} << 54))
            setProperty(item, "size", std::to_string(*sectors * 512));
        setProperty(item, "rotational", valueAt(values, "queue/rotational"));
        setProperty(item, "majorMinor", valueAt(values, "dev"));
        setProperty(item, "wwn", valueAt(values, "wwid"));
        setProperty(item, "busAddress", pciDeviceIn(valueAt(values, "path")));
        if (name.starts_with("nvme")) {
            setProperty(item, "busAddress", valueAt(values, "device/address"));
            setProperty(item, "transport", "nvme");
        }
        findings.items.push_back(std::move(item));
    }
    return findings;
}

}  // namespace callbox::rmc::collect
