// SPDX-License-Identifier: GPL-3.0-or-later
// `callbox relay` with a real callboxd: what an operator of a relay types, reads and gets wrong.
#include <fstream>

#include <unistd.h>

#include "core/api/operations.h"
#include "core/json/codec.h"
#include "tests/catch.h"
#include "tests/integration/main_job/main_job_rig.h"
#include "tests/lab/loopback.h"
#include "tests/support/listening.h"
#include "tests/support/loopback.h"

using namespace callbox;
using namespace callbox::tests;
using core::api::RelayState;

namespace {

const std::string kFingerprint(64, 'a');
const std::string kOther(64, 'b');

/// A port of loopback that something has, as long as this lives.
class TakenPort {
public:
    TakenPort() : listener_(listenOnLoopback(port_)) {}
    ~TakenPort() { ::close(listener_); }
    TakenPort(const TakenPort&) = delete;
    TakenPort& operator=(const TakenPort&) = delete;
    std::string text() const { return std::to_string(port_); }

private:
    std::uint16_t port_ = 0;
    int listener_;
};

struct Console {
    MainJobRig rig;
    std::string out;

    Console() { REQUIRE(rig.startService()); }

    int relay(std::vector<std::string> words) {
        words.insert(words.begin(), "relay");
        int status = -1;
        out = rig.operatorSays(std::move(words), &status);
        return status;
    }
    RelayState state() {
        REQUIRE(relay({"show", "--json"}) == 0);
        const auto state = core::fromJson<RelayState>(out);
        REQUIRE(state);
        return *state;
    }
    bool says(const std::string& text) const { return out.find(text) != std::string::npos; }
};

}  // namespace

TEST_CASE("a relay is switched on at a port of the operator's and outlives a restart") {
    Console console;
    CHECK(console.relay({"show"}) == 0);
    CHECK(console.says("off"));
    CHECK(console.says(console.state().fingerprint));

    const HeldPort held;
    const std::string port = held.text();
    CHECK(console.relay({"enable", "--address", "127.0.0.1", "--port", port, "--connections", "7",
                         "--bytes-per-second", "100000"}) == 0);
    CHECK(console.says("on"));
    CHECK(console.says("127.0.0.1 port " + port));
    const auto listening = listeningSockets(console.rig.service().id());
    REQUIRE(listening);
    CHECK(listening->contains("tcp 127.0.0.1:" + port));

    // What is not named stays as it was.
    CHECK(console.relay({"enable", "--connections", "8"}) == 0);
    const auto before = console.state();
    CHECK(before.settings.port == std::stoi(port));
    CHECK(before.settings.connections == 8);
    CHECK(before.settings.bytesPerSecond == 100'000);

    REQUIRE(console.rig.service().terminate());
    REQUIRE(console.rig.startService());
    const auto after = console.state();
    CHECK(after.listening);
    CHECK(after.certificate == before.certificate);
    CHECK(console.relay({"disable"}) == 0);
    CHECK(console.says("off"));
    CHECK_FALSE(listeningSockets(console.rig.service().id())->contains("tcp 127.0.0.1:" + port));
}

TEST_CASE("consoles are named by a fingerprint or a certificate and taken off again") {
    Console console;
    CHECK(console.relay({"allow", "plant7", kFingerprint}) == 0);
    CHECK(console.says("plant7"));
    CHECK(console.says("once the relay is enabled"));
    REQUIRE(console.relay({"show", "--certificate"}) == 0);
    CHECK(console.out.starts_with("-----BEGIN CERTIFICATE-----"));
    const auto file = console.rig.directory() / "console.pem";
    std::ofstream(file) << console.out;
    CHECK(console.relay({"allow", "plant8", "--certificate", file}) == 0);
    auto state = console.state();
    REQUIRE(state.consoles.size() == 2);
    CHECK(state.consoles[1].fingerprint == state.fingerprint);

    CHECK(console.relay({"allow", "plant9", kFingerprint}) == 4);
    CHECK(console.says("plant7"));
    CHECK(console.relay({"allow", "plant7", kOther}) == 0);
    CHECK(console.state().consoles[0].fingerprint == kOther);
    CHECK(console.relay({"deny", "plant8"}) == 0);
    CHECK(console.state().consoles.size() == 1);
    CHECK(console.relay({"deny", "plant8"}) == 5);
    CHECK(console.says("callbox relay show"));
}

TEST_CASE("what a relay cannot take is refused with what to do and changes nothing") {
    Console console;
    const TakenPort taken;
    const HeldPort held;
    const std::string port = held.text();
    REQUIRE(console.relay({"enable", "--address", "127.0.0.1", "--port", port}) == 0);
    CHECK(console.relay({"enable", "--port", taken.text()}) != 0);
    CHECK(console.says("cannot listen on 127.0.0.1, port " + taken.text()));
    CHECK(console.says("Choose another port"));
    CHECK(console.state().listening);
    CHECK(console.state().settings.port == std::stoi(port));

    CHECK(console.relay({"enable", "--address", "proxy.example.net"}) == 4);
    CHECK(console.says("IPv4 or IPv6"));
    CHECK(console.relay({"enable", "--port", "0"}) == 2);
    CHECK(console.relay({"enable", "--port", "65536"}) == 2);
    CHECK(console.relay({"enable", "--connections", "1001"}) == 2);
    CHECK(console.relay({"enable", "--bytes-per-second", "lots"}) == 2);
    CHECK(console.relay({"allow", "plant7"}) == 2);
    CHECK(console.says("fingerprint"));
    CHECK(console.relay({"allow", "plant7", kFingerprint, "--certificate", "-"}) == 2);
    CHECK(console.relay({"allow", "plant7", "abc"}) == 4);
    CHECK(console.says("callbox relay show"));
    CHECK(console.relay({"allow", "plant\n7", kFingerprint}) == 4);
    CHECK(console.relay({"allow", std::string(65, 'p'), kFingerprint}) == 4);
    CHECK(console.relay({"allow", "plant7", "--certificate", "/nowhere"}) != 0);
    CHECK(console.state().consoles.empty());
}

TEST_CASE("each verb of the relay tells how it is used") {
    Console console;
    for (const char* verb : {"show", "enable", "disable", "allow", "deny"}) {
        CHECK(console.relay({verb, "--help"}) == 0);
        CHECK(console.says(std::string("usage: callbox relay ") + verb));
    }
    CHECK(console.relay({"enable", "--help"}) == 0);
    CHECK(console.says("keeps what is not named"));
    CHECK(console.relay({"allow", "--help"}) == 0);
    CHECK(console.says("callbox relay show"));
}
