// SPDX-License-Identifier: GPL-3.0-or-later
// A login that was refused is not tried again, whatever callboxd goes through.
#include "tests/catch.h"
#include "tests/integration/main_job/main_job_rig.h"
#include "tests/support/eventually.h"
#include "tests/support/fake_proxy.h"

using namespace callbox;
using namespace callbox::tests;
namespace api = core::api;

namespace {

core::Connection only(ApiTestClient& client) {
    const auto list = client.call(api::kConnectionList);
    REQUIRE(list);
    REQUIRE(list->connections.size() == 1);
    return list->connections.front();
}

}  // namespace

TEST_CASE("a way whose login was refused stays blocked over a crash and a restart") {
    MainJobRig rig;
    REQUIRE(rig.startReceiver());
    REQUIRE(rig.startService());
    REQUIRE(rig.setUp() == "");
    REQUIRE(rig.waitForEmptyOutbox());
    FakeProxy proxy(ProxyConduct::refusesLogin);
    auto client = rig.client();
    REQUIRE(client);
    core::Connection connection;
    connection.name = "Site proxy";
    connection.plugin = "proxy";
    connection.settings = {{"host", "127.0.0.1"},
                           {"port", std::to_string(proxy.port())},
                           {"method", "basic"},
                           {"user", "callbox"}};
    const auto stored = client->setOnlyConnection(connection);
    REQUIRE(stored);
    const auto& id = *stored;
    REQUIRE(client->call(api::kConnectionSecret, {id, "password", "wrong"}));
    const auto send = [&] {
        REQUIRE(rig.partitionErrors().addUncorrectedMemory("CPU_SrcID#0_MC#0_Chan#0_DIMM#0"));
        return eventually([&] {
            const auto status = client->call(api::kStatusGet);
            return status && status->waiting > 0;
        });
    };
    REQUIRE(send());
    REQUIRE(eventually([&] { return only(*client).blocked; }));
    const int logins = proxy.logins();
    CHECK(logins <= 2);  // with no password yet none was tried

    // What is stored after it is answered only when the block is stored as well.
    REQUIRE(client->call(api::kSupportIdsSet, {"olga@example.net", "otto@example.net"}));

    for (const bool crash : {true, false}) {
        if (crash)
            rig.service().kill();
        else
            REQUIRE(rig.service().terminate());
        REQUIRE(rig.startService());
        client = rig.client();
        REQUIRE(client);
        CHECK(only(*client).blocked);
        // Delivery has found that there is no way for what waits, and asked for one.
        REQUIRE(eventually([&] {
            const auto status = client->call(api::kStatusGet);
            return status && status->waiting > 0 && !status->healthReason.empty();
        }));
        CHECK(only(*client).blocked);
        CHECK(proxy.logins() == logins);
    }

    // Another password is worth another try, once.
    REQUIRE(client->call(api::kConnectionSecret, {id, "password", "wrong, too"}));
    REQUIRE(eventually([&] { return proxy.logins() == logins + 1; }));
    REQUIRE(eventually([&] { return only(*client).blocked; }));
    CHECK(proxy.logins() == logins + 1);
}
