// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/tunnel_settings.h"
#include "app/helper/operations/tunnel_verdict.h"
#include "tests/catch.h"

using namespace callbox;
using connectivity::helper_link::TunnelLogin;
using connectivity::helper_link::TunnelUp;
using helper::vici::Section;

namespace {

TunnelUp wanted() {
    TunnelUp tunnel;
    tunnel.gateway = "192.0.2.2";
    tunnel.gatewayIdentity = "gw.example.net";
    tunnel.receiver = "198.51.100.10";
    tunnel.secret = "hush";
    tunnel.user = "console-7";
    return tunnel;
}

Section up(const std::string& remote = "198.51.100.10/32",
           const std::string& local = "10.77.0.1/32", const std::string& mode = "TUNNEL") {
    Section child;
    child.values = {{"mode", mode},          {"state", "INSTALLED"},
                    {"encap", "yes"},        {"encr-alg", "AES_CBC"},
                    {"encr-keysize", "256"}, {"integ-alg", "HMAC_SHA2_256_128"}};
    child.lists = {{"remote-ts", {remote}}, {"local-ts", {local}}};
    Section children;
    children.sections.emplace_back("callbox-1-1", child);
    Section tunnel;
    tunnel.values["state"] = "ESTABLISHED";
    tunnel.lists["local-vips"] = {"10.77.0.1"};
    tunnel.sections.emplace_back("child-sas", children);
    Section all;
    all.sections.emplace_back("callbox-1", tunnel);
    return all;
}

std::string verdictOf(std::vector<std::string> lines, TunnelLogin login = TunnelLogin::presharedKey,
                      const std::string& refusal = "establishing CHILD_SA 'callbox-1' failed") {
    auto tunnel = wanted();
    tunnel.login = login;
    return helper::tunnelVerdict(lines, refusal, tunnel).message.key;
}

}  // namespace

TEST_CASE("strongSwan is told to route one address and no more") {
    const auto message = helper::connectionOf("callbox-1", wanted());
    const auto* connection = message.section("callbox-1");
    REQUIRE(connection);
    CHECK(connection->list("vips") == std::vector<std::string>{"0.0.0.0"});
    REQUIRE(connection->section("children"));
    const auto* child = connection->section("children")->section("callbox-1");
    REQUIRE(child);
    CHECK(child->list("remote_ts") == std::vector<std::string>{"198.51.100.10/32"});
    CHECK(child->value("mode") == "tunnel");
    auto sixth = wanted();
    sixth.receiver = "2001:db8::10";
    const auto other = helper::connectionOf("callbox-1", sixth);
    CHECK(other.section("callbox-1")->list("vips") == std::vector<std::string>{"::"});
}

TEST_CASE("a tunnel is told with its address and its cipher") {
    const auto tunnel = helper::tunnelIn(up(), "callbox-1", wanted());
    REQUIRE(tunnel);
    CHECK(tunnel->localAddress == "10.77.0.1");
    CHECK(tunnel->cipher == "AES_CBC-256/HMAC_SHA2_256_128");
    CHECK(tunnel->encapsulated);
    CHECK(helper::tunnelIn(up("198.51.100.10/32[tcp/https]"), "callbox-1", wanted()));
}

TEST_CASE("a tunnel that is wider than asked for is refused") {
    for (const std::string remote : {"0.0.0.0/0", "198.51.100.0/24", "198.51.100.100/32",
                                     "198.51.100.10/31", "198.51.100.1/32", ""}) {
        CAPTURE(remote);
        const auto tunnel = helper::tunnelIn(up(remote), "callbox-1", wanted());
        REQUIRE_FALSE(tunnel);
        CHECK(tunnel.error().message.key == "vpn.widened");
    }
    CHECK_FALSE(helper::tunnelIn(up("198.51.100.10/32", "0.0.0.0/0"), "callbox-1", wanted()));
    CHECK_FALSE(helper::tunnelIn(up("198.51.100.10/32", "10.77.0.1/32", "TRANSPORT"), "callbox-1",
                                 wanted()));
    CHECK_FALSE(helper::tunnelIn(up(), "callbox-2", wanted()));
    CHECK_FALSE(helper::tunnelIn({}, "callbox-1", wanted()));
}

TEST_CASE("what strongSwan tells becomes cause and remedy") {
    CHECK(verdictOf({"received AUTHENTICATION_FAILED notify error"}) == "vpn.wrong-secret");
    CHECK(verdictOf({"received AUTHENTICATION_FAILED notify error"}, TunnelLogin::certificate) ==
          "vpn.own-certificate-refused");
    CHECK(verdictOf({"received EAP_FAILURE, EAP authentication failed"}, TunnelLogin::eap) ==
          "vpn.login-refused");
    CHECK(verdictOf({"received NO_PROPOSAL_CHOSEN notify error"}) == "vpn.no-proposal");
    CHECK(verdictOf({"IKE_SA callbox-1[1] established between 192.0.2.1[a]...192.0.2.2[b]",
                     "received NO_PROPOSAL_CHOSEN notify, no CHILD_SA built"}) ==
          "vpn.no-child-proposal");
    CHECK(verdictOf({"received TS_UNACCEPTABLE notify, no CHILD_SA built"}) ==
          "vpn.receiver-refused");
    CHECK(verdictOf({"received INTERNAL_ADDRESS_FAILURE notify, no CHILD_SA built"}) ==
          "vpn.no-address");
    CHECK(verdictOf({"IDir 'other' does not match to 'gw.example.net'"}) == "vpn.other-identity");
    CHECK(verdictOf({"no issuer certificate found for \"CN=gw\""}, TunnelLogin::eap) ==
          "vpn.gateway-certificate");
    CHECK(verdictOf({"something else"}) == "vpn.failed");
}

TEST_CASE("a blocked port 500 is told from a blocked port 4500") {
    CHECK(verdictOf({"retransmit 1 of request with message ID 0",
                     "retransmit 2 of request with message ID 0"}) == "vpn.no-answer");
    CHECK(verdictOf({}, TunnelLogin::presharedKey,
                    "CHILD_SA 'callbox-1' not established after 5000ms, detaching") ==
          "vpn.no-answer");
    CHECK(verdictOf({"parsed IKE_SA_INIT response 0 [ SA KE No ]",
                     "retransmit 2 of request with message ID 1"}) == "vpn.no-second-answer");
    CHECK(helper::silent("retransmit 2 of request with message ID 0"));
    CHECK_FALSE(helper::silent("retransmit 1 of request with message ID 0"));
}
