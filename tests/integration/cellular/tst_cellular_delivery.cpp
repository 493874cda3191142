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
        console.meet(receiver, site.plugin());
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
