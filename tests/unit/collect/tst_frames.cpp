// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/linux_collection.h"
#include "tests/catch.h"

using namespace callbox;

namespace {

const std::string kBoundary = "feedfacefeedface";

std::string frame(const std::string& words) {
    return "\n@" + kBoundary + " " + words + "\n";
}

std::string section(const std::string& source, const std::string& text, int status = 0,
                    int limit = 65536, const std::string& subject = "-") {
    return frame("begin " + source + " " + subject) + text +
           frame("end " + source + " " + std::to_string(status) + " " + std::to_string(limit));
}

core::Result<core::Inventory> read(const std::string& body) {
    return rmc::collect::readCollection("Welcome!\n" + frame("start 1") + body + frame("done"),
                                        {"par-1", kBoundary, core::TimePoint{}});
}

const core::InventoryItem* item(const core::Inventory& inventory, core::InventoryKind kind,
                                const std::string& key) {
    for (const auto& item : inventory.items)
        if (item.kind == kind && item.key == key)
            return &item;
    return nullptr;
}

const std::string kIdentity =
    section("identity",
            "proc/sys/kernel/hostname=db1\netc/machine-id=3d12\nvirtualization=kvm\n"
            "capability=root\n");

}  // namespace

TEST_CASE("a machine without a machine ID of systemd's has that of its message bus") {
    const std::string bus = "var/lib/dbus/machine-id=4e23\n";
    CHECK(read(section("identity", bus))->machineIdentity == "4e23");
    CHECK(read(section("identity", "etc/machine-id=3d12\n" + bus))->machineIdentity == "3d12");
}

TEST_CASE("what several sources say of one disk becomes one item named by its serial") {
    const auto inventory = read(section("lsblk", R"({"blockdevices":[
            {"kname":"sda","type":"disk","size":"1000","model":"ST3500418AS     ","rota":"1",
             "maj:min":"8:0","vendor":"ATA     ","serial":null},
            {"kname":"sda1","pkname":"sda","type":"part"},
            {"kname":"dm-0","pkname":"sda1","type":"lvm"}]})") +
                                section("smartctl", R"({"smartctl":{},"serial_number":" 9VM12345 ",
            "firmware_version":"CC38","model_name":"ST3500418AS"})",
                                        4, 65536, "sda"));
    REQUIRE(inventory);
    const auto* disk = item(*inventory, core::InventoryKind::disk, "9VM12345");
    REQUIRE(disk);
    CHECK(disk->model == "ST3500418AS");
    CHECK(disk->manufacturer.empty());
    CHECK(disk->firmwareLevel == "CC38");
    CHECK(disk->properties.at("size") == "1000");
    CHECK(disk->properties.at("holders") == "dm-0");
    CHECK(item(*inventory, core::InventoryKind::firmware, "disk/9VM12345"));
    CHECK(inventory->unreadable.empty());
}

TEST_CASE("the machine is known by serial number, else product UUID, else machine ID") {
    const auto dmi = [](const std::string& serial, const std::string& uuid) {
        return section("dmi-sysfs",
                       "sys/class/dmi/id/sys_vendor=Dell Inc.\n"
                       "sys/class/dmi/id/product_name=PowerEdge R640\n"
                       "sys/class/dmi/id/product_serial=" +
                           serial + "\nsys/class/dmi/id/product_uuid=" + uuid + "\n");
    };
    auto inventory = read(kIdentity + dmi("CZJ0412", "83340ca8-cb49"));
    REQUIRE(inventory);
    CHECK(inventory->system.mtms.text() == "PowerEdge R640*CZJ0412");
    CHECK(inventory->system.identitySource == core::IdentitySource::dmi);
    CHECK(inventory->machineIdentity == "3d12");

    inventory = read(kIdentity + dmi("To Be Filled By O.E.M.", "83340ca8-cb49"));
    CHECK(inventory->system.mtms.serial.empty());
    CHECK(inventory->system.identitySource == core::IdentitySource::productUuid);
    CHECK(inventory->system.machineUuid == "83340ca8-cb49");

    inventory = read(kIdentity + dmi("Not Specified", "00000000-0000-0000-0000-000000000000"));
    CHECK(inventory->system.identitySource == core::IdentitySource::machineId);
    CHECK(inventory->system.machineUuid == "3d12");
    CHECK(inventory->system.virtualMachine);

    inventory = read(section("device-tree",
                             "proc/device-tree/model=IBM,9009-42A\n"
                             "proc/device-tree/system-id=IBM,0278A1B2C\n"));
    CHECK(inventory->system.mtms.text() == "9009-42A*78A1B2C");
    CHECK(inventory->system.identitySource == core::IdentitySource::deviceTree);
}

TEST_CASE("a source that could not be read is listed with its reason and spoils no other") {
    const auto inventory = read(
        kIdentity + frame("unreadable dmidecode root ") + frame("unreadable lspci missing lspci") +
        section("lsblk", "{broken") + section("dpkg", "", 1) + section("lscpu", "", 124) +
        section("mdstat", std::string(64, 'x'), 0, 64));
    REQUIRE(inventory);
    std::map<std::string, std::string> reasons;
    for (const auto& unread : inventory->unreadable)
        reasons.emplace(unread.source, unread.reason.key);
    CHECK(reasons["dmidecode"] == "collect.needs-root");
    CHECK(reasons["lspci"] == "collect.not-installed");
    CHECK(reasons["lsblk"] == "collect.not-understood");
    CHECK(reasons["dpkg"] == "collect.failed");
    CHECK(reasons["lscpu"] == "collect.timed-out");
    CHECK(reasons["mdstat"] == "collect.cut");
    CHECK(inventory->hostName == "db1");
    CHECK(inventory->capabilities == std::vector<std::string>{"root"});
}

TEST_CASE("a source cannot pass text for a frame without knowing the boundary") {
    const auto inventory = read(section(
        "os-release", "NAME=Debian\n@0000000000000000 end os-release 0 1\n@done\nVERSION_ID=12\n"));
    REQUIRE(inventory);
    CHECK(inventory->osLevel == "12");
}

TEST_CASE("output that is not a finished run is refused") {
    const rmc::collect::CollectionContext context{"par-1", kBoundary, core::TimePoint{}};
    const auto code = [&](const std::string& output) {
        const auto inventory = rmc::collect::readCollection(output, context);
        REQUIRE_FALSE(inventory);
        return inventory.error().code;
    };
    CHECK(code("") == core::ErrorCode::protocol);
    CHECK(code("bash: sh: command not found\n") == core::ErrorCode::protocol);
    CHECK(code(frame("start 1") + kIdentity) == core::ErrorCode::protocol);
    CHECK(code(frame("start 1") + frame("begin lscpu -") + frame("done")) ==
          core::ErrorCode::protocol);
    CHECK(code(frame("start 1") + frame("begin a -") + frame("end b 0 1")) ==
          core::ErrorCode::protocol);
    CHECK(code(frame("start 1") + frame("start 1") + frame("done")) == core::ErrorCode::protocol);
    CHECK(code(frame("done")) == core::ErrorCode::protocol);
    std::string many = frame("start 1");
    for (int i = 0; i < 5000; ++i)
        many += frame("unreadable x absent ");
    CHECK(code(many + frame("done")) == core::ErrorCode::limitExceeded);
    CHECK(code(std::string(rmc::collect::kCollectionOutputLimit + 1, 'x')) ==
          core::ErrorCode::limitExceeded);
}

TEST_CASE("utilization comes from the difference of two readings") {
    const auto inventory = read(
        frame("begin utilization first") +
        "uptime 100.00 1\ncpu  100 0 100 800 0 0 0 0 0 0\ndisk sda 1 0 1000 5 1 0 2000 5 0 100 "
        "0\nnet eth0: 1000 0 0 0 0 0 0 0 5000 0\n" +
        frame("end utilization 0 65536") + frame("begin utilization second") +
        "uptime 102.00 1\ncpu  150 0 150 900 0 0 0 0 0 0\nload 0.50 1 1\nMemTotal: 1000 kB\n"
        "MemAvailable: 750 kB\ndisk sda 1 0 1200 5 1 0 2000 5 0 1100 0\nnet eth0: 3000 0 0 0 0 "
        "0 0 0 4000 0\n" +
        frame("end utilization 0 65536"));
    REQUIRE(inventory);
    std::map<std::string, double> values;
    for (const auto& sample : inventory->utilization)
        values[sample.metric] = sample.value;
    CHECK(values["processor.busy"] == Approx(50));
    CHECK(values["memory.used"] == Approx(25));
    CHECK(values["disk.read"] == Approx(51200));
    CHECK(values["disk.busy"] == Approx(50));
    CHECK(values["network.received"] == Approx(1000));
    // A counter that went backwards was reset: no figure rather than a wrong one.
    CHECK(values.count("network.sent") == 0);
}
