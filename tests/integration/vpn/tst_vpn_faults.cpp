// SPDX-License-Identifier: GPL-3.0-or-later
// A tunnel that breaks while it is up, credentials that are renewed, and IPv6.
#include <algorithm>
#include <functional>
#include <thread>

#include "tests/catch.h"
#include "tests/integration/vpn/vpn_site.h"

using namespace callbox;
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

bool eventually(const std::function<bool()>& condition) {
    const auto until = soon();
    while (!condition()) {
        if (steady_clock::now() > until)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return true;
}

/// While it lives, nothing that charon sends leaves the gateway.
class SilentGateway {
public:
    SilentGateway() {
        for (const char* port : {"500", "4500"})
            quiet_ = site().lab().runAtGateway({"ip", "rule", "add", "priority", "10", "ipproto",
                                                "udp", "sport", port, "blackhole"}) &&
                     quiet_;
    }
    ~SilentGateway() {
        for (int rules = 0; rules < 2; ++rules)
            site().lab().runAtGateway({"ip", "rule", "del", "priority", "10"});
    }
    SilentGateway(const SilentGateway&) = delete;
    SilentGateway& operator=(const SilentGateway&) = delete;
    bool quiet() const { return quiet_; }

private:
    bool quiet_ = true;
};

}  // namespace

TEST_CASE("a gateway that falls silent is named, and its tunnel is given back") {
    const GatewaySettings settings;
    REQUIRE(site().configure(settings));
    const auto before = site().traces();
    const auto plugin = site().plugin(settings);
    REQUIRE(plugin->establish(soon(), {}));
    {
        const SilentGateway silent;
        REQUIRE(silent.quiet());
        const auto steps = plugin->test(site().receiver().address(), soon(), {});
        const auto failed = std::find_if(steps.begin(), steps.end(), [](const auto& step) {
            return step.verdict == Verdict::failed;
        });
        INFO(site().logs());
        REQUIRE(failed != steps.end());
        CHECK(failed->name == "connect");
        CHECK(failed->finding.key == "vpn.gateway-silent");
        CHECK(site().traces() == before);
    }
    // One that answers is no cause.
    REQUIRE(plugin->establish(soon(), {}));
    plugin->release();
    CHECK(plugin->brokenBy().empty());
    CHECK(site().traces() == before);
}

TEST_CASE("dead peer detection gives a tunnel up that nobody uses, and that is told") {
    const GatewaySettings settings;
    REQUIRE(site().configure(settings));
    const auto before = site().traces();
    const auto plugin = site().plugin(settings, {{"dead-peer-seconds", "10"}});
    REQUIRE(plugin->establish(soon(), {}));
    const SilentGateway silent;
    REQUIRE(silent.quiet());
    CHECK(eventually([] { return site().console().state().find("list-sas: callbox-") != 0; }));
    plugin->release();
    CHECK(plugin->brokenBy().key == "vpn.tunnel-lost");
    CHECK(site().traces() == before);
}

TEST_CASE("a renewed certificate is used, and the old one forgotten") {
    GatewaySettings settings;
    settings.login = GatewayLogin::certificate;
    REQUIRE(site().configure(settings));
    // Of the same name and CA: strongSwan would take the first one it remembers.
    const auto old = site().ca().issue({"DNS:console.example.net"});
    const auto renewed = site().ca().issue({"DNS:console.example.net"});
    for (const auto& own : {old, renewed, old}) {
        const auto plugin =
            site().plugin(settings, {{"certificate", own.certificate}}, {{"private-key", own.key}});
        const auto path = plugin->establish(soon(), {});
        INFO(site().logs());
        CHECK(path);
        CHECK(site().console().certificates() > 0);
        plugin->release();
        CHECK(site().console().certificates() == 0);
    }
}

TEST_CASE("gateway and receiver may have IPv6 addresses") {
    GatewaySettings settings;
    settings.pool = "2001:db8:77::/120";
    settings.networks = {"2001:db8:99::/64"};
    REQUIRE(site().configure(settings));
    const auto before = site().traces();
    for (const char* gateway : {NetworkLab::kGateway, NetworkLab::kGateway6}) {
        CAPTURE(gateway);
        const auto plugin = site().plugin(
            settings, {{"gateway", gateway}, {"receiver-address", NetworkLab::kReceiver6}});
        const auto path = plugin->establish(soon(), {});
        INFO(site().logs());
        REQUIRE(path);
        CHECK(path->localAddress.starts_with("2001:db8:77::"));
        CHECK(path->receiverAddress == NetworkLab::kReceiver6);
        const auto routes = site().lab().printed({"ip", "-6", "route", "show", "table", "220"});
        CHECK(routes.find(NetworkLab::kReceiver6) == 0);
        CHECK(routes.find("default") == std::string::npos);
        plugin->release();
        CHECK(site().traces() == before);
    }
}
