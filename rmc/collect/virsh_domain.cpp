// SPDX-License-Identifier: GPL-3.0-or-later
// virsh dumpxml: one virtual machine. Title, description, metadata and graphics, where owners
// keep words and passwords of their own, are not looked at; neither are paths of disks and names
// of networks.
#include "core/inventory/clean_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"
#include "rmc/collect/virsh_xml.h"

namespace callbox::rmc::collect {

namespace {

std::string bytesOf(const pugi::xml_node& memory) {
    const auto number = toNumber(trim(memory.child_value()));
    if (!number || *number > (std::uint64_t{1} << 44))
        return {};
    const std::string_view unit = memory.attribute("unit").as_string("KiB");
    const int shift = unit == "b" || unit == "bytes" ? 0
                      : unit == "M" || unit == "MiB" ? 20
                      : unit == "G" || unit == "GiB" ? 30
                                                     : 10;
    return shift == 30 && *number > (std::uint64_t{1} << 32) ? std::string()
                                                             : std::to_string(*number << shift);
}

}  // namespace

Parsed parseVirshDomain(std::string_view text, std::string_view) {
    using core::inventory::cleanIdentity;
    pugi::xml_document document;
    if (auto read = readXml(text, "domain", "virsh-domain", document); !read)
        return core::passOn(read);
    const auto domain = document.document_element();
    const auto uuid = cleanIdentity(domain.child("uuid").child_value(), 64);
    if (uuid.empty())
        return notUnderstood("virsh-domain");
    auto item = makeItem(core::InventoryKind::partition, uuid);
    item.name = cleanIdentity(domain.child("name").child_value());
    const auto type = domain.child("os").child("type");
    setProperty(item, "uuid", uuid);
    setProperty(item, "environment", domain.attribute("type").as_string());
    setProperty(item, "architecture", type.attribute("arch").as_string());
    setProperty(item, "machineType", type.attribute("machine").as_string());
    setProperty(item, "memoryTotal", bytesOf(domain.child("memory")));
    setProperty(item, "processors", trim(domain.child("vcpu").child_value()));
    Findings findings;
    findings.items.push_back(std::move(item));
    return findings;
}

}  // namespace callbox::rmc::collect
