// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/kernel_log.h"
#include "tests/catch.h"

using namespace callbox;

namespace {

core::ProblemRecord one(std::string_view text) {
    const auto findings = rmc::collect::parseKernelLog(text);
    REQUIRE(findings);
    INFO(text);
    REQUIRE(findings->records.size() == 1);
    return findings->records.front();
}

using Attributes = std::map<std::string, std::string>;

void expect(std::string_view text, std::string_view kind, const Attributes& attributes) {
    const auto record = one(text);
    INFO(text);
    CHECK(record.kind == kind);
    for (const auto& [name, value] : attributes) {
        INFO(name);
        REQUIRE(record.attributes.count(name) == 1);
        CHECK(record.attributes.at(name) == value);
    }
}

}  // namespace

TEST_CASE("a memory error's place in the module is read where the driver tells it") {
    const std::string head =
        "EDAC MC0: 1 CE memory read error on DIMM_A1 (channel:0 slot:0 page:0x1 ";
    expect(head +
               "offset:0x0 grain:32 syndrome:0x0 -  err_code:0x0101:0x0091  socket:0 imc:0 "
               "rank:1 bg:3 ba:2 row:0x12A4 col:0x3f8)",
           "memory-corrected",
           {{"rank", "1"}, {"bank", "3.2"}, {"row", "0x12a4"}, {"column", "0x3f8"}});
    expect(head +
               "offset:0x0 grain:32 - ProcessorSocketId:0x0 PhysicalRankId:0x1 Row:0x12 "
               "Column:0x8 Bank:0x3 BankGroup:0x1)",
           "memory-corrected",
           {{"rank", "0x1"}, {"bank", "0x1.0x3"}, {"row", "0x12"}, {"column", "0x8"}});
    expect(
        head + "offset:0x0 grain:1 - APEI location: node:0 card:0 rank:1 bank:3 row:1234 col:96 )",
        "memory-corrected", {{"rank", "1"}, {"bank", "3"}, {"row", "1234"}, {"column", "96"}});
}

TEST_CASE("lines that are an entry each") {
    expect(
        "EDAC MC1: 5 CE memory read error on CPU_SrcID#2_Channel#2_DIMM#0 (channel:2 slot:0 "
        "page:0x12345 offset:0x40 grain:32 syndrome:0x0 - area:DRAM)",
        "memory-corrected",
        {{"mc", "1"},
         {"err_count", "5"},
         {"label", "CPU_SrcID#2_Channel#2_DIMM#0"},
         {"err_msg", "memory read error"},
         {"address", "0x12345040"},
         {"grain", "32"}});
    expect("EDAC MC0: 1 UE on any memory ( page:0x0 offset:0x0 grain:1)", "memory-uncorrected",
           {{"mc", "0"}, {"err_type", "Uncorrected"}});
    expect(
        "blk_update_request: critical medium error, dev sda, sector 12345 op 0x0:(READ) flags "
        "0x0",
        "disk-medium", {{"disk", "sda"}, {"sector", "12345"}, {"op", "READ"}});
    expect("critical target error, dev sdb, sector 1", "disk-hardware", {{"disk", "sdb"}});
    expect("I/O error, dev vda, sector 8 op 0x1:(WRITE) flags 0x0", "disk-io",
           {{"disk", "vda"}, {"op", "WRITE"}});
    expect("Buffer I/O error on dev dm-0, logical block 77, lost async page write", "disk-io",
           {{"disk", "dm-0"}, {"logical_block", "77"}, {"op", "WRITE"}});
    expect("sd 0:0:0:0: [sdc] tag#3 Sense Key : Medium Error [current]", "disk-medium",
           {{"disk", "sdc"}, {"sense", "Medium Error"}});
    expect("ata3.00: exception Emask 0x10 SAct 0x0 SErr 0x0 action 0x6 frozen", "ata-error",
           {{"port", "ata3.00"}, {"emask", "0x10"}});
    expect("nvme nvme4: I/O tag 22 (2016) opcode 0x2 (Admin Cmd) QID 0 timeout, reset controller",
           "nvme-timeout", {{"controller", "nvme4"}, {"qid", "0"}, {"tag", "22"}});
    expect("nvme nvme0: controller is down; will reset: CSTS=0x3, PCI_STATUS=0x10", "nvme-reset",
           {{"disk", "nvme0"}, {"csts", "0x3"}});
    expect("nvme nvme4: Disabling device after reset failure: -19", "nvme-failed",
           {{"controller", "nvme4"}});
    expect("block nvme0n1: no available path - failing I/O", "nvme-failed", {{"disk", "nvme0n1"}});
    expect("md/raid1:md0: Disk failure on sdb1, disabling device.", "md-degraded",
           {{"array", "md0"}, {"member", "sdb1"}});
    expect("md/raid0md0: Disk failure on nvme0n1p1 detected, failing array.", "md-failed",
           {{"array", "md0"}, {"member", "nvme0n1p1"}});
    expect("md/raid:md5: Disk failure on sdc, disabling device.", "md-degraded",
           {{"array", "md5"}});
    expect("EXT4-fs (md0): Remounting filesystem read-only", "file-system-read-only",
           {{"file_system", "ext4"}, {"disk", "md0"}});
    expect("EXT4-fs (dm-0): I/O error while writing superblock", "file-system-error",
           {{"file_system", "ext4"}, {"disk", "dm-0"}});
    expect("XFS (sda1): Log I/O Error Detected.  Shutting down filesystem", "file-system-error",
           {{"file_system", "xfs"}, {"disk", "sda1"}});
    expect("Memory failure: 0x12345: recovery action for dirty LRU page: Recovered",
           "memory-page-offline",
           {{"pfn", "0x12345"}, {"page_type", "dirty LRU page"}, {"action_result", "Recovered"}});
    expect("CPU3: Core temperature above threshold, cpu clock throttled (total events = 1)",
           "processor-thermal", {{"cpu", "3"}});
}

TEST_CASE("a machine check of several lines is one record") {
    expect(
        "mce: [Hardware Error]: CPU 4: Machine Check Exception: 5 Bank 7: bd80000000100134\n"
        "mce: [Hardware Error]: RIP 10:<ffffffff81000000> {intel_idle+0x1/0x2}\n"
        "mce: [Hardware Error]: TSC 2e3f ADDR 1f4 MISC 90 PPIN 12ab\n"
        "mce: [Hardware Error]: PROCESSOR 0:50657 TIME 1700000000 SOCKET 1 APIC 1f microcode "
        "5003102\n"
        "mce: [Hardware Error]: Machine check events logged\n",
        "machine-check",
        {{"cpu", "4"},
         {"bank", "7"},
         {"status", "0xbd80000000100134"},
         {"unit", "cache"},
         {"severity", "uncorrected"},
         {"addr", "0x1f4"},
         {"socketid", "1"},
         {"apicid", "31"},
         {"microcode", "0x5003102"},
         {"mca_code", "0x0134"}});
    expect(
        "[Hardware Error]: Corrected error, no action required.\n"
        "[Hardware Error]: CPU:24 (17:31:0) "
        "MC17_STATUS[Over|CE|MiscV|AddrV|-|-|SyndV|CECC|-|-|-]: 0xdc2040000000011b\n"
        "[Hardware Error]: Error Addr: 0x000000012345\n"
        "[Hardware Error]: Unified Memory Controller Ext. Error Code: 0, DRAM ECC error.\n",
        "machine-check",
        {{"cpu", "24"},
         {"bank", "17"},
         {"severity", "corrected"},
         {"addr", "0x12345"},
         {"error_msg", "DRAM ECC error."}});
}

TEST_CASE("an AER report takes its status and error names from the lines that follow") {
    const std::string text =
        "pcieport 0000:00:1c.5: AER: Corrected error received: 0000:00:1c.5\n"
        "pcieport 0000:00:1c.5: PCIe Bus Error: severity=Corrected, type=Physical Layer, (Receiver "
        "ID)\n"
        "pcieport 0000:00:1c.5:   device [8086:a115] error status/mask=00000001/00002000\n"
        "pcieport 0000:00:1c.5:    [ 0] RxErr                  (First)\n";
    expect(text, "pcie-aer-corrected",
           {{"dev_name", "0000:00:1c.5"},
            {"layer", "Physical Layer"},
            {"agent", "Receiver ID"},
            {"vendor_id", "8086"},
            {"device_id", "a115"},
            {"aer_status", "00000001"},
            {"aer_mask", "00002000"},
            {"err_msg", "RxErr"}});
    expect(
        "nvme 0000:01:00.0: PCIe Bus Error: severity=Uncorrected (Non-Fatal), "
        "type=Transaction Layer, id=0100(Requester ID)",
        "pcie-aer-uncorrected", {{"dev_name", "0000:01:00.0"}, {"agent", "Requester ID"}});
    expect(
        "nvme 0000:01:00.0: PCIe Bus Error: severity=Uncorrected (Fatal), type=Data Link "
        "Layer, (Receiver ID)",
        "pcie-aer-fatal", {{"err_type", "Uncorrected (Fatal)"}});
}

TEST_CASE("a CPER report is one record with what the firmware says of the part") {
    expect(
        "{1}[Hardware Error]: Hardware error from APEI Generic Hardware Error Source: 1\n"
        "{1}[Hardware Error]: It has been corrected by h/w and requires no further action\n"
        "{1}[Hardware Error]: event severity: corrected\n"
        "{1}[Hardware Error]:  Error 0, type: corrected\n"
        "{1}[Hardware Error]:  fru_text: Card02, ChnE, DIMM0\n"
        "{1}[Hardware Error]:   section_type: memory error\n"
        "{1}[Hardware Error]:   physical_address: 0x0000001234567000\n"
        "{1}[Hardware Error]:   node:0 card:4 module:1 rank:1 bank:2 device:7 row:4 column:5\n"
        "{1}[Hardware Error]:   error_type: 2, single-bit ECC\n"
        "{1}[Hardware Error]:   DIMM location: CPU1 DIMM_E1\n",
        "cper",
        {{"severity", "corrected"},
         {"fru_text", "Card02, ChnE, DIMM0"},
         {"section_type", "memory error"},
         {"physical_address", "0x1234567000"},
         {"module", "1"},
         {"device", "7"},
         {"error_type", "2, single-bit ECC"},
         {"dimm_location", "CPU1 DIMM_E1"}});
    const auto two = rmc::collect::parseKernelLog(
        "{1}[Hardware Error]: event severity: fatal\n{2}[Hardware Error]: event severity: "
        "recoverable\n");
    REQUIRE(two->records.size() == 2);
    CHECK(two->records[0].attributes.at("severity") == "fatal");
    CHECK(two->records[1].attributes.at("severity") == "uncorrected");
}

TEST_CASE("lines of other matters, and of users and files, are passed over") {
    for (const char* text :
         {"usb 1-2: New USB device found", "EXT4-fs error (device sda1): ext4_lookup: comm ls: bad",
          "Memory failure: 0x1: Killing java:4711 due to hardware memory corruption",
          "XFS (sda1): User initiated shutdown received. Shutting down filesystem",
          "mce: [Hardware Error]: Machine check events logged", "EDAC MC: Ver: 3.0.0",
          "ata3: SATA link down (SStatus 0 SControl 300)",
          "nvme nvme0: 8/0/0 default/read/poll queues", ""}) {
        INFO(text);
        CHECK(rmc::collect::parseKernelLog(text)->records.empty());
    }
}

TEST_CASE("stamps of dmesg, kmsg and syslog are taken off") {
    for (const char* stamp :
         {"<3>[    2.608284] ", "[12345.678901] ", "3,339,5140900,-;",
          "Nov 22 10:00:00 host kernel: ", "Nov 22 10:00:00 host kernel: [    2.608284] "})
        expect(stamp + std::string("EXT4-fs (md0): Remounting filesystem read-only"),
               "file-system-read-only", {{"disk", "md0"}});
}
