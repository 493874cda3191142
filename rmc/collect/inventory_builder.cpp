// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/inventory_builder.h"

#include <algorithm>

#include "core/inventory/digest.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

using core::IdentitySource;
using core::InventoryItem;
using core::InventoryKind;

namespace {

constexpr std::size_t kMaxItems = 40000;

void merge(InventoryItem& known, InventoryItem&& more) {
    for (auto field :
         {&InventoryItem::name, &InventoryItem::manufacturer, &InventoryItem::model,
          &InventoryItem::partNumber, &InventoryItem::serialNumber, &InventoryItem::locationCode,
          &InventoryItem::featureCode, &InventoryItem::firmwareLevel, &InventoryItem::version})
        if ((known.*field).empty())
            known.*field = std::move(more.*field);
    known.properties.merge(more.properties);
}

/// "IBM,9009-42A" style products are a type and a model; a maker's product name is a type alone.
core::Mtms mtmsOf(const std::string& manufacturer, const std::string& product,
                  const std::string& serial) {
    core::Mtms mtms{product, {}, serial};
    const auto hyphen = product.find('-');
    if (manufacturer == "IBM" && hyphen == 4) {
        mtms.type = product.substr(0, hyphen);
        mtms.model = product.substr(hyphen + 1);
    }
    return mtms;
}

}  // namespace

void InventoryBuilder::add(Findings findings) {
    for (auto& item : findings.items) {
        Name name{item.kind, item.key};
        const auto known = items_.find(name);
        if (known != items_.end())
            merge(known->second, std::move(item));
        else if (items_.size() < kMaxItems)
            items_.emplace(std::move(name), std::move(item));
    }
    utilization_.insert(utilization_.end(), findings.utilization.begin(),
                        findings.utilization.end());
    for (auto& [name, value] : findings.facts)
        if (!value.empty())
            facts_.emplace(name, std::move(value));
}

std::string InventoryBuilder::fact(const std::string& name) const {
    const auto found = facts_.find(name);
    return found == facts_.end() ? std::string() : found->second;
}

void InventoryBuilder::identify(core::Inventory& inventory) const {
    auto& system = inventory.system;
    const auto uuid = fact("system.uuid");
    inventory.machineIdentity = fact("machine.id");
    if (inventory.machineIdentity.empty())
        inventory.machineIdentity = uuid;
    inventory.hostName = fact("host.name");
    inventory.osName = fact("os.name");
    inventory.osLevel = fact("os.level");
    inventory.kernel = fact("kernel");
    for (const auto& [name, value] : facts_)
        if (name.starts_with("capability."))
            inventory.capabilities.push_back(name.substr(11));

    system.virtualMachine = !fact("virtualization").empty();
    system.manufacturer = fact("system.manufacturer");
    auto product = fact("system.product");
    auto serial = fact("system.serial");
    if (!serial.empty()) {
        system.identitySource = IdentitySource::dmi;
    } else if (!fact("devicetree.serial").empty()) {
        system.identitySource = IdentitySource::deviceTree;
        system.manufacturer = fact("devicetree.manufacturer");
        product = fact("devicetree.product");
        serial = fact("devicetree.serial");
    } else if (!uuid.empty()) {
        system.identitySource = IdentitySource::productUuid;
    } else if (!fact("machine.id").empty()) {
        system.identitySource = IdentitySource::machineId;
    }
    system.mtms = mtmsOf(system.manufacturer, product, serial);
    // Kept beside a serial number too: makers have been seen to give one serial to many boards.
    system.machineUuid = !uuid.empty() ? uuid : fact("machine.id");
    if (product.empty())
        product = fact("devicetree.product");
    system.name = product.empty() ? inventory.hostName : product;
}

void InventoryBuilder::nameDisksBySerial(std::vector<InventoryItem>& items) const {
    std::map<std::string, int> serials;
    for (const auto& item : items)
        if (item.kind == InventoryKind::disk && !item.serialNumber.empty())
            ++serials[item.serialNumber];
    for (auto& item : items)
        if (item.kind == InventoryKind::disk && !item.serialNumber.empty() &&
            serials[item.serialNumber] == 1)
            item.key = item.serialNumber;
}

void InventoryBuilder::joinRaidDrives() {
    std::map<std::string, Name> visible;
    for (const auto& [name, item] : items_)
        if (name.first == InventoryKind::disk && !item.serialNumber.empty() &&
            !name.second.starts_with("raid/"))
            visible.emplace(item.serialNumber, name);
    for (auto it = items_.begin(); it != items_.end();) {
        const auto known = it->first.second.starts_with("raid/") &&
                                   it->first.first == InventoryKind::disk &&
                                   !it->second.serialNumber.empty()
                               ? visible.find(it->second.serialNumber)
                               : visible.end();
        if (known == visible.end()) {
            ++it;
            continue;
        }
        merge(items_.at(known->second), std::move(it->second));
        it = items_.erase(it);
    }
}

void InventoryBuilder::namePortsByAdapter() {
    for (auto& [name, port] : items_) {
        const auto address = port.properties.find("busAddress");
        if (name.first != InventoryKind::networkAdapter || address == port.properties.end())
            continue;
        const auto adapter = items_.find({InventoryKind::adapter, address->second});
        if (adapter == items_.end())
            continue;
        for (auto field : {&InventoryItem::manufacturer, &InventoryItem::model,
                           &InventoryItem::partNumber, &InventoryItem::serialNumber,
                           &InventoryItem::locationCode, &InventoryItem::featureCode})
            if ((port.*field).empty())
                port.*field = adapter->second.*field;
    }
}

core::Inventory InventoryBuilder::finish(std::uint64_t memoryTotal) {
    core::Inventory inventory;
    joinRaidDrives();
    namePortsByAdapter();
    identify(inventory);
    std::vector<InventoryItem> firmware;
    for (auto& [name, item] : items_) {
        if (item.kind == InventoryKind::system) {
            if (memoryTotal > 0)
                item.properties["memoryTotal"] = std::to_string(memoryTotal);
            if (!fact("virtualization").empty())
                item.properties["virtualization"] = fact("virtualization");
        }
        if (item.kind == InventoryKind::operatingSystem && !fact("partition.number").empty()) {
            item.properties["partitionNumber"] = fact("partition.number");
            if (!fact("partition.name").empty())
                item.properties["partitionName"] = fact("partition.name");
        }
        inventory.items.push_back(std::move(item));
    }
    if (!items_.contains({InventoryKind::system, "system"})) {
        auto system = makeItem(InventoryKind::system, "system");
        system.name = inventory.system.name;
        if (memoryTotal > 0)
            system.properties["memoryTotal"] = std::to_string(memoryTotal);
        if (!fact("virtualization").empty())
            system.properties["virtualization"] = fact("virtualization");
        inventory.items.push_back(std::move(system));
    }
    nameDisksBySerial(inventory.items);
    for (const auto& item : inventory.items) {
        if (item.firmwareLevel.empty())
            continue;
        auto level = makeItem(InventoryKind::firmware, core::inventory::itemName(item));
        level.name = item.name;
        level.manufacturer = item.manufacturer;
        level.version = item.firmwareLevel;
        level.properties["component"] = item.model.empty() ? item.name : item.model;
        firmware.push_back(std::move(level));
    }
    inventory.items.insert(inventory.items.end(), std::make_move_iterator(firmware.begin()),
                           std::make_move_iterator(firmware.end()));
    inventory.utilization = std::move(utilization_);
    return inventory;
}

}  // namespace callbox::rmc::collect
