// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at any moment of establish and release, neither the console's side nor callbox-helper
// leaves a route, interface, tunnel, secret, lock or child behind.
#include <thread>

#include <unistd.h>

#include "tests/catch.h"
#include "tests/integration/vpn/vpn_site.h"

using namespace callbox;
using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;
using tests::ChildProcess;
using tests::GatewaySettings;
using tests::VpnSite;

namespace {

constexpr int kRounds = 8;

bool flap(VpnSite& site, ChildProcess& console) {
    return console.start({tests::programDirectory() + "/helper_client", "flap", site.helperSocket(),
                          std::getenv("CALLBOX_TEST_PLUGINS"), GatewaySettings{}.secret},
                         site.path("client.log"));
}

/// Waits until there are more lines of `text` than before, then a moment that differs by round.
bool waitFor(VpnSite& site, const std::string& text, int round) {
    const auto count = [&] {
        const auto log = tests::readFile(site.path("client.log"));
        std::size_t lines = 0;
        for (auto at = log.find(text); at != std::string::npos; at = log.find(text, at + 1))
            ++lines;
        return lines;
    };
    const auto before = count();
    const auto until = steady_clock::now() + seconds(60);
    while (count() == before)
        if (steady_clock::now() > until)
            return false;
        else
            std::this_thread::sleep_for(milliseconds(1));
    std::this_thread::sleep_for(milliseconds(7 * (round / 2)));
    return true;
}

bool settles(VpnSite& site, const std::string& before) {
    const auto until = steady_clock::now() + seconds(60);
    while (site.traces() != before)
        if (steady_clock::now() > until)
            return false;
        else
            std::this_thread::sleep_for(milliseconds(20));
    return true;
}

}  // namespace

TEST_CASE("a console that is killed leaves nothing behind") {
    VpnSite site;
    INFO(site.problem());
    REQUIRE(site.problem().empty());
    REQUIRE(site.configure({}));
    const auto before = site.traces();
    for (int round = 0; round < kRounds; ++round) {
        CAPTURE(round);
        ChildProcess console;
        REQUIRE(flap(site, console));
        // Even rounds hit the release and what follows, odd ones the next establish.
        REQUIRE(waitFor(site, round % 2 == 0 ? "up" : "down", round));
        console.kill();
        const bool settled = settles(site, before);
        INFO(site.traces() << site.logs());
        REQUIRE(settled);
    }
}

TEST_CASE("a callbox-helper that is killed leaves nothing behind once it is started again") {
    VpnSite site;
    INFO(site.problem());
    REQUIRE(site.problem().empty());
    REQUIRE(site.configure({}));
    const auto before = site.traces();
    for (int round = 0; round < kRounds; ++round) {
        CAPTURE(round);
        ChildProcess console;
        REQUIRE(flap(site, console));
        REQUIRE(waitFor(site, round % 2 == 0 ? "up" : "down", round));
        site.helper().kill();
        console.kill();
        REQUIRE(site.startHelper());
        const auto after = site.traces();
        INFO(site.logs());
        REQUIRE(after == before);
    }
}

TEST_CASE("what was up when callbox-helper was killed is taken down by the next one") {
    VpnSite site;
    REQUIRE(site.problem().empty());
    REQUIRE(site.configure({}));
    const auto before = site.traces();
    auto plugin = site.plugin({});
    REQUIRE(plugin);
    REQUIRE(plugin->establish(steady_clock::now() + seconds(90), {}));
    CHECK(site.traces() != before);
    site.helper().kill();
    CHECK(site.traces() != before);
    REQUIRE(site.startHelper());
    CHECK(site.traces() == before);
    // The plugin comes back by itself.
    CHECK(plugin->establish(steady_clock::now() + seconds(90), {}));
    plugin->release();
    CHECK(site.traces() == before);
}
