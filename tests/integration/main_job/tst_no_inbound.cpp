// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing connects inward: what callboxd and all it starts listen on, in each mode.
#include "tests/catch.h"
#include "tests/integration/main_job/main_job_rig.h"
#include "tests/support/listening.h"
#include "tests/support/loopback.h"

using namespace callbox;
using namespace callbox::tests;
namespace api = core::api;
using Sockets = std::set<std::string>;

TEST_CASE("callboxd listens on its local socket and on what the operator enabled, nothing else") {
    MainJobRig rig;
    REQUIRE(rig.startReceiver());
    REQUIRE(rig.startService());
    const auto sockets = [&] { return listeningSockets(rig.service().id()); };
    if (!sockets()) {
        WARN("skipped: the files of another account's process are not shown");
        return;
    }
    const std::string local = "unix " + (rig.directory() / "operator.sock").string();

    INFO("not set up");
    CHECK(*sockets() == Sockets{local});

    INFO("calling home, with a channel to a partition");
    REQUIRE(rig.setUp() == "");
    REQUIRE(rig.waitForEmptyOutbox());
    CHECK(*sockets() == Sockets{local});

    INFO("while a connection is tested");
    const auto client = rig.client();
    REQUIRE(client);
    const auto job = client->call(api::kConnectionTest, {});
    REQUIRE(job);
    CHECK(*sockets() == Sockets{local});
    REQUIRE(client->follow(job->jobId));

    INFO("as a relay");
    const HeldPort port;
    api::RelaySettings relay;
    relay.enabled = true;
    relay.address = "127.0.0.1";
    relay.port = port.number();
    const auto enabled = client->call(api::kRelaySet, relay);
    REQUIRE(enabled);
    CHECK(enabled->listening);
    const std::string open = "tcp 127.0.0.1:" + std::to_string(relay.port);
    CHECK(*sockets() == Sockets{local, open});

    INFO("as a relay again after a restart");
    rig.service().terminate();
    REQUIRE(rig.startService());
    CHECK(*sockets() == Sockets{local, open});

    INFO("no relay any more");
    relay.enabled = false;
    const auto disabled = rig.client()->call(api::kRelaySet, relay);
    REQUIRE(disabled);
    CHECK_FALSE(disabled->listening);
    CHECK(*sockets() == Sockets{local});
}
