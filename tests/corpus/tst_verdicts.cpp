// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of what real machines printed: from the recording through parser and rules to the
// verdict. The directory of recordings is named by CALLBOX_SAMPLES.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <boost/describe/enum_to_string.hpp>

#include "core/analysis/analyser.h"
#include "core/analysis/memory_state.h"
#include "tests/catch.h"
#include "tests/corpus/corpus.h"

using namespace callbox;
using namespace callbox::core;

namespace {

using Events = std::vector<ServiceableEvent>;

const char* samples() {
    const char* directory = std::getenv("CALLBOX_SAMPLES");
    if (!directory)
        WARN("CALLBOX_SAMPLES names no directory of recorded outputs: not tested");
    return directory;
}

/// The events that a watch opens when it reads this text for the first time.
Events eventsOf(std::string_view source, const std::string& text) {
    static const Analyser analyser{*builtInRulePack()};
    const auto findings = source == "lssvcevents" ? rmc::collect::parseSource(source, text)
                                                  : rmc::watch::parseRecorded(source, text);
    REQUIRE(findings);
    Partition partition;
    partition.id = partition.name = "alpha";
    ManagedSystem system;
    system.mtms = {"PowerEdge R640", "", "CZJ0412"};
    MemoryState state;
    Events events;
    for (const ProblemRecord& record : findings->records) {
        const auto verdict = analyser.analyse(
            record, {partition, system, nullptr, {}, *timePointFromText("2026-11-20T12:00:00Z")},
            state);
        state.apply(verdict);
        if (verdict.event)
            events.push_back(*verdict.event);
    }
    return events;
}

Events eventsOfFile(std::string_view source, const std::filesystem::path& path) {
    INFO(path.string());
    std::ifstream file(path, std::ios::binary);
    REQUIRE(file);
    return eventsOf(source, {std::istreambuf_iterator<char>(file), {}});
}

/// "CBX-DSK-0005 critical callHome": of the first.
std::string verdict(const Events& events) {
    if (events.empty())
        return "silent";
    const auto& event = events.front();
    return std::string(events.size() == 1 ? "" : "several ") + event.referenceCode + ' ' +
           std::string(boost::describe::enum_to_string(event.severity, "")) + ' ' +
           std::string(boost::describe::enum_to_string(event.notificationType, ""));
}

/// "H U787A.001.10AD80G-P1-C7 80P3897 YL10F4021042": priority, place, part or procedure, serial.
std::string callout(const Fru& fru) {
    std::string text(1, "HMABCL"[static_cast<std::size_t>(fru.priority)]);
    for (const std::string& word :
         {fru.locationCode, fru.kind == CalloutKind::fru ? fru.partNumber : fru.procedure,
          fru.serialNumber})
        if (!word.empty())
            text += ' ' + word;
    return text;
}

std::vector<std::string> callouts(const ServiceableEvent& event) {
    std::vector<std::string> list;
    for (const Fru& fru : event.frus)
        list.push_back(callout(fru));
    return list;
}

/// Of an ATA drive: `passed` is its own word, `raw` of attribute 5 and 199.
std::string ataDrive(bool passed, int reallocated, int crc) {
    const auto row = [](int id, const char* name, int value) {
        return R"({"id":)" + std::to_string(id) + R"(,"name":")" + name +
               R"(","value":100,"worst":100,"thresh":0,"when_failed":"","flags":)"
               R"({"prefailure":false},"raw":{"value":)" +
               std::to_string(value) + R"(,"string":")" + std::to_string(value) + R"("}})";
    };
    return R"({"smartctl":{"version":[7,3],"exit_status":)" + std::string(passed ? "0" : "8") +
           R"(},"device":{"name":"/dev/sdb","type":"sat","protocol":"ATA"},)"
           R"("model_name":"MADE UP 4000","serial_number":"T1","smart_status":{"passed":)" +
           (passed ? "true" : "false") + R"(},"ata_smart_attributes":{"table":[)" +
           row(5, "Reallocated_Sector_Ct", reallocated) + ',' +
           row(199, "UDMA_CRC_Error_Count", crc) + "]}}";
}

}  // namespace

TEST_CASE("a drive's own verdict, its defects, its cable and its health are told apart") {
    CHECK(verdict(eventsOf("smart-health", ataDrive(false, 0, 0))) ==
          "CBX-DSK-0005 critical callHome");
    CHECK(verdict(eventsOf("smart-health", ataDrive(true, 260, 0))) ==
          "CBX-DSK-0006 warning callHome");
    const auto cable = eventsOf("smart-health", ataDrive(true, 0, 40'000));
    CHECK(verdict(cable) == "CBX-DSK-0007 warning callHome");
    CHECK(cable.front().frus.front().procedure == "CBXCABLE");
    CHECK(verdict(eventsOf("smart-health", ataDrive(true, 2, 3))) == "silent");
}

TEST_CASE(
    "of real drives the failing one is called, degraded ones are predictive, the rest silent") {
    const char* directory = samples();
    if (!directory)
        return;
    const auto drives = std::filesystem::path(directory) / "x86/smartctl_json";
    const auto of = [&](const char* file) {
        return verdict(eventsOfFile("smart-health", drives / file));
    };
    CHECK(of("nvme-null-SAMSUNG_MZWLL3T2HAJQ-00005-nvme0.json") ==
          "CBX-DSK-0005 critical callHome");
    CHECK(of("ST3500418AS_12.json") == "CBX-DSK-0006 warning callHome");
    CHECK(of("SEAGATE_ST373453LC_26.json").ends_with("CBX-DSK-0006 warning callHome"));
    CHECK(of("HITACHI_H109060SESUN600G_9.json") == "silent");
    CHECK(of("KXG60ZNV512G_TOSHIBA_2.json") == "silent");
    CHECK(of("MB0500EBNCR_13.json") == "silent");
    const auto cable = eventsOfFile(
        "smart-health", drives / "sat-Western_Digital_RE4-WDC_WD2003FYYS-02W0B1-sdi.json");
    REQUIRE(cable.size() == 1);
    CHECK(verdict(cable) == "CBX-DSK-0007 warning callHome");
    CHECK(callouts(cable.front()) == std::vector<std::string>{"H CBXCABLE", "L sdi CBXDISK01"});
    CHECK(cable.front().description.args.at("value") == "3118119");
}

TEST_CASE("of a real HMC's events lost connections are no problems, the others keep their parts") {
    const char* directory = samples();
    if (!directory)
        return;
    const auto hmc = std::filesystem::path(directory) / "hmc";
    auto events = eventsOfFile("lssvcevents", hmc /
                                                  "data_20180603_1656_hmc_192.168.200.34_"
                                                  "lssvcevents_hardware.txt");
    const auto older = eventsOfFile(
        "lssvcevents", hmc / "test_data_20171101_2000_hmc_hmc1_lssvcevents_hardware.txt");
    events.insert(events.end(), older.begin(), older.end());
    std::map<std::string, std::pair<std::string, std::vector<std::string>>> byCode;
    for (const auto& event : events)
        byCode[event.referenceCode] = {verdict({event}), callouts(event)};
    using Expected = std::pair<std::string, std::vector<std::string>>;
    CHECK(byCode.size() == 6);
    CHECK(byCode["110000AC"] ==
          Expected("110000AC warning notifyOnly", {"L U787F.001.DPM0XLZ ACMODUL"}));
    CHECK(byCode["BA180010"] ==
          Expected("BA180010 warning notifyOnly", {"H U787F.001.DPM0XLZ-P1-C2"}));
    CHECK(byCode["CBX-HMC-0001"] ==
          Expected("CBX-HMC-0001 information notifyOnly", {"M CBXHMC01"}));
    CHECK(byCode["B200F004"] == Expected("B200F004 critical callHome", {"M NEXTLVL"}));
    CHECK(byCode["B3100500"] ==
          Expected("B3100500 warning callHome",
                   {"M A00M_ETHERNET_ADAPTER 39M4477", "M A00M_ETHERNET_CABLE ETHRCBL"}));
    CHECK(byCode["B3010002"].first == "B3010002 warning callHome");
}

TEST_CASE("events of real POWER machines have the maker's codes, parts and wish to be called") {
    const char* directory = samples();
    if (!directory)
        return;
    struct Expected {
        const char* name;
        std::string verdict;
        std::vector<std::string> callouts;
    };
    const Expected all[] = {
        {"v3_predictive_cpu_failure", "A1F-500 warning callHome", {"H CBXSVL"}},
        {"v4_io_bus_failure",
         "A03-150 warning callHome",
         {"M U0.2-P1.1/Q1#", "M U0.2-P1.1", "M U0.1-P1"}},
        {"v6_cpu_guard", "silent", {}},
        {"v6_cpu_guard2", "silent", {}},
        {"v6_dump_notification", "silent", {}},
        {"v6_eeh_serv",
         "BA188002 warning callHome",
         {"H U787A.001.DNZ00Z5-P1-C3", "L U787A.001.DNZ00Z5-P1"}},
        {"v6_fru_replacement",
         "B112E500 warning callHome",
         {"M FSPSP24", "L U787E.001.1098765-P1 80P4142 YL31F4197003"}},
        {"v6_fsp_dump", "silent", {}},
        {"v6_fw_predictive_error", "B181220C warning callHome", {"H FSPSP04", "M FSPSP06"}},
        {"v6_io_sub_error",
         "B7006970 warning callHome",
         {"M U787E.001.0458891-P1 80P5183 YL30F4148001", "M PRI_PCI", "M MA_BRDG", "M MABIP50",
          "M PIOCARD"}},
        {"v6_memory_info",
         "B125E500 warning callHome",
         {"M U787D.001.0481682-P2 80P4180 YH3016129997"}},
        {"v6_platform_error2", "silent", {}},
        {"v6_platform_error4", "B204F004 warning callHome", {"H CBXSVL"}},
        {"v6_platform_info", "silent", {}},
        {"v6_power_error", "1000913300000000 warning notifyOnly", {"M U787E.001.0458891 SYSBKPL"}},
        {"v6_power_error2",
         "11001520 warning callHome",
         {"L U787A.001.10AD80G PWRSPLY", "L U787A.001.10AD80G-P1-C7 80P3897 YL10F4021042"}},
        {"v6_predictive_cpu_failure",
         "B112E500 warning callHome",
         {"M FSPSP24", "L U787E.001.0654321-P1 80P5642 YL30F4148008"}},
        {"v6_shared_cpu", "silent", {}},
    };
    for (const auto& expected : all) {
        const auto events = eventsOfFile("servicelog", std::filesystem::path(directory) / "power" /
                                                           ("rtas_errd_tests_event-results_" +
                                                            std::string(expected.name) + ".out"));
        INFO(expected.name);
        CHECK(verdict(events) == expected.verdict);
        CHECK((events.empty() ? std::vector<std::string>() : callouts(events.front())) ==
              expected.callouts);
    }
}
