// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/part_keys.h"

#include <algorithm>
#include <optional>

#include "core/analysis/analyser.h"
#include "core/analysis/record_view.h"
#include "core/inventory/component_names.h"

namespace callbox::core {

namespace {

constexpr std::size_t kKeyPartBytes = 128;

/// Gathers the keys of one role.
class Keys {
public:
    Keys(const ProblemRecord& record, const AnalysisContext& context, const std::string& machine,
         std::vector<std::string>& keys)
        : record_(record), context_(context), machine_(machine), keys_(keys) {}

    void add(const PartName& name) {
        addOwn(name);
        if (const auto item = found(name))
            addItem(name, *item);
    }

    void add(const std::string& family, const std::string& value) {
        auto key = machine_ + '/' + family + '=' + value;
        if (!value.empty() && std::find(keys_.begin(), keys_.end(), key) == keys_.end())
            keys_.push_back(std::move(key));
    }

private:
    static std::string normal(const std::string& family, std::string_view value) {
        value = value.substr(0, kKeyPartBytes);
        if (family == "disk")
            return inventory::driveName(value);
        if (family == "memory")
            return inventory::plainName(value);
        return family == "pci" ? inventory::pciAddress(value) : std::string(value);
    }

    std::string ofPartition(const std::string& name) const {
        return name.empty() ? name : context_.partition.id + ',' + name;
    }

    void addOwn(const PartName& name) {
        std::string whole;
        for (const std::string& part : name.key) {
            const std::string value = part == "@partition"
                                          ? context_.partition.id
                                          : normal(name.family, firstOf(record_, part));
            if (value.empty())
                return;
            whole += whole.empty() ? value : ',' + value;
        }
        add(name.family, whole);
    }

    std::optional<InventoryItem> found(const PartName& name) const {
        std::optional<InventoryItem> item;
        if (name.target == CalloutTarget::none || !context_.components)
            return item;
        for (const std::string& attribute : name.attributes)
            if (const auto value = attributeOf(record_, attribute); !item && isNamed(value))
                item = context_.components->find(name.target, value);
        return item;
    }

    void addItem(const PartName& name, const InventoryItem& item) {
        const auto property = [&](const char* which) {
            const auto value = item.properties.find(which);
            return value == item.properties.end() ? std::string() : value->second;
        };
        if (name.attached)
            return add(name.family, ofPartition(inventory::pciAddress(property("busAddress"))));
        add(name.family, normal(name.family, item.serialNumber));
        add(name.family, normal(name.family, item.locationCode));
        if (item.kind == InventoryKind::adapter)
            add(name.family, ofPartition(inventory::pciAddress(item.key)));
        if (item.kind == InventoryKind::disk)
            add(name.family, ofPartition(inventory::driveName(property("kernelName"))));
    }

    const ProblemRecord& record_;
    const AnalysisContext& context_;
    const std::string& machine_;
    std::vector<std::string>& keys_;
};

}  // namespace

PartKeys partKeysOf(const Rule& rule, const ProblemRecord& record, const AnalysisContext& context,
                    const std::string& machine) {
    PartKeys keys;
    Keys itself(record, context, machine, keys.itself);
    for (const PartName& name : rule.parts)
        itself.add(name);
    itself.add("log", std::string(attributeOf(record, "platform-log-id").substr(0, kKeyPartBytes)));
    keys.carrier = keys.itself;
    Keys carrier(record, context, machine, keys.carrier);
    for (const PartName& name : rule.carries)
        carrier.add(name);
    Keys behind(record, context, machine, keys.behind);
    for (const PartName& name : rule.behind)
        behind.add(name);
    return keys;
}

}  // namespace callbox::core
