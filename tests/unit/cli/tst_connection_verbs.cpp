// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>

#include "core/json/codec.h"
#include "tests/catch.h"
#include "tests/unit/cli/cli_fixture.h"

using namespace callbox;
using namespace callbox::core;
using callbox::tests::CommandLine;
using callbox::tests::FakeService;
namespace api = callbox::core::api;

namespace {

/// A service with two ways, which keeps what is set.
struct Ways {
    FakeService service;
    CommandLine line;
    api::ConnectionList list;
    api::ConnectionSecretArguments secret;
    api::Job job;

    Ways() {
        for (const auto& [id, name] : {std::pair{"con-1", "Direct"}, std::pair{"con-2", "Proxy"}}) {
            Connection connection;
            connection.id = id;
            connection.name = name;
            list.connections.push_back(connection);
        }
        service.handle(api::kConnectionList,
                       [this](api::Nothing) { return Result<api::ConnectionList>(list); });
        service.handle(api::kConnectionSet,
                       [this](api::ConnectionList wanted) -> Result<api::ConnectionList> {
                           for (auto& one : wanted.connections) {
                               if (one.settings.contains("wrong"))
                                   return failField("wrong", {"test.refused", {}});
                               if (one.id.empty())
                                   one.id = "con-new";
                           }
                           list = wanted;
                           return list;
                       });
        service.handle(api::kConnectionSecret, [this](api::ConnectionSecretArguments arguments) {
            secret = arguments;
            return Result<api::Nothing>(api::Nothing{});
        });
        service.handle(api::kConnectionPlugins, [](api::Nothing) {
            PluginDescription plugin;
            plugin.name = "proxy";
            PluginSetting port;
            port.key = "port";
            port.kind = SettingKind::number;
            port.most = 65535;
            PluginSetting password;
            password.key = "password";
            password.kind = SettingKind::secret;
            password.required = true;
            plugin.settings = {port, password};
            return Result<api::PluginList>(api::PluginList{{plugin}});
        });
        service.handle(api::kConnectionSheet, [](api::Nothing) {
            FirewallRule rule{"tcp", "sdr.example.net", "8443",
                              say("connectivity.firewall.receiver")};
            rule.addresses = {"192.0.2.7"};
            return Result<api::ConnectionSheet>(
                api::ConnectionSheet{{{"con-1", "=Direct, \"fast\"", {rule}}}});
        });
        service.handle(api::kConnectionTest, [](api::ConnectionId) {
            return Result<api::JobStarted>(api::JobStarted{"job-1"});
        });
        service.handle(api::kJobGet, [this](api::JobId) { return Result<api::Job>(job); });
        service.start();
    }
    int run(std::vector<std::string> words) {
        words.insert(words.begin(), "connection");
        return line.run(service, words);
    }
    std::string order() const {
        std::string names;
        for (const auto& one : list.connections)
            names += one.name + ' ';
        return names;
    }
};

}  // namespace

TEST_CASE("a way is added with its settings and what is still missing is told") {
    Ways ways;
    const auto file = ways.service.directory.path() / "ca.pem";
    std::ofstream(file) << "-----BEGIN CERTIFICATE-----\n";
    CHECK(ways.run({"add", "proxy", "--name", "Head office", "--setting", "host=a=b",
                    "--setting-file", "authority=" + file.string(), "--first"}) == 0);
    CHECK(ways.line.out.starts_with("con-new\n"));
    CHECK(ways.line.out.find("callbox connection secret con-new password") != std::string::npos);
    REQUIRE(ways.list.connections.size() == 3);
    const Connection& added = ways.list.connections[0];
    CHECK(added.name == "Head office");
    CHECK(added.settings.at("host") == "a=b");
    CHECK(added.settings.at("authority") == "-----BEGIN CERTIFICATE-----\n");
    CHECK(ways.run({"add", "proxy", "--setting", "wrong=1"}) == 4);
    CHECK(ways.line.err.starts_with("callbox: wrong: "));
    CHECK(ways.run({"add", "proxy", "--setting", "nothing"}) == 2);
    CHECK(ways.list.connections.size() == 3);
}

TEST_CASE("a way is changed, moved and removed by its id or name") {
    Ways ways;
    CHECK(ways.run({"modify", "Proxy", "--setting", "port=3128", "--disable"}) == 0);
    CHECK_FALSE(ways.list.connections[1].enabled);
    CHECK(ways.list.connections[1].settings.at("port") == "3128");
    CHECK(ways.run({"modify", "con-2", "--enable", "--name", "Other"}) == 0);
    CHECK(ways.list.connections[1].enabled);
    CHECK(ways.run({"move", "con-2", "up"}) == 0);
    CHECK(ways.order() == "Other Direct ");
    CHECK(ways.run({"move", "con-2", "up"}) == 0);
    CHECK(ways.order() == "Other Direct ");
    CHECK(ways.run({"move", "con-2", "last"}) == 0);
    CHECK(ways.order() == "Direct Other ");
    CHECK(ways.run({"move", "con-2", "first"}) == 0);
    CHECK(ways.order() == "Other Direct ");
    CHECK(ways.run({"move", "con-2", "down"}) == 0);
    CHECK(ways.order() == "Direct Other ");
    CHECK(ways.run({"move", "con-2", "away"}) == 2);
    CHECK(ways.run({"remove", "Other"}) == 0);
    CHECK(ways.order() == "Direct ");
    CHECK(ways.run({"remove", "Other"}) == 5);
}

TEST_CASE("a secret comes from standard input or a prompt, never from the command line") {
    Ways ways;
    ways.line.input = "hunter2\n";
    CHECK(ways.run({"secret", "con-2", "password"}) == 0);
    CHECK(ways.secret.value == "hunter2");
    ways.line.input = "-----BEGIN PRIVATE KEY-----\nAA\n-----END PRIVATE KEY-----\n";
    CHECK(ways.run({"secret", "con-2", "key"}) == 0);
    CHECK(ways.secret.value == "-----BEGIN PRIVATE KEY-----\nAA\n-----END PRIVATE KEY-----");
    ways.line.interactive = true;
    CHECK(ways.run({"secret", "con-2", "password"}) == 0);
    CHECK(ways.secret.value == "secret");
    CHECK(ways.line.out.find("secret\n") == std::string::npos);
    ways.line.interactive = false;
    ways.line.input.clear();
    CHECK(ways.run({"secret", "con-2", "password"}) == 2);
    CHECK(ways.run({"secret", "con-2", "password", "--remove"}) == 0);
    CHECK(ways.secret.value.empty());
    CHECK(ways.run({"secret", "con-2", "password", "hunter2"}) == 2);
}

TEST_CASE("the plugins are listed, and one with its settings") {
    Ways ways;
    CHECK(ways.run({"plugins"}) == 0);
    CHECK(ways.line.out.find("proxy") != std::string::npos);
    CHECK(ways.run({"plugins", "proxy"}) == 0);
    CHECK(ways.line.out.find("0..65535") != std::string::npos);
    CHECK(ways.run({"plugins", "proxy", "--json"}) == 0);
    CHECK(fromJson<PluginDescription>(ways.line.out)->settings.size() == 2);
    CHECK(ways.run({"plugins", "modem"}) == 5);
}

TEST_CASE("the firewall request is printed as text, as CSV without formulas and as JSON") {
    Ways ways;
    CHECK(ways.run({"sheet"}) == 0);
    for (const char* text :
         {"console.example.net", "1. =Direct", "Destination: sdr.example.net",
          "Addresses today: 192.0.2.7", "Protocol: tcp", "Ports: 8443", "outbound only"})
        CHECK(ways.line.out.find(text) != std::string::npos);
    CHECK(ways.run({"sheet", "--csv"}) == 0);
    CHECK(ways.line.out.starts_with("connection,source,direction,protocol,"));
    CHECK(ways.line.out.find("\"'=Direct, \"\"fast\"\"\",console.example.net,outbound,tcp,"
                             "sdr.example.net,192.0.2.7,8443,") != std::string::npos);
    CHECK(ways.run({"sheet", "--json"}) == 0);
    CHECK(fromJson<api::ConnectionSheet>(ways.line.out)->connections.size() == 1);
}

TEST_CASE("the doctor's exit code tells whether all, some or none of the ways work") {
    Ways ways;
    ways.job.id = "job-1";
    ways.job.operation = "connection.test";
    ways.job.state = api::JobState::succeeded;
    TestStep good{"tls", Verdict::passed, say("connectivity.step-skipped"), 12.3};
    good.subject = "Direct";
    ways.job.steps = {good};
    CHECK(ways.run({"doctor"}) == 0);
    CHECK(ways.line.out.starts_with("Direct\npassed   tls: "));
    CHECK(ways.line.out.find("(12 ms)") != std::string::npos);
    TestStep bad{"resolve", Verdict::failed,
                 say("connectivity.name-not-resolved", {{"host", "sdr.example.net"}}), 1};
    bad.subject = "Proxy";
    ways.job.steps = {good, bad};
    CHECK(ways.run({"doctor"}) == 9);
    CHECK(ways.line.out.find("Proxy\nFAILED   resolve: ") != std::string::npos);
    CHECK(ways.line.out.find("Check the receiver's address") != std::string::npos);
    ways.job.state = api::JobState::failed;
    CHECK(ways.run({"doctor", "Proxy"}) == 8);
    CHECK(ways.run({"doctor", "--json"}) == 8);
    CHECK(fromJson<api::Job>(ways.line.out)->steps.size() == 2);
}
