// SPDX-License-Identifier: GPL-3.0-or-later
// nvme list -o json: flat up to 2.3, nested by subsystem and controller from 2.11.
#include "core/inventory/clean_text.h"
#include "rmc/collect/json_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

using core::InventoryItem;
using core::InventoryKind;
using core::inventory::cleanIdentity;

InventoryItem diskOf(const boost::json::object& device, std::string_view name) {
    if (name.starts_with("/dev/"))
        name.remove_prefix(5);
    auto item = makeItem(InventoryKind::disk, core::inventory::cleanText(name, 64));
    item.model = item.name = cleanIdentity(textAt(device, "ModelNumber"));
    item.serialNumber = cleanIdentity(textAt(device, "SerialNumber"));
    item.firmwareLevel = cleanIdentity(textAt(device, "Firmware"));
    setProperty(item, "kernelName", item.key);
    setProperty(item, "transport", "nvme");
    return item;
}

void addNested(const boost::json::object& device, Findings& findings) {
    const auto* subsystems = arrayAt(device, "Subsystems");
    if (!subsystems)
        return;
    for (const auto& entry : *subsystems) {
        const auto* subsystem = entry.if_object();
        const auto* controllers = subsystem ? arrayAt(*subsystem, "Controllers") : nullptr;
        if (!controllers)
            continue;
        for (const auto& element : *controllers) {
            const auto* controller = element.if_object();
            if (!controller)
                continue;
            auto name = textAt(*controller, "Controller");
            std::string size;
            // A multipath namespace hangs on the subsystem instead of the controller.
            for (const auto* owner : {controller, subsystem})
                if (const auto* spaces = arrayAt(*owner, "Namespaces"); spaces && size.empty())
                    for (const auto& space : *spaces)
                        if (const auto* first = space.if_object()) {
                            name = textAt(*first, "NameSpace");
                            size = textAt(*first, "PhysicalSize");
                            break;
                        }
            auto item = diskOf(*controller, name);
            setProperty(item, "size", size);
            setProperty(item, "busAddress", textAt(*controller, "Address"));
            item.locationCode = cleanIdentity(textAt(*controller, "Slot"));
            if (!item.key.empty())
                findings.items.push_back(std::move(item));
        }
    }
}

}  // namespace

Parsed parseNvmeList(std::string_view text, std::string_view) {
    // Without a drive some versions print nothing at all.
    if (trim(text).empty())
        return Findings{};
    const auto json = readJson(text, "nvme-list");
    if (!json)
        return core::passOn(json);
    if (!json->is_object())
        return notUnderstood("nvme-list");
    const auto* devices = arrayAt(json->get_object(), "Devices");
    if (!devices)
        return json->get_object().empty() ? Parsed(Findings{}) : Parsed(notUnderstood("nvme-list"));
    Findings findings;
    for (const auto& element : *devices) {
        const auto* device = element.if_object();
        if (!device)
            continue;
        if (const auto path = textAt(*device, "DevicePath"); !path.empty()) {
            auto item = diskOf(*device, path);
            setProperty(item, "size", textAt(*device, "PhysicalSize"));
            findings.items.push_back(std::move(item));
        } else {
            addNested(*device, findings);
        }
    }
    return findings;
}

}  // namespace callbox::rmc::collect
