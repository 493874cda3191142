// SPDX-License-Identifier: GPL-3.0-or-later
// smartctl -j -i (or -x): the identity of one drive. Its exit status is no verdict on health.
#include "core/inventory/clean_text.h"
#include "rmc/collect/json_text.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

using core::inventory::cleanIdentity;

std::string hexDigits(std::uint64_t value, int width) {
    char text[32];
    std::snprintf(text, sizeof text, "%0*llx", width, static_cast<unsigned long long>(value));
    return text;
}

std::string wwnOf(const boost::json::object& report) {
    const auto* wwn = objectAt(report, "wwn");
    if (!wwn)
        return textAt(report, "logical_unit_id");
    const auto naa = toNumber(textAt(*wwn, "naa"));
    const auto oui = toNumber(textAt(*wwn, "oui"));
    const auto id = toNumber(textAt(*wwn, "id"));
    if (!naa || !oui || !id || *naa > 15 || *oui > 0xFFFFFF || *id > 0xFFFFFFFFFULL)
        return {};
    return "0x" + hexDigits(*naa, 1) + hexDigits(*oui, 6) + hexDigits(*id, 9);
}

}  // namespace

Parsed parseSmartctl(std::string_view text, std::string_view subject) {
    const auto json = readJson(text, "smartctl");
    if (!json)
        return core::passOn(json);
    if (!json->is_object() || !objectAt(json->get_object(), "smartctl"))
        return notUnderstood("smartctl");
    const auto& report = json->get_object();
    const auto* device = objectAt(report, "device");
    std::string name(subject);
    if (name.empty() && device)
        name = textAt(*device, "name");
    if (name.starts_with("/dev/"))
        name.erase(0, 5);

    auto item = makeItem(core::InventoryKind::disk, core::inventory::cleanText(name, 64));
    item.model = cleanIdentity(textAt(report, "model_name"));
    if (item.model.empty())
        item.model = cleanIdentity(textAt(report, "scsi_model_name"));
    if (item.model.empty())
        item.model = cleanIdentity(textAt(report, "scsi_product"));
    item.name = item.model;
    item.manufacturer = cleanIdentity(textAt(report, "scsi_vendor"));
    if (item.manufacturer.empty())
        item.manufacturer = cleanIdentity(textAt(report, "vendor"));
    item.serialNumber = cleanIdentity(textAt(report, "serial_number"));
    item.firmwareLevel = cleanIdentity(textAt(report, "firmware_version"));
    if (item.firmwareLevel.empty())
        item.firmwareLevel = cleanIdentity(textAt(report, "scsi_revision"));
    setProperty(item, "family", textAt(report, "model_family"));
    setProperty(item, "wwn", wwnOf(report));
    setProperty(item, "kernelName", item.key);
    if (const auto rate = toNumber(textAt(report, "rotation_rate")))
        setProperty(item, "rotational", *rate > 0 ? "1" : "0");
    if (const auto* capacity = objectAt(report, "user_capacity"))
        setProperty(item, "size", textAt(*capacity, "bytes"));
    if (const auto* factor = objectAt(report, "form_factor"))
        setProperty(item, "formFactor", textAt(*factor, "name"));
    if (const auto* version = objectAt(report, "nvme_version"))
        setProperty(item, "nvmeVersion", textAt(*version, "string"));

    Findings findings;
    // A drive that sleeps or does not answer gives a report without identity.
    if (!item.key.empty() && !(item.model.empty() && item.serialNumber.empty()))
        findings.items.push_back(std::move(item));
    return findings;
}

}  // namespace callbox::rmc::collect
