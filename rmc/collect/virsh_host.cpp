// SPDX-License-Identifier: GPL-3.0-or-later
// virsh capabilities: what the host can run.
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"
#include "rmc/collect/virsh_xml.h"

namespace callbox::rmc::collect {

Parsed parseVirshCapabilities(std::string_view text, std::string_view) {
    using core::inventory::cleanIdentity;
    pugi::xml_document document;
    if (auto read = readXml(text, "capabilities", "virsh-capabilities", document); !read)
        return core::passOn(read);
    const auto host = document.document_element().child("host");
    Findings findings;
    const auto value = [&](const char* key, std::string_view content) {
        auto item = makeItem(core::InventoryKind::configuration, key, key);
        setProperty(item, "value", content);
        if (!item.properties.empty())
            findings.items.push_back(std::move(item));
    };
    value("kvm/architecture", host.child("cpu").child("arch").child_value());
    value("kvm/processorModel", host.child("cpu").child("model").child_value());
    value("kvm/iommu", host.child("iommu").attribute("support").as_string());
    value("kvm/securityModel", host.child("secmodel").child("model").child_value());
    std::string guests;
    int count = 0;
    for (const auto guest : document.document_element().children("guest")) {
        if (++count > 32)
            break;
        guests += (guests.empty() ? "" : " ") +
                  cleanIdentity(guest.child("arch").attribute("name").as_string(), 32);
    }
    value("kvm/guests", guests);
    findings.facts["capability.kvm"] = "yes";
    return findings;
}

}  // namespace callbox::rmc::collect
