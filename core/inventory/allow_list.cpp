// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/allow_list.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <boost/describe/enum_to_string.hpp>

#include "core/inventory/clean_text.h"

namespace callbox::core::inventory {

namespace {

constexpr std::size_t kMaxItems = 50000;
constexpr std::size_t kMaxSamples = 5000;
constexpr std::size_t kMaxValue = 512;
constexpr std::size_t kMaxField = 256;

using Names = std::vector<std::string_view>;

/// The properties of each kind that may leave. Every one is described in docs/inventory.md.
const Names& allowedProperties(InventoryKind kind) {
    static const std::map<InventoryKind, Names> kAllowed = {
        {InventoryKind::system,
         {"uuid", "family", "sku", "version", "virtualization", "memoryTotal", "identitySource"}},
        {InventoryKind::board, {"version"}},
        {InventoryKind::processor,
         {"architecture", "cores", "threads", "family", "modelNumber", "stepping", "microcode",
          "maximumSpeed", "socketDesignation", "status", "hypervisor"}},
        {InventoryKind::memoryModule,
         {"size", "type", "speed", "configuredSpeed", "bankLocator", "formFactor", "rank",
          "totalWidth", "dataWidth", "errorCorrection", "technology"}},
        {InventoryKind::adapter,
         {"class", "driver", "vendorId", "deviceId", "subsystem", "subsystemVendor",
          "subsystemVendorId", "subsystemDeviceId", "revision", "numaNode", "macAddress",
          "managedSystem", "partition", "controller", "status"}},
        {InventoryKind::disk,
         {"kernelName", "size", "wwn", "transport", "rotational", "busAddress", "majorMinor",
          "hctl", "holders", "formFactor", "nvmeVersion", "family", "controller", "state"}},
        {InventoryKind::networkAdapter,
         {"macAddress", "driver", "driverVersion", "busAddress", "speed", "duplex", "mtu",
          "vendorId", "deviceId"}},
        {InventoryKind::enclosure, {"type", "version"}},
        {InventoryKind::powerSupply, {"maximumPower", "status", "hotReplaceable"}},
        {InventoryKind::fan, {"status"}},
        {InventoryKind::firmware, {"date", "release", "component"}},
        {InventoryKind::operatingSystem,
         {"id", "codename", "kernel", "architecture", "newestKernel", "restartRequired",
          "partitionName", "partitionNumber"}},
        {InventoryKind::package, {"architecture", "state"}},
        {InventoryKind::fix, {"state", "installed"}},
        {InventoryKind::configuration, {"value"}},
        {InventoryKind::fileSystem, {"size"}},
        {InventoryKind::failureLog,
         {"correctedErrors", "uncorrectedErrors", "correctedErrorsWithoutLocation",
          "uncorrectedErrorsWithoutLocation", "label", "position", "level", "state", "members",
          "failedMembers", "spareMembers", "wantedMembers", "workingMembers", "action", "count",
          "lastAt", "size", "driver"}},
        {InventoryKind::managedSystem,
         {"state", "connection", "processors", "memoryTotal", "activatedLevel", "installedLevel",
          "acceptedLevel"}},
        {InventoryKind::partition,
         {"managedSystem", "partitionNumber", "environment", "state", "rmcState", "uuid",
          "processors", "processorUnits", "processorMode", "memoryTotal", "architecture",
          "machineType"}},
    };
    return kAllowed.at(kind);
}

/// What vital product data may say of any part.
constexpr std::string_view kOfEveryPart[] = {"ccin", "fruNumber", "ecLevel"};

constexpr std::string_view kMetrics[] = {
    "processor.busy", "processor.load",   "memory.used",     "memory.total",  "memory.corrupted",
    "swap.used",      "filesystem.used",  "filesystem.size", "disk.read",     "disk.written",
    "disk.busy",      "network.received", "network.sent",    "network.errors"};

class Redactor {
public:
    explicit Redactor(RedactionReport* report) : report_(report) {}

    void item(InventoryItem& item) {
        for (auto* field : {&item.key, &item.name, &item.manufacturer, &item.model,
                            &item.partNumber, &item.serialNumber, &item.locationCode,
                            &item.featureCode, &item.firmwareLevel, &item.version})
            *field = cleanText(*field, kMaxField);
        const std::string kind = boost::describe::enum_to_string(item.kind, "unknown");
        for (auto it = item.properties.begin(); it != item.properties.end();) {
            if (!categoryOf(item.kind, it->first) || it->second.size() > kMaxValue) {
                drop(kind + "." + cleanText(it->first, 64));
                it = item.properties.erase(it);
            } else {
                it->second = cleanText(it->second, kMaxValue);
                ++it;
            }
        }
    }

    void drop(const std::string& name, std::size_t times = 1) {
        if (!report_)
            return;
        report_->total += times;
        if (report_->dropped.size() < 1000 || report_->dropped.contains(name))
            report_->dropped[name] += times;
    }

private:
    RedactionReport* report_;
};

}  // namespace

Category categoryOf(InventoryKind kind) {
    switch (kind) {
        case InventoryKind::operatingSystem:
        case InventoryKind::package:
        case InventoryKind::fix:
            return Category::software;
        case InventoryKind::configuration:
        case InventoryKind::fileSystem:
            return Category::sysconfig;
        case InventoryKind::failureLog:
            return Category::problem;
        case InventoryKind::system:
        case InventoryKind::board:
        case InventoryKind::processor:
        case InventoryKind::memoryModule:
        case InventoryKind::adapter:
        case InventoryKind::disk:
        case InventoryKind::networkAdapter:
        case InventoryKind::enclosure:
        case InventoryKind::powerSupply:
        case InventoryKind::fan:
        case InventoryKind::firmware:
        case InventoryKind::managedSystem:
        case InventoryKind::partition:
            break;
    }
    return Category::hardware;
}

std::optional<Category> categoryOf(InventoryKind kind, std::string_view property) {
    const auto& names = allowedProperties(kind);
    const auto category = categoryOf(kind);
    const bool part = category == Category::hardware &&
                      std::find(std::begin(kOfEveryPart), std::end(kOfEveryPart), property) !=
                          std::end(kOfEveryPart);
    if (!part && std::find(names.begin(), names.end(), property) == names.end())
        return std::nullopt;
    return category;
}

bool isAllowedMetric(std::string_view metric) {
    return std::find(std::begin(kMetrics), std::end(kMetrics), metric) != std::end(kMetrics);
}

Inventory redact(Inventory inventory, RedactionReport* report) {
    Redactor redactor(report);
    if (inventory.items.size() > kMaxItems) {
        redactor.drop("item", inventory.items.size() - kMaxItems);
        inventory.items.resize(kMaxItems);
    }
    for (auto& item : inventory.items)
        redactor.item(item);

    std::erase_if(inventory.utilization, [&](const UtilizationSample& sample) {
        const bool allowed = isAllowedMetric(sample.metric) && std::isfinite(sample.value);
        if (!allowed)
            redactor.drop("utilization." + cleanText(sample.metric, 64));
        return !allowed;
    });
    if (inventory.utilization.size() > kMaxSamples) {
        redactor.drop("utilization", inventory.utilization.size() - kMaxSamples);
        inventory.utilization.resize(kMaxSamples);
    }
    for (auto& sample : inventory.utilization) {
        sample.subject = cleanText(sample.subject, 64);
        sample.unit = cleanText(sample.unit, 16);
    }
    for (auto* field :
         {&inventory.machineIdentity, &inventory.hostName, &inventory.osName, &inventory.osLevel,
          &inventory.kernel, &inventory.system.name, &inventory.system.manufacturer,
          &inventory.system.machineUuid, &inventory.system.mtms.type, &inventory.system.mtms.model,
          &inventory.system.mtms.serial})
        *field = cleanText(*field, kMaxField);
    for (auto& capability : inventory.capabilities)
        capability = cleanText(capability, 64);
    for (auto& source : inventory.unreadable) {
        source.source = cleanText(source.source, 64);
        for (auto& [name, value] : source.reason.args)
            value = cleanText(value, kMaxField);
    }
    return inventory;
}

}  // namespace callbox::core::inventory
