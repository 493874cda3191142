// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/errpt.h"
#include "rmc/collect/parsers.h"
#include "tests/catch.h"

using namespace callbox::rmc::collect;
namespace core = callbox::core;

namespace {

const core::InventoryItem* find(const Findings& findings, std::string_view key) {
    for (const auto& item : findings.items)
        if (item.key == key)
            return &item;
    return nullptr;
}

constexpr const char* kErrpt =
    "---------------------------------------------------------------------------\n"
    "LABEL:          SC_DISK_ERR2\n"
    "IDENTIFIER:     B6267342\n"
    "\n"
    "Date/Time:       Tue Nov 10 08:15:30 2026\n"
    "Sequence Number: 4711\n"
    "Machine Id:      00F7A1B24C00\n"
    "Node Id:         db1\n"
    "Class:           H\n"
    "Type:            PERM\n"
    "WPAR:            Global\n"
    "Resource Name:   hdisk4          \n"
    "Resource Class:  disk\n"
    "Resource Type:   sasdrive\n"
    "Location:        U78D2.001.WZS0001-P1-D4\n"
    "VPD:             \n"
    "        Manufacturer................IBM     \n"
    "        FRU Number..................01DE353 \n"
    "        Serial Number...............W7M0ABCD\n"
    "        Part Number.................01DE347\n"
    "\n"
    "Description\n"
    "DISK OPERATION ERROR\n"
    "\n"
    "Probable Causes\n"
    "DASD DEVICE\n"
    "\n"
    "Failure Causes\n"
    "DISK DRIVE\n"
    "DISK DRIVE ELECTRONICS\n"
    "\n"
    "Detail Data\n"
    "SENSE DATA\n"
    "0A00 2800\n"
    "Diagnostic Analysis\n"
    "Diagnostic Log sequence number: 17\n"
    "Resource tested:        hdisk4\n"
    "Location:               U78D2.001.WZS0001-P1-D4\n"
    "SRN:                    60B-128\n"
    "Description:            Error log analysis indicates a hardware failure.\n"
    "Possible FRUs:\n"
    "    hdisk4             FRU: 01DE353         U78D2.001.WZS0001-P1-D4\n"
    "                       SAS Disk Drive\n"
    "---------------------------------------------------------------------------\n"
    "LABEL:          CORE_DUMP\n"
    "IDENTIFIER:     A924A5FC\n"
    "\n"
    "Date/Time:       Tue Nov 10 08:10:00 CET 2026\n"
    "Sequence Number: 4710\n"
    "Machine Id:      00F7A1B24C00\n"
    "Class:           S\n"
    "Type:            PERM\n"
    "Resource Name:   SYSPROC\n"
    "\n"
    "Description\n"
    "SOFTWARE PROGRAM ABNORMALLY TERMINATED\n"
    "\n"
    "Detail Data\n"
    "USER'S PROCESS ID:\n"
    "PROGRAM NAME\n"
    "payroll\n";

}  // namespace

TEST_CASE("an error log entry gives the part and what the diagnostics made of it") {
    const auto records = readErrorLog(kErrpt);
    REQUIRE(records);
    REQUIRE(records->size() == 2);
    const auto& disk = records->front();
    CHECK(disk.kind == "errpt-hardware");
    CHECK(disk.attributes.at("label") == "SC_DISK_ERR2");
    CHECK(disk.attributes.at("type") == "PERM");
    CHECK(disk.attributes.at("resource_name") == "hdisk4");
    CHECK(disk.attributes.at("description") == "DISK OPERATION ERROR");
    CHECK(disk.attributes.at("failure_causes") == "DISK DRIVE, DISK DRIVE ELECTRONICS");
    CHECK(disk.attributes.at("srn") == "60B-128");
    CHECK(disk.attributes.at("code") == "60B-128");
    CHECK(disk.attributes.at("fru.1.part") == "01DE353");
    CHECK(disk.attributes.at("fru.1.location") == "U78D2.001.WZS0001-P1-D4");
    CHECK(disk.recordId.starts_with("00F7A1B24C00:4711:B6267342:"));
    CHECK(core::toText(disk.occurredAt) == "2026-11-10T08:15:30Z");
}

TEST_CASE("detail data of a software entry, where programs are named, is not kept") {
    const auto records = readErrorLog(kErrpt);
    REQUIRE(records);
    const auto& software = records->back();
    CHECK(software.kind == "errpt-software");
    CHECK(software.attributes.at("code") == "CBX-ERRPT-A924A5FC");
    CHECK(software.text.find("payroll") == std::string::npos);
}

TEST_CASE("a summary's time has no century, and entries alike are counted") {
    const auto found = parseSource("errpt-summary",
                                   "IDENTIFIER TIMESTAMP  T C RESOURCE_NAME  DESCRIPTION\n"
                                   "516A2BC4   0726162126 P H hdisk2         CONNECTION FAILURE\n"
                                   "4B436A3D   0726162126 T H fscsi0        LINK ERROR\n"
                                   "4B436A3D   0726162126 T H fscsi0        LINK ERROR\n");
    REQUIRE(found);
    REQUIRE(found->records.size() == 2);
    CHECK(core::toText(found->records[0].occurredAt) == "2026-07-26T16:21:00Z");
    CHECK(found->records[0].attributes.at("description") == "CONNECTION FAILURE");
    CHECK(found->records[1].count == 2);
    CHECK(core::toText(*errptStamp("0101000099")) == "1999-01-01T00:00:00Z");
    CHECK_FALSE(errptStamp("1399000026"));
}

TEST_CASE("diagnostics reports are problems only with a service request number") {
    const auto brief = parseSource(
        "diagrpt",
        "ID   DATE/TIME                  T RESOURCE_NAME   DESCRIPTION\n"
        "DC00 Mon Oct 08 16:13:06        I diag            Diagnostic Session was started\n"
        "DA00 Mon Oct 08 16:10:33        N sysplanar0      No Trouble Found\n"
        "DA18 Mon Oct 08 16:10:31        S hdisk4          SRN 60B-128\n");
    REQUIRE(brief);
    REQUIRE(brief->records.size() == 1);
    CHECK(brief->records[0].attributes.at("resource_name") == "hdisk4");
    const auto full = parseSource(
        "diagrpt",
        "--------------------------------------------------------------------------------\n"
        "IDENTIFIER:             DA18\nDate/Time:              Mon Oct 08 16:10:31 2026\n"
        "Sequence Number:        17\nEvent type:             SRN Callout\n"
        "Resource Name:          hdisk4\nError Log Sequence Number: 4711\n"
        "SRN:                    60B-128\nProbable FRUs:\n"
        "    hdisk4   FRU: 01DE353   U78D2.001.WZS0001-P1-D4\n    n/a      FRU: n/a\n");
    REQUIRE(full);
    REQUIRE(full->records.size() == 1);
    CHECK(full->records[0].attributes.at("code") == "60B-128");
    CHECK(full->records[0].attributes.at("fru.1.part") == "01DE353");
    CHECK(full->records[0].attributes.at("error_log_sequence") == "4711");
}

TEST_CASE("an RPM row's time does not shift the fields of lslpp") {
    const auto found =
        parseSource("lslpp",
                    "#Package Name:Fileset:Level:State:PTF Id:Fix "
                    "State:Type:Description:Destination Dir.:Uninstaller:Message Catalog:Message "
                    "Set:Message Number:Parent:Automatic:EFIX Locked:Install Path:Build Date\n"
                    "bos.rte:bos.rte.libc:7.2.5.100: : :C:F:libc Library: : : : : : :0:0:/:2136\n"
                    "bos.net:bos.net.tcp.client:7.2.5.0: : :B: :TCP/IP: : : : : : :0:0:/:2037\n"
                    "zlib:zlib-1.2.11-1:1.2.11-1: : :C:R:Compression: :/bin/rpm -e zlib: : : : :0: "
                    ":/opt/freeware:Wed Nov 11 10:20:30 2020\n");
    REQUIRE(found);
    REQUIRE(found->items.size() == 3);
    const auto* rpm = find(*found, "zlib:rpm");
    REQUIRE(rpm);
    CHECK(rpm->version == "1.2.11-1");
    CHECK(find(*found, "bos.net.tcp.client:lpp")->properties.at("state") == "broken");
}

TEST_CASE("a fix is in when every fileset of it is") {
    const auto found = parseSource("instfix",
                                   "#Keyword:Fileset:ReqLevel:InstLevel:Status:Abstract\n"
                                   "7200-05_AIX_ML:bos.rte:7.2.5.0:7.2.5.100:+:AIX 7200-05 Update\n"
                                   "7200-05_AIX_ML:bos.mp64:7.2.5.0:7.2.5.0:=:AIX 7200-05 Update\n"
                                   "IJ30000:bos.net.nfs:7.2.5.1:7.2.5.0:-:NFS: a fix\n");
    REQUIRE(found);
    CHECK(find(*found, "7200-05_AIX_ML")->properties.at("state") == "installed");
    CHECK(find(*found, "IJ30000")->properties.at("state") == "incomplete");
    CHECK(find(*found, "IJ30000")->name == "NFS: a fix");
}

TEST_CASE("interim fixes are read whatever their rulers look like") {
    const auto found =
        parseSource("emgr",
                    "ID  STATE LABEL      INSTALL TIME      UPDATED BY ABSTRACT\n"
                    "====== ================ ================= ========== =====\n"
                    "1   *Q*   IJ50934s1a 06/25/24 10:16:06            IJ50934 ISSUE\n"
                    "2    S    IJ50428s1a 06/25/24 10:16:31            For TL2\n\n"
                    "STATE codes:\n S = STABLE\n Q = REBOOT REQUIRED\n");
    REQUIRE(found);
    REQUIRE(found->items.size() == 2);
    CHECK(found->items[0].properties.at("state") == "Q");
    CHECK(found->items[0].properties.at("installed") == "2024-06-25");
    CHECK(found->items[0].name == "IJ50934 ISSUE");
    CHECK(parseSource("emgr", "There is no efix data on this system.\n")->items.empty());
}

TEST_CASE("levels, partition values and microcode are read") {
    CHECK(parseSource("oslevel", "7200-05-03-2148\n")->facts.at("os.level") == "7200-05-03-2148");
    CHECK(parseSource("ioslevel", "3.1.3.21\n")->facts.at("os.name") == "VIOS");
    CHECK_FALSE(parseSource("oslevel", "oslevel: not found\n"));
    const auto lpar = parseSource("lparstat",
                                  "Node Name                                  : db1\n"
                                  "Partition Number                           : 5\n"
                                  "Entitled Capacity                          : 4,00\n"
                                  "Online Memory                              : 8192 MB\n"
                                  "Sub Processor Mode                         : -\n");
    REQUIRE(lpar);
    CHECK(find(*lpar, "lpar/entitledCapacity")->properties.at("value") == "4.00");
    CHECK(lpar->facts.at("partition.number") == "5");
    CHECK(lpar->items.size() == 2);
    const auto microcode =
        parseSource("lsmcode",
                    "sys0!system:VL950_131 (t) VL950_131 "
                    "(p)\nrmt0!C009\nscraid0!adapter:4.20.18|adapter-boot:4.00.26\n");
    REQUIRE(microcode);
    CHECK(find(*microcode, "microcode/rmt0")->version == "C009");
    CHECK(find(*microcode, "microcode/scraid0/adapter-boot")->version == "4.00.26");
    CHECK_FALSE(parseSource("lsmcode", "Please run vpdupdate before running lsmcode.\n"));
}

TEST_CASE("prtconf names the machine and nothing of its network") {
    const auto found = parseSource(
        "prtconf",
        "System Model: IBM,9009-42A\nMachine Serial Number: 78ABCDE\nProcessor Type: "
        "PowerPC_POWER9\n"
        "Number Of Processors: 8\nMemory Size: 65536 MB\nPlatform Firmware level: VL950_131\n"
        "Firmware Version: IBM,FW950.60 (VL950_131)\nKernel Type: 64-bit\n \nNetwork Information\n"
        "\tHost Name: db1\n\tIP Address: 192.0.2.9\n");
    REQUIRE(found);
    const auto* system = find(*found, "system");
    REQUIRE(system);
    CHECK(system->model == "9009-42A");
    CHECK(system->serialNumber == "78ABCDE");
    CHECK(system->firmwareLevel == "FW950.60 (VL950_131)");
    CHECK(system->properties.at("memoryTotal") == "68719476736");
    for (const auto& item : found->items)
        for (const auto& [name, value] : item.properties)
            CHECK(value != "192.0.2.9");
    const auto identity = parseSource(
        "aix-identity",
        "host=db1\nmodel=IBM,9009-42A\nsystem=IBM,0278ABCDE\nuuid=\nidentification=80A1B2C3D4\n");
    REQUIRE(identity);
    CHECK(identity->facts.at("system.serial") == "78ABCDE");
    CHECK(identity->facts.at("machine.id") == "80A1B2C3D4");
}
