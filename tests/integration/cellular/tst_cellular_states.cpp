// SPDX-License-Identifier: GPL-3.0-or-later
// Every state in which no bearer comes about is named, with the step it stops at; nothing is left.
#include "tests/catch.h"
#include "tests/integration/cellular/shared_site.h"

using namespace callbox;
using core::Verdict;
using tests::CellularSite;
using tests::sharedSite;
using tests::soon;

namespace {

using Changes = std::map<std::string, std::string>;

/// The first failed step of the plugin's test, by name and cause; nothing may be left after it.
std::string failure(const std::string& modem, const Changes& changes = {},
                    const Changes& secrets = {}, std::chrono::seconds patience = tests::kPatience) {
    CellularSite& site = sharedSite();
    REQUIRE(site.playModem(modem));
    const auto before = site.traces();
    const auto plugin = site.plugin(changes, secrets);
    REQUIRE(plugin);
    const auto steps =
        plugin->test(site.receiver().address(), std::chrono::steady_clock::now() + patience, {});
    INFO(site.logs());
    const bool passed = !connectivity::TestSteps::anyFailed(steps);
    CHECK(passed == (site.traces() != before));  // what works stays for the steps that follow
    plugin->release();
    CHECK(site.traces() == before);
    CHECK(steps.size() == 10);
    for (const auto& step : steps)
        if (step.verdict == Verdict::failed)
            return step.name + " " + step.finding.key;
    return "none";
}

int timesAsked(const std::string& what) {
    int times = 0;
    const std::string asked = sharedSite().asked();
    for (auto at = asked.find(what); at != std::string::npos; at = asked.find(what, at + 1))
        ++times;
    return times;
}

}  // namespace

TEST_CASE("which modem is meant, and that there is none, is named") {
    CHECK(failure(R"("modems": 0)") == "modem cellular.no-modem");
    CHECK(failure(R"("modems": 2)") == "modem cellular.several-modems");
    CHECK(failure(R"("modems": 2)", {{"modem", "352099001769999"}}) ==
          "modem cellular.modem-unknown");
    CHECK(failure(R"("modems": 2)", {{"modem", "352099001761481"}}) == "none");
    CHECK(failure(R"("modems": 2)", {{"modem", "b5c8a0f20"}}) == "none");
    CHECK(failure(R"("state": 11)") == "modem cellular.in-use");
    CHECK(failure(R"("state": -1, "reason": 1)") == "modem cellular.modem-failed");
}

TEST_CASE("without ModemManager that is named") {
    CellularSite& site = sharedSite();
    site.stopModem();
    const auto plugin = site.plugin();
    const auto path = plugin->establish(soon(), {});
    REQUIRE(!path);
    CHECK(path.error().message.key == "cellular.no-service");
}

TEST_CASE("what is the matter with the SIM is named") {
    CHECK(failure(R"("state": -1, "reason": 2, "noSim": true)") == "sim cellular.no-sim");
    CHECK(failure(R"("state": -1, "reason": 3)") == "sim cellular.sim-broken");
    CHECK(failure(R"("state": 2, "lock": 2, "pin": "1234")") == "sim cellular.pin-needed");
    CHECK(timesAsked("SendPin") == 0);
    CHECK(failure(R"("state": 2, "lock": 4)", {}, {{"pin", "1234"}}) == "sim cellular.puk");
    CHECK(timesAsked("SendPin") == 0);
    CHECK(failure(R"("state": 2, "lock": 10)", {}, {{"pin", "1234"}}) == "sim cellular.locked");
    CHECK(failure(R"("state": 2, "lock": 2, "pin": "1234")", {}, {{"pin", "1234"}}) == "none");
    CHECK(timesAsked("SendPin") == 1);
}

TEST_CASE("a wrong PIN is sent once, whoever asks again, and the last attempt is never used") {
    CellularSite& site = sharedSite();
    CHECK(failure(R"("state": 2, "lock": 2, "pin": "1234")", {}, {{"pin", "4711"}}) ==
          "sim cellular.pin-wrong-left");
    const auto plugin = site.plugin({}, {{"pin", "4711"}});
    const auto again = plugin->establish(soon(), {});
    REQUIRE(!again);
    // By this code the chain blocks the way.
    CHECK(again.error().code == core::ErrorCode::authentication);
    CHECK(again.error().message.key == "cellular.pin-wrong");
    // A helper that knows nothing of the first try but what that one wrote down.
    site.helper().kill();
    REQUIRE(site.startHelper());
    CHECK(!plugin->establish(soon(), {}));
    CHECK(timesAsked("SendPin") == 1);
    CHECK(failure(R"("state": 2, "lock": 2, "pin": "1234", "retries": 1)", {}, {{"pin", "1234"}}) ==
          "sim cellular.pin-last-attempt");
    CHECK(timesAsked("SendPin") == 0);
    CHECK(tests::readFile(site.path("helper.log")).find("4711") == std::string::npos);
}

TEST_CASE("what keeps the modem out of a network is named") {
    constexpr auto kShort = std::chrono::seconds(8);
    CHECK(failure(R"("registration": 2)", {}, {}, kShort) ==
          "registration cellular.not-registered");
    CHECK(failure(R"("registration": 0, "signal": 0)", {}, {}, kShort) ==
          "registration cellular.no-signal");
    CHECK(failure(R"("registration": 3)") == "registration cellular.registration-denied");
    CHECK(failure(R"("registration": 8)") == "registration cellular.emergency-only");
    CHECK(failure(R"("registration": 5)") == "registration cellular.roaming-refused");
    CHECK(timesAsked("CreateBearer") == 0);
    CHECK(failure(R"("registration": 5)", {{"roaming", "true"}}) == "none");
    CHECK(sharedSite().asked().find("allow-roaming=1") != std::string::npos);
}

TEST_CASE("why the network gives no bearer is named") {
    const auto answered = [](const std::string& error) {
        return failure(R"("connectError": "org.freedesktop.ModemManager1.Error.)" + error + '"');
    };
    CHECK(answered("MobileEquipment.MissingOrUnknownApn") ==
          "bearer cellular.access-point-refused");
    CHECK(answered("MobileEquipment.UserAuthenticationFailed") == "bearer cellular.logon-refused");
    CHECK(answered("MobileEquipment.RoamingNotAllowedInArea") ==
          "registration cellular.roaming-refused");
    CHECK(answered("MobileEquipment.InsufficientResources") == "bearer cellular.no-bearer");
    CHECK(timesAsked("DeleteBearer") == 1);
    CHECK(failure(R"("method": 3)") == "bearer cellular.no-address");
}
