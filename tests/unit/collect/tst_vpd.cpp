// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/source_registry.h"
#include "tests/catch.h"

using namespace callbox;
using core::InventoryKind;

namespace {

const core::InventoryItem* find(const rmc::collect::Findings& findings, std::string_view key) {
    for (const auto& item : findings.items)
        if (item.key == key)
            return &item;
    return nullptr;
}

constexpr const char* kLscfg = R"(INSTALLED RESOURCE LIST WITH VPD

The following resources are installed on your machine.

  Model Architecture: chrp
  Model Implementation: Multiple Processor, PCI bus

  sys0                                                                System Object
  ent0             U78D2.001.WZS0A1B-P1-C9-T1                         4-Port Gigabit Ethernet PCI-Express Adapter (e414571614102004)

      4-Port Gigabit Ethernet PCI-Express Adapter:
        Network Address.............00096B112233
        ROM Level.(alterable).......10240310
        Hardware Location Code......U78D2.001.WZS0A1B-P1-C9-T1

  hdisk0           U78D2.001.WZS0A1B-P1-D4                            SAS Disk Drive (600000 MB)

        Manufacturer................IBM     
        Machine Type and Model......ST600MP0005    
        FRU Number..................01DE353 
        ROS Level and ID............38543031
        Serial Number...............W7M0ABCD
        EC Level....................N12345
        Part Number.................01DE347
        Device Specific.(Z0)........000006329F00
                                    1002

  vty0             U9009.42A.7891234-V3-C0                            Asynchronous Terminal

  PLATFORM SPECIFIC

  Name:  IBM,9009-42A
    Model:  IBM,9009-42A
    Node:  /
    Device Type:  chrp

      System VPD:
        Machine/Cabinet Serial No...7891234
        Machine Type/Model..........9009-42A
        Manufacture ID..............IBM980
        Hardware Location Code......U9009.42A.7891234
      Physical Location: U9009.42A.7891234

      Memory DIMM:
        Record Name.................VINI
        Serial Number...............YLD00000A1B2
        Customer Card ID Number.....324F
        Size........................16384
        FRU Number.................. 00VK301
        Part Number.................00VK304
      Physical Location: U78D2.001.WZS0A1B-P1-C22

      System Firmware:
        Microcode Image.............VL950_131 VL950_131
      Physical Location: U9009.42A.7891234-Y1

      PS:
        Serial Number...............YL10AB123456
        Customer Card ID Number.....2B1E
      Physical Location: U78D2.001.WZS0A1B-E1
)";

}  // namespace

TEST_CASE("lscfg gives part number, serial, location, CCIN and firmware of every part") {
    const auto findings = rmc::collect::parseSource("lscfg", kLscfg);
    REQUIRE(findings);
    CHECK(findings->facts.at("system.product") == "9009-42A");
    CHECK(findings->facts.at("system.serial") == "7891234");
    const auto* disk = find(*findings, "hdisk0");
    REQUIRE(disk);
    CHECK(disk->kind == InventoryKind::disk);
    CHECK(disk->partNumber == "01DE347");
    CHECK(disk->serialNumber == "W7M0ABCD");
    CHECK(disk->locationCode == "U78D2.001.WZS0A1B-P1-D4");
    CHECK(disk->firmwareLevel == "38543031");
    CHECK(disk->properties.at("fruNumber") == "01DE353");
    CHECK(disk->properties.at("ecLevel") == "N12345");
    const auto* network = find(*findings, "ent0");
    REQUIRE(network);
    CHECK(network->properties.at("macAddress") == "00096B112233");
    CHECK(network->firmwareLevel == "10240310");
    const auto* memory = find(*findings, "U78D2.001.WZS0A1B-P1-C22");
    REQUIRE(memory);
    CHECK(memory->kind == InventoryKind::memoryModule);
    CHECK(memory->partNumber == "00VK304");
    CHECK(memory->properties.at("ccin") == "324F");
    CHECK(memory->properties.at("size") == "17179869184");
    const auto* firmware = find(*findings, "system firmware");
    REQUIRE(firmware);
    CHECK(firmware->version == "VL950_131 VL950_131");
    CHECK(find(*findings, "vty0") == nullptr);
}

TEST_CASE("a Linux lscfg puts the description below a long location") {
    const auto findings =
        rmc::collect::parseSource("lscfg",
                                  "  eth0             U78AA.001.WZSG1AB-P1-C6-T1\n"
                                  "                                         Ethernet Adapter\n"
                                  "        Serial Number...............YL1234567890\n");
    REQUIRE(findings);
    const auto* item = find(*findings, "eth0");
    REQUIRE(item);
    CHECK(item->name == "Ethernet Adapter");
    CHECK(item->serialNumber == "YL1234567890");
}

TEST_CASE("lsvpd is read by keyword, and fillers are no values") {
    const auto findings =
        rmc::collect::parseSource("lsvpd",
                                  "*VC 5.0\n*TM IBM,8247-22L\n*SE IBM,0278ABCDE\n*OS AIX "
                                  "7.2.0.0\n*FC ????????\n*RT VSYS\n*DS System VPD\n"
                                  "*SE 78ABCDE\n*TM 8247-22L\n*YL U8247.22L.78ABCDE\n"
                                  "*FC ????????\n*DS Memory DIMM\n*SN YH10MS000001\n"
                                  "*FN 00LP742\n*PN 00LP741\n*CC 31E0\n*CE 1\n"
                                  "*SZ 0008192\n*YL U78CB.001.WZS0001-P1-C18\n"
                                  "*FC ????????\n*AX sda\n*DS SAS Drive\n*SN N/A\n"
                                  "*RL 41313030\n*YL U78CB.001.WZS0001-P2-D1\n");
    REQUIRE(findings);
    CHECK(findings->items.size() == 3);
    CHECK(findings->facts.at("system.serial") == "78ABCDE");
    const auto* memory = find(*findings, "U78CB.001.WZS0001-P1-C18");
    REQUIRE(memory);
    CHECK(memory->properties.at("ccin") == "31E0");
    CHECK(memory->properties.at("size") == "8589934592");
    const auto* disk = find(*findings, "sda");
    REQUIRE(disk);
    CHECK(disk->firmwareLevel == "41313030");
    CHECK(disk->featureCode.empty());
}

TEST_CASE("text without product data is refused") {
    CHECK_FALSE(rmc::collect::parseSource("lscfg", "sh: lscfg: not found\n"));
    CHECK_FALSE(rmc::collect::parseSource("lsvpd", "Please run vpdupdate before running lsvpd\n"));
}
