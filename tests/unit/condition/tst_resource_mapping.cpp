// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/conditions/resource_mapping.h"
#include "tests/catch.h"

using namespace callbox;
using namespace callbox::core;
using namespace callbox::service::conditions;
using callbox::rmc::condition::Resource;
using callbox::rmc::condition::Value;

namespace {

Partition lpar() {
    Partition partition;
    partition.id = "par-0123456789abcdef";
    partition.name = "lpar1";
    partition.channel = ChannelState::inactive;
    return partition;
}

TimePoint at(int seconds) {
    return TimePoint(std::chrono::seconds(1'000'000 + seconds));
}

UtilizationSample sample(std::string metric, std::string subject, double value) {
    return {at(0), std::move(metric), std::move(subject), value, ""};
}

const Resource* named(const std::vector<Resource>& resources, const std::string& name) {
    for (const auto& resource : resources)
        if (resource.values.at("Name") == Value::of(name))
            return &resource;
    return nullptr;
}

}  // namespace

TEST_CASE("samples and inventory of one thing become one resource") {
    Inventory inventory;
    InventoryItem disk;
    disk.kind = InventoryKind::disk;
    disk.key = "S3R14L";
    disk.model = "Disk X";
    disk.serialNumber = "S3R14L";
    disk.properties["kernelName"] = "sda";
    disk.properties["size"] = "1000";
    inventory.items = {disk};
    const auto volumes =
        hardwareResources("PhysicalVolume", lpar(), {sample("disk.busy", "sda", 40)}, &inventory);
    REQUIRE(volumes.size() == 1);
    CHECK(volumes[0].handle == "PhysicalVolume/par-0123456789abcdef/sda");
    CHECK(volumes[0].values.at("PctBusy") == Value::of(40.0));
    CHECK(volumes[0].values.at("SerialNumber") == Value::of(std::string("S3R14L")));
    CHECK(volumes[0].values.at("Size") == Value::of(std::uint64_t{1000}));
    CHECK(shownName(volumes[0]) == "sda (lpar1)");
}

TEST_CASE("file systems come from samples alone, too") {
    const auto found = hardwareResources(
        "FileSystem", lpar(),
        {sample("filesystem.used", "/var", 91), sample("filesystem.size", "/var", 5e9),
         sample("filesystem.used", "/", 10), sample("memory.used", "all", 50)},
        nullptr);
    REQUIRE(found.size() == 2);
    const auto* var = named(found, "/var");
    REQUIRE(var);
    CHECK(var->values.at("PercentTotUsed") == Value::of(91.0));
    CHECK(var->values.at("Size") == Value::of(std::uint64_t{5'000'000'000}));
    CHECK(var->values.at("MountPoint") == Value::of(std::string("/var")));
}

TEST_CASE("the channel's silence is told in seconds, and what is not known is not there") {
    PartitionState state;
    auto resource = partitionResource(lpar(), state, at(0));
    CHECK_FALSE(resource.values.contains("ChannelDownSeconds"));
    CHECK_FALSE(resource.values.contains("ClockSkewSeconds"));
    state.downSince = at(-301);
    state.clockSkew = -90;
    resource = partitionResource(lpar(), state, at(0));
    CHECK(resource.values.at("ChannelDownSeconds") == Value::of(std::uint64_t{301}));
    CHECK(resource.values.at("ClockSkewSeconds") == Value::of(std::int64_t{-90}));
    auto partition = lpar();
    partition.channel = ChannelState::active;
    partition.lastCollected = at(-7200);
    resource = partitionResource(partition, state, at(0));
    CHECK(resource.values.at("ChannelDownSeconds") == Value::of(std::uint64_t{0}));
    CHECK(resource.values.at("InventoryAgeHours") == Value::of(2.0));
}

TEST_CASE("every value a mapping gives is an attribute of the class, of its type") {
    Sensor sensor;
    sensor.name = "load";
    sensor.partitionId = "par-1";
    sensor.values = {{"Float64", AttributeType::float64, false, true, {"1.5"}}};
    sensor.exitValue = 0;
    ServiceableEvent event;
    event.problemNumber = 7;
    PartitionState state{at(-5), 3, 4, 5};
    std::vector<Resource> all{sensorResource(sensor), eventResource(event),
                              partitionResource(lpar(), state, at(0))};
    for (const char* name : {"Host", "FileSystem", "NetworkInterface", "PhysicalVolume"})
        for (auto& resource : hardwareResources(
                 name, lpar(),
                 {sample("processor.busy", "all", 5), sample("memory.total", "all", 1e9),
                  sample("filesystem.used", "/", 5), sample("network.received", "eth0", 5),
                  sample("disk.read", "sda", 5)},
                 nullptr))
            all.push_back(resource);
    CHECK(all.size() == 7);
    for (const auto& resource : all) {
        const auto definition = rmc::condition::resourceClass(resource.className);
        REQUIRE(definition);
        for (const auto& [name, value] : resource.values) {
            INFO(resource.className << ' ' << name);
            const auto* attribute = rmc::condition::attributeOf(**definition, name);
            REQUIRE(attribute);
            CHECK(attribute->array == value.array);
            const bool text = attribute->type == AttributeType::string ||
                              attribute->type == AttributeType::quantum;
            for (const auto& item : value.items)
                CHECK(rmc::condition::isNumber(item) != text);
        }
    }
}
