// SPDX-License-Identifier: GPL-3.0-or-later
// The VPN path against strongSwan at both ends, on two machines of network namespaces.
#include <thread>

#include "tests/integration/delivery/delivery_fixture.h"
#include "tests/integration/vpn/vpn_site.h"

using namespace callbox;
using core::TestStep;
using core::Verdict;
using std::chrono::seconds;
using std::chrono::steady_clock;
using tests::GatewayLogin;
using tests::GatewaySettings;
using tests::NetworkLab;
using tests::VpnSite;

namespace {

/// One for all cases: two charons are slow to start.
VpnSite& site() {
    static VpnSite made;
    INFO(made.problem());
    REQUIRE(made.problem().empty());
    return made;
}

connectivity::Deadline soon() {
    return steady_clock::now() + seconds(90);
}

std::vector<std::string> told(const std::vector<TestStep>& steps) {
    std::vector<std::string> lines;
    for (const auto& step : steps)
        lines.push_back(step.name +
                        (step.verdict == Verdict::passed   ? " passed "
                         : step.verdict == Verdict::failed ? " failed "
                                                           : " skipped ") +
                        step.finding.key);
    return lines;
}

/// The first failed step of the plugin's test, by name and cause; nothing may be left after it.
std::string failure(const GatewaySettings& settings,
                    const std::map<std::string, std::string>& changes = {},
                    const std::map<std::string, std::string>& secrets = {}) {
    const auto before = site().traces();
    auto plugin = site().plugin(settings, changes, secrets);
    REQUIRE(plugin);
    const auto steps = plugin->test(site().receiver().address(), soon(), {});
    const bool passed = !connectivity::TestSteps::anyFailed(steps);
    CHECK(passed == (site().traces() != before));  // what works stays for the steps that follow
    plugin->release();
    CHECK(site().traces() == before);
    for (const auto& step : steps)
        if (step.verdict == Verdict::failed)
            return step.name + " " + step.finding.key;
    return "none";
}

GatewaySettings with(GatewayLogin login) {
    GatewaySettings settings;
    settings.login = login;
    return settings;
}

}  // namespace

TEST_CASE("the receiver is reached through the tunnel with every kind of login") {
    const auto login =
        GENERATE(GatewayLogin::presharedKey, GatewayLogin::certificate, GatewayLogin::eap);
    const auto settings = with(login);
    const auto before = site().traces();
    REQUIRE(site().configure(settings));
    auto plugin = site().plugin(settings);
    REQUIRE(plugin);
    const auto steps = told(plugin->test(site().receiver().address(), soon(), {}));
    INFO(site().logs());
    CHECK(steps == std::vector<std::string>{
                       "gateway passed connectivity.resolved", "ike passed vpn.gateway-proved",
                       "child passed vpn.child-in-udp", "address passed vpn.address",
                       "resolve passed connectivity.resolved", "route passed connectivity.route",
                       "connect passed connectivity.connected", "tls passed connectivity.secured",
                       "receiver passed connectivity.receiver-answered",
                       "packets passed connectivity.packets-carried",
                       "clock passed connectivity.clock-right"});
    plugin->release();
    CHECK(site().traces() == before);
}

TEST_CASE("only packets to the receiver go into the tunnel") {
    const auto settings = with(GatewayLogin::presharedKey);
    const auto before = site().traces();
    REQUIRE(site().configure(settings));
    auto plugin = site().plugin(settings, {{"idle-minutes", "3"}});
    REQUIRE(plugin);
    const auto path = plugin->establish(soon(), {});
    INFO(site().logs());
    REQUIRE(path);
    CHECK(path->name == "Tunnel to the provider");
    CHECK(path->localAddress == "10.77.0.1");
    CHECK(path->receiverAddress == NetworkLab::kReceiver);
    CHECK(path->idleRelease == std::chrono::minutes(3));
    const auto routes = site().lab().printed({"ip", "route", "show", "table", "220"});
    CHECK(routes.find(std::string(NetworkLab::kReceiver) + " ") == 0);
    CHECK(std::count(routes.begin(), routes.end(), '\n') == 1);
    CHECK(routes.find("default") == std::string::npos);
    CHECK_FALSE(site().lab().run({"ip", "route", "get", NetworkLab::kNeighbour}));

    // Established again it is found up, unless the gateway ended it.
    const auto again = plugin->establish(soon(), {});
    REQUIRE(again);
    CHECK(site().lab().printed({"ip", "route", "show", "table", "220"}) == routes);
    helper::vici::Section terminate;
    terminate.values = {{"ike", "callers"}};
    REQUIRE(site().gateway().tell("terminate", terminate));
    const auto anew = plugin->establish(soon(), {});
    REQUIRE(anew);
    CHECK(site().console().state().find("list-sas: callbox-") == 0);

    plugin->release();
    CHECK(site().traces() == before);
    plugin->release();
}

TEST_CASE("a problem report crosses the tunnel") {
    const auto settings = with(GatewayLogin::presharedKey);
    const auto before = site().traces();
    REQUIRE(site().configure(settings));
    {
        tests::DeliveryFixture console;
        auto& receiver = site().receiver();
        console.meet(receiver, site().plugin(settings));
        console.acceptProblem(1);
        console.start(receiver.address());
        const bool arrived = console.until(
            [&] { return receiver.stored().size() == 1 && console.counts().waiting == 0; });
        INFO(site().logs());
        CHECK(arrived);
    }
    CHECK(site().traces() == before);
}

TEST_CASE("a wrong secret is named") {
    REQUIRE(site().configure(with(GatewayLogin::presharedKey)));
    CHECK(failure(with(GatewayLogin::presharedKey), {}, {{"preshared-key", "wrong"}}) ==
          "ike vpn.wrong-secret");
    REQUIRE(site().configure(with(GatewayLogin::eap)));
    CHECK(failure(with(GatewayLogin::eap), {}, {{"password", "wrong"}}) == "ike vpn.login-refused");
}

TEST_CASE("certificates that do not fit are named") {
    const tests::TestCa other;
    const auto settings = with(GatewayLogin::certificate);
    REQUIRE(site().configure(settings));
    CHECK(failure(settings, {{"authority", other.certificate()}}) == "ike vpn.gateway-certificate");
    const auto foreign = other.issue({"DNS:console.example.net"});
    CHECK(failure(settings, {{"certificate", foreign.certificate}},
                  {{"private-key", foreign.key}}) == "ike vpn.own-certificate-refused");
}

// The gateway refuses a login under another name than its own, and does not say why.
TEST_CASE("another identity than the gateway has is refused") {
    const auto settings = with(GatewayLogin::certificate);
    REQUIRE(site().configure(settings));
    CHECK(failure(settings, {{"gateway-identity", "other.example.net"}}) ==
          "ike vpn.own-certificate-refused");
}

TEST_CASE("proposals without a common one are named") {
    auto settings = with(GatewayLogin::presharedKey);
    settings.ikeProposals = {"aes256-sha512-modp4096"};
    REQUIRE(site().configure(settings));
    CHECK(failure(settings, {{"ike-proposals", "aes128-sha256-ecp256"}}) == "ike vpn.no-proposal");
    settings.ikeProposals = {"default"};
    settings.espProposals = {"aes256-sha512"};
    REQUIRE(site().configure(settings));
    CHECK(failure(settings, {{"esp-proposals", "aes128-sha256"}}) == "child vpn.no-child-proposal");
}

TEST_CASE("a gateway that does not let the console through is named") {
    auto settings = with(GatewayLogin::presharedKey);
    settings.networks = {"203.0.113.0/24"};
    REQUIRE(site().configure(settings));
    CHECK(failure(settings) == "child vpn.receiver-refused");
    settings = with(GatewayLogin::presharedKey);
    settings.addresses = false;
    REQUIRE(site().configure(settings));
    CHECK(failure(settings) == "address vpn.no-address");
}

TEST_CASE("blocked UDP ports are named") {
    const auto settings = with(GatewayLogin::presharedKey);
    REQUIRE(site().configure(settings));
    CHECK(failure(settings, {{"gateway", NetworkLab::kNobody}}) == "ike vpn.no-answer");
    REQUIRE(site().lab().runAtGateway(
        {"ip", "rule", "add", "priority", "10", "ipproto", "udp", "sport", "4500", "blackhole"}));
    const auto found = failure(settings);
    REQUIRE(site().lab().runAtGateway({"ip", "rule", "del", "priority", "10"}));
    CHECK(found == "ike vpn.no-second-answer");
    CHECK(failure(settings) == "none");
}

// The cable at the gateway takes no full packets, and nobody tells the console.
TEST_CASE("a tunnel that loses large packets without a word is named") {
    const auto settings = with(GatewayLogin::presharedKey);
    REQUIRE(site().configure(settings));
    const auto cable = [](const char* mtu) {
        return site().lab().runAtGateway({"ip", "link", "set", "cable", "mtu", mtu});
    };
    REQUIRE(cable("1200"));
    const auto found = failure(settings);
    REQUIRE(cable("1500"));
    CHECK(found == "packets connectivity.packets-lost");
    CHECK(failure(settings) == "none");
}

TEST_CASE("a tunnel that flaps under delivery loses and doubles nothing") {
    const auto settings = with(GatewayLogin::presharedKey);
    const auto before = site().traces();
    REQUIRE(site().configure(settings));
    {
        tests::DeliveryFixture console;
        auto& receiver = site().receiver();
        console.meet(receiver, site().plugin(settings));
        const auto already = receiver.stored().size();
        console.beImpatient();  // with what is under way when the tunnel goes
        console.start(receiver.address());
        constexpr std::size_t kRounds = 3;
        for (std::size_t round = 0; round < kRounds; ++round) {
            for (int i = 0; i < 5; ++i)
                console.acceptProblem(i);
            REQUIRE(console.until([&] { return receiver.stored().size() > already + round * 5; }));
            helper::vici::Section terminate;
            terminate.values = {{"ike", "callers"}, {"force", "yes"}};
            (void)site().gateway().ask("terminate", terminate);
        }
        // The store knows a receipt a moment before it is told.
        const bool arrived = console.until([&] {
            return console.counts().waiting == 0 && console.acknowledged.size() >= kRounds * 5;
        });
        INFO(site().logs());
        CHECK(arrived);
        CHECK(receiver.stored().size() == already + kRounds * 5);
        CHECK(console.acknowledged.size() == kRounds * 5);
    }
    CHECK(site().traces() == before);
}

TEST_CASE("a gateway's name that does not resolve is named") {
    CHECK(failure(with(GatewayLogin::presharedKey), {{"gateway", "gw.invalid"}}) ==
          "gateway vpn.gateway-not-resolved");
}

TEST_CASE("an attempt that is stopped leaves nothing") {
    const auto settings = with(GatewayLogin::presharedKey);
    const auto before = site().traces();
    auto plugin = site().plugin(settings, {{"gateway", NetworkLab::kNobody}});
    REQUIRE(plugin);
    std::stop_source stop;
    std::thread stopper([&] {
        const auto until = soon();
        while (site().console().state().find("list-sas: callbox-") != 0 &&
               steady_clock::now() < until)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        stop.request_stop();
    });
    const auto path = plugin->establish(soon(), stop.get_token());
    stopper.join();
    REQUIRE_FALSE(path);
    CHECK(path.error().code == core::ErrorCode::cancelled);
    plugin->release();
    // The helper goes on taking down after it noticed that nobody waits any more.
    const auto until = soon();
    while (site().traces() != before && steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    CHECK(site().traces() == before);
}
