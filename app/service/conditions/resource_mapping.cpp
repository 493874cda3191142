// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/conditions/resource_mapping.h"

#include <algorithm>
#include <array>
#include <map>

#include <boost/describe/enum_to_string.hpp>

namespace callbox::service::conditions {

using core::InventoryItem;
using core::InventoryKind;
using rmc::condition::Resource;
using rmc::condition::Scalar;
using rmc::condition::Value;

namespace {

/// Fills a resource; a text that is empty is not known.
class Builder {
public:
    Builder(std::string className, const std::string& partitionId, const std::string& partitionName,
            const std::string& key) {
        resource_.handle = className + '/' + (partitionId.empty() ? "console" : partitionId);
        if (!key.empty())
            resource_.handle += '/' + key;
        resource_.className = std::move(className);
        resource_.partitionId = partitionId;
        if (!partitionName.empty())
            resource_.values["NodeNameList"] = Value::list({partitionName});
    }

    Builder& text(const char* name, const std::string& value) {
        if (!value.empty())
            resource_.values[name] = Value::of(value);
        return *this;
    }
    template <class Number>
    Builder& number(const char* name, Number value) {
        if constexpr (std::is_floating_point_v<Number>)
            resource_.values[name] = Value::of(static_cast<double>(value));
        else if constexpr (std::is_signed_v<Number>)
            resource_.values[name] = Value::of(static_cast<std::int64_t>(value));
        else
            resource_.values[name] = Value::of(static_cast<std::uint64_t>(value));
        return *this;
    }
    /// A number that a source gave as text.
    Builder& parsed(const char* name, core::AttributeType type, const std::string& value) {
        if (const auto scalar = rmc::condition::scalarFromText(type, value))
            resource_.values[name] = Value::of(*scalar);
        return *this;
    }

    Resource take() { return std::move(resource_); }

private:
    Resource resource_;
};

/// What a metric is called in a class, and whether it counts bytes.
struct Metric {
    const char* metric;
    const char* attribute;
    bool whole = false;
};

constexpr std::array<Metric, 3> kFileSystem{{{"filesystem.used", "PercentTotUsed"},
                                             {"filesystem.inodes", "PercentINodeUsed"},
                                             {"filesystem.size", "Size", true}}};
constexpr std::array<Metric, 3> kNetwork{{{"network.received", "ReceiveRate"},
                                          {"network.sent", "SendRate"},
                                          {"network.errors", "ErrorRate"}}};
constexpr std::array<Metric, 3> kDisk{
    {{"disk.busy", "PctBusy"}, {"disk.read", "ReadRate"}, {"disk.written", "WriteRate"}}};
constexpr std::array<Metric, 6> kHost{{{"processor.busy", "PctTotalTimeBusy"},
                                       {"processor.load", "LoadAverage"},
                                       {"memory.used", "PctRealMemUsed"},
                                       {"memory.total", "RealMemSize", true},
                                       {"memory.corrupted", "HardwareCorruptedMem", true},
                                       {"swap.used", "PctTotalPgSpUsed"}}};

template <std::size_t Count>
const Metric* metricOf(const std::array<Metric, Count>& metrics, const std::string& name) {
    const auto found = std::find_if(metrics.begin(), metrics.end(),
                                    [&](const Metric& one) { return name == one.metric; });
    return found == metrics.end() ? nullptr : &*found;
}

const std::string& property(const InventoryItem& item, const char* name) {
    static const std::string kNone;
    const auto found = item.properties.find(name);
    return found == item.properties.end() ? kNone : found->second;
}

template <std::size_t Count>
void fill(Builder& builder, const std::array<Metric, Count>& metrics,
          const core::UtilizationSample& sample) {
    const auto* metric = metricOf(metrics, sample.metric);
    if (!metric)
        return;
    if (metric->whole)
        builder.number(metric->attribute,
                       static_cast<std::uint64_t>(std::clamp(sample.value, 0.0, 9e18)));
    else
        builder.number(metric->attribute, sample.value);
}

/// One class whose instances are the subjects of samples and the items of one kind.
class Gathering {
public:
    Gathering(std::string className, const core::Partition& partition)
        : className_(std::move(className)), partition_(partition) {}

    Builder& of(const std::string& key) {
        const auto found = builders_.find(key);
        if (found != builders_.end())
            return found->second;
        auto& builder =
            builders_.emplace(key, Builder(className_, partition_.id, partition_.name, key))
                .first->second;
        return builder.text("Name", key);
    }

    template <std::size_t Count>
    void samples(const std::array<Metric, Count>& metrics,
                 const std::vector<core::UtilizationSample>& all) {
        for (const auto& sample : all)
            if (metricOf(metrics, sample.metric))
                fill(of(sample.subject), metrics, sample);
    }

    std::vector<Resource> take() {
        std::vector<Resource> resources;
        for (auto& [key, builder] : builders_)
            resources.push_back(builder.take());
        return resources;
    }

private:
    std::string className_;
    const core::Partition& partition_;
    std::map<std::string, Builder> builders_;
};

template <class Visit>
void eachItem(const core::Inventory* inventory, InventoryKind kind, Visit&& visit) {
    if (!inventory)
        return;
    for (const auto& item : inventory->items)
        if (item.kind == kind)
            visit(item);
}

std::vector<Resource> fileSystems(const core::Partition& partition,
                                  const std::vector<core::UtilizationSample>& samples,
                                  const core::Inventory* inventory) {
    Gathering all("FileSystem", partition);
    eachItem(inventory, InventoryKind::fileSystem, [&](const InventoryItem& item) {
        all.of(item.key).parsed("Size", core::AttributeType::uint64, property(item, "size"));
    });
    all.samples(kFileSystem, samples);
    auto resources = all.take();
    for (auto& resource : resources)
        resource.values["MountPoint"] = resource.values["Name"];
    return resources;
}

std::vector<Resource> interfaces(const core::Partition& partition,
                                 const std::vector<core::UtilizationSample>& samples,
                                 const core::Inventory* inventory) {
    Gathering all("NetworkInterface", partition);
    eachItem(inventory, InventoryKind::networkAdapter, [&](const InventoryItem& item) {
        all.of(item.key)
            .text("HardwareAddress", property(item, "macAddress"))
            .text("Model", item.model.empty() ? item.name : item.model)
            .text("LocationCode", item.locationCode)
            .text("Driver", property(item, "driver"))
            .parsed("Speed", core::AttributeType::uint64, property(item, "speed"));
    });
    all.samples(kNetwork, samples);
    return all.take();
}

std::vector<Resource> volumes(const core::Partition& partition,
                              const std::vector<core::UtilizationSample>& samples,
                              const core::Inventory* inventory) {
    Gathering all("PhysicalVolume", partition);
    eachItem(inventory, InventoryKind::disk, [&](const InventoryItem& item) {
        const auto& kernelName = property(item, "kernelName");
        all.of(kernelName.empty() ? item.key : kernelName)
            .text("Model", item.model)
            .text("SerialNumber", item.serialNumber)
            .text("PartNumber", item.partNumber)
            .text("FirmwareLevel", item.firmwareLevel)
            .text("LocationCode", item.locationCode)
            .parsed("Size", core::AttributeType::uint64, property(item, "size"));
    });
    all.samples(kDisk, samples);
    return all.take();
}

std::vector<Resource> processors(const core::Partition& partition,
                                 const core::Inventory* inventory) {
    Gathering all("Processor", partition);
    eachItem(inventory, InventoryKind::processor, [&](const InventoryItem& item) {
        all.of(item.key)
            .text("ProcessorType", item.model.empty() ? item.name : item.model)
            .text("SerialNumber", item.serialNumber)
            .text("LocationCode", item.locationCode)
            .parsed("NumCores", core::AttributeType::uint32, property(item, "cores"))
            .parsed("NumThreads", core::AttributeType::uint32, property(item, "threads"));
    });
    return all.take();
}

Resource host(const core::Partition& partition, const std::vector<core::UtilizationSample>& samples,
              const core::Inventory* inventory) {
    Builder builder("Host", partition.id, partition.name, {});
    builder.text("Name", partition.name)
        .text("OSName", partition.osName)
        .text("OsVersion", partition.osLevel)
        .text("KernelVersion", partition.kernel);
    std::uint32_t count = 0;
    eachItem(inventory, InventoryKind::processor, [&](const InventoryItem&) { ++count; });
    if (count > 0)
        builder.number("NumProcessors", count);
    for (const auto& sample : samples) {
        fill(builder, kHost, sample);
        if (sample.metric == "processor.busy")
            builder.number("PctTotalTimeIdle", 100.0 - sample.value);
    }
    return builder.take();
}

template <class Enum>
std::string word(Enum value) {
    return boost::describe::enum_to_string(value, "");
}

std::uint64_t secondsBetween(core::TimePoint from, core::TimePoint to) {
    return to <= from ? 0
                      : static_cast<std::uint64_t>(
                            std::chrono::duration_cast<std::chrono::seconds>(to - from).count());
}

}  // namespace

Resource partitionResource(const core::Partition& partition, const PartitionState& state,
                           core::TimePoint now) {
    Builder builder("Partition", partition.id, partition.name, {});
    builder.text("Name", partition.name)
        .text("PartitionId", partition.id)
        .text("Host", partition.address.host)
        .text("Platform", word(partition.platform))
        .text("OSName", partition.osName)
        .text("OsVersion", partition.osLevel)
        .text("ChannelState", word(partition.channel))
        .number("ProblemsPerHour", state.problemsPerHour);
    if (partition.channel == core::ChannelState::active)
        builder.number("ChannelDownSeconds", std::uint64_t{0});
    else if (state.downSince)
        builder.number("ChannelDownSeconds", secondsBetween(*state.downSince, now));
    if (partition.lastCollected)
        builder.number(
            "InventoryAgeHours",
            static_cast<double>(secondsBetween(*partition.lastCollected, now) / 36) / 100.0);
    if (state.clockSkew)
        builder.number("ClockSkewSeconds", *state.clockSkew);
    if (state.openEvents)
        builder.number("OpenEvents", *state.openEvents);
    return builder.take();
}

std::vector<Resource> hardwareResources(std::string_view className,
                                        const core::Partition& partition,
                                        const std::vector<core::UtilizationSample>& samples,
                                        const core::Inventory* inventory) {
    if (className == "Host")
        return {host(partition, samples, inventory)};
    if (className == "FileSystem")
        return fileSystems(partition, samples, inventory);
    if (className == "NetworkInterface")
        return interfaces(partition, samples, inventory);
    if (className == "PhysicalVolume")
        return volumes(partition, samples, inventory);
    if (className == "Processor")
        return processors(partition, inventory);
    return {};
}

Resource sensorResource(const core::Sensor& sensor) {
    Builder builder("Sensor", sensor.partitionId, sensor.partitionName, sensor.name);
    builder.text("Name", sensor.name)
        .text("Command", sensor.command)
        .number("MonitoringInterval", sensor.interval);
    for (const auto& value : sensor.values)
        if (value.values.size() == 1)
            builder.parsed(value.name.c_str(), value.type, value.values.front());
    if (sensor.exitValue)
        builder.number("ExitValue", *sensor.exitValue);
    return builder.take();
}

Resource eventResource(const core::ServiceableEvent& event) {
    const auto number = std::to_string(event.problemNumber);
    Builder builder("ServiceEvent", event.partitionId, event.partitionName, number);
    builder.text("Name", number)
        .number("ProblemNumber", event.problemNumber)
        .text("ReferenceCode", event.referenceCode)
        .text("Subsystem", event.subsystem)
        .text("FailingMtms", event.failingMtms.text())
        .text("Severity", word(event.severity))
        .text("State", word(event.state))
        .number("Count", event.count)
        .text("ServiceRequest", event.serviceRequest);
    return builder.take();
}

std::string partitionNameOf(const Resource& resource) {
    const auto nodes = resource.values.find("NodeNameList");
    return nodes == resource.values.end() || nodes->second.items.empty()
               ? std::string()
               : rmc::condition::toText(nodes->second.items.front());
}

std::string shownName(const Resource& resource) {
    const auto own = resource.values.find("Name");
    const std::string name = own == resource.values.end() || own->second.items.empty()
                                 ? resource.handle
                                 : rmc::condition::toText(own->second.items.front());
    const auto partition = partitionNameOf(resource);
    return partition.empty() || partition == name ? name : name + " (" + partition + ')';
}

}  // namespace callbox::service::conditions
