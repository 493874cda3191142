// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/component_index.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <utility>

#include "core/inventory/component_names.h"
#include "core/inventory/memory_position.h"

namespace callbox::core::inventory {

namespace {

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> out;
    while (!text.empty()) {
        const auto start = text.find_first_not_of(" ,");
        if (start == std::string_view::npos)
            break;
        text.remove_prefix(start);
        const auto end = std::min(text.find_first_of(" ,"), text.size());
        out.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return out;
}

bool endsInDigit(std::string_view text) {
    return !text.empty() && std::isdigit(static_cast<unsigned char>(text.back()));
}

std::string property(const InventoryItem& item, const std::string& name) {
    const auto found = item.properties.find(name);
    return found == item.properties.end() ? std::string() : found->second;
}

}  // namespace

ComponentIndex::ComponentIndex(const Inventory& inventory) {
    for (const auto& item : inventory.items) {
        if (!item.locationCode.empty())
            locations_.emplace(item.locationCode, &item);
        switch (item.kind) {
            case InventoryKind::memoryModule: {
                modules_.push_back(&item);
                std::set<std::string> names;
                for (const auto& name : {item.key, item.locationCode, item.name})
                    if (!plainName(name).empty())
                        names.insert(plainName(name));
                for (const auto& name : names)
                    memory_.emplace(name, &item);
                break;
            }
            case InventoryKind::adapter:
                adapters_.emplace(pciAddress(item.key), &item);
                if (const auto controller = property(item, "controller"); !controller.empty())
                    controllers_.emplace(controller, &item);
                break;
            case InventoryKind::disk: {
                const auto kernelName = property(item, "kernelName");
                if (!kernelName.empty())
                    disks_.emplace(kernelName, &item);
                // A controller "nvme0" stands for its one namespace "nvme0n1".
                if (kernelName.starts_with("nvme"))
                    disks_.emplace(kernelName.substr(0, kernelName.find('n', 1)), &item);
                if (const auto number = property(item, "majorMinor"); !number.empty())
                    disks_.emplace(number, &item);
                if (!item.serialNumber.empty())
                    disks_.emplace(item.serialNumber, &item);
                const std::string holders = property(item, "holders");
                for (const auto holder : words(holders))
                    disks_.emplace(std::string(holder), &item);
                break;
            }
            case InventoryKind::processor: {
                const auto digits = item.key.find_last_of(' ');
                if (digits != std::string::npos)
                    processors_.emplace(item.key.substr(digits + 1), &item);
                break;
            }
            case InventoryKind::failureLog:
            case InventoryKind::system:
            case InventoryKind::board:
            case InventoryKind::networkAdapter:
            case InventoryKind::enclosure:
            case InventoryKind::powerSupply:
            case InventoryKind::fan:
            case InventoryKind::firmware:
            case InventoryKind::operatingSystem:
            case InventoryKind::package:
            case InventoryKind::fix:
            case InventoryKind::configuration:
            case InventoryKind::fileSystem:
            case InventoryKind::managedSystem:
            case InventoryKind::partition:
                break;
        }
    }
    for (const auto& item : inventory.items) {
        if (item.kind != InventoryKind::failureLog || !item.key.starts_with("md/"))
            continue;
        const std::string members = property(item, "members");
        for (const auto member : words(members))
            if (const auto* found = disk(member))
                arrays_.emplace(item.key.substr(3), found);
    }
}

const InventoryItem* ComponentIndex::only(const Table& table, std::string_view key) {
    const auto [first, last] = table.equal_range(key);
    if (first == last)
        return nullptr;
    const auto* item = first->second;
    return std::all_of(first, last, [&](const auto& entry) { return entry.second == item; })
               ? item
               : nullptr;
}

const InventoryItem* ComponentIndex::memoryModule(std::string_view label) const {
    const auto wanted = plainName(label);
    if (wanted.empty())
        return nullptr;
    if (const auto* item = only(memory_, wanted))
        return item;

    if (const auto position = positionFromDriverLabel(label)) {
        const InventoryItem* found = nullptr;
        for (const auto* item : modules_) {
            const auto place =
                positionFromLocator(item->locationCode, property(*item, "bankLocator"));
            if (!place || !fits(*position, *place))
                continue;
            if (found)
                return nullptr;
            found = item;
        }
        return found;
    }

    // The locator within a longer label; the longest one, so that A10 is not taken for A1.
    const InventoryItem* found = nullptr;
    std::size_t longest = 2;
    bool unique = false;
    for (const auto& [name, item] : memory_) {
        const auto at = wanted.find(name);
        if (at == std::string::npos || name.size() < longest)
            continue;
        const auto next = at + name.size();
        if (endsInDigit(name) && next < wanted.size() &&
            std::isdigit(static_cast<unsigned char>(wanted[next])))
            continue;
        unique = name.size() > longest || !found || found == item;
        longest = name.size();
        found = item;
    }
    return unique ? found : nullptr;
}

const InventoryItem* ComponentIndex::adapter(std::string_view address) const {
    return only(adapters_, pciAddress(address));
}

const InventoryItem* ComponentIndex::raidController(std::string_view number) const {
    return only(controllers_, 'c' + std::string(number));
}

const InventoryItem* ComponentIndex::located(std::string_view code) const {
    return only(locations_, code);
}

const InventoryItem* ComponentIndex::disk(std::string_view name) const {
    if (name.starts_with("/dev/"))
        name.remove_prefix(5);
    if (name.empty())
        return nullptr;
    if (const auto* item = only(disks_, name))
        return item;
    return only(disks_, wholeDisk(name));
}

const InventoryItem* ComponentIndex::processor(std::string_view socket) const {
    return only(processors_, socket);
}

std::vector<const InventoryItem*> ComponentIndex::arrayMembers(std::string_view array) const {
    std::vector<const InventoryItem*> members;
    const auto [first, last] = arrays_.equal_range(array);
    for (auto it = first; it != last; ++it)
        if (std::find(members.begin(), members.end(), it->second) == members.end())
            members.push_back(it->second);
    return members;
}

}  // namespace callbox::core::inventory
