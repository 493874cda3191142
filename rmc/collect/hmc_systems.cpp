// SPDX-License-Identifier: GPL-3.0-or-later
// Managed systems as an HMC reports them: lssyscfg -r sys, lshwres (processors and memory of a
// whole system), lslic and lssysconn. The last four name no system themselves: it is the subject.
#include "core/inventory/clean_text.h"
#include "rmc/collect/hmc_records.h"
#include "rmc/collect/parsers.h"
#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace {

using core::InventoryItem;
using core::InventoryKind;
using core::inventory::cleanIdentity;

/// "2.0", "1.1": a number of processing units; a locale may write a comma.
std::string units(std::string_view text) {
    std::string number(text.substr(0, 16));
    for (auto& c : number)
        if (c == ',')
            c = '.';
    return number.find_first_not_of("0123456789.") == std::string::npos ? number : std::string();
}

std::string bytesOfMegabytes(std::string_view text) {
    const auto number = toNumber(text);
    return number && *number < (std::uint64_t{1} << 40) ? std::to_string(*number << 20)
                                                        : std::string();
}

InventoryItem managedSystem(std::string_view name) {
    return makeItem(InventoryKind::managedSystem, name, name);
}

std::string partitionKey(std::string_view system, std::string_view number) {
    return (system.empty() ? std::string() : std::string(system) + "/") + std::string(number);
}

/// Runs `take` on every record; a text with none that it accepts is refused.
template <class Take>
Parsed each(std::string_view text, std::string_view source, Take take) {
    const auto records = readHmcRecords(text);
    if (!records)
        return core::passOn(records);
    Findings findings;
    bool known = records->empty();
    for (const auto& record : *records)
        known = take(record, findings) || known;
    if (!known)
        return notUnderstood(source);
    return findings;
}

}  // namespace

Parsed parseLssyscfgSys(std::string_view text, std::string_view) {
    return each(text, "lssyscfg-sys", [](const HmcRecord& record, Findings& findings) {
        const auto model = hmcValue(record, "type_model");
        if (model.empty())
            return false;
        const auto serial = cleanIdentity(hmcValue(record, "serial_num"));
        auto item = managedSystem(cleanIdentity(model) + "*" + serial);
        item.name = cleanIdentity(hmcValue(record, "name"));
        item.manufacturer = "IBM";
        item.model = cleanIdentity(model);
        item.serialNumber = serial;
        setProperty(item, "state", hmcValue(record, "state"));
        findings.items.push_back(std::move(item));
        return true;
    });
}

Parsed parseLssyscfgLpar(std::string_view text, std::string_view system) {
    return each(text, "lssyscfg-lpar", [&](const HmcRecord& record, Findings& findings) {
        const auto number = hmcValue(record, "lpar_id");
        const auto environment = hmcValue(record, "lpar_env");
        if (!allDigits(number) || environment.empty())
            return false;
        auto item = makeItem(InventoryKind::partition, partitionKey(system, number));
        item.name = cleanIdentity(hmcValue(record, "name"));
        item.serialNumber = cleanIdentity(hmcValue(record, "logical_serial_num"));
        // "Unknown" comes in the HMC's language: a level has a digit in it.
        if (const auto level = hmcValue(record, "os_version");
            level.find_first_of("0123456789") != std::string_view::npos)
            item.version = cleanIdentity(level);
        setProperty(item, "managedSystem", system);
        setProperty(item, "partitionNumber", number);
        setProperty(item, "environment", environment);
        setProperty(item, "state", hmcValue(record, "state"));
        setProperty(item, "rmcState", hmcValue(record, "rmc_state"));
        setProperty(item, "uuid", hmcValue(record, "uuid"));
        findings.items.push_back(std::move(item));
        return true;
    });
}

Parsed parseLshwresProc(std::string_view text, std::string_view system) {
    return each(text, "lshwres-proc", [&](const HmcRecord& record, Findings& findings) {
        if (const auto installed = units(hmcValue(record, "installed_sys_proc_units"));
            !installed.empty()) {
            auto item = managedSystem(system);
            setProperty(item, "processors", installed);
            findings.items.push_back(std::move(item));
            return true;
        }
        const auto number = hmcValue(record, "lpar_id");
        if (!allDigits(number) || hmcValue(record, "curr_proc_mode").empty())
            return false;
        auto item = makeItem(InventoryKind::partition, partitionKey(system, number));
        setProperty(item, "processors", hmcValue(record, "curr_procs"));
        setProperty(item, "processorUnits", units(hmcValue(record, "curr_proc_units")));
        setProperty(item, "processorMode", hmcValue(record, "curr_proc_mode"));
        findings.items.push_back(std::move(item));
        return true;
    });
}

Parsed parseLshwresMem(std::string_view text, std::string_view system) {
    return each(text, "lshwres-mem", [&](const HmcRecord& record, Findings& findings) {
        if (const auto installed = bytesOfMegabytes(hmcValue(record, "installed_sys_mem"));
            !installed.empty()) {
            auto item = managedSystem(system);
            setProperty(item, "memoryTotal", installed);
            findings.items.push_back(std::move(item));
            return true;
        }
        const auto number = hmcValue(record, "lpar_id");
        if (!allDigits(number) || hmcValue(record, "curr_mem").empty())
            return false;
        auto item = makeItem(InventoryKind::partition, partitionKey(system, number));
        setProperty(item, "memoryTotal", bytesOfMegabytes(hmcValue(record, "curr_mem")));
        findings.items.push_back(std::move(item));
        return true;
    });
}

Parsed parseLslic(std::string_view text, std::string_view system) {
    return each(text, "lslic", [&](const HmcRecord& record, Findings& findings) {
        auto name = managedSystemName(hmcValue(record, "mtms"));
        if (name.empty())
            name = system;
        const auto ec = hmcValue(record, "ecnumber");
        if (ec.empty())
            return false;
        auto item = managedSystem(name);
        const auto level = [&](std::string_view attribute) {
            const auto value = hmcValue(record, attribute);
            return value.empty()
                       ? std::string()
                       : std::string(ec.substr(0, 32)) + "_" + std::string(value.substr(0, 32));
        };
        item.firmwareLevel = cleanIdentity(level("activated_level"));
        setProperty(item, "activatedLevel", level("activated_level"));
        setProperty(item, "installedLevel", level("installed_level"));
        setProperty(item, "acceptedLevel", level("accepted_level"));
        findings.items.push_back(std::move(item));
        return true;
    });
}

Parsed parseLssysconn(std::string_view text, std::string_view) {
    return each(text, "lssysconn", [](const HmcRecord& record, Findings& findings) {
        if (hmcValue(record, "resource_type").empty())
            return false;
        const auto name = managedSystemName(hmcValue(record, "type_model_serial_num"));
        if (name.empty() || hmcValue(record, "resource_type") != "sys")
            return true;
        auto item = managedSystem(name);
        std::string connection(hmcValue(record, "state"));
        // The code's last word is the number; what stands before it is prose.
        if (const auto code = words(hmcValue(record, "connection_error_code")); !code.empty())
            connection += " " + std::string(code.back());
        setProperty(item, "connection", connection);
        findings.items.push_back(std::move(item));
        return true;
    });
}

Parsed parseLshwresIo(std::string_view text, std::string_view system) {
    return each(text, "lshwres-io", [&](const HmcRecord& record, Findings& findings) {
        const auto place = hmcValue(record, "drc_name");
        if (place.empty() || hmcValue(record, "drc_index").empty())
            return false;
        const auto device = hmcValue(record, "pci_device_id");
        if (device.empty() || device == "FFFF")
            return true;
        auto item = makeItem(InventoryKind::adapter, partitionKey(system, cleanIdentity(place)));
        item.name = cleanIdentity(hmcValue(record, "description"));
        item.locationCode = cleanIdentity(place);
        if (const auto features = hmcValue(record, "feature_codes"); features != "0")
            item.featureCode = cleanIdentity(features);
        setProperty(item, "vendorId", hmcValue(record, "pci_vendor_id"));
        setProperty(item, "deviceId", device);
        setProperty(item, "subsystemVendorId", hmcValue(record, "pci_subs_vendor_id"));
        setProperty(item, "subsystemDeviceId", hmcValue(record, "pci_subs_device_id"));
        setProperty(item, "class", hmcValue(record, "pci_class"));
        setProperty(item, "revision", hmcValue(record, "pci_revision_id"));
        setProperty(item, "managedSystem", system);
        setProperty(item, "partition", hmcValue(record, "lpar_name"));
        findings.items.push_back(std::move(item));
        return true;
    });
}

}  // namespace callbox::rmc::collect
