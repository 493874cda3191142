// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/lssvcevents.h"
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

std::string event(const std::string& code, const std::string& intended, const std::string& frus,
                  const std::string& time = "2026-06-03 15:56:33") {
    return "problem_num=7,pmh_num=,refcode=" + code + ",status=Open,first_time=" + time +
           ",last_time=" + time +
           ",sys_name=hmc9,failing_mtms=9009-42A/78ABCDE,text=Awaria,"
           "created_time=" +
           time + ",\"files=a.log/Log, of it,b.dat/Data\",callhome_intended=" + intended +
           ",duplicate_count=2,event_severity=64,ref_code_extn=00000010,sys_refcode=" + code +
           ",\"fru_details=" + frus + "\"\n";
}

}  // namespace

TEST_CASE("systems and partitions that an HMC manages are discovered") {
    const auto systems = parseSection(
        "lssyscfg-sys",
        "name=blue,type_model=9009-42A,serial_num=78ABCDE,ipaddr=192.0.2.8,state=Operating\n", {});
    REQUIRE(systems);
    const auto* system = find(*systems, "9009-42A*78ABCDE");
    REQUIRE(system);
    CHECK(system->kind == core::InventoryKind::managedSystem);
    CHECK(system->properties.at("state") == "Operating");
    const auto partitions = parseSection(
        "lssyscfg-lpar",
        "name=db1,lpar_id=5,lpar_env=aixlinux,state=Running,os_version=AIX 7.2 7200-05-03-2148,"
        "logical_serial_num=78ABCDE5,rmc_state=active,rmc_ipaddr=192.0.2.9\n"
        "name=io1,lpar_id=1,lpar_env=vioserver,state=Running,os_version=Nieznane,rmc_state=none\n",
        "9009-42A*78ABCDE");
    REQUIRE(partitions);
    const auto* partition = find(*partitions, "9009-42A*78ABCDE/5");
    REQUIRE(partition);
    CHECK(partition->version == "AIX 7.2 7200-05-03-2148");
    CHECK(partition->properties.at("rmcState") == "active");
    const auto* other = find(*partitions, "9009-42A*78ABCDE/1");
    REQUIRE(other);
    // "Unknown" in any language is no level.
    CHECK(other->version.empty());
    for (const auto& item : partitions->items)
        for (const auto& [name, value] : item.properties)
            CHECK(value.find("192.0.2") == std::string::npos);
}

TEST_CASE("capacity, firmware and link state join the system they are of") {
    const auto name = "9009-42A*78ABCDE";
    auto found = parseSection(
        "lshwres-proc", "configurable_sys_proc_units=20,installed_sys_proc_units=20.0\n", name);
    REQUIRE(found);
    CHECK(find(*found, name)->properties.at("processors") == "20.0");
    found = parseSection("lshwres-mem",
                         "installed_sys_mem=32768,\"possible_hpt_ratios=1:32,1:64\"\n", name);
    REQUIRE(found);
    CHECK(find(*found, name)->properties.at("memoryTotal") == "34359738368");
    found = parseSection("lslic",
                         "lic_type=Managed "
                         "System,management_status=Enabled,mtms=9009-42A*78ABCDE,ecnumber=01VL950,"
                         "installed_level=131,activated_level=124,accepted_level=124\n",
                         {});
    REQUIRE(found);
    CHECK(find(*found, name)->firmwareLevel == "01VL950_124");
    CHECK(find(*found, name)->properties.at("installedLevel") == "01VL950_131");
    found = parseSection(
        "lssysconn",
        "resource_type=sys,type_model_serial_num=9009-42A*78ABCDE,sp=primary,ipaddr=192.0.2.3,"
        "state=No Connection,connection_error_code=Connecting  02FF-0003-008087E9\n",
        {});
    REQUIRE(found);
    CHECK(find(*found, name)->properties.at("connection") == "No Connection 02FF-0003-008087E9");
    found = parseSection(
        "lshwres-io",
        "unit_phys_loc=U78D2.001.WZS0001,drc_index=21010010,lpar_name=db1,description=Adapter,"
        "\"feature_codes=5260,5899\",pci_vendor_id=14E4,pci_device_id=1657,drc_name=U78D2.001."
        "WZS0001-P1-C9\nunit_phys_loc=U78D2.001.WZS0001,drc_index=21010011,lpar_id=none,"
        "description=Puste,feature_codes=0,pci_device_id=FFFF,drc_name=U78D2.001.WZS0001-P1-C10\n",
        name);
    REQUIRE(found);
    REQUIRE(found->items.size() == 1);
    CHECK(found->items[0].featureCode == "5260,5899");
    CHECK(found->items[0].locationCode == "U78D2.001.WZS0001-P1-C9");
}

TEST_CASE("the HMC's level and identity are read without its words") {
    auto found = parseSource("lshmc",
                             "\"version= Wersja: 10\n Wydanie: 3\n Pakiet: 1060\nHMC poziom "
                             "2024\n\",\"base_version=V10R3\n\"\n");
    REQUIRE(found);
    CHECK(found->facts.at("os.level") == "V10R3 SP1060");
    found = parseSource("lshmc",
                        "\"vpd=*FC ????????\n*VC 20.0\n*FC ????????\n*DS Hardware Management "
                        "Console\n*TM 7063-CR1\n*SE 1300ABC\n*MN IBM\n\"\n");
    REQUIRE(found);
    CHECK(found->facts.at("system.product") == "7063-CR1");
    CHECK(found->facts.at("system.serial") == "1300ABC");
}

TEST_CASE("an RMC session without capabilities is no usable link") {
    const auto found = parseSource("lspartition",
                                   "<#0> Partition:<5*9009-42A*78ABCDE, db1.example, 192.0.2.9>\n"
                                   "       Active:<1>, OS:<AIX, 7.2, 7200-05>, DCaps:<0x2c5f>, "
                                   "CmdCaps:<0x1b, 0x1b>, PinnedMem:<900>\n"
                                   "<#1> Partition:<6*9009-42A*78ABCDE, db2.example, 192.0.2.10>\n"
                                   "       Active:<1>, OS:<AIX, 7.2, 7200-05>, DCaps:<0x0>, "
                                   "CmdCaps:<0x1b, 0x1b>, PinnedMem:<0>\n");
    REQUIRE(found);
    CHECK(find(*found, "9009-42A*78ABCDE/5")->properties.at("rmcState") == "active");
    CHECK(find(*found, "9009-42A*78ABCDE/5")->version == "AIX 7.2 7200-05");
    CHECK(find(*found, "9009-42A*78ABCDE/6")->properties.at("rmcState") == "inactive");
}

TEST_CASE("an event keeps its code, machine, times and every part") {
    const auto found = parseSource(
        "lssvcevents",
        event("B1812272", "true",
              "fru_part_num=00E3456:fru_serial_num=YL10AB:U78D2.001.WZS0001-P1-C2:fru_location_"
              "code=:fru_replaced_date=0:fru_class=CLASS_FRU:fru_replacement_group=H:fru_ccin=2B1E:"
              "fru_logic_ctrl_mtms=,"
              "fru_part_num=FSPSP33:fru_serial_num=:fru_location_code=:fru_class=CLASS_ISOLATE_"
              "PROCEDURE:fru_replacement_group=M:fru_ccin=:fru_logic_ctrl_mtms=,"
              "fru_part_num=NEXTLVL:fru_serial_num=:fru_location_code=U9-P1:fru_class=CLASS_"
              "SYMBOLIC_PROCEDURE:fru_replacement_group=L:fru_ccin=:fru_logic_ctrl_mtms="));
    REQUIRE(found);
    REQUIRE(found->records.size() == 1);
    const auto& record = found->records[0];
    CHECK(record.kind == kHmcEvent);
    CHECK(record.count == 3);
    CHECK(record.attributes.at("refcode") == "B1812272");
    CHECK(record.attributes.at("refcode_extension") == "00000010");
    CHECK(record.attributes.at("failing_mtms") == "9009-42A/78ABCDE");
    CHECK(record.attributes.at("event_severity") == "64");
    CHECK(record.attributes.at("fru.1.part") == "00E3456");
    CHECK(record.attributes.at("fru.1.serial") == "YL10AB");
    // The location stands before its key in half of all records.
    CHECK(record.attributes.at("fru.1.location") == "U78D2.001.WZS0001-P1-C2");
    CHECK(record.attributes.at("fru.1.ccin") == "2B1E");
    CHECK(record.attributes.at("fru.2.class") == "procedure");
    CHECK(record.attributes.at("fru.2.part") == "FSPSP33");
    CHECK(record.attributes.at("fru.3.class") == "symbolic");
    CHECK(record.attributes.at("fru.3.location") == "U9-P1");
    CHECK(core::toText(record.occurredAt) == "2026-06-03T15:56:33Z");
}

TEST_CASE("both forms of time are one moment and one record") {
    const auto one =
        parseSource("lssvcevents", event("B1812272", "true", "", "2026-06-03 15:56:33"));
    const auto two =
        parseSource("lssvcevents", event("B1812272", "true", "", "06/03/2026 15:56:33"));
    REQUIRE(one);
    REQUIRE(two);
    CHECK(one->records[0].occurredAt == two->records[0].occurredAt);
    CHECK(one->records[0].recordId == two->records[0].recordId);
    CHECK(one->records[0].attributes.count("fru.1.part") == 0);
    CHECK_FALSE(hmcTime("3 June 2026 15:56:33"));
}

TEST_CASE("lost communication that is not to be called home is no problem of the machine") {
    CHECK(parseSource("lssvcevents", event("B3030001", "false", ""))->records[0].kind ==
          kHmcConnectionLost);
    CHECK(parseSource("lssvcevents", event("B3030001", "true", ""))->records[0].kind == kHmcEvent);
    CHECK(parseSource("lssvcevents", event("B1818A10", "false", ""))->records[0].kind == kHmcEvent);
}

TEST_CASE("records of another command are refused by name") {
    for (const char* source : {"lssyscfg-sys", "lssyscfg-lpar", "lshwres-proc", "lslic",
                               "lssvcevents", "lssysconn", "lshwres-io", "lshmc", "lspartition"})
        CHECK(parseSource(source, "lpar_name=a,slot_num=2,state=1\n").error().code ==
              core::ErrorCode::protocol);
}
