// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/condition/resource_class.h"

#include <algorithm>

#include "core/words/characters.h"

namespace callbox::rmc::condition {

using core::AttributeDefinition;
using core::AttributeKind;
using core::AttributeType;
using core::ResourceClassDefinition;

namespace {

AttributeDefinition persistent(std::string name, AttributeType type = AttributeType::string,
                               std::string unit = {}) {
    return {std::move(name), type, false, AttributeKind::persistent, {}, std::move(unit)};
}

AttributeDefinition dynamic(std::string name, AttributeType type, std::string unit = {}) {
    return {std::move(name), type, false, AttributeKind::dynamic, {}, std::move(unit)};
}

AttributeDefinition state(std::string name, AttributeKind kind, std::vector<std::string> states) {
    return {std::move(name), AttributeType::quantum, false, kind, std::move(states), {}};
}

AttributeDefinition nodes() {
    return {"NodeNameList", AttributeType::string, true, AttributeKind::persistent, {}, {}};
}

std::vector<ResourceClassDefinition> makeClasses() {
    using enum AttributeType;
    return {
        {"FileSystem",
         {persistent("Name"), nodes(), persistent("MountPoint"), dynamic("Size", uint64, "B"),
          dynamic("PercentTotUsed", float64, "%"), dynamic("PercentINodeUsed", float64, "%")}},
        {"Host",
         {persistent("Name"), nodes(), persistent("OSName"), persistent("OsVersion"),
          persistent("KernelVersion"), persistent("NumProcessors", uint32),
          persistent("RealMemSize", uint64, "B"), dynamic("PctTotalTimeBusy", float64, "%"),
          dynamic("PctTotalTimeIdle", float64, "%"), dynamic("LoadAverage", float64),
          dynamic("PctRealMemUsed", float64, "%"), dynamic("PctTotalPgSpUsed", float64, "%"),
          dynamic("HardwareCorruptedMem", uint64, "B")}},
        {"NetworkInterface",
         {persistent("Name"), nodes(), persistent("HardwareAddress"), persistent("Model"),
          persistent("LocationCode"), persistent("Driver"), persistent("Speed", uint64, "Mbit/s"),
          dynamic("ReceiveRate", float64, "B/s"), dynamic("SendRate", float64, "B/s"),
          dynamic("ErrorRate", float64, "1/s")}},
        {"Partition",
         {persistent("Name"), nodes(), persistent("PartitionId"), persistent("Host"),
          state("Platform", AttributeKind::persistent,
                {"automatic", "linux", "aix", "vios", "hmc", "local"}),
          persistent("OSName"), persistent("OsVersion"),
          state("ChannelState", AttributeKind::dynamic, {"none", "inactive", "pending", "active"}),
          dynamic("ChannelDownSeconds", uint64, "s"), dynamic("InventoryAgeHours", float64, "h"),
          dynamic("ClockSkewSeconds", int64, "s"), dynamic("ProblemsPerHour", uint32),
          dynamic("OpenEvents", uint32)}},
        {"PhysicalVolume",
         {persistent("Name"), nodes(), persistent("Model"), persistent("SerialNumber"),
          persistent("PartNumber"), persistent("FirmwareLevel"), persistent("LocationCode"),
          persistent("Size", uint64, "B"), dynamic("PctBusy", float64, "%"),
          dynamic("ReadRate", float64, "B/s"), dynamic("WriteRate", float64, "B/s")}},
        {"Processor",
         {persistent("Name"), nodes(), persistent("ProcessorType"), persistent("SerialNumber"),
          persistent("LocationCode"), persistent("NumCores", uint32),
          persistent("NumThreads", uint32)}},
        {"Sensor",
         {persistent("Name"), nodes(), persistent("Command"),
          persistent("MonitoringInterval", uint32, "s"), dynamic("Int32", int32),
          dynamic("Int64", int64), dynamic("Uint32", uint32), dynamic("Uint64", uint64),
          dynamic("Float32", float32), dynamic("Float64", float64), dynamic("String", string),
          dynamic("Quantum", string), dynamic("ExitValue", int32)}},
        {"ServiceEvent",
         {persistent("Name"), nodes(), persistent("ProblemNumber", uint64),
          persistent("ReferenceCode"), persistent("Subsystem"), persistent("FailingMtms"),
          state("Severity", AttributeKind::persistent, {"information", "warning", "critical"}),
          state("State", AttributeKind::dynamic,
                {"open", "held", "suppressed", "belowThreshold", "queued", "sent", "acknowledged",
                 "failed", "closed"}),
          dynamic("Count", uint64), dynamic("ServiceRequest", string)}},
    };
}

}  // namespace

const std::vector<ResourceClassDefinition>& resourceClasses() {
    static const std::vector<ResourceClassDefinition> kClasses = makeClasses();
    return kClasses;
}

core::Result<const ResourceClassDefinition*> resourceClass(std::string_view name) {
    std::string_view wanted = name;
    if (wanted.size() > 4 && core::sameIgnoringCase(wanted.substr(0, 4), "IBM."))
        wanted.remove_prefix(4);
    std::string known;
    for (const auto& definition : resourceClasses()) {
        if (core::sameIgnoringCase(definition.name, wanted))
            return &definition;
        known += (known.empty() ? "" : ", ") + definition.name;
    }
    return core::fail(core::ErrorCode::notFound,
                      core::say("condition.class-unknown",
                                {{"name", std::string(name.substr(0, 64))}, {"known", known}}));
}

const AttributeDefinition* attributeOf(const ResourceClassDefinition& definition,
                                       std::string_view name) {
    const auto found =
        std::find_if(definition.attributes.begin(), definition.attributes.end(),
                     [&](const AttributeDefinition& one) { return one.name == name; });
    return found == definition.attributes.end() ? nullptr : &*found;
}

core::ResourceRecord recordOf(const Resource& resource, const ResourceClassDefinition& definition,
                              const std::vector<std::string>& names) {
    core::ResourceRecord record{resource.className, resource.handle, resource.partitionId, {}};
    const auto add = [&](const AttributeDefinition& attribute) {
        const auto value = resource.values.find(attribute.name);
        record.attributes.push_back(
            attributeText(attribute, value == resource.values.end() ? nullptr : &value->second));
    };
    if (names.empty())
        for (const auto& attribute : definition.attributes)
            add(attribute);
    for (const auto& name : names)
        if (const auto* attribute = attributeOf(definition, name))
            add(*attribute);
    return record;
}

}  // namespace callbox::rmc::condition
