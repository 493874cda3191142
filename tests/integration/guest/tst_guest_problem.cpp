// SPDX-License-Identifier: GPL-3.0-or-later
// The whole journey over a telephone line, within the QEMU guest (tests/lab/guest problem):
// callboxd enrols and reports a problem to a receiver that only the modem reaches.
#include <chrono>
#include <iostream>

#include "tests/catch.h"
#include "tests/integration/guest/modem_rig.h"
#include "tests/integration/main_job/main_job_rig.h"

using namespace callbox;
using namespace callbox::core;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

TEST_CASE("A problem report goes home over the modem alone") {
    const tests::ModemRig modem({"--number", "100=" + tests::ModemRig::accessServer()});
    tests::MainJobRig rig;
    // An emulated machine on a busy one is slow; each wait ends when what it is for is there.
    rig.patience = 600s;
    rig.putReceiver({"ip", "netns", "exec", "provider"}, "10.64.0.1");
    rig.serviceArguments = {"--helper-socket", modem.helperSocket(), "--plugin-directory",
                            tests::GuestHelper::pluginDirectory()};
    REQUIRE(rig.startReceiver());
    REQUIRE(rig.startService());
    const auto client = rig.client();
    REQUIRE(client);
    Connection telephone;
    telephone.name = "Telephone";
    telephone.plugin = "modem";
    telephone.settings = tests::ModemRig::usualSettings();
    const auto stored = client->setOnlyConnection(telephone);
    REQUIRE(stored);
    const std::string& id = *stored;
    REQUIRE(client->call(api::kConnectionSecret, {id, "password", "chap-and-pap-secret"}));
    const auto refused = rig.setUp();
    INFO(refused + "\n" + rig.log() + modem.helperLog() + modem.modemLog());
    // The emulated machine may be too slow for the partition's inventory, which is not the matter.
    const bool enrolled = refused.empty() || refused.find("setup.enrolled") != std::string::npos;
    REQUIRE(enrolled);

    const auto begun = steady_clock::now();
    REQUIRE(client->call(api::kEventCreate, {"Is anybody there?", ""}));
    bool acknowledged = false;
    while (!acknowledged && steady_clock::now() - begun < rig.patience) {
        if (const auto page = client->call(api::kEventList, api::EventQuery{}))
            for (const auto& event : page->rows)
                acknowledged = acknowledged || event.state == EventState::acknowledged;
        client->next(50ms);
    }
    REQUIRE(acknowledged);
    std::cout << "problem " << std::chrono::duration<double>(steady_clock::now() - begun).count()
              << " s\n";
    CHECK(modem.modemLog().find("dial T 100") != std::string::npos);
    const auto now = client->call(api::kConnectionList);
    REQUIRE(now);
    CHECK(now->connections.front().health == PathHealth::healthy);
    CHECK(rig.log().find("chap-and-pap-secret") == std::string::npos);
    CHECK(modem.helperLog().find("chap-and-pap-secret") == std::string::npos);
}
