// SPDX-License-Identifier: GPL-3.0-or-later
// The readers of the snapshot sources on small texts of their forms: what is new since a cursor,
// what was cleared, what is no fault.
#include <algorithm>

#include "rmc/watch/recorded_source.h"
#include "rmc/watch/snapshot_source.h"
#include "tests/catch.h"

using namespace callbox;
using rmc::watch::SnapshotReading;

namespace {

constexpr core::TimePoint kNow{std::chrono::seconds(1763820000)};  // 2025-11-22T14:00:00Z

SnapshotReading reading(std::string_view source, std::string_view text,
                        std::string_view cursor = {}, std::string_view subject = {}) {
    const auto* found = rmc::watch::findSnapshotSource(source);
    REQUIRE(found);
    auto result = found->read(text, {subject, cursor, kNow});
    REQUIRE(result);
    CHECK(result->cursor.size() <= 4096);
    return *result;
}

std::vector<std::string> kinds(const SnapshotReading& reading) {
    std::vector<std::string> out;
    for (const auto& record : reading.records)
        out.push_back(record.kind);
    return out;
}

using Kinds = std::vector<std::string>;

std::string mdstat(const std::string& line, const std::string& blocks) {
    return "Personalities : [raid1] \nmd0 : " + line + "\n      " + blocks +
           "\n      \nunused devices: <none>\n";
}

std::string smart(const std::string& members) {
    return R"({"smartctl":{"exit_status":0},"device":{"name":"/dev/sda"},)"
           R"("serial_number":"S1","model_name":"M1",)" +
           members + "}";
}

std::string attribute(int id, const std::string& value, const std::string& failed = "") {
    return R"({"id":)" + std::to_string(id) + R"(,"name":"x","when_failed":")" + failed +
           R"(","flags":{"prefailure":true},"raw":{"value":)" + value + R"(,"string":")" + value +
           R"("}})";
}

std::string edac(const std::string& boot, const std::string& rest) {
    return "proc/sys/kernel/random/boot_id=" + boot + "\n" + rest;
}
const std::string kBoot = "01234567-89ab-cdef-0123-456789abcdef";
const std::string kOtherBoot = "11234567-89ab-cdef-0123-456789abcdef";
std::string module(const std::string& ce, const std::string& ue) {
    const std::string at = "sys/devices/system/edac/mc/mc0/dimm2/";
    return at + "dimm_label=DIMM_A1\n" + at + "dimm_location=channel 0 slot 2\n" + at +
           "dimm_ce_count=" + ce + "\n" + at + "dimm_ue_count=" + ue + "\n" +
           "sys/devices/system/edac/mc/mc0/csrow0/ch0_ce_count=" + ce + "\n";
}

const std::string kSelInfo =
    "SEL Information\nVersion          : 1.5\nEntries          : 2\nOverflow         : false\n"
    "clock bmc 11/22/2025 14:00:00\nclock host 11/22/2025 14:00:01\n";
const std::string kSelFan =
    "   1 | 11/22/2025 | 13:00:00 | Fan FAN1 | Lower Critical going low  | Asserted | Reading 0 < "
    "Threshold 500 RPM\n";
const std::string kSelMemory =
    "   2 | 11/22/2025 | 13:30:00 | Memory #0x87 | Uncorrectable ECC | Asserted | DIMM_B2\n";

std::string servicelogEvent(int id, const std::string& status = "Open") {
    return "Servicelog ID:      " + std::to_string(id) +
           "\nLog Timestamp:      Tue Nov 18 10:36:3" + std::to_string(id % 10) +
           " 2025\nEvent Timestamp:    Tue Nov 18 02:14:51 2025\n"
           "Type:               Power Platform (RTAS) Event\nSeverity:           4 (WARNING)\n"
           "Model/Serial:       9009-42A/1234567\nReference Code:     B112E500     \n"
           "Serviceable Event:  Yes\nPredictive Event:   Yes\n"
           "Call Home Status:   1 (Call Home Candidate)\nStatus:             " +
           status +
           "\nPlatform ID:        500262d0\n\nExtended Reference Codes:\n"
           "2: 030000f0  3: 261c0110\n\nDescription:\nProcessor trouble: see the manual.\n\n"
           "<< Callout 1 >>\nPriority            M\nType                64\n"
           "Procedure Id:       FSPSP24\nLocation:           \nFRU:                \n\n"
           "<< Callout 2 >>\nPriority            L\nType                16\nProcedure Id:       \n"
           "Location:           U787E.001.1098765-P1\nFRU:                80P4142\n"
           "Serial:             YL31F4197003\nCCIN:               261C\n\n";
}

}  // namespace

TEST_CASE("an array that lost a member is told once, again when it comes again") {
    const auto degraded = mdstat("active raid1 sdb1[1](F) sda1[0]", "100 blocks [2/1] [U_]");
    const auto whole = mdstat("active raid1 sdb1[1] sda1[0]", "100 blocks [2/2] [UU]");
    const auto first = reading("md-state", degraded);
    REQUIRE(kinds(first) == Kinds{"md-degraded"});
    CHECK(first.records[0].attributes.at("array") == "md0");
    CHECK(first.records[0].attributes.at("member") == "sdb1");
    CHECK(reading("md-state", degraded, first.cursor).records.empty());
    CHECK(reading("md-state", degraded, first.cursor).cursor == first.cursor);
    const auto repaired = reading("md-state", whole, first.cursor);
    REQUIRE(kinds(repaired) == Kinds{"md-recovered"});
    CHECK(repaired.records[0].attributes.at("array") == "md0");
    CHECK(reading("md-state", whole, repaired.cursor).records.empty());
    const auto again = reading("md-state", degraded, repaired.cursor);
    REQUIRE(again.records.size() == 1);
    CHECK(again.records[0].recordId != first.records[0].recordId);
    // A batch that was lost on its way is read again with the same IDs.
    CHECK(reading("md-state", degraded, repaired.cursor).records[0].recordId ==
          again.records[0].recordId);
    CHECK(kinds(reading("md-state", mdstat("active raid1 sda1[0]", "100 blocks [2/1] [U_]"))) ==
          Kinds{"md-degraded"});
    CHECK(kinds(reading("md-state", mdstat("broken raid0 sdb1[1] sda1[0]", "100 blocks"))) ==
          Kinds{"md-failed"});
    CHECK(reading("md-state", mdstat("inactive sda1[0](S)", "100 blocks")).records.empty());
}

TEST_CASE("an array has recovered when all its members work, not when it is rebuilt or gone") {
    const auto degraded = mdstat("active raid1 sdb1[1](F) sda1[0]", "100 blocks [2/1] [U_]");
    const auto bad = reading("md-state", degraded).cursor;
    const auto rebuilt =
        reading("md-state", mdstat("active raid1 sdc1[2] sda1[0]", "100 blocks [2/1] [U_]"), bad);
    CHECK(kinds(rebuilt) == Kinds{"md-degraded"});
    const auto gone =
        reading("md-state", "Personalities : [raid1] \nunused devices: <none>\n", rebuilt.cursor);
    CHECK(gone.records.empty());
    const auto whole = reading(
        "md-state", mdstat("active raid1 sdc1[2] sda1[0]", "100 blocks [2/2] [UU]"), gone.cursor);
    CHECK(kinds(whole) == Kinds{"md-recovered"});
    CHECK(reading("md-state", mdstat("active raid1 sdb1[1] sda1[0]", "100 blocks [2/2] [UU]"))
              .records.empty());
}

TEST_CASE("a drive that fails, one with defects under PASSED, and a bad cable are told apart") {
    CHECK(kinds(reading("smart-health", smart(R"("smart_status":{"passed":false})"))) ==
          Kinds{"disk-failing"});
    const auto table = [&](const std::string& rows) {
        return smart(R"("smart_status":{"passed":true},"ata_smart_attributes":{"table":[)" + rows +
                     "]}");
    };
    const auto defects = reading("smart-health", table(attribute(5, "304")));
    REQUIRE(kinds(defects) == Kinds{"disk-defects"});
    CHECK(defects.records[0].attributes.at("counter") == "reallocated-sectors");
    CHECK(defects.records[0].attributes.at("value") == "304");
    CHECK(defects.records[0].attributes.at("disk") == "sda");
    CHECK(reading("smart-health", table(attribute(5, "310")), defects.cursor).records.empty());
    CHECK(reading("smart-health", table(attribute(5, "700")), defects.cursor).records.size() == 1);
    const auto cable = reading("smart-health", table(attribute(199, "3118119")));
    CHECK(kinds(cable) == Kinds{"disk-link-errors"});
    // Three counters in one: 12 time-outs each, not 51 thousand million.
    const auto packed = reading("smart-health", table(attribute(188, "51540393996")));
    CHECK(packed.records.at(0).attributes.at("value") == "12");
    CHECK(kinds(reading("smart-health", table(attribute(5, "0", "now")))) == Kinds{"disk-failing"});
    CHECK(kinds(reading("smart-health",
                        smart(R"("smart_status":{"passed":true},"scsi_grown_defect_list":260)"))) ==
          Kinds{"disk-defects"});
}

TEST_CASE("a drive that sleeps or cannot be asked is neither well nor ill") {
    const auto failing = reading("smart-health", smart(R"("smart_status":{"passed":false})"));
    const auto asleep =
        reading("smart-health", R"({"smartctl":{"exit_status":2},"device":{"name":"/dev/sda"}})",
                failing.cursor);
    CHECK(asleep.records.empty());
    CHECK(asleep.cursor == failing.cursor);
}

TEST_CASE("NVMe warnings are read in both shapes") {
    const auto old = reading("nvme-health",
                             R"({"critical_warning":5,"avail_spare":3,"spare_thresh":10,)"
                             R"("percent_used":100,"media_errors":7})",
                             {}, "nvme0");
    CHECK(kinds(old) == Kinds{"disk-failing", "disk-worn", "disk-worn", "disk-defects"});
    CHECK(old.records[0].attributes.at("controller") == "nvme0");
    const auto fresh = reading("nvme-health", R"({"critical_warning":{"value":2,"ro":0},)"
                                              R"("avail_spare":100,"spare_thresh":5})");
    CHECK(kinds(fresh) == Kinds{"disk-temperature"});
    const auto cool =
        reading("nvme-health", R"({"critical_warning":0,"avail_spare":100,"spare_thresh":5})",
                fresh.cursor);
    CHECK(kinds(cool) == Kinds{"disk-temperature-recovered"});
}

TEST_CASE("memory counters give what was counted since, whatever boot it is") {
    const auto first = reading("edac-counters", edac(kBoot, module("5", "0")));
    CHECK(first.records.empty());
    const auto more = reading("edac-counters", edac(kBoot, module("9", "1")), first.cursor);
    REQUIRE(kinds(more) == Kinds{"memory-corrected", "memory-uncorrected"});
    CHECK(more.records[0].count == 4);
    CHECK(more.records[0].attributes.at("label") == "DIMM_A1");
    CHECK(more.records[0].attributes.at("mc") == "0");
    CHECK(reading("edac-counters", edac(kBoot, module("9", "1")), more.cursor).records.empty());
    const auto rebooted = reading("edac-counters", edac(kOtherBoot, module("2", "0")), more.cursor);
    REQUIRE(rebooted.records.size() == 1);
    CHECK(rebooted.records[0].count == 2);
    CHECK(
        reading("edac-counters", edac(kOtherBoot, module("0", "0")), more.cursor).records.empty());
}

TEST_CASE("the event log of a BMC is read behind its cursor and from its start when cleared") {
    const auto first = reading("ipmi-sel", kSelInfo + kSelFan);
    CHECK(first.records.empty());
    const auto more = reading("ipmi-sel", kSelInfo + kSelFan + kSelMemory, first.cursor);
    REQUIRE(kinds(more) == Kinds{"memory-uncorrected"});
    CHECK(more.records[0].attributes.at("label") == "DIMM_B2");
    CHECK(core::toText(more.records[0].occurredAt) == "2025-11-22T13:30:00Z");
    const auto cleared =
        reading("ipmi-sel",
                kSelInfo +
                    "   1 | 11/22/2025 | 13:50:00 | Power Supply PS1 | Failure detected "
                    "| Asserted\n",
                more.cursor);
    CHECK(cleared.restarted);
    CHECK(kinds(cleared) == Kinds{"power-supply"});
    const auto empty = reading("ipmi-sel", kSelInfo, cleared.cursor);
    CHECK(empty.restarted);
    CHECK_FALSE(reading("ipmi-sel", kSelInfo, empty.cursor).restarted);
}

TEST_CASE("a deasserted event of the BMC is a recovery once nothing of its sensor lasts") {
    const auto entry = [](int number, const char* minute, const char* what) {
        return "   " + std::to_string(number) + " | 11/22/2025 | 13:" + minute + ":00 | " + what +
               "\n";
    };
    const std::string hot =
        kSelInfo + entry(1, "00", "Temperature CPU1 | Upper Critical going high | Asserted") +
        entry(2, "01", "Temperature CPU1 | Upper Non-recoverable going high | Asserted") +
        entry(3, "02", "Memory #0x2 | Uncorrectable ECC | Asserted") +
        entry(4, "03", "Power Supply PS1 | Failure detected | Asserted") +
        entry(5, "04", "Power Supply PS2 | Presence detected | Deasserted") +
        entry(6, "05", "Fan Redundancy | Redundancy Lost | Asserted");
    const auto start = reading("ipmi-sel", kSelInfo).cursor;
    const auto faults = reading("ipmi-sel", hot, start);
    REQUIRE(kinds(faults) == Kinds{"temperature", "temperature", "memory-uncorrected",
                                   "power-supply", "power-supply", "fan"});
    const auto cooler =
        hot + entry(7, "10", "Temperature CPU1 | Upper Non-recoverable going high | Deasserted");
    const auto less = reading("ipmi-sel", cooler, faults.cursor);
    CHECK(less.records.empty());
    const auto well = reading(
        "ipmi-sel",
        cooler + entry(8, "11", "Temperature CPU1 | Upper Critical going high | Deasserted") +
            entry(9, "12", "Memory #0x2 | Uncorrectable ECC | Deasserted") +
            entry(10, "13", "Power Supply PS1 | Failure detected | Deasserted") +
            entry(11, "14", "Power Supply PS2 | Presence detected | Asserted") +
            entry(12, "15", "Fan Redundancy | Fully Redundant | Asserted") +
            entry(13, "16", "Fan FAN7 | Lower Non-critical going low | Deasserted"),
        less.cursor);
    REQUIRE(kinds(well) == Kinds{"temperature-recovered", "power-supply-recovered",
                                 "power-supply-recovered", "fan-recovered"});
    CHECK(well.records[0].attributes.at("sensor") == "Temperature CPU1");
    CHECK(core::toText(well.records[0].occurredAt) == "2025-11-22T13:11:00Z");
    CHECK(well.records[2].attributes.at("sensor") == "Power Supply PS2");
}

TEST_CASE("a full event log is told once; glitches, other entries and odd clocks do no harm") {
    auto info = kSelInfo;
    info.replace(info.find("false"), 5, "true");
    const auto start = reading("ipmi-sel", kSelInfo).cursor;
    const auto full = reading("ipmi-sel", info, start);
    CHECK(kinds(full) == Kinds{"event-log-full"});
    CHECK(reading("ipmi-sel", info, full.cursor).records.empty());
    CHECK(kinds(reading("ipmi-sel", kSelInfo, full.cursor)) == Kinds{"event-log-recovered"});
    const auto mixed = reading(
        "ipmi-sel",
        kSelInfo +
            "   1 | Pre-Init  |0000000006| System Event #0x01 | OEM System boot event | Asserted\n"
            "   2 | 11/22/2025 | 13:00:00 | Temperature CPU1 | Upper Critical going high | "
            "Asserted\n"
            "   3 | 11/22/2025 | 13:00:04 | Temperature CPU1 | Upper Critical going high | "
            "Deasserted\n"
            "   4 | 11/22/25 | 13:00:05 UTC | Fan FAN2 | Lower Non-critical going low | Asserted\n"
            "   5 | 11/22/25 | 13:00:06 UTC | Memory #0x2 | Correctable ECC logging limit reached "
            "| Asserted | P1-DIMMC1\n"
            "nonsense | | |\n",
        start);
    REQUIRE(kinds(mixed) == Kinds{"memory-corrected"});
    CHECK(mixed.records[0].attributes.at("label") == "P1-DIMMC1");
    CHECK(mixed.records[0].count == 24);
    auto wrong = kSelInfo;
    wrong.replace(wrong.find("bmc 11/22/2025 14"), 17, "bmc 11/22/2025 16");
    const auto ahead = reading("ipmi-sel", wrong + kSelMemory, start);
    REQUIRE(ahead.records.size() == 1);
    CHECK(core::toText(ahead.records[0].occurredAt) == "2025-11-22T11:30:01Z");
    // A clock of another century says nothing about when it was, and no such time can be told.
    auto absurd = kSelInfo;
    absurd.replace(absurd.find("bmc 11/22/2025"), 14, "bmc 11/22/2425");
    const auto lost = reading("ipmi-sel", absurd + kSelMemory, start);
    REQUIRE(lost.records.size() == 1);
    CHECK(lost.records[0].occurredAt == kNow);
}

TEST_CASE("servicelog events come with the maker's code, parts and log, each once") {
    const auto first = reading("servicelog", servicelogEvent(7));
    CHECK(first.records.empty());
    const auto more = reading(
        "servicelog", servicelogEvent(7) + servicelogEvent(8) + servicelogEvent(9, "Closed"),
        first.cursor);
    REQUIRE(more.records.size() == 1);
    const auto& attributes = more.records[0].attributes;
    CHECK(more.records[0].kind == "servicelog-event");
    CHECK(attributes.at("refcode") == "B112E500");
    CHECK(attributes.at("severity") == "4");
    CHECK(attributes.at("platform-log-id") == "500262d0");
    CHECK(attributes.at("failing_mtms") == "9009-42A*1234567");
    CHECK(attributes.at("fru.1.class") == "procedure");
    CHECK(attributes.at("fru.1.part") == "FSPSP24");
    CHECK(attributes.at("fru.2.part") == "80P4142");
    CHECK(attributes.at("fru.2.location") == "U787E.001.1098765-P1");
    CHECK(attributes.at("refcode_extension") == "030000f0 261c0110");
    const auto anew = reading("servicelog", servicelogEvent(1), more.cursor);
    CHECK(anew.restarted);
    CHECK(anew.records.size() == 1);
    CHECK(reading("servicelog", servicelogEvent(1), anew.cursor).records.empty());
}

TEST_CASE("RAID tools: failed drives and degraded volumes, by every maker's words") {
    const std::string storcli =
        R"({"Controllers":[{"Command Status":{"Controller":0,"Status":"Success"},"Response Data":{)"
        R"("VD LIST":[{"DG/VD":"0/0","TYPE":"RAID1","State":"Dgrd","Name":"payroll"}],)"
        R"("BBU_Info":[{"State":"Failed"}],)"
        R"("Drive /c0/e252/s1":[{"EID:Slt":"252:1","State":"Failed","Model":"ST1   "}],)"
        R"("Drive /c0/e252/s1 - Detailed Information":{"Drive /c0/e252/s1 State":)"
        R"({"Media Error Count":3,"Predictive Failure Count":1},)"
        R"("Drive /c0/e252/s1 Device attributes":{"SN":"    Z1  "}}}}]})";
    const auto lsi = reading("storcli-state", storcli);
    CHECK(kinds(lsi) == Kinds{"raid-volume-degraded", "raid-drive-failed", "raid-drive-failing",
                              "raid-drive-defects", "raid-battery"});
    CHECK(lsi.records[1].attributes.at("fru.1.serial") == "Z1");
    for (const auto& record : lsi.records)
        CHECK(record.text.find("payroll") == std::string::npos);

    auto well = storcli;
    for (const auto& [bad, good] :
         {std::pair{"Dgrd", "Optl"},
          {"[{\"State\":\"Failed\"", "[{\"State\":\"Optimal\""},
          {"\"252:1\",\"State\":\"Failed\"", "\"252:1\",\"State\":\"Onln\""}})
        well.replace(well.find(bad), std::string(bad).size(), good);
    const auto repaired = reading("storcli-state", well, lsi.cursor);
    CHECK(kinds(repaired) ==
          Kinds{"raid-volume-recovered", "raid-drive-recovered", "raid-battery-recovered"});
    CHECK(repaired.records[0].attributes.at("volume") == "0/0");
    CHECK(reading("storcli-state", well, repaired.cursor).records.empty());
    CHECK(kinds(reading("storcli-state", well)) ==
          Kinds{"raid-drive-failing", "raid-drive-defects"});

    const auto hpe = reading(
        "ssacli-state",
        "HPE Smart Array P408i-a SR Gen10 in Slot 0 (Embedded)\n   Controller Status: OK\n"
        "   Cache Status: OK\n   Battery/Capacitor Status: Failed (Replace Batteries)\n\n"
        "   Array: A\n      Status: Failed Physical Drive\n      Logical Drive: 1\n"
        "         Fault Tolerance: 1\n         Status: Interim Recovery Mode\n"
        "         Disk Name: /dev/sda\n\n      physicaldrive 1I:1:1\n         Status: Failed\n"
        "         Serial Number: X1\n         Model: HP      EG0600\n"
        "      physicaldrive 1I:1:2\n         Status: Predictive Failure\n");
    CHECK(kinds(hpe) ==
          Kinds{"raid-volume-degraded", "raid-drive-failed", "raid-drive-failing", "raid-battery"});

    const auto adaptec =
        reading("arcconf-state",
                "Controllers found: 1\n   Controller Status                        : Optimal\n"
                "Logical Device number 0\n   RAID level                               : 5\n"
                "   Status of Logical Device                 : Degraded\n      Device #0\n"
                "         State                              : Failed\n"
                "         S.M.A.R.T. warnings                : 2\n");
    CHECK(kinds(adaptec) ==
          Kinds{"raid-volume-degraded", "raid-drive-failed", "raid-drive-failing"});

    const auto mega = reading("megacli-state",
                              "Adapter #0\n\nVirtual Drive: 0 (Target Id: 0)\nName     :secret\n"
                              "State               : Offline\nPD: 0 Information\n"
                              "Enclosure Device ID: 32\nSlot Number: 4\nMedia Error Count: 0\n"
                              "Firmware state: Unconfigured(bad)\n");
    CHECK(kinds(mega) == Kinds{"raid-volume-failed", "raid-drive-failed"});
    CHECK(mega.records[1].attributes.at("slot") == "32:4");
}

namespace {

/// A port's line in sysfs: flags 0x1003 is up, 0x1002 switched off.
std::string port(const char* name, const char* flags, const char* carrier, int changes) {
    const auto at = std::string(name) + "/";
    return at + "pci=0000:3b:00.0\n" + at + "flags=" + flags + "\n" +
           (*carrier != 0 ? at + "carrier=" + carrier + "\n" : "") + at +
           "carrier_changes=" + std::to_string(changes) + "\n";
}

}  // namespace

TEST_CASE("a port that lost its link is told at the second reading, and that it is back") {
    const auto links = [](const std::string& ports, const std::string& cursor,
                          const std::string& boot = kBoot) {
        return reading("network-links", edac(boot, ports), cursor);
    };
    const auto up = links(port("eth0", "0x1003", "1", 1) + port("eth1", "0x1003", "0", 0) +
                              port("eth2", "0x1002", "", 0),
                          {});
    CHECK(up.records.empty());
    const std::string lost = port("eth0", "0x1003", "0", 2) + port("eth1", "0x1003", "0", 0);
    const auto first = links(lost, up.cursor);
    CHECK(first.records.empty());
    const auto second = links(lost, first.cursor);
    REQUIRE(kinds(second) == Kinds{"network-link-down"});
    CHECK(second.records[0].attributes.at("interface") == "eth0");
    CHECK(second.records[0].attributes.at("dev_name") == "0000:3b:00.0");
    CHECK(links(lost, second.cursor).records.empty());
    // Switched off or pulled out it has not recovered.
    const auto off = links(port("eth0", "0x1002", "", 2), second.cursor);
    CHECK(off.records.empty());
    const auto gone = links("", off.cursor);
    CHECK(gone.records.empty());
    const auto back = links(port("eth0", "0x1003", "1", 1), gone.cursor, kOtherBoot);
    CHECK(kinds(back) == Kinds{"network-link-recovered"});
    CHECK(links(port("eth0", "0x1003", "1", 1), back.cursor, kOtherBoot).records.empty());
}

TEST_CASE("a link away for a moment is no fault; one lost again and again between readings is") {
    const auto links = [](const char* carrier, int changes, const std::string& cursor,
                          const std::string& boot = kBoot) {
        return reading("network-links", edac(boot, port("eth0", "0x1003", carrier, changes)),
                       cursor);
    };
    const auto up = links("1", 1, {}).cursor;
    CHECK(links("1", 3, up).records.empty());
    CHECK(links("1", 2, links("0", 2, up).cursor).records.empty());
    CHECK(links("1", 9, up, kOtherBoot).records.empty());
    const auto flaps = links("1", 5, up);
    CHECK(kinds(flaps) == Kinds{"network-link-down", "network-link-recovered"});
    CHECK(flaps.records[0].recordId != flaps.records[1].recordId);
    CHECK(links("1", 5, flaps.cursor).records.empty());
}

TEST_CASE("every snapshot source refuses what is not its own and survives any cursor") {
    for (const auto& source : rmc::watch::snapshotSources()) {
        INFO(std::string(source.name));
        // An HMC says in its own language that there is nothing.
        if (source.name != "lssvcevents")
            CHECK_FALSE(source.read("Welcome to the machine\n", {{}, {}, kNow}));
        CHECK(source.interval >= std::chrono::seconds(30));
        for (const std::string cursor : {"", "s1", "s1;;;=;x=", "i1;zz;;",
                                         "v1;99999999999999999999;", "e1;x;=,;mc0=,", "\xff"})
            for (const auto& text : {kSelInfo + kSelFan, servicelogEvent(3),
                                     edac(kBoot, module("1", "1")), std::string("{}")}) {
                const auto result = source.read(text, {"sda", cursor, kNow});
                if (result)
                    CHECK(result->cursor.size() <= 4096);
            }
    }
    const auto names = rmc::watch::recordedSources();
    CHECK(std::is_sorted(names.begin(), names.end()));
    const auto recorded = rmc::watch::parseRecorded("ipmi-sel", kSelInfo + kSelFan);
    REQUIRE(recorded);
    CHECK(recorded->records.size() == 1);
}
