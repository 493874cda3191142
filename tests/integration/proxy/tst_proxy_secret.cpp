// SPDX-License-Identifier: GPL-3.0-or-later
// Where a proxy's password goes, and where it does not.
#include <fstream>
#include <iterator>

#include "tests/catch.h"
#include "tests/integration/main_job/main_job_rig.h"
#include "tests/support/eventually.h"
#include "tests/support/proxy_peers.h"

using namespace callbox;
using namespace callbox::tests;
namespace api = core::api;

namespace {

const std::string kWrong = "wr0ng-pa55-w0rd";

std::string bytesOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// All that lies in the service's directory, and the command lines of it and its children.
std::string leftBehind(const MainJobRig& rig, pid_t service) {
    std::string all;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(rig.directory() / "callboxd"))
        if (entry.is_regular_file())
            all += bytesOf(entry.path());
    const std::string process = "/proc/" + std::to_string(service);
    all += bytesOf(process + "/cmdline") + bytesOf(process + "/environ");
    std::ifstream children(process + "/task/" + std::to_string(service) + "/children");
    for (pid_t child = 0; children >> child;)
        all += bytesOf("/proc/" + std::to_string(child) + "/cmdline");
    return all;
}

/// The proxy as the only way home, still without its password; its ID.
std::string addProxy(ApiTestClient& client, const Squid& squid) {
    core::Connection connection;
    connection.name = "Site proxy";
    connection.plugin = "proxy";
    connection.settings = {{"host", "localhost"},
                           {"port", std::to_string(squid.port())},
                           {"method", "basic"},
                           {"user", kProxyUser}};
    const auto id = client.setOnlyConnection(connection);
    REQUIRE(id);
    return *id;
}

/// The finding of one step of the connection's test.
std::string findingOf(ApiTestClient& client, const std::string& connection, const std::string& step,
                      std::string& told) {
    const auto job = client.testConnection(connection);
    REQUIRE(job);
    told += core::toJson(*job);
    for (const core::TestStep& one : job->steps)
        if (one.name == step)
            return one.finding.key;
    return "not tried: " + core::toJson(*job);
}

}  // namespace

TEST_CASE("a proxy's password is sealed, used, and told to nobody") {
    MainJobRig rig;
    REQUIRE(rig.startReceiver());
    REQUIRE(rig.startService());
    SquidOptions options;
    options.login = SquidLogin::basic;
    std::filesystem::create_directory(rig.directory() / "squid");
    Squid squid(rig.directory() / "squid", options);
    const auto up = squid.start();
    INFO((up ? std::string() : up.error().detail));
    REQUIRE(up);
    const auto client = rig.client();
    REQUIRE(client);
    REQUIRE(client->call(api::kReceiverSet,
                         {rig.receiverUrl(), readFile(rig.directory() / "receiver" / "ca.pem")}));
    const std::string id = addProxy(*client, squid);
    std::string told;

    REQUIRE(client->call(api::kConnectionSecret, {id, "password", kProxyPassword}));
    CHECK(findingOf(*client, id, "proxy-login", told) == "connectivity.proxy-logged-in");
    REQUIRE(client->call(api::kConnectionSecret, {id, "password", kWrong}));
    CHECK(findingOf(*client, id, "proxy-login", told) == "connectivity.proxy-login-refused");

    const auto list = client->callText("connection.list", "{}");
    REQUIRE(list);
    CHECK(list->find("password") != std::string::npos);  // the secret's name alone
    told += *list;
    for (const api::Change& change : client->changes)
        told += core::toJson(change);
    told += rig.log() + leftBehind(rig, rig.service().id());
    for (const std::string& secret : {kProxyPassword, kWrong})
        CHECK(told.find(secret) == std::string::npos);
}

TEST_CASE("a refused proxy login is an alarm until it is set right, then messages name their way") {
    MainJobRig rig;
    REQUIRE(rig.startReceiver());
    REQUIRE(rig.startService());
    SquidOptions options;
    options.login = SquidLogin::basic;
    std::filesystem::create_directory(rig.directory() / "squid");
    Squid squid(rig.directory() / "squid", options);
    REQUIRE(squid.start());
    REQUIRE(rig.setUp().empty());
    REQUIRE(rig.waitForEmptyOutbox());
    const auto client = rig.client();
    REQUIRE(client);
    const std::string id = addProxy(*client, squid);
    REQUIRE(client->call(api::kConnectionSecret, {id, "password", kWrong}));
    const auto alarms = [&] {
        const auto status = client->call(api::kStatusGet);
        int count = 0;
        if (status)
            for (const core::Message& alarm : status->alarms)
                count +=
                    alarm == core::Message{"connection.login-refused", {{"name", "Site proxy"}}};
        return count;
    };
    CHECK(alarms() == 0);
    REQUIRE(client->call(api::kEventCreate, {"Is the way home open?", ""}));
    INFO(rig.log());
    CHECK(eventually([&] { return alarms() == 1; }));

    REQUIRE(client->call(api::kConnectionSecret, {id, "password", kProxyPassword}));
    CHECK(eventually([&] { return alarms() == 0; }));
    CHECK(rig.waitForEmptyOutbox());
    const auto sent = client->call(api::kTransmissionList, {std::nullopt, "problem", 0, 100});
    REQUIRE(sent);
    REQUIRE_FALSE(sent->rows.empty());
    CHECK(sent->rows.front().path == "Site proxy");
}
