// SPDX-License-Identifier: GPL-3.0-or-later
// A Linux partition on POWER as the scripts themselves read it, through a real sshd: device tree,
// lparcfg and the tools of the platform stand in files of the test's.
#include "tests/integration/channel/played_site.h"

using namespace callbox;
using namespace std::string_literals;
using core::InventoryKind;

namespace {

struct Site : tests::PlayedSite {
    Site() {
        const auto root = machine.root().string();
        std::filesystem::create_directories(machine.root() /
                                            "proc/device-tree/vpd/root@0/backplane@8");
        // Values of the firmware end in a null byte; numbers are cells of four bytes.
        machine.write("proc/device-tree/model", "IBM,9009-42A\0"s);
        machine.write("proc/device-tree/system-id", "IBM,0278D4E5F\0"s);
        machine.write("proc/device-tree/ibm,partition-name", "sap7\0"s);
        machine.write("proc/device-tree/ibm,partition-no", "\0\0\1\2"s);
        const std::string part = "proc/device-tree/vpd/root@0/backplane@8/";
        machine.write(part + "part-number", "02CY561\0"s);
        machine.write(part + "serial-number", "YL30UF7N2031\0"s);
        machine.write(part + "ccin", "2E4F\0"s);
        machine.write(part + "ibm,loc-code", "U78D2.001.WZS0N4T-P1\0"s);
        machine.write("lparcfg",
                      "lparcfg 1.9\n\nserial_number=IBM,0278D4E5F\nsystem_type=IBM,9009-42A\n"
                      "partition_id=258\npartition_entitled_capacity=150\ncapped=0\n"
                      "purr=918273645546\nshared_processor_mode=1\n");
        machine.tool("uname", "case $1 in -m) echo ppc64le;; *) exec /bin/uname \"$@\";; esac");
        machine.tool("lsvpd",
                     "printf '*VC 5.0\\n*FC ????????\\n*AX eth0\\n*DS Ethernet Adapter\\n"
                     "*SN Y050UF7N9075\\n*PN 01FT746\\n*CC 58FB\\n*RL 14.28.2006\\n"
                     "*YL U78D2.001.WZS0N4T-P1-C9-T1\\n'");
        machine.tool("lsmcode", "echo 'sys0!system:FW950.40 (VL950_099)'");
        auto places = machine.places();
        places.insert(places.end(), {{"/proc/device-tree", root + "/proc/device-tree"},
                                     {"/proc/ppc64/lparcfg", root + "/lparcfg"},
                                     {"{file#/}", "{file#" + root + "/}"},
                                     {"{base#/}", "{base#" + root + "/}"}});
        start(places);
        watch();
        REQUIRE(until([&] { return state == core::ChannelState::active; }));
    }

    core::Inventory sweep() {
        const auto got = rmc.collect("par-1");
        REQUIRE(got);
        REQUIRE(got->inventory);
        return *got->inventory;
    }
};

const core::InventoryItem& item(const core::Inventory& inventory, InventoryKind kind,
                                const std::string& key) {
    for (const auto& one : inventory.items)
        if (one.kind == kind && one.key == key)
            return one;
    FAIL(key);
    return inventory.items.front();
}

std::string reason(const core::Inventory& inventory, const std::string& source) {
    for (const auto& unreadable : inventory.unreadable)
        if (unreadable.source == source)
            return unreadable.reason.key;
    return {};
}

}  // namespace

TEST_CASE("the scripts read a POWER machine's tree, share and product data, and miss by name") {
    Site site;
    auto found = site.sweep();
    CHECK(found.system.mtms.text() == "9009-42A*78D4E5F");
    const auto& os = item(found, InventoryKind::operatingSystem, "os");
    CHECK(os.properties.at("partitionName") == "sap7");
    CHECK(os.properties.at("partitionNumber") == "258");
    const auto& board = item(found, InventoryKind::board, "U78D2.001.WZS0N4T-P1");
    CHECK(board.partNumber == "02CY561");
    CHECK(board.properties.at("ccin") == "2E4F");
    CHECK(item(found, InventoryKind::configuration, "lpar/partition_entitled_capacity")
              .properties.at("value") == "150");
    const auto& adapter = item(found, InventoryKind::networkAdapter, "eth0");
    CHECK(adapter.serialNumber == "Y050UF7N9075");
    CHECK(adapter.locationCode == "U78D2.001.WZS0N4T-P1-C9-T1");
    CHECK(item(found, InventoryKind::firmware, "microcode/sys0/system").version ==
          "FW950.40 (VL950_099)");
    CHECK(reason(found, "lscfg") == "collect.not-installed");

    // Without lsvpd the rest is still there, and what is missing is named.
    site.machine.removeTool("lsvpd");
    std::filesystem::remove(site.machine.root() / "lparcfg");
    found = site.sweep();
    CHECK(reason(found, "lsvpd") == "collect.not-installed");
    CHECK(reason(found, "lparcfg") == "collect.absent");
    CHECK(found.system.mtms.text() == "9009-42A*78D4E5F");
    CHECK(item(found, InventoryKind::board, "U78D2.001.WZS0N4T-P1").serialNumber == "YL30UF7N2031");
}

TEST_CASE("a platform event that came while nobody listened is told once") {
    Site site;
    REQUIRE(site.until([&] { return site.seen.contains("servicelog"); }));
    site.interrupt([&] { site.machine.write("out/servicelog", tests::playedServicelog(3)); });
    REQUIRE(site.tells({"servicelog"}));
    CHECK(site.records["servicelog"].size() == 1);
}
