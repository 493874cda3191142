// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of Linux machines beyond the basic sources: VPD, FRUs, RAID controllers, POWER.
#include <algorithm>

#include "rmc/collect/inventory_builder.h"
#include "rmc/collect/parsers.h"
#include "tests/catch.h"

using namespace callbox;
using core::InventoryKind;
using rmc::collect::parseSection;
using rmc::collect::parseSource;

namespace {

rmc::collect::Findings parsed(std::string_view source, std::string_view text,
                              std::string_view subject = {}) {
    auto findings = parseSection(source, text, subject);
    INFO(source);
    REQUIRE(findings);
    return *findings;
}

const core::InventoryItem& itemOf(const std::vector<core::InventoryItem>& items, InventoryKind kind,
                                  const std::string& key) {
    const auto found = std::find_if(items.begin(), items.end(), [&](const auto& item) {
        return item.kind == kind && item.key == key;
    });
    INFO(key);
    REQUIRE(found != items.end());
    return *found;
}

}  // namespace

TEST_CASE("lspci -vvv: part and serial number, EC level and product of functions with VPD") {
    const auto findings = parsed(
        "lspci-vpd",
        "0000:00:1f.0 ISA bridge: Example\n\tControl: I/O+ Mem+\n\n"
        "3b:00.0 Fibre Channel: QLogic\n\tCapabilities: [a0] MSI: Enable- Count=1/8\n"
        "\t\tAddress: 0000000000000000  Data: 0000\n"
        "\tCapabilities: [d0] Vital Product Data\n\t\tProduct Name: QLogic 16Gb FC\n"
        "\t\tRead-only fields:\n\t\t\t[PN] Part number: 00Y3346\n"
        "\t\t\t[EC] Engineering changes: A-5802\n\t\t\t[SN] Serial number: Y050UF54D0CX  \n"
        "\t\t\t[V0] Vendor specific: PW=11W\n\t\t\t[RV] Reserved: checksum good, 0 byte(s)\n"
        "\t\tEnd\n\tCapabilities: [100] Advanced Error Reporting\n\t\t[PN] Part number: not VPD\n"
        "0000:5e:00.0 Ethernet: Broken\n\tCapabilities: [d0] Vital Product Data\n"
        "\t\tUnknown small resource type 00, will not decode more.\n");
    REQUIRE(findings.items.size() == 1);
    const auto& item = findings.items[0];
    CHECK(item.key == "0000:3b:00.0");
    CHECK(item.partNumber == "00Y3346");
    CHECK(item.serialNumber == "Y050UF54D0CX");
    CHECK(item.properties.at("ecLevel") == "A-5802");
    CHECK(item.name == "QLogic 16Gb FC");
    CHECK(parsed("lspci-vpd", "").items.empty());
    CHECK_FALSE(parseSource("lspci-vpd", "lspci: Cannot open /proc/bus/pci\n"));
}

TEST_CASE("a port of a network adapter shares its adapter's part and serial number") {
    rmc::collect::InventoryBuilder builder;
    builder.add(parsed("net-sysfs",
                       "sys/class/net/ens1f0/address=3c:fd:fe:00:00:01\n"
                       "sys/class/net/ens1f0/bus=0000:3b:00.0\n"));
    builder.add(parsed("lspci-vpd",
                       "0000:3b:00.0 Ethernet\n\tCapabilities: [d0] Vital Product "
                       "Data\n\t\t[PN] Part number: P1\n\t\t[SN] Serial number: S1\n"));
    const auto inventory = builder.finish(0);
    const auto& port = itemOf(inventory.items, InventoryKind::networkAdapter, "ens1f0");
    CHECK(port.partNumber == "P1");
    CHECK(port.serialNumber == "S1");
}

TEST_CASE("ethtool -m: the pluggable module by its port") {
    const auto findings = parsed("ethtool-module",
                                 "\tIdentifier                : 0x03 (SFP)\n"
                                 "\tVendor name               : FINISAR CORP.\n"
                                 "\tVendor OUI                : 00:90:65\n"
                                 "\tVendor PN                 : FTLX8571D3BCL\n"
                                 "\tVendor rev                : A\n"
                                 "\tVendor SN                 : UAB0ABC\n",
                                 "ens1f0");
    const auto& item = itemOf(findings.items, InventoryKind::adapter, "module/ens1f0");
    CHECK(item.manufacturer == "FINISAR CORP.");
    CHECK(item.partNumber == "FTLX8571D3BCL");
    CHECK(item.serialNumber == "UAB0ABC");
    CHECK(item.model == "SFP");
    CHECK(item.locationCode == "ens1f0");
    CHECK_FALSE(parseSource("ethtool-module", "netlink error: Operation not supported\n"));
}

TEST_CASE("ipmitool fru: boards, power supplies and fans; devices that are not there are normal") {
    const auto findings = parsed(
        "ipmi-fru",
        "FRU Device Description : Builtin FRU Device (ID 0)\n"
        " Chassis Type          : Rack Mount Chassis\n Chassis Serial        : C1\n"
        " Board Mfg Date        : Mon Jan  1 00:00:00 2024\n Board Mfg             : Supermicro\n"
        " Board Product         : X12\n Board Serial          : B123\n"
        " Board Part Number     : BPN-1\n Product Asset Tag     : owner's words\n\n"
        "FRU Device Description : PSU1 (ID 2)\n Product Manufacturer  : DELTA\n"
        " Product Name          : PWR SPLY,1100W\n Product Part Number   : 0Y26KXA01\n"
        " Product Version       : A01\n Product Serial        : PS1\n\n"
        "FRU Device Description : FAN3 (ID 9)\n Device not present (Timeout)\n\n"
        "FRU Device Description : DIMM A1 (ID 12)\n Memory Size           : 16384 MB\n");
    REQUIRE(findings.items.size() == 2);
    const auto& board = findings.items[0];
    CHECK(board.kind == InventoryKind::board);
    CHECK(board.partNumber == "BPN-1");
    CHECK(board.serialNumber == "B123");
    const auto& supply = itemOf(findings.items, InventoryKind::powerSupply, "fru/PSU1 (ID 2)");
    CHECK(supply.partNumber == "0Y26KXA01");
    CHECK(supply.locationCode == "PSU1");
    for (const auto& item : findings.items)
        for (const auto& [name, value] : item.properties)
            CHECK(value.find("owner") == std::string::npos);
    CHECK_FALSE(parseSource("ipmi-fru", "Could not open device at /dev/ipmi0\n"));
}

TEST_CASE("storcli: controllers by PCI address, drives by enclosure and slot") {
    const auto controllers = parsed("storcli", R"({"Controllers":[{"Command Status":{"Controller":0,
        "Status":"Success"},"Response Data":{"Basics":{"Model":"9361-8i","Serial Number":"SV1",
        "PCI Address":"00:0a:00:00"},"Version":{"Firmware Package Build":"24.21",
        "Driver Name":"megaraid_sas"},"Status":{"Controller Status":"Optimal"}}}]})");
    const auto& controller = itemOf(controllers.items, InventoryKind::adapter, "0000:0a:00.0");
    CHECK(controller.serialNumber == "SV1");
    CHECK(controller.firmwareLevel == "24.21");
    CHECK(controller.properties.at("status") == "Optimal");

    const auto drives = parsed("storcli", R"({"Controllers":[{"Command Status":{"Controller":1},
        "Response Data":{"Drive /c1/e252/s3":[{"EID:Slt":"252:3","State":"Onln","Intf":"SATA",
        "Med":"HDD"}],"Drive /c1/e252/s3 - Detailed Information":{
        "Drive /c1/e252/s3 State":{"Media Error Count":0},
        "Drive /c1/e252/s3 Device attributes":{"SN":"        ZL2PVFA8","Manufacturer Id":"ATA     ",
        "Model Number":"ST16000NM001G","WWN":"5000C500E54F4EBB","Firmware Revision":"SN03    ",
        "Raw size":"14.552 TB [0x746c00000 Sectors]","Logical Sector Size":"512B"}}}}]})");
    const auto& drive = itemOf(drives.items, InventoryKind::disk, "raid/c1/e252/s3");
    CHECK(drive.serialNumber == "ZL2PVFA8");
    CHECK(drive.firmwareLevel == "SN03");
    CHECK(drive.manufacturer.empty());
    CHECK(drive.locationCode == "controller 1 e252/s3");
    CHECK(drive.properties.at("size") == "16000900661248");
    CHECK(drive.properties.at("state") == "Onln");
    CHECK_FALSE(parseSource("storcli", "{\"Other\":1}"));
    CHECK(parsed("storcli", R"({"Controllers":[{"Command Status":{"Status":"Failure"}}]})")
              .items.empty());
}

TEST_CASE("MegaCli: what a drive says of itself stands in columns") {
    const auto findings = parsed(
        "megacli",
        "Adapter #1\n\nProduct Name    : PERC H730\nSerial No       : 5AT00\n"
        "FW Package Build: 25.3.0\n\nAdapter #1\n\nEnclosure Device ID: 32\nSlot Number: 4\n"
        "WWN: 5002538c4002e713\nPD Type: SATA\nRaw Size: 894.252 GB [0x6fc81ab0 Sectors]\n"
        "Firmware state: Online, Spun Up\nDevice Firmware Level: 003Q\n"
        "Inquiry Data: S1YHNXAG804005      SAMSUNG MZ7LM960HCHP-00003              GXT3003Q\n"
        "Media Type: Solid State Device\nEnclosure Device ID: 32\nSlot Number: 5\nPD Type: SAS\n"
        "Inquiry Data: SEAGATE ST3600057SS     ES646SL0ABCD            \n"
        "Media Type: Hard Disk Device\n");
    const auto& sata = itemOf(findings.items, InventoryKind::disk, "raid/c1/e32/s4");
    CHECK(sata.serialNumber == "S1YHNXAG804005");
    CHECK(sata.model == "SAMSUNG MZ7LM960HCHP-00003");
    CHECK(sata.firmwareLevel == "GXT3003Q");
    CHECK(sata.properties.at("rotational") == "0");
    const auto& sas = itemOf(findings.items, InventoryKind::disk, "raid/c1/e32/s5");
    CHECK(sas.manufacturer == "SEAGATE");
    CHECK(sas.model == "ST3600057SS");
    CHECK(sas.firmwareLevel == "ES64");
    CHECK(sas.serialNumber == "6SL0ABCD");
    const auto& controller = itemOf(findings.items, InventoryKind::adapter, "raid/c1");
    CHECK(controller.serialNumber == "5AT00");
    CHECK_FALSE(parseSource("megacli", "Exit Code: 0x01\n"));
}

TEST_CASE("ssacli: the controller at the margin, drives with their bay") {
    const auto findings = parsed(
        "ssacli",
        "HPE Smart Array P408i-a SR Gen10 in Slot 0 (Embedded)\n   Bus Interface: PCI\n"
        "   Serial Number: PEYHC0\n   Controller Status: OK\n   Firmware Version: 6.52\n"
        "   Driver Name: smartpqi\n   PCI Address (Domain:Bus:Device.Function): 0000:5C:00.0\n"
        "   Sensor ID: 0\n      Location: Inlet\n\n\n   Array: A\n      Serial Number: array\n\n"
        "      physicaldrive 2I:1:1 (port 2I:box 1:bay 1, SATA SSD, 960 GB, OK)\n\n"
        "      physicaldrive 2I:1:1\n         Port: 2I\n         Status: OK\n"
        "         Firmware Revision: D0MU075\n         Serial Number: S1\n"
        "         Model: ATA     MTFDDAK960TCB\n\n   Port Name: 1I\n         Serial Number: "
        "port\n");
    const auto& controller = itemOf(findings.items, InventoryKind::adapter, "0000:5c:00.0");
    CHECK(controller.serialNumber == "PEYHC0");
    CHECK(controller.firmwareLevel == "6.52");
    CHECK(controller.locationCode == "Slot 0 (Embedded)");
    const auto& drive = itemOf(findings.items, InventoryKind::disk, "raid/c0/2I:1:1");
    CHECK(drive.serialNumber == "S1");
    CHECK(drive.model == "MTFDDAK960TCB");
    CHECK(drive.firmwareLevel == "D0MU075");
    CHECK(drive.properties.at("state") == "OK");
    CHECK(findings.items.size() == 2);
    CHECK_FALSE(parseSource("ssacli", "Error: No controllers detected.\n"));
}

TEST_CASE("arcconf: hard drives with their place, the FRU as part number") {
    const auto findings = parsed(
        "arcconf",
        "Controllers found: 1\n-----\nController information\n-----\n"
        "   Controller Status                : Optimal\n"
        "   Controller Model                 : Adaptec ASR8885\n"
        "   Controller Serial Number         : 4C1\n   Physical Slot                    : 4\n"
        "   Firmware                         : 7.5-0\n"
        "      Device #0\n         Device is a Hard drive\n"
        "         State                              : Online\n"
        "         Reported Location                  : Connector 0, Device 1\n"
        "         Vendor                             : NETAPP\n"
        "         Model                              : X422\n"
        "         Firmware                           : NA00\n"
        "         Serial number                      : KWG1\n"
        "         FRU                                : 00Y5797\n"
        "         Total Size                         : 572325 MB\n"
        "      Device #1\n         Device is an Enclosure services device\n"
        "         Vendor                             : LSI\n         Model : SAS2X28\n");
    const auto& drive = itemOf(findings.items, InventoryKind::disk, "raid/c1/device 0");
    CHECK(drive.partNumber == "00Y5797");
    CHECK(drive.serialNumber == "KWG1");
    CHECK(drive.properties.at("size") == "600126259200");
    CHECK(drive.locationCode.find("Connector 0, Device 1") != std::string::npos);
    const auto& controller = itemOf(findings.items, InventoryKind::adapter, "raid/c1");
    CHECK(controller.serialNumber == "4C1");
    CHECK(controller.firmwareLevel == "7.5-0");
    CHECK(findings.items.size() == 2);
}

TEST_CASE("a drive that the controller passes through is one item with the disk") {
    rmc::collect::InventoryBuilder builder;
    builder.add(
        parsed("smartctl", R"({"smartctl":{},"model_name":"M","serial_number":"S1"})", "sda"));
    builder.add(parsed("storcli", R"({"Controllers":[{"Response Data":{
        "Drive /c0/s1":[{"State":"JBOD"}],"Drive /c0/s1 - Detailed Information":{
        "Drive /c0/s1 Device attributes":{"SN":"S1","Model Number":"M"}}}}]})"));
    const auto inventory = builder.finish(0);
    const auto& disk = itemOf(inventory.items, InventoryKind::disk, "S1");
    CHECK(disk.properties.at("kernelName") == "sda");
    CHECK(disk.locationCode == "controller 0 s1");
    CHECK(std::count_if(inventory.items.begin(), inventory.items.end(),
                        [](const auto& item) { return item.kind == InventoryKind::disk; }) == 1);
}

TEST_CASE("enclosures, and the slot each disk is in") {
    const auto findings = parsed("enclosure-sysfs",
                                 "sys/class/enclosure/0:0:8:0/id=0x50030480\n"
                                 "sys/class/enclosure/0:0:8:0/device/vendor=LSI\n"
                                 "sys/class/enclosure/0:0:8:0/device/model=SAS2X28\n"
                                 "sys/class/enclosure/0:0:8:0/device/rev=0e12\n"
                                 "sys/class/enclosure/0:0:8:0/Slot 03/disk=sdb\n"
                                 "sys/class/enclosure/0:0:8:0/Slot 03/slot=3\n");
    const auto& enclosure =
        itemOf(findings.items, InventoryKind::enclosure, "enclosure/0x50030480");
    CHECK(enclosure.model == "SAS2X28");
    CHECK(enclosure.firmwareLevel == "0e12");
    CHECK(itemOf(findings.items, InventoryKind::disk, "sdb").locationCode ==
          "enclosure/0x50030480 Slot 03");
}

TEST_CASE("smartctl: a SAS drive has its name by SCSI members") {
    const auto findings = parsed("smartctl", R"({"smartctl":{"version":[7,3]},
        "scsi_vendor":"HITACHI","scsi_product":"H109060SESUN600G","scsi_revision":"A31A",
        "serial_number":"001","logical_unit_id":"0x5000cca0","rotation_rate":10020})",
                                 "sda");
    const auto& disk = itemOf(findings.items, InventoryKind::disk, "sda");
    CHECK(disk.model == "H109060SESUN600G");
    CHECK(disk.firmwareLevel == "A31A");
    CHECK(disk.properties.at("wwn") == "0x5000cca0");
    CHECK(disk.properties.at("rotational") == "1");
}

TEST_CASE("a newer kernel of the same flavour, or the system's own mark, asks for a restart") {
    const auto restart = [](std::string_view text) {
        const auto os = parsed("kernel-state", text).items.at(0);
        const auto found = os.properties.find("restartRequired");
        return found == os.properties.end() ? std::string() : found->second;
    };
    CHECK(restart("running=6.1.0-9-amd64\ninstalled=6.1.0-9-amd64\ninstalled=6.1.0-28-amd64\n") ==
          "kernel");
    CHECK(restart("running=6.1.0-28-amd64\ninstalled=6.1.0-9-amd64\n").empty());
    CHECK(restart("running=6.1.0-9-amd64\ninstalled=6.9.0-1-arm64\n").empty());
    CHECK(restart("running=5.14.0-427.el9.x86_64\ninstalled=5.14.0-503.el9.x86_64\nrestart=no\n") ==
          "kernel");
    CHECK(restart("running=6.4.0-default\ninstalled=6.4.0-default\nrestart=yes\n") == "yes");
    CHECK(restart("running=6.4.0-default\nrestart=no\n") == "no");
    CHECK_FALSE(parseSource("kernel-state", "installed=6.1\n"));
}

TEST_CASE("rpm: several versions of one package keep their names whatever their order") {
    const auto keys = [](std::string_view text) {
        std::vector<std::string> out;
        for (const auto& item : parsed("rpm", text).items)
            out.push_back(item.key);
        std::sort(out.begin(), out.end());
        return out;
    };
    const auto one = keys(
        "kernel\t(none)\t5.14-1\tx86_64\nkernel\t(none)\t5.14-2\tx86_64\n"
        "bash\t0\t5.1-6\tx86_64\n");
    const auto other = keys(
        "bash\t0\t5.1-6\tx86_64\nkernel\t(none)\t5.14-2\tx86_64\n"
        "kernel\t(none)\t5.14-1\tx86_64\n");
    CHECK(one == other);
    CHECK(one ==
          std::vector<std::string>{"bash:x86_64", "kernel:x86_64:5.14-1", "kernel:x86_64:5.14-2"});
}

TEST_CASE("a partition of a POWER machine: type, serial number and partition from its firmware") {
    rmc::collect::InventoryBuilder builder;
    builder.add(parsed("device-tree",
                       "proc/device-tree/model=IBM,9009-42A\n"
                       "proc/device-tree/system-id=IBM,0210ABCDE\n"
                       "proc/device-tree/ibm,partition-name=prod1\n"
                       "proc/device-tree/ibm,partition-no=0 0 1 5\n"));
    builder.add(parsed("uname", "Linux 5.14.0 #1 ppc64le\n"));
    const auto inventory = builder.finish(0);
    CHECK(inventory.system.mtms.text() == "9009-42A*10ABCDE");
    CHECK(inventory.system.manufacturer == "IBM");
    CHECK(inventory.system.identitySource == core::IdentitySource::deviceTree);
    const auto& os = itemOf(inventory.items, InventoryKind::operatingSystem, "os");
    CHECK(os.properties.at("partitionNumber") == "261");
    CHECK(os.properties.at("partitionName") == "prod1");
}

TEST_CASE("lparcfg: identity and shares, no counters") {
    const auto findings = parsed("lparcfg",
                                 "lparcfg 1.9\n\nserial_number=IBM,0210ABCDE\n"
                                 "system_type=IBM,9009-42A\npartition_id=5\n"
                                 "partition_entitled_capacity=200\ncapped=0\n"
                                 "purr=884400021\npartition_name=prod1\n");
    CHECK(findings.facts.at("devicetree.serial") == "10ABCDE");
    CHECK(findings.facts.at("devicetree.product") == "9009-42A");
    CHECK(findings.facts.at("partition.number") == "5");
    CHECK(itemOf(findings.items, InventoryKind::configuration, "lpar/partition_entitled_capacity")
              .properties.at("value") == "200");
    CHECK(findings.items.size() == 2);
    CHECK_FALSE(parseSource("lparcfg", "no such file\n"));
}

TEST_CASE("OPAL's device tree names every part with its number, serial and place") {
    const auto findings = parsed(
        "device-tree-vpd",
        "proc/device-tree/vpd/root-node-vpd@a000/enclosure@1e00/backplane@800/part-number=00E2147\n"
        "proc/device-tree/vpd/root-node-vpd@a000/enclosure@1e00/backplane@800/serial-number=YL1\n"
        "proc/device-tree/vpd/root-node-vpd@a000/enclosure@1e00/backplane@800/ccin=2CEE\n"
        "proc/device-tree/vpd/root-node-vpd@a000/enclosure@1e00/backplane@800/"
        "ibm,loc-code=U78CB.001.WZS00ZS-P1\n"
        "proc/device-tree/vpd/root-node-vpd@a000/enclosure@1e00/ms-dimm@d000/part-number=78P1914\n"
        "proc/device-tree/vpd/root-node-vpd@a000/enclosure@1e00/ms-dimm@d000/"
        "ibm,loc-code=U78CB.001.WZS00ZS-P1-C14\n");
    const auto& planar = itemOf(findings.items, InventoryKind::board, "U78CB.001.WZS00ZS-P1");
    CHECK(planar.partNumber == "00E2147");
    CHECK(planar.serialNumber == "YL1");
    CHECK(planar.properties.at("ccin") == "2CEE");
    CHECK(itemOf(findings.items, InventoryKind::memoryModule, "U78CB.001.WZS00ZS-P1-C14")
              .partNumber == "78P1914");
}

TEST_CASE("cpuinfo of POWER: threads counted, the machine's type from its last block") {
    const auto findings =
        parsed("cpuinfo",
               "processor\t: 0\ncpu\t\t: POWER8 (architected)\nrevision\t: 2.1 (pvr 004b)\n"
               "\nprocessor\t: 1\ncpu\t\t: POWER8 (architected)\n\n"
               "timebase\t: 512000000\nplatform\t: pSeries\nmodel\t\t: IBM,8247-21L\n"
               "machine\t\t: CHRP IBM,8247-21L\n");
    REQUIRE(findings.items.size() == 1);
    CHECK(findings.items[0].model == "POWER8 (architected)");
    CHECK(findings.items[0].properties.at("threads") == "2");
    CHECK(findings.facts.at("devicetree.product") == "8247-21L");
}

TEST_CASE("a disk's controller is the last PCI device above it") {
    const auto findings = parsed(
        "block-sysfs",
        "sys/block/sda/size=1024\n"
        "sys/block/sda/path=/sys/devices/pci0000:00/0000:00:01.0/0000:3b:00.0/host0/target0:0:0/"
        "0:0:0:0/block/sda\n"
        "sys/block/vda/size=1024\nsys/block/vda/path=/sys/devices/virtual/block/vda\n");
    REQUIRE(findings.items.size() == 2);
    CHECK(findings.items[0].properties.at("busAddress") == "0000:3b:00.0");
    CHECK_FALSE(findings.items[1].properties.contains("busAddress"));
}
