// SPDX-License-Identifier: GPL-3.0-or-later
// L2TP within IPsec in the QEMU guest (tests/lab/guest l2tp): charon, xl2tpd and pppd at both ends,
// the kernel's ESP, a real receiver.
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iostream>

#include <sys/wait.h>

#include "tests/catch.h"
#include "tests/integration/guest/guest_helper.h"
#include "tests/support/eventually.h"

using namespace callbox;
using namespace std::chrono_literals;
using callbox::tests::eventually;
using callbox::tests::GuestHelper;
using core::Verdict;
using std::chrono::steady_clock;

namespace {

steady_clock::time_point in(std::chrono::seconds patience) {
    return steady_clock::now() + patience;
}

std::shared_ptr<connectivity::ConnectionPlugin> plugin(
    const GuestHelper& rig, const std::map<std::string, std::string>& settings = {},
    const std::map<std::string, std::string>& secrets = {}) {
    std::map<std::string, std::string> all = {
        {"gateway", "10.70.0.1"}, {"receiver-address", "10.64.0.1"}, {"user", "console"}};
    std::map<std::string, std::string> sealed = {{"preshared-key", "transport-key"},
                                                 {"password", "chap-and-pap-secret"}};
    for (const auto& [key, value] : settings)
        all[key] = value;
    for (const auto& [key, value] : secrets)
        sealed[key] = value;
    return rig.load("l2tp", all, sealed);
}

std::string atGateway(const std::string& file) {
    const char* gateway = std::getenv("CALLBOX_GUEST_GATEWAY");
    return std::string(gateway ? gateway : "") + '/' + file;
}

/// What both ends told, for a case that fails.
std::string told(const GuestHelper& rig) {
    const char* scratch = std::getenv("CALLBOX_GUEST_SCRATCH");
    std::string text = "helper:\n" + rig.helperLog();
    for (const std::string& file :
         {std::string(scratch ? scratch : "") + "/charon.log", atGateway("charon.log"),
          atGateway("xl2tpd.out"), atGateway("access-server.log")}) {
        const std::string log = tests::readFile(file);
        text += file + ":\n" + log.substr(log.size() > 3000 ? log.size() - 3000 : 0);
    }
    return text;
}

/// With all the sessions that it had.
void endAccessServer() {
    const int server = std::stoi(tests::readFile(atGateway("xl2tpd.pid")));
    REQUIRE(::kill(server, SIGTERM) == 0);
    // Started by the script that became this program, it is a child of it.
    REQUIRE(eventually([&] { return ::waitpid(server, nullptr, WNOHANG) == server; }));
}

/// One that knows of no session: an old one that never ended keeps a new one from its answers.
class FreshAccessServer {
public:
    FreshAccessServer() {
        const std::string control = atGateway("xl2tpd.control");
        std::filesystem::remove(control);
        REQUIRE(server_.start({"bash", atGateway("access-server")}, atGateway("xl2tpd.out")));
        REQUIRE(eventually([&] { return std::filesystem::exists(control); }));
    }
    ~FreshAccessServer() { server_.terminate(); }
    FreshAccessServer(const FreshAccessServer&) = delete;
    FreshAccessServer& operator=(const FreshAccessServer&) = delete;

private:
    tests::ChildProcess server_;
};

void checkNothingLeft(const GuestHelper& rig) {
    CHECK(eventually([&] { return rig.processes("pppd") + rig.processes("xl2tpd") == 0; }));
    CHECK(rig.ip({"link", "show", "ppp0"}).empty());
    CHECK(rig.ip({"-4", "rule"}).find("ppp0") == std::string::npos);
    CHECK(rig.ip({"-4", "route", "show", "table", "10000"}).empty());
    CHECK(eventually([&] { return rig.ip({"xfrm", "state"}).empty(); }));
    CHECK(rig.ip({"xfrm", "policy"}).find("1701") == std::string::npos);
}

}  // namespace

TEST_CASE("PPP in L2TP in IPsec carries the receiver's answer, and nothing in clear") {
    const GuestHelper rig;
    const auto way = plugin(rig);
    const auto begun = steady_clock::now();
    const auto path = way->establish(in(120s), {});
    INFO(told(rig));
    INFO((path ? "" : path.error().message.key + ' ' + path.error().detail));
    REQUIRE(path);
    const double seconds = std::chrono::duration<double>(steady_clock::now() - begun).count();
    std::cout << "l2tp " << seconds << " s\n";
    CHECK(path->networkInterface == "ppp0");
    CHECK(rig.ip({"xfrm", "state"}).find("mode transport") != std::string::npos);
    CHECK(rig.ip({"xfrm", "policy"}).find("dport 1701") != std::string::npos);
    CHECK(rig.ip({"-4", "route", "show", "default"}).empty());
    CHECK(rig.ip({"-4", "route", "get", "10.64.0.1"}).empty());
    for (const auto& step : way->test(rig.receiver(), in(120s), {})) {
        INFO(step.name << ' ' << step.finding.key);
        CHECK(step.verdict == Verdict::passed);
    }
    way->release();
    CHECK(way->brokenBy().empty());
    checkNothingLeft(rig);
}

TEST_CASE("A wrong pre-shared key and a wrong logon are told apart") {
    const GuestHelper rig;
    const auto wrongKey = plugin(rig, {}, {{"preshared-key", "another-key"}});
    const auto first = wrongKey->establish(in(60s), {});
    INFO(told(rig));
    REQUIRE(!first);
    CHECK(first.error().message.key.starts_with("vpn."));
    const auto wrongLogon = plugin(rig, {}, {{"password", "another-secret"}});
    const auto second = wrongLogon->establish(in(60s), {});
    REQUIRE(!second);
    CHECK(second.error().message.key == "ppp.logon-refused");
    CHECK(second.error().code == core::ErrorCode::authentication);
    checkNothingLeft(rig);
}

TEST_CASE("A session that the access server ended is what broke the way") {
    const GuestHelper rig;
    const auto way = plugin(rig);
    REQUIRE(way->establish(in(120s), {}));
    endAccessServer();
    CHECK(eventually([&] { return rig.ip({"link", "show", "ppp0"}).empty(); }));
    way->release();
    INFO(told(rig));
    CHECK(way->brokenBy().key == "l2tp.closed");
    checkNothingLeft(rig);
}

TEST_CASE("A gateway that fell silent is what broke the way") {
    const FreshAccessServer server;
    const GuestHelper rig;
    const auto way = plugin(rig, {{"ike-version", "2"}});
    const auto up = way->establish(in(120s), {});
    INFO(told(rig));
    REQUIRE(up);
    rig.ip({"-n", "provider", "link", "set", "gateway", "down"});
    way->release();
    rig.ip({"-n", "provider", "link", "set", "gateway", "up"});
    CHECK(way->brokenBy().key == "vpn.gateway-silent");
    checkNothingLeft(rig);
}

TEST_CASE("A helper that is killed leaves nothing of L2TP behind") {
    const FreshAccessServer server;
    GuestHelper rig;
    const auto way = plugin(rig);
    const auto up = way->establish(in(120s), {});
    INFO(told(rig));
    REQUIRE(up);
    rig.helper().kill();
    REQUIRE(rig.startHelper());
    checkNothingLeft(rig);
}
