// SPDX-License-Identifier: GPL-3.0-or-later
// Each parser on small texts of its source's forms, and all of them on hostile ones.
#include <algorithm>

#include "rmc/collect/source_registry.h"
#include "tests/catch.h"

using namespace callbox;
using core::InventoryKind;
using rmc::collect::parseSource;

namespace {

rmc::collect::Findings parsed(std::string_view source, std::string_view text) {
    auto findings = parseSource(source, text);
    REQUIRE(findings);
    return *findings;
}

}  // namespace

TEST_CASE("the registry names every source that is asked of it") {
    const auto names = rmc::collect::sourceNames();
    CHECK(std::is_sorted(names.begin(), names.end()));
    for (const char* name :
         {"dmidecode", "lscpu", "lspci", "lsblk", "nvme-list", "smartctl", "os-release", "dpkg",
          "rpm", "mdstat", "dmi-sysfs", "edac-sysfs", "rasdaemon", "kernel-log"})
        CHECK(std::find(names.begin(), names.end(), name) != names.end());
    CHECK(rmc::collect::reportsProblems("kernel-log"));
    CHECK_FALSE(rmc::collect::reportsProblems("lsblk"));
    CHECK(parseSource("no-such", "").error().code == core::ErrorCode::notFound);
}

TEST_CASE("dmidecode: modules by locator, empty slots and fillers left out") {
    const auto findings =
        parsed("dmidecode",
               "# dmidecode 3.3\n\nHandle 0x0100, DMI type 1, 27 bytes\n"
               "System Information\n\tManufacturer: HPE\n\tProduct Name: DL380\n"
               "\tSerial Number: CZ1234     \n\nHandle 0x1100, DMI type 17, 84 bytes\n"
               "Memory Device\n\tSize: 16 GB\n\tLocator: DIMM_A1\n"
               "\tBank Locator: NODE 1\n\tType: DDR4\n\tManufacturer: Samsung\n"
               "\tSerial Number: 12345678\n\tPart Number: M393A2K40CB2-CTD    \n\n"
               "Handle 0x1101, DMI type 17, 84 bytes\nMemory Device\n"
               "\tSize: No Module Installed\n\tLocator: DIMM_A2\n"
               "\tPart Number: NO DIMM\n\nHandle 0x1102, DMI type 17, 84 bytes\n"
               "Memory Device\n\tSize: 8192 MB\n\tLocator: DIMM_A1\n"
               "\tBank Locator: NODE 2\n\tSerial Number: 00000000\n");
    std::vector<core::InventoryItem> modules;
    for (const auto& item : findings.items)
        if (item.kind == InventoryKind::memoryModule)
            modules.push_back(item);
    REQUIRE(modules.size() == 2);
    CHECK(modules[0].key == "DIMM_A1");
    CHECK(modules[0].partNumber == "M393A2K40CB2-CTD");
    CHECK(modules[0].properties.at("size") == "17179869184");
    CHECK(modules[1].key == "NODE 2 DIMM_A1");
    CHECK(modules[1].serialNumber.empty());
    CHECK(findings.facts.at("system.serial") == "CZ1234");
}

TEST_CASE("nvme list: the flat and the nested shape give the same drive") {
    const auto flat = parsed("nvme-list", R"({"Devices":[{"DevicePath":"/dev/nvme0n1",
        "Firmware":"F1","ModelNumber":"M1","SerialNumber":"S1","PhysicalSize":4096}]})");
    const auto nested = parsed("nvme-list", R"({"Devices":[{"Subsystems":[{"Controllers":[
        {"Controller":"nvme0","SerialNumber":"S1","ModelNumber":"M1","Firmware":"F1",
         "Address":"0000:01:00.0","Namespaces":[{"NameSpace":"nvme0n1","PhysicalSize":4096}]}],
        "Namespaces":[]}]}]})");
    for (const auto* findings : {&flat, &nested}) {
        REQUIRE(findings->items.size() == 1);
        CHECK(findings->items[0].key == "nvme0n1");
        CHECK(findings->items[0].serialNumber == "S1");
        CHECK(findings->items[0].firmwareLevel == "F1");
        CHECK(findings->items[0].properties.at("size") == "4096");
    }
    CHECK(nested.items[0].properties.at("busAddress") == "0000:01:00.0");
    CHECK(parsed("nvme-list", "").items.empty());
}

TEST_CASE("lsblk: old versions print strings, new ones numbers, and both shapes are read") {
    const auto old = parsed("lsblk", R"({"blockdevices":[{"name":"sda","type":"disk","rota":"1",
        "size":"42","children":[{"name":"md0","type":"raid1"}]}]})");
    const auto now = parsed("lsblk", R"({"blockdevices":[
        {"kname":"sda","type":"disk","rota":true,"size":42},
        {"kname":"md0","pkname":"sda","type":"raid1"},{"kname":"loop0","type":"loop"},
        {"kname":"zram0","type":"disk"}]})");
    for (const auto* findings : {&old, &now}) {
        REQUIRE(findings->items.size() == 1);
        CHECK(findings->items[0].properties.at("rotational") == "1");
        CHECK(findings->items[0].properties.at("size") == "42");
        CHECK(findings->items[0].properties.at("holders") == "md0");
    }
}

TEST_CASE("lscpu: JSON flat and nested, and text") {
    for (
        const char* text :
        {R"({"lscpu":[{"field":"Architecture:","data":"x86_64"},{"field":"Model name:","data":"EPYC"},
             {"field":"Socket(s):","data":"2"},{"field":"Core(s) per socket:","data":"8"},
             {"field":"Thread(s) per core:","data":"2"}]})",
         R"({"lscpu":[{"field":"Architecture:","data":"x86_64","children":[
             {"field":"Model name:","data":"EPYC","children":[{"field":"Socket(s):","data":"2"},
             {"field":"Core(s) per socket:","data":"8"},
             {"field":"Thread(s) per core:","data":"2"}]}]}]})",
         "Architecture:  x86_64\nModel name:  EPYC\nSocket(s):  2\nCore(s) per socket:  8\n"
         "Thread(s) per core:  2\n"}) {
        const auto findings = parsed("lscpu", text);
        REQUIRE(findings.items.size() == 2);
        CHECK(findings.items[1].key == "socket 1");
        CHECK(findings.items[1].model == "EPYC");
        CHECK(findings.items[1].properties.at("threads") == "16");
    }
}

TEST_CASE("lspci: one adapter a block, with slot and driver") {
    const auto findings =
        parsed("lspci",
               "Slot:\t0000:3b:00.0\nClass:\tEthernet controller [0200]\n"
               "Vendor:\tIntel Corporation [8086]\nDevice:\tEthernet X710 [1572]\n"
               "PhySlot:\t2\nDriver:\ti40e\nNUMANode:\t0\n\nSlot:\t01:00.0\n");
    REQUIRE(findings.items.size() == 2);
    CHECK(findings.items[0].key == "0000:3b:00.0");
    CHECK(findings.items[0].model == "Ethernet X710");
    CHECK(findings.items[0].locationCode == "2");
    CHECK(findings.items[0].properties.at("numaNode") == "0");
    CHECK(findings.items[1].key == "0000:01:00.0");
}

TEST_CASE("smartctl: the identity counts, not the exit status") {
    const auto findings = parsed("smartctl", R"({"smartctl":{"exit_status":64},
        "device":{"name":"/dev/sdb"},"serial_number":"S1","scsi_model_name":"M1",
        "scsi_revision":"R1","wwn":{"naa":5,"oui":3152,"id":15551218325}})");
    REQUIRE(findings.items.size() == 1);
    CHECK(findings.items[0].key == "sdb");
    CHECK(findings.items[0].model == "M1");
    CHECK(findings.items[0].firmwareLevel == "R1");
    CHECK(findings.items[0].properties.at("wwn").substr(0, 8) == "0x5000c5");
    CHECK(parsed("smartctl", R"({"smartctl":{"exit_status":2},"device":{"name":"/dev/sdb"}})")
              .items.empty());
}

TEST_CASE("packages: installed ones, several versions of one under names of their own") {
    const auto dpkg = parsed("dpkg", "bash\t5.2-2\tamd64\tii \nold\t1\tall\trc \n");
    REQUIRE(dpkg.items.size() == 1);
    CHECK(dpkg.items[0].key == "bash:amd64");
    const auto rpm = parsed("rpm",
                            "kernel\t(none)\t5.14-1\tx86_64\nkernel\t(none)\t5.14-2\tx86_64\n"
                            "bind\t32\t9.16-1\tx86_64\n");
    REQUIRE(rpm.items.size() == 3);
    CHECK(rpm.items[1].key == "kernel:x86_64:5.14-2");
    CHECK(rpm.items[2].version == "32:9.16-1");
}

TEST_CASE("os-release: quotes and escapes") {
    const auto findings =
        parsed("os-release", "NAME=\"Say \\\"hi\\\"\"\nID=x\nVERSION_ID='12'\n#NAME=no\n");
    CHECK(findings.facts.at("os.name") == "Say \"hi\"");
    CHECK(findings.facts.at("os.level") == "12");
}

TEST_CASE("mdstat: failed and spare members, wanted and working") {
    const auto findings =
        parsed("mdstat",
               "Personalities : [raid1]\nmd6 : active raid1 sdb2[2](F) sdc[1](S) "
               "sda2[0]\n      195310144 blocks [2/1] [U_]\n      [=>....]  "
               "recovery =  8.5% (1/2) finish=17.0min\n\nunused devices: <none>\n");
    REQUIRE(findings.items.size() == 1);
    const auto& array = findings.items[0];
    CHECK(array.key == "md/md6");
    CHECK(array.properties.at("members") == "sdb2 sdc sda2");
    CHECK(array.properties.at("failedMembers") == "sdb2");
    CHECK(array.properties.at("spareMembers") == "sdc");
    CHECK(array.properties.at("wantedMembers") == "2");
    CHECK(array.properties.at("workingMembers") == "1");
    CHECK(array.properties.at("action") == "recovery");
}

TEST_CASE("edac-sysfs: controllers, rows and channels") {
    const auto findings = parsed("edac-sysfs",
                                 "sys/devices/system/edac/mc/mc0/ce_count=1\n"
                                 "sys/devices/system/edac/mc/mc0/csrow0/ch1_ce_count=3\n"
                                 "sys/devices/system/edac/mc/mc0/csrow0/ch1_dimm_label=A1\n"
                                 "sys/devices/system/edac/mc/mc0/dimm2/dimm_ue_count=0\n");
    REQUIRE(findings.items.size() == 3);
    CHECK(findings.items[0].properties.at("correctedErrors") == "1");
    CHECK(findings.items[1].key == "edac/mc0/csrow0/ch1");
    CHECK(findings.items[1].properties.at("label") == "A1");
    CHECK(findings.items[2].properties.at("uncorrectedErrors") == "0");
}

TEST_CASE("ras-mc-ctl --errors: memory, AER, machine checks and disks") {
    const auto findings = parsed(
        "rasdaemon",
        "Memory controller events:\n1 2026-11-22 15:04:05 +0000 2 Corrected error(s): memory read "
        "error at DIMM_A1 location: 0:1:0:-1, addr 4096, grain 8, syndrome 0\n\n"
        "PCIe AER events:\n1 2026-11-22 15:04:05 +0000 0000:3b:00.0 Uncorrected (Fatal) error: "
        "Poisoned TLP\n\nNo Extlog errors.\n\nMCE events:\n1 2026-11-22 15:04:05 +0000 error: "
        "MEMORY CONTROLLER RD, CPU 1, bank MC0 (bank=7), mcg mcgstatus=0, mcgcap=0x1c1b, "
        "status=0xbd00004000800090, addr=0x1000\n\nDisk errors\nDisk errors:\n1 2026-11-22 "
        "15:04:05 +0000 error: dev=8:0, sector=12, nr_sector=8, error='I/O error', rwbs='R', "
        "cmd=''\n");
    REQUIRE(findings.records.size() == 4);
    CHECK(findings.records[0].kind == "memory-corrected");
    CHECK(findings.records[0].attributes.at("label") == "DIMM_A1");
    CHECK(findings.records[0].count == 2);
    CHECK(findings.records[0].recordId == "mc_event:1:2026-11-22 15:04:05 +0000");
    CHECK(findings.records[1].kind == "pcie-aer-fatal");
    CHECK(findings.records[1].attributes.at("dev_name") == "0000:3b:00.0");
    CHECK(findings.records[2].attributes.at("severity") == "uncorrected");
    CHECK(findings.records[2].attributes.at("unit") == "memory");
    CHECK(findings.records[2].attributes.at("bank") == "7");
    CHECK(findings.records[3].attributes.at("dev") == "8:0");
}

TEST_CASE("every parser bears hostile text within bounds") {
    const auto source = GENERATE(from_range([] {
        std::vector<std::string> names;
        for (const auto name : rmc::collect::sourceNames())
            names.emplace_back(name);
        return names;
    }()));
    INFO(source);
    std::string deep;
    for (int i = 0; i < 5000; ++i)
        deep += R"({"blockdevices":[{"children":[)";
    const std::vector<std::string> texts = {
        "",
        std::string(1 << 20, '\0'),
        std::string(1 << 20, '{'),
        std::string(1 << 20, '\n'),
        std::string(1 << 20, '='),
        "Handle 0x0, DMI type 99999999999999, 1 bytes\n\tSize: 99999999999999999999 TB\n",
        "\x1b]0;title\x07\x1b[31m \xff\xfe\xe2\x80\xae\n",
        deep,
        R"({"Devices":7,"lscpu":[1,2],"blockdevices":{"a":[]},"smartctl":1e999})",
        "name\t\t\t\t\t\t\n\t\t\n",
    };
    for (const auto& text : texts) {
        const auto findings = parseSource(source, text);
        if (!findings)
            continue;
        for (const auto& item : findings->items) {
            CHECK(item.key.size() < 1024);
            for (const auto& [name, value] : item.properties)
                for (const unsigned char c : value)
                    if (c < 0x20 || c == 0x7F)
                        FAIL_CHECK("control character in " << name);
        }
        CHECK(findings->items.size() <= 50000);
    }
}
