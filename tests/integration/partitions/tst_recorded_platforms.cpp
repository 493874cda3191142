// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded machines of every platform, played by the partition farm: found out, read and watched by
// callboxd through real channels, their faults as events that are stored.
#include <set>

#include "tests/integration/partitions/console_rig.h"
#include "tests/lab/farm/partition_farm.h"

using namespace callbox;
using namespace callbox::core;
using callbox::tests::ConsoleRig;
using tests::farm::PartitionFarm;

namespace {

struct Site : ConsoleRig {
    Site() : farm(settings()) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            INFO(names[i]);
            const auto file = std::string(getenv("CALLBOX_SOURCE")) + "/tests/lab/recordings/" +
                              names[i] + ".txt";
            REQUIRE(farm.command("play " + std::to_string(i + 1) + " " + file) == "ok");
            add(names[i], farm.entry(i + 1).address);
        }
    }

    tests::farm::Settings settings() const {
        std::ofstream(at("authorized_keys")) << keyLine << "\n";
        tests::farm::Settings wanted;
        wanted.partitions = names.size();
        wanted.authorizedKeys = at("authorized_keys");
        wanted.heartbeat = std::chrono::seconds(1);
        wanted.packages = 5;
        return wanted;
    }

    std::string number(const std::string& name) const {
        const auto found = std::find(names.begin(), names.end(), name);
        return std::to_string(found - names.begin() + 1);
    }
    void happen(const std::string& name, const std::string& what) {
        REQUIRE(farm.command("happen " + number(name) + " " + what) == "ok");
    }
    /// Sources that are polled from here are asked again after a lost connection.
    void reconnect(const std::string& name) {
        REQUIRE(farm.command("drop " + number(name)) == "ok");
    }

    Inventory inventory(const std::string& name) {
        collect(name);
        const auto reply = api->call(api::kInventoryGet, {name});
        REQUIRE(reply);
        REQUIRE(reply->inventory);
        return *reply->inventory;
    }

    std::vector<ServiceableEvent> events(const std::string& name) {
        api::EventQuery query;
        query.partition = name;
        const auto page = api->call(api::kEventList, query);
        REQUIRE(page);
        return page->rows;
    }
    /// The newest of as many as there are to be.
    ServiceableEvent event(const std::string& name, std::size_t count = 1) {
        INFO(name);
        REQUIRE(tests::eventually([&] { return events(name).size() >= count; }));
        const auto all = events(name);
        REQUIRE(all.size() == count);
        return all.front();
    }

    const std::vector<std::string> names{"power", "power_bare", "aix", "vios", "hmc", "kvm"};
    PartitionFarm farm;
};

const InventoryItem& item(const Inventory& inventory, InventoryKind kind, const std::string& key) {
    const InventoryItem* found = nullptr;
    std::string keys;
    for (const auto& one : inventory.items) {
        if (one.kind == kind && one.key == key)
            found = &one;
        keys += one.key + " | ";
    }
    INFO(key << " among " << keys);
    REQUIRE(found);
    return *found;
}

std::string value(const Inventory& inventory, const std::string& key) {
    return item(inventory, InventoryKind::configuration, key).properties.at("value");
}

std::string reason(const Inventory& inventory, const std::string& source) {
    for (const auto& unreadable : inventory.unreadable)
        if (unreadable.source.starts_with(source))
            return unreadable.reason.key;
    return {};
}

std::string firmware(const Inventory& inventory, const std::string& key) {
    return item(inventory, InventoryKind::firmware, key).version;
}

void checkPower(Site& site) {
    CHECK(site.partition("power").platform == PartitionPlatform::linux);
    const auto found = site.inventory("power");
    CHECK(found.system.mtms.text().starts_with("9009-42A*"));
    CHECK(found.system.mtms.serial.size() == 7);
    CHECK(found.osLevel.find("9.4") != std::string::npos);
    const auto& processor = item(found, InventoryKind::processor, "socket 0");
    CHECK(processor.model == "POWER9 (architected), altivec supported");
    CHECK(processor.properties.at("threads") == "16");
    const auto& adapter = item(found, InventoryKind::networkAdapter, "eth0");
    CHECK(adapter.partNumber == "01FT746");
    CHECK(adapter.serialNumber == "Y050UF7N9075");
    CHECK(adapter.locationCode == "U78D2.001.WZS0N4T-P1-C9-T1");
    CHECK(adapter.featureCode == "EC2T");
    CHECK(adapter.properties.at("ccin") == "58FB");
    CHECK(adapter.firmwareLevel == "14.28.2006");
    const auto& memory = item(found, InventoryKind::memoryModule, "U78D2.001.WZS0N4T-P1-C21");
    CHECK(memory.properties.at("fruNumber") == "01GY853");
    CHECK(memory.properties.at("size") == "34359738368");
    CHECK(firmware(found, "microcode/sys0/system") == "FW950.40 (VL950_099)");
    CHECK(value(found, "lpar/partition_entitled_capacity") == "150");
    CHECK(value(found, "lpar/capped") == "0");
    const auto& os = item(found, InventoryKind::operatingSystem, "os");
    CHECK(os.properties.at("partitionNumber") == "7");
    for (const auto& one : found.items)
        CHECK(one.key.find("purr") == std::string::npos);
}

void checkBarePower(Site& site) {
    const auto found = site.inventory("power_bare");
    CHECK(found.system.mtms.text().starts_with("8247-21L*"));
    const auto& board = item(found, InventoryKind::board, "U78CB.001.WZS07RQ-P1");
    CHECK(board.partNumber == "00E4412");
    CHECK(board.serialNumber == "Y130UF51902K");
    CHECK(item(found, InventoryKind::memoryModule, "U78CB.001.WZS07RQ-P1-C16")
              .properties.at("ccin") == "31E0");
    for (const char* source : {"lsvpd", "lscfg", "lsmcode"}) {
        INFO(source);
        CHECK(reason(found, source) == "collect.not-installed");
    }
    CHECK(reason(found, "lparcfg") == "collect.absent");
}

void checkAix(Site& site) {
    CHECK(site.partition("aix").platform == PartitionPlatform::aix);
    const auto found = site.inventory("aix");
    CHECK(found.system.mtms.text().starts_with("9009-42A*"));
    CHECK(found.osLevel == "7300-02-01-2346");
    CHECK(item(found, InventoryKind::processor, "processor").properties.at("cores") == "4");
    const auto& adapter = item(found, InventoryKind::networkAdapter, "ent0");
    CHECK(adapter.partNumber == "74Y4064");
    CHECK(adapter.featureCode == "5899");
    CHECK(adapter.properties.at("ccin") == "576F");
    CHECK(adapter.locationCode == "U78D2.001.WZS0P6V-P1-C11-T1");
    CHECK(item(found, InventoryKind::disk, "W7M0K4QR").locationCode == "U78D2.001.WZS0P6V-P2-D4");
    CHECK(firmware(found, "system firmware") == "VL950_099 VL950_092");
    CHECK(value(found, "lpar/entitledCapacity") == "4.00");
    // The date behind an RPM package has colons of its own.
    std::set<std::string> packages;
    for (const auto& one : found.items)
        if (one.kind == InventoryKind::package)
            packages.insert(one.name);
    CHECK(packages.size() == 3);
    CHECK(reason(found, "emgr") == "collect.not-installed");
}

void checkVios(Site& site) {
    CHECK(site.partition("vios").platform == PartitionPlatform::vios);
    const auto found = site.inventory("vios");
    CHECK(found.osLevel == "4.1.0.10");
    CHECK(found.system.mtms.text().starts_with("9040-MR9*"));
    const auto& adapter = item(found, InventoryKind::adapter, "fcs0");
    CHECK(adapter.partNumber == "01FT695");
    CHECK(adapter.featureCode == "EN1C");
    CHECK(item(found, InventoryKind::disk, "0BG4M2ZA").firmwareLevel == "4A4B3234");
    CHECK(value(found, "lpar/entitledCapacity") == "1.00");
}

void checkHmc(Site& site) {
    CHECK(site.partition("hmc").platform == PartitionPlatform::hmc);
    const auto found = site.inventory("hmc");
    CHECK(found.osLevel == "V10R3 SP1060");
    CHECK(found.system.mtms.text().starts_with("7063-CR2*"));
    const std::string name = "9040-MR9*" + found.system.mtms.serial;
    const auto& system = item(found, InventoryKind::managedSystem, name);
    CHECK(system.properties.at("processors") == "40.0");
    CHECK(system.properties.at("connection") == "Connected");
    const auto& partition = item(found, InventoryKind::partition, name + "/4");
    CHECK(partition.version == "AIX 7.3 7300-02-01-2346");
    CHECK(partition.properties.at("rmcState") == "active");
    CHECK(item(found, InventoryKind::partition, name + "/1").properties.at("rmcState") ==
          "inactive");
    // A viewer is refused the firmware levels; all else is there.
    CHECK_FALSE(reason(found, "lslic").empty());
    const auto listed = site.callbox({"lssyscfg", "-r", "lpar"});
    CHECK(listed.find("db4") != std::string::npos);
}

void checkKvm(Site& site) {
    CHECK(site.partition("kvm").platform == PartitionPlatform::linux);
    const auto found = site.inventory("kvm");
    const auto& machine =
        item(found, InventoryKind::partition, "5d0c6a57-1c57-4d0e-9f5b-2a4b8d9a7e01");
    CHECK(machine.name == "web1");
    CHECK(machine.properties.at("state") == "running");
    CHECK(item(found, InventoryKind::partition, "8f11be0d-77a2-4a35-8d4e-6cbb7a6f9c02")
              .properties.at("state") == "shut off");
    CHECK(toJson(found).find("planted") == std::string::npos);
}

}  // namespace

TEST_CASE("machines of every platform are found out and read, each with its parts") {
    Site site;
    checkPower(site);
    checkBarePower(site);
    checkAix(site);
    checkVios(site);
    checkHmc(site);
    checkKvm(site);
}

TEST_CASE("a fault of each platform becomes one event, and none when it is read again") {
    Site site;
    // The HMC's open event is imported; the connection that it lost is none.
    const auto imported = site.event("hmc");
    CHECK(imported.referenceCode == "B150A4E1");
    REQUIRE(imported.frus.size() == 2);
    CHECK(imported.frus[0].locationCode == "U78D5.ND1.CSS1A2B-P2-C14");
    CHECK(imported.frus[1].procedure == "FSPSP04");

    site.happen("power", "rtas");
    const auto rtas = site.event("power");
    CHECK(rtas.referenceCode == "B7006971");
    CHECK(rtas.severity == Severity::critical);
    CHECK(rtas.platformLogId == "50a4e3f1");
    REQUIRE(rtas.frus.size() == 2);
    CHECK(rtas.frus[0].partNumber == "01FT741");
    CHECK(rtas.frus[0].ccin == "58FB");
    CHECK(rtas.frus[0].locationCode == "U78D2.001.WZS0N4T-P1-C9");

    // A permanent error waits a reading for the diagnostics, which name code and part.
    site.happen("aix", "disk");
    site.happen("aix", "diagnosis");
    const auto disk = site.event("aix");
    CHECK(disk.referenceCode == "60B-128");
    REQUIRE_FALSE(disk.frus.empty());
    CHECK(disk.frus[0].partNumber == "01DE353");

    site.happen("vios", "adapter");
    site.reconnect("vios");
    CHECK(site.event("vios").frus.front().partNumber == "01FT699");

    site.happen("hmc", "fan");
    site.reconnect("hmc");
    CHECK(site.event("hmc", 2).referenceCode == "11007610");

    REQUIRE(site.farm.command("fault " + site.number("kvm") + " disk") == "ok");
    CHECK(site.event("kvm").frus.size() > 0);

    // All is read again behind the cursors: nothing is new.
    REQUIRE(site.farm.command("drop all") == "ok");
    for (const auto& name : site.names) {
        INFO(name);
        CHECK(site.reaches(name, ChannelState::active));
    }
    REQUIRE(site.farm.command("fault " + site.number("power_bare") + " disk") == "ok");
    site.event("power_bare");
    for (const auto& [name, count] : {std::pair<const char*, std::size_t>{"power", 1},
                                      {"aix", 1},
                                      {"vios", 1},
                                      {"hmc", 2},
                                      {"kvm", 1}}) {
        const auto all = site.events(name);
        INFO(name);
        CHECK(all.size() == count);
        for (const auto& one : all)
            CHECK(one.count == 1);
    }
}
