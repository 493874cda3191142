// SPDX-License-Identifier: GPL-3.0-or-later
// lssacfg and chsacfg: what is stored as tables, and what a change of a table makes of it.
#include "tests/catch.h"
#include "tests/unit/cli/cli_fixture.h"

using namespace callbox::core;
using namespace callbox::tests;

namespace {

/// Keeps what is set; the reply of a change is what is stored then.
struct Site {
    FakeService service;
    CommandLine line;
    CustomerInformation customer;
    SupportIds ids;
    ReceiverAddress receiver{"https://sdr.example.net", {}};
    api::ConnectionList ways;
    api::NotificationTargets targets;
    api::Monitoring monitoring;
    std::optional<api::CallHomeArguments> callHome;

    Site() {
        keep(api::kCustomerGet, api::kCustomerSet, customer);
        keep(api::kSupportIdsGet, api::kSupportIdsSet, ids);
        keep(api::kConnectionList, api::kConnectionSet, ways);
        keep(api::kNotificationGet, api::kNotificationSet, targets);
        service.handle(api::kReceiverGet,
                       [this](api::Nothing) -> Result<ReceiverAddress> { return receiver; });
        service.handle(api::kMonitoringGet,
                       [this](api::Nothing) -> Result<api::Monitoring> { return monitoring; });
        service.handle(api::kMonitoringSet,
                       [this](api::MonitoringSettings settings) -> Result<api::Monitoring> {
                           monitoring.timers = settings.timers;
                           for (auto& system : monitoring.systems)
                               system.enabled =
                                   settings.notMonitored != std::vector<std::string>{system.id};
                           return monitoring;
                       });
        service.handle(api::kCallHomeGet, [](api::Nothing) -> Result<api::CallHomeSystems> {
            return api::CallHomeSystems{{{"sys-1", "one", "9009-42A*1", false}}};
        });
        service.handle(api::kCallHomeSet,
                       [this](api::CallHomeArguments asked) -> Result<api::CallHomeSystems> {
                           callHome = asked;
                           return api::CallHomeSystems{};
                       });
        monitoring.systems = {{"sys-1", "one", "9009-42A*1", true}};
        targets.snmpEngine = "0x80";
        service.start();
    }

    template <class Get, class Set, class Value>
    void keep(const Get& get, const Set& set, Value& value) {
        service.handle(get, [&value](api::Nothing) -> Result<Value> { return value; });
        store(set, value);
    }
    template <class Value>
    void store(const api::Operation<Value, api::Nothing>& set, Value& value) {
        service.handle(set, [&value](Value given) -> Result<api::Nothing> {
            value = std::move(given);
            return api::Nothing{};
        });
    }
    template <class Value>
    void store(const api::Operation<Value, Value>& set, Value& value) {
        service.handle(set, [&value](Value given) -> Result<Value> {
            value = std::move(given);
            return value;
        });
    }

    std::string ls(const std::string& table, std::vector<std::string> more = {}) {
        more.insert(more.begin(), {"lssacfg", "-t", table});
        CHECK(line.run(service, more) == 0);
        return line.out;
    }
    int ch(const std::string& table, const std::string& operation,
           const std::string& attributes = {}, std::vector<std::string> more = {}) {
        more.insert(more.begin(), {"chsacfg", "-t", table, "-o", operation});
        if (!attributes.empty())
            more.insert(more.end(), {"-a", attributes});
        return line.run(service, more);
    }
};

}  // namespace

TEST_CASE("every table of an HMC can be listed; those without rows say so as an HMC does") {
    Site site;
    for (const char* table :
         {"authuser", "callhomeserver", "email", "ftpfirewall", "ftpoffload", "snmp", "snmpopt"})
        CHECK(site.ls(table) == "No results were found.\n");
    CHECK(site.ls("callhome") == "sys_name=one,sys_mtms=9009-42A*1,state=off\n");
    CHECK(site.ls("connmon") == "sys_name=one,sys_mtms=9009-42A*1,enabled=1\n");
    CHECK(site.ls("connmontimer") ==
          "outage_disconnected_minutes=15,recover_connected_minutes=10,new_incident_minutes=60\n");
    CHECK(site.ls("custinfo", {"-F", "admin_city:sys_use_admin_info", "--header"}) ==
          "admin_city:sys_use_admin_info\n:true\n");
    CHECK(site.ls("snmptrapnames") ==
          "name=problem\nname=change\nname=closed\nname=alarm\nname=cleared\n");
    CHECK(site.line.run(site.service, {"lssacfg", "-t", "modem"}) == 2);
    CHECK(site.line.run(site.service, {"lssacfg"}) == 2);
}

TEST_CASE("customer information, support IDs and timers are set by their attributes") {
    Site site;
    CHECK(site.ch("custinfo", "set", "admin_city=Linz,\"admin_addr=Street 1, Floor 2\"") == 0);
    CHECK(site.line.out.empty());
    CHECK(site.customer.adminAddr == "Street 1, Floor 2");
    CHECK(site.ls("custinfo", {"-F", "admin_addr,admin_city"}) == "\"Street 1, Floor 2\",Linz\n");
    CHECK(site.ch("authuser", "s", "primary_id=olga@example.net") == 0);
    CHECK(site.ls("authuser") == "primary_id=olga@example.net,secondary_id=\n");
    CHECK(site.ch("connmontimer", "set", "outage_disconnected_minutes=30") == 0);
    CHECK(site.monitoring.timers.outage == 30);
    CHECK(site.monitoring.timers.recovered == 10);
    for (const auto& [table, wrong] :
         {std::pair{"custinfo", "admin_colour=red"}, std::pair{"authuser", "third_id=x"},
          std::pair{"connmontimer", "outage_disconnected_minutes=0"},
          std::pair{"connmontimer", "colour=1"}, std::pair{"custinfo", "admin_city"}})
        CHECK(site.ch(table, "set", wrong) == 2);
    CHECK(site.ch("custinfo", "remove") == 2);
    CHECK(site.ch("custinfo", "frobnicate") == 2);
}

TEST_CASE("calling home and monitoring are switched for the systems named") {
    Site site;
    CHECK(site.ch("callhome", "disable", {}, {"-m", "one", "-m", "9009-42A*2"}) == 0);
    REQUIRE(site.callHome);
    CHECK(site.callHome->systems == std::vector<std::string>{"one", "9009-42A*2"});
    CHECK_FALSE(site.callHome->enabled);
    CHECK(site.ch("callhome", "e", {}, {"-m", "one"}) == 0);
    CHECK(site.callHome->enabled);
    CHECK(site.ch("connmon", "disable", {}, {"-m", "one"}) == 0);
    CHECK_FALSE(site.monitoring.systems[0].enabled);
    CHECK(site.ch("connmon", "enable", {}, {"-m", "9009-42A*1"}) == 0);
    CHECK(site.monitoring.systems[0].enabled);
    CHECK(site.ch("connmon", "enable", {}, {"-m", "two"}) == 5);
    CHECK(site.ch("callhome", "enable") == 2);
    CHECK(site.ch("callhome", "set", {}, {"-m", "one"}) == 2);
}

TEST_CASE("e-mail addresses are rows of their own") {
    Site site;
    CHECK(site.ch("email", "add",
                  "name=Ops,smtp_server=mail.example.net,sender=box@example.net,"
                  "email_addr=olga@example.net,notify_type=all_problems") == 0);
    CHECK(site.ch("email", "add",
                  "name=Ops,email_addr=piet@example.net,smtp_port=465,security=tls") == 0);
    CHECK(site.ls("email") ==
          "name=Ops,enabled=1,smtp_server=mail.example.net,smtp_port=465,"
          "email_addr=olga@example.net,notify_type=all_problems\n"
          "name=Ops,enabled=1,smtp_server=mail.example.net,smtp_port=465,"
          "email_addr=piet@example.net,notify_type=call_home_problems\n");
    CHECK(site.targets.targets.size() == 1);
    CHECK(site.targets.targets[0].email.security == MailSecurity::implicitTls);
    CHECK(site.ch("email", "add", "name=Ops,email_addr=piet@example.net") == 4);
    CHECK(site.ch("email", "set",
                  "name=Ops,email_addr=piet@example.net,notify_type=all_problems,new_name=Shift") ==
          0);
    CHECK(site.ls("email", {"-F", "name:email_addr:notify_type"}) ==
          "Shift:olga@example.net:all_problems\nShift:piet@example.net:all_problems\n");
    CHECK(site.ch("email", "disable", "name=Shift") == 0);
    CHECK_FALSE(site.targets.targets[0].enabled);
    CHECK(site.ch("email", "remove", "email_addr=olga@example.net") == 0);
    CHECK(site.ch("email", "remove", "email_addr=olga@example.net") == 5);
    CHECK(site.ch("email", "remove", "email_addr=piet@example.net") == 0);
    CHECK(site.targets.targets.empty());
    CHECK(site.ch("email", "enable", "name=Shift") == 5);
    CHECK(site.ch("email", "add", "notify_type=none,email_addr=a@b.c") == 2);
}

TEST_CASE("trap receivers have their places in snmp and their options in snmpopt") {
    Site site;
    CHECK(site.ch("snmp", "add", "name=NOC,ip=2001:db8::1,user=callbox,\"traps=problem,closed\"") ==
          0);
    CHECK(site.ls("snmp") ==
          "name=NOC,enabled=1,ip=2001:db8::1,port=162,version=v3,\"traps=problem,closed\"\n");
    CHECK(site.ls("snmpopt") ==
          "name=NOC,version=v3,user=callbox,auth_protocol=SHA-256,priv_protocol=AES-128,"
          "engine_id=0x80,max_per_hour=60\n");
    CHECK(site.ch("snmpopt", "set", "name=NOC,version=v2c,max_per_hour=5") == 0);
    CHECK(site.targets.targets[0].snmp.version == SnmpVersion::v2c);
    CHECK(site.targets.targets[0].perHour == 5);
    CHECK(site.ch("snmp", "set", "name=NOC,port=1162,traps=all") == 0);
    CHECK(site.ls("snmp", {"-F", "ip,port,traps"}) == "2001:db8::1,1162,all\n");
    CHECK(site.ch("snmp", "add", "name=NOC,ip=10.0.0.1") == 4);
    CHECK(site.ch("snmp", "set", "name=NOC,colour=red") == 2);
    CHECK(site.ch("snmp", "set", "name=NOC,traps=everything") == 2);
    CHECK(site.ch("snmp", "disable", "name=NOC") == 0);
    CHECK(site.ch("snmp", "remove", "name=NOC") == 0);
    CHECK(site.targets.targets.empty());
    CHECK(site.ch("snmp", "remove", "name=NOC") == 5);
}

TEST_CASE("the ways to the receiver are added, ordered, switched and removed by name") {
    Site site;
    CHECK(site.ch("callhomeserver", "add", "name=Internet,plugin=direct") == 0);
    CHECK(site.ch("callhomeserver", "add",
                  "name=Office,plugin=proxy,host=p.example.net,position=1") == 0);
    CHECK(
        site.ls("callhomeserver", {"-F", "name,enabled,position,plugin,receiver"}) ==
        "Office,1,1,proxy,https://sdr.example.net\nInternet,1,2,direct,https://sdr.example.net\n");
    CHECK(site.ways.connections[0].settings.at("host") == "p.example.net");
    CHECK(site.ch("callhomeserver", "set", "name=Office,position=2,new_name=Proxy") == 0);
    CHECK(site.ch("callhomeserver", "disable", "name=Proxy") == 0);
    CHECK(site.ls("callhomeserver", {"-F", "name,enabled,position"}) ==
          "Internet,1,1\nProxy,0,2\n");
    CHECK(site.ch("callhomeserver", "remove", "name=Internet") == 0);
    CHECK(site.ways.connections.size() == 1);
    CHECK(site.ch("callhomeserver", "remove", "name=Internet") == 5);
    CHECK(site.ch("callhomeserver", "remove") == 2);
    CHECK(site.ch("callhomeserver", "enable", "name=Proxy,host=x") == 2);
}

TEST_CASE("what Callbox does otherwise is refused with the alternative") {
    Site site;
    CHECK(site.ch("ftpoffload", "set", "host=ftp.example.net") == 4);
    CHECK(site.line.err.find("callhomeserver") != std::string::npos);
    CHECK(site.ch("ftpfirewall", "add") == 4);
    CHECK(site.ch("snmptrapnames", "remove", "name=alarm") == 4);
    CHECK(site.line.err.find("chsacfg -t snmp") != std::string::npos);
}
