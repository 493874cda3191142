// SPDX-License-Identifier: GPL-3.0-or-later
// What may be asked of callbox-helper, and what not. No charon is there: a request that passes all
// checks ends at that.
#include "app/helper/server.h"
#include "core/json/codec.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"
#include "tests/support/test_ca.h"

using namespace callbox;
using connectivity::helper_link::HelperReply;
using connectivity::helper_link::HelperRequest;
using connectivity::helper_link::TunnelLogin;
using connectivity::helper_link::TunnelUp;

namespace {

struct Fixture {
    tests::TemporaryDirectory directory;
    core::Result<helper::Journal> journal = helper::Journal::open(directory.path() / "state");
    std::unique_ptr<helper::ProcessRunner> processes = helper::systemProcessRunner();
    helper::Surroundings around;
    helper::Session session;
    std::vector<std::string> logged;

    Fixture() {
        REQUIRE(journal);
        around.stateDirectory = directory.path() / "state";
        around.viciSocket = directory.path() / "nobody.vici";
        around.deviceDirectory = "/dev";
        around.systemDirectory = "/usr/sbin";
        around.clock = [] { return std::chrono::steady_clock::now(); };
        around.token = [] { return std::string("00000000000000a1"); };
        around.log = [this](const std::string& line) { logged.push_back(line); };
        around.processes = processes.get();
        around.journal = &*journal;
    }

    HelperReply told(const std::string& request) {
        const auto reply =
            core::fromJson<HelperReply>(helper::answer(request, session, around, {}));
        REQUIRE(reply);
        return *reply;
    }
    /// The error's key and field.
    std::string refusal(const std::string& request) {
        const auto reply = told(request);
        REQUIRE(reply.error);
        const auto& error = *reply.error;
        return error.field.empty() ? error.message.key : error.message.key + " " + error.field;
    }
    std::string refusal(const TunnelUp& wanted) {
        HelperRequest request;
        request.tunnelUp = wanted;
        return refusal(core::toJson(request));
    }
};

TunnelUp good() {
    TunnelUp wanted;
    wanted.gateway = "192.0.2.2";
    wanted.gatewayIdentity = "gw.example.net";
    wanted.receiver = "198.51.100.10";
    wanted.secret = "correct horse battery staple";
    return wanted;
}

/// The refusal when one member has another value.
template <class Member>
std::string with(Fixture& fixture, Member TunnelUp::* member, Member value) {
    auto wanted = good();
    wanted.*member = std::move(value);
    return fixture.refusal(wanted);
}

}  // namespace

TEST_CASE("a request that passes all checks reaches strongSwan") {
    Fixture fixture;
    CHECK(fixture.refusal(good()) == "helper.no-charon");
    CHECK(fixture.journal->entries().empty());
    CHECK(fixture.logged.back() == "tunnel-up: helper.no-charon");
}

TEST_CASE("taking down what is not up is harmless") {
    Fixture fixture;
    CHECK_FALSE(fixture.told("{\"tunnelDown\":{}}").error);
}

TEST_CASE("what is no request is refused") {
    Fixture fixture;
    for (const auto& text : {"", "null", "[]", "{", "{}", "\"tunnelDown\"", "{\"tunnelUp\":1}",
                             "{\"tunnelUp\":{\"gateway\":[]}}", "\xff\xfe"})
        CHECK(fixture.told(text).error);
    CHECK(fixture.told(std::string(300'000, '[')).error);
}

TEST_CASE("operations that are not in the closed list are refused") {
    Fixture fixture;
    CHECK(fixture.refusal("{\"run\":{\"program\":\"/bin/sh\"}}") == "helper.unknown-operation");
    CHECK(fixture.refusal("{\"tunnelDown\":{},\"shell\":\"id\"}") == "helper.unknown-operation");
    CHECK(fixture.refusal("{\"tunnelDown\":{\"name\":\"other\"}}") == "helper.unknown-operation");
    CHECK(fixture.refusal("{\"tunnelUp\":{\"updown\":\"/bin/sh\"}}") == "helper.unknown-operation");
}

TEST_CASE("exactly one operation is done for a request, within a time limit") {
    Fixture fixture;
    CHECK(fixture.refusal("{}") == "helper.not-one-operation");
    CHECK(fixture.refusal("{\"tunnelDown\":{},\"tunnelUp\":{}}") == "helper.not-one-operation");
    CHECK(fixture.refusal("{\"tunnelDown\":{},\"milliseconds\":0}") ==
          "helper.argument-refused milliseconds");
    CHECK(fixture.refusal("{\"tunnelDown\":{},\"milliseconds\":300001}") ==
          "helper.argument-refused milliseconds");
}

TEST_CASE("only one host's packets can be asked to be routed") {
    Fixture fixture;
    for (const std::string address : {"",
                                      "0.0.0.0",
                                      "0.0.0.0/0",
                                      "198.51.100.0/24",
                                      "198.51.100.10/32",
                                      "127.0.0.1",
                                      "224.0.0.1",
                                      "255.255.255.255",
                                      "169.254.1.1",
                                      "::",
                                      "::1",
                                      "::/0",
                                      "ff02::1",
                                      "fe80::1",
                                      "::ffff:198.51.100.10",
                                      "198.51.100.10 ",
                                      "198.51.100.10\n",
                                      "198.51.100.010x",
                                      "sdr",
                                      "198.51.100.10,0.0.0.0/0",
                                      "--help",
                                      "../../etc/passwd"}) {
        CAPTURE(address);
        CHECK(with<std::string>(fixture, &TunnelUp::receiver, address) ==
              "helper.argument-refused receiver");
        CHECK(with<std::string>(fixture, &TunnelUp::gateway, address) ==
              "helper.argument-refused gateway");
    }
    const std::string withZero("198.51.100.10\0.1", 16);
    CHECK(with<std::string>(fixture, &TunnelUp::receiver, withZero) ==
          "helper.argument-refused receiver");
    CHECK(with<std::string>(fixture, &TunnelUp::receiver, "192.0.2.2") ==
          "vpn.receiver-is-gateway receiver");
    CHECK(with<std::string>(fixture, &TunnelUp::receiver, "2001:db8::10") == "helper.no-charon");
}

TEST_CASE("identities with wildcards or more than a name are refused") {
    Fixture fixture;
    for (const std::string identity : {"", "%any", "*", "CN=*", "*.example.net", "a\nb", "a\"b",
                                       "a{b}", "@#00ff", "a\\b", "$(id)", "`id`", "a;b"}) {
        CAPTURE(identity);
        CHECK(with<std::string>(fixture, &TunnelUp::gatewayIdentity, identity) ==
              "helper.argument-refused gatewayIdentity");
        if (!identity.empty())
            CHECK(with<std::string>(fixture, &TunnelUp::identity, identity) ==
                  "helper.argument-refused identity");
    }
    CHECK(with<std::string>(fixture, &TunnelUp::gatewayIdentity, std::string(256, 'a')) ==
          "helper.argument-refused gatewayIdentity");
    CHECK(with<std::string>(fixture, &TunnelUp::gatewayIdentity, "C=DE, O=Example, CN=gw") ==
          "helper.no-charon");
}

TEST_CASE("secrets and proposals are held to their form") {
    Fixture fixture;
    for (const auto& secret : {std::string(), std::string("a\nb"), std::string("a\0b", 3),
                               std::string(257, 'a'), std::string("\x7f")})
        CHECK(with<std::string>(fixture, &TunnelUp::secret, secret) ==
              "helper.argument-refused secret");
    for (const std::string proposals : {"aes256 sha256", "AES", "aes;", "../x", "aes\n"}) {
        CHECK(with<std::string>(fixture, &TunnelUp::ikeProposals, proposals) ==
              "helper.argument-refused ikeProposals");
        CHECK(with<std::string>(fixture, &TunnelUp::espProposals, proposals) ==
              "helper.argument-refused espProposals");
    }
    CHECK(with<std::uint32_t>(fixture, &TunnelUp::deadPeerSeconds, 9) ==
          "helper.argument-refused deadPeerSeconds");
    CHECK(with<std::uint32_t>(fixture, &TunnelUp::deadPeerSeconds, 601) ==
          "helper.argument-refused deadPeerSeconds");
}

TEST_CASE("certificates and keys must be that, and nothing else") {
    Fixture fixture;
    const tests::TestCa ca;
    const auto own = ca.issue({"DNS:console.example.net"});
    auto wanted = good();
    wanted.login = TunnelLogin::certificate;
    wanted.secret.clear();
    wanted.authority = ca.certificate();
    wanted.certificate = own.certificate;
    wanted.key = own.key;
    CHECK(fixture.refusal(wanted) == "helper.no-charon");
    for (const auto& text :
         {std::string(), std::string("file:/etc/shadow"), std::string("/etc/shadow"),
          "junk\n" + own.certificate, own.certificate + "junk", own.key,
          std::string("-----BEGIN CERTIFICATE-----\n../../etc\n-----END CERTIFICATE-----")}) {
        CAPTURE(text);
        auto other = wanted;
        other.certificate = text;
        CHECK(fixture.refusal(other) == "helper.argument-refused certificate");
        other = wanted;
        other.authority = text;
        CHECK(fixture.refusal(other) == "helper.argument-refused authority");
    }
    auto other = wanted;
    other.key = own.certificate;
    CHECK(fixture.refusal(other) == "helper.argument-refused key");
    other.key = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    CHECK(fixture.refusal(other) == "helper.argument-refused key");
    other = wanted;
    other.secret = "not for this login";
    CHECK(fixture.refusal(other) == "helper.argument-refused secret");
}

TEST_CASE("refusals never repeat what was given") {
    Fixture fixture;
    HelperRequest request;
    request.tunnelUp = good();
    request.tunnelUp->secret = "hush hush\n";
    const auto reply = helper::answer(core::toJson(request), fixture.session, fixture.around, {});
    CHECK(reply.find("hush") == std::string::npos);
    for (const auto& line : fixture.logged)
        CHECK(line.find("hush") == std::string::npos);
}
