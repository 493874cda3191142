// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include "tests/catch.h"
#include "tests/integration/main_job/main_job_rig.h"

using namespace callbox;
using namespace callbox::core;
using namespace std::chrono_literals;

namespace {

/// The event once the receiver has acknowledged it.
std::optional<ServiceableEvent> acknowledged(tests::ApiTestClient& client,
                                             const api::EventQuery& query,
                                             std::chrono::seconds deadline = 180s) {
    const auto until = std::chrono::steady_clock::now() + deadline;
    while (std::chrono::steady_clock::now() < until) {
        const auto page = client.call(api::kEventList, query);
        if (page)
            for (const auto& event : page->rows)
                if (event.state == EventState::acknowledged)
                    return event;
        client.next(50ms);
    }
    return {};
}

}  // namespace

TEST_CASE("a fault on a partition becomes a service request with articles at the receiver") {
    tests::MainJobRig rig;
    REQUIRE(rig.startReceiver());
    REQUIRE(rig.startService());
    const auto refused = rig.setUp();
    INFO(rig.log());
    REQUIRE(refused == "");
    const auto client = rig.client();
    REQUIRE(client);

    SECTION("inventory is collected and acknowledged, and an unchanged one is not sent again") {
        const auto inventory = client->call(api::kInventoryGet, {rig.partitionId()});
        REQUIRE(inventory);
        REQUIRE(inventory->inventory);
        CHECK(inventory->inventory->items.size() > 10);
        CHECK_FALSE(inventory->acknowledgedDigest.empty());
        CHECK(rig.receiverSays({"machines"}).find("CBX-") != std::string::npos);
        const auto status = client->call(api::kStatusGet);
        REQUIRE(status);
        CHECK(status->health == api::CallHomeHealth::callingHome);
        CHECK(status->setUp);
    }
    SECTION("a fatal PCI Express error opens a service request") {
        REQUIRE(rig.partitionErrors().addFatalAer("0000:3b:00.0"));
        const auto event = acknowledged(*client, {});
        REQUIRE(event);
        CHECK(event->referenceCode.rfind("CBX-", 0) == 0);
        CHECK(event->severity == Severity::critical);
        CHECK_FALSE(event->serviceRequest.empty());
        CHECK_FALSE(event->articles.empty());
        CHECK(event->partitionName == "lpar1");
        CHECK(rig.receiverSays({"requests"}).find(event->serviceRequest) != std::string::npos);
        const auto ledger = client->call(api::kLedgerVerify);
        REQUIRE(ledger);
        CHECK(ledger->intact);
        CHECK(ledger->entries > 0);
    }
    SECTION("a test problem goes the whole way home and is closed by name and reason") {
        const auto created = client->call(api::kEventCreate, {"Is anybody there?", ""});
        REQUIRE(created);
        const auto event = acknowledged(*client, {});
        REQUIRE(event);
        CHECK(event->test);
        const auto handle = [&](const auto& operation, const std::string& comment) {
            const auto reply = client->call(operation, {{event->problemNumber}, "Olga", comment});
            REQUIRE(reply);
            return reply->outcomes.at(0).error;
        };
        CHECK_FALSE(handle(api::kEventComment, "Nobody touched anything"));
        CHECK_FALSE(handle(api::kEventClose, "It was a test"));
        const auto again = handle(api::kEventClose, "Again");
        REQUIRE(again);
        CHECK(again->code == ErrorCode::conflict);
        CHECK_FALSE(handle(api::kEventReopen, "The provider asks about it"));
        CHECK(rig.waitForEmptyOutbox());
        const auto opened = client->call(api::kEventGet, {event->problemNumber});
        REQUIRE(opened);
        CHECK(opened->state == EventState::acknowledged);
        CHECK(opened->comments.size() == 1);
        CHECK(handle(api::kEventCallHome, "Once more")->code == ErrorCode::conflict);
        ServiceableEvent read;
        read.referenceCode = "B7001111";
        read.description = {"Fan failed", {}};
        read.partitionName = "lpar1";
        ProblemRecord record;
        record.recordId = "mc_event:1:1";
        record.source = "rasdaemon";
        record.kind = "no rule knows it";
        record.partitionId = "lpar1";
        const std::string file = toJson(read) + '\n' + toJson(record) + "\nnonsense\n";
        const auto loaded = client->call(api::kEventLoad, {file, ""});
        REQUIRE(loaded);
        REQUIRE(loaded->items.size() == 3);
        CHECK_FALSE(loaded->items[1].error);
        CHECK(loaded->items[1].problemNumber == 0);
        REQUIRE(loaded->items[2].error);
        CHECK(loaded->items[2].error->code == ErrorCode::protocol);
        CHECK(client->call(api::kEventLoad, {file, ""})->items[0].error->code ==
              ErrorCode::conflict);
        const auto waits = client->call(api::kEventGet, {loaded->items[0].problemNumber});
        REQUIRE(waits);
        CHECK(waits->state == EventState::held);
        CHECK(waits->partitionId == rig.partitionId());
    }
    SECTION("the same fault reported again is merged and counted") {
        REQUIRE(rig.partitionErrors().addFatalAer("0000:3b:00.0"));
        REQUIRE(acknowledged(*client, {}));
        REQUIRE(rig.partitionErrors().addFatalAer("0000:3b:00.0"));
        const auto until = std::chrono::steady_clock::now() + 180s;
        std::uint64_t count = 0;
        while (count < 2 && std::chrono::steady_clock::now() < until) {
            const auto page = client->call(api::kEventList);
            REQUIRE(page);
            REQUIRE(page->rows.size() == 1);
            count = page->rows[0].count;
            client->next(50ms);
        }
        CHECK(count == 2);
    }
    SECTION("what happens while the receiver is down is delivered when it is back") {
        rig.receiver().kill();
        REQUIRE(rig.partitionErrors().addUncorrectedMemory("DIMM_A1"));
        const auto until = std::chrono::steady_clock::now() + 180s;
        bool shown = false;
        while (!shown && std::chrono::steady_clock::now() < until) {
            const auto status = client->call(api::kStatusGet);
            REQUIRE(status);
            shown = status->health == api::CallHomeHealth::failing && status->waiting > 0 &&
                    !status->healthReason.empty();
            client->next(50ms);
        }
        CHECK(shown);
        REQUIRE(rig.startReceiver());
        CHECK(acknowledged(*client, {}));
    }
    SECTION("a fault written while the service is stopped is reported after its start") {
        rig.service().terminate();
        REQUIRE(rig.partitionErrors().addFatalAer("0000:5e:00.0"));
        REQUIRE(rig.startService());
        const auto later = rig.client();
        REQUIRE(later);
        CHECK(acknowledged(*later, {}));
    }
}
