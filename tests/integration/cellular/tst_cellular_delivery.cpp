// SPDX-License-Identifier: GPL-3.0-or-later
// A problem's whole way through outbox, chain and courier over a cellular bearer.
#include "tests/integration/cellular/shared_site.h"
#include "tests/integration/delivery/delivery_fixture.h"

using namespace callbox;
using tests::CellularSite;
using tests::sharedSite;

TEST_CASE("a problem report goes home over the bearer") {
    CellularSite& site = sharedSite();
    REQUIRE(site.playModem());
    const auto before = site.traces();
    {
        tests::DeliveryFixture console;
        auto& receiver = site.receiver();
        for (const auto& entity : {tests::kConsole, tests::kMachine}) {
            receiver.know(entity, "password");
            console.putCredential(entity, "password");
        }
        console.pin(receiver.receiverId(), receiver.signingKey(), receiver.epoch());
        connectivity::ChainEntry entry;
        entry.connection.id = "con-cellular";
        entry.connection.plugin = "cellular";
        entry.plugin = site.plugin();
        REQUIRE(entry.plugin);
        console.chain->setEntries({entry});
        console.acceptProblem(1);
        console.start(receiver.address());
        const bool arrived = console.until(
            [&] { return receiver.stored().size() == 1 && console.counts().waiting == 0; });
        INFO(site.logs());
        CHECK(arrived);
    }
    // The chain releases the way as it goes.
    CHECK(site.traces() == before);
}
