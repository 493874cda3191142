// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "app/cli/event_record.h"
#include "app/cli/hmc_form.h"
#include "tests/catch.h"

using namespace callbox::cli;
using namespace callbox::core;

TEST_CASE("a pair with a comma, quote or line break is quoted as a whole") {
    CHECK(hmcLine({{"a", "1"}, {"b", ""}}) == "a=1,b=");
    CHECK(hmcLine({{"codes", "5260,5899"}}) == "\"codes=5260,5899\"");
    CHECK(hmcLine({{"t", "say \"x\""}}) == "\"t=say \"\"x\"\"\"");
    CHECK(hmcLine({{"t", "two\nlines"}, {"u", "1"}}) == "\"t=two\nlines\",u=1");
}

TEST_CASE("-F gives values in the order asked for, with the delimiter of the names") {
    const HmcRecord record{{"a", "1"}, {"b", "x:y"}, {"c", "p,q"}};
    CHECK(*hmcValues(record, hmcSelection("b,a")) == "x:y,1");
    CHECK(*hmcValues(record, hmcSelection("a:b:c")) == "1:\"x:y\":p,q");
    CHECK(*hmcValues(record, hmcSelection("c,a")) == "\"p,q\",1");
    CHECK(*hmcValues(record, hmcSelection("")) == "1,x:y,\"p,q\"");
    CHECK(hmcHeader(record, hmcSelection("b:a")) == "b:a");
    CHECK(hmcValues(record, hmcSelection("nope")).error().field == "F");
    CHECK(*hmcValues({{"a", ""}, {"b", "2"}}, hmcSelection("a,b")) == ",2");
}

TEST_CASE("filters take quoted lists") {
    const auto filter = hmcFilter("status=open,\"problem_nums=1,2\"");
    REQUIRE(filter);
    CHECK(filter->at("status") == std::vector<std::string>{"open"});
    CHECK(filter->at("problem_nums") == std::vector<std::string>{"1", "2"});
    CHECK(hmcFilter("problem_nums=1,2")->at("problem_nums").size() == 2);
    CHECK(hmcFilter("")->empty());
    CHECK(hmcFilter("open").error().field == "filter");
}

TEST_CASE("an event has the 26 attributes of a real record in their order") {
    ServiceableEvent event;
    event.problemNumber = 7;
    event.referenceCode = "CBX-PCI-0003";
    event.failingMtms = {"9009", "42A", "7800AB1"};
    event.count = 3;
    Fru fru;
    fru.partNumber = "00E1234";
    fru.serialNumber = "YL10";
    fru.locationCode = "0000:3b:00.0";
    event.frus = {fru};
    const auto record = hardwareRecord(event, Catalogue::load("en"), "console");
    REQUIRE(record.size() > kHardwareDefault);
    CHECK(record[0] == std::pair<std::string, std::string>{"problem_num", "7"});
    CHECK(record[2] == std::pair<std::string, std::string>{"refcode", "CBX-PCI-0003"});
    CHECK(record[6].first == "sys_name");
    CHECK(record[7] == std::pair<std::string, std::string>{"sys_mtms", "9009-42A/7800AB1"});
    CHECK(record[20] == std::pair<std::string, std::string>{"duplicate_count", "2"});
    CHECK(record[25] ==
          std::pair<std::string, std::string>{
              "fru_details",
              "fru_part_num=00E1234:fru_serial_num=YL10:fru_location_code=0000-3b-00.0:"
              "fru_replaced_date=0:fru_class=CLASS_FRU:fru_replacement_group=H:fru_ccin=:"
              "fru_logic_ctrl_mtms="});
    CHECK(fruRecords(event)[0][3].second == "0000:3b:00.0");
}

TEST_CASE("every documented attribute of an event is there, those not known empty") {
    Partition partition;
    partition.address.host = "lpar1.example.net";
    partition.osName = "AIX";
    ServiceableEvent event;
    event.reportingMtms = {"Callbox", "", "C0FFEE"};
    const auto record = hardwareRecord(event, Catalogue::load("en"), "console", &partition);
    const auto value = [&](const std::string& name) {
        INFO(name);
        const auto found = std::find_if(record.begin(), record.end(),
                                        [&](const auto& pair) { return pair.first == name; });
        REQUIRE(found != record.end());
        return found->second;
    };
    for (const char* name : {"problem_num",
                             "pmh_num",
                             "refcode",
                             "status",
                             "first_time",
                             "last_time",
                             "sys_name",
                             "reporting_name",
                             "sys_mtms",
                             "reporting_mtms",
                             "enclosure_mtms",
                             "failing_mtms",
                             "text",
                             "firmware_fix",
                             "created_time",
                             "analyzing_sfp",
                             "refcode_extension",
                             "firmware_pkg_name",
                             "firmware_pkg_status",
                             "reporting_sfp_name",
                             "reporting_sfp_mtms",
                             "failing_sfp_mtms",
                             "severity",
                             "lpar_id",
                             "lpar_name",
                             "lpar_hostname",
                             "lpar_os_type",
                             "notification_type",
                             "notification_status",
                             "duplicate_count",
                             "analyzing_sfp_mtms",
                             "analyzing_sfp_name",
                             "called_home_sys_mtms",
                             "sys_log_id",
                             "platform_log_id",
                             "subsystem_id",
                             "creator_id",
                             "ipl_state",
                             "symptom",
                             "failing_lpar_id",
                             "failing_lpar_name",
                             "failing_lpar_os_type",
                             "fru_part_nums",
                             "fru_phys_locs",
                             "first_time_bin",
                             "last_time_bin",
                             "created_time_bin"})
        value(name);
    CHECK(value("lpar_hostname") == "lpar1.example.net");
    CHECK(value("lpar_os_type") == "AIX");
    CHECK(value("reporting_sfp_mtms") == "Callbox/C0FFEE");
    CHECK(value("ipl_state").empty());
    std::set<std::string> names;
    for (const auto& [name, text] : record)
        CHECK(names.insert(name).second);
}

TEST_CASE("comments are what people wrote, as comments and as reasons") {
    ServiceableEvent event;
    const TimePoint noon{std::chrono::hours(500'000)};
    event.history = {{noon, "callboxd", say("outbox.event-queued")},
                     {noon + std::chrono::hours(2), "olga",
                      say("event.closed-by", {{"name", "Olga"}, {"comment", "done, really"}})}};
    event.comments = {{noon + std::chrono::hours(1), "Piet", "piet", "It is loud"}};
    const auto records = commentRecords(event);
    REQUIRE(records.size() == 2);
    CHECK(records[0][1].second == "Piet");
    CHECK(records[0][2].second == "It is loud");
    CHECK(records[1][1].second == "Olga");
    CHECK(hmcLine({records[1][1], records[1][2]}) == "commenter=Olga,\"text=done, really\"");
}
