// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/compare.h"
#include "core/inventory/digest.h"
#include "core/json/codec.h"
#include "tests/integration/receiver/receiver_fixture.h"

using namespace callbox;
using namespace callbox::tests;
using namespace callbox::core::protocol;

namespace {

std::string reasonIn(const std::optional<HttpReply>& reply) {
    if (!reply)
        return "no reply";
    const auto refusal = core::fromJson<Refusal>(reply->body);
    return std::to_string(reply->status) + ' ' + (refusal ? refusal->reason : reply->body);
}

core::Inventory inventoryOf(const std::string& serial) {
    core::Inventory inventory;
    inventory.partitionId = "par-0000000000000001";
    inventory.hostName = "node";
    core::InventoryItem item;
    item.kind = core::InventoryKind::disk;
    item.key = serial;
    item.serialNumber = serial;
    inventory.items = {item};
    return inventory;
}

}  // namespace

TEST_CASE("a problem report opens one service request and is receipted") {
    RunningReceiver receiver;
    auto client = receiver.connect();
    TestConsole console("CONSOLE1");
    const auto machine = TestConsole::machine("TEST001");
    REQUIRE(join(console, client, {machine}));

    const auto first = console.send(client, console.problem(machine.entityId, "dup-1"));
    REQUIRE(first);
    CHECK(first->verdict == ReceiptVerdict::accepted);
    CHECK(first->serviceRequest == "SR 100-0001");
    CHECK(first->identity.sequence == 1);
    CHECK(first->receiverEpoch.size() == 32);

    SECTION("another report of the same problem joins it") {
        const auto second = console.send(client, console.problem(machine.entityId, "dup-1"));
        REQUIRE(second);
        CHECK(second->verdict == ReceiptVerdict::accepted);
        CHECK(second->serviceRequest == "SR 100-0001");
    }
    SECTION("another problem has its own") {
        const auto second = console.send(client, console.problem(machine.entityId, "dup-2"));
        REQUIRE(second);
        CHECK(second->serviceRequest == "SR 100-0002");
    }
    SECTION("the same message again is a duplicate with the first answer, also after a restart") {
        --console.sequence;
        auto again = console.problem(machine.entityId, "dup-1");
        receiver.restart();
        auto other = receiver.connect();
        REQUIRE(console.openSession(other));
        const auto second = console.send(other, again);
        REQUIRE(second);
        CHECK(second->verdict == ReceiptVerdict::duplicate);
        CHECK(second->serviceRequest == "SR 100-0001");
        CHECK(second->receivedAt == first->receivedAt);
    }
    SECTION("its number with another content is rejected") {
        --console.sequence;
        const auto second = console.send(client, console.problem(machine.entityId, "dup-9"));
        REQUIRE(second);
        CHECK(second->verdict == ReceiptVerdict::rejected);
        CHECK(second->reason == "identity-reused");
    }
}

TEST_CASE("what can never be accepted is rejected with its reason") {
    RunningReceiver receiver;
    auto client = receiver.connect();
    TestConsole console("CONSOLE1");
    REQUIRE(join(console, client));
    auto envelope = console.problem(console.id(), "dup-1");
    std::string reason;

    SECTION("a digest of other bytes") {
        envelope.data += ' ';
        reason = "digest-wrong";
    }
    SECTION("a reporter who is not the session's console") {
        envelope.reporter = TestConsole::machine("OTHER").entityId;
        reason = "reporter-wrong";
    }
    SECTION("a console id that is not the session's") {
        envelope.identity.consoleId = TestConsole::machine("OTHER").entityId;
        reason = "reporter-wrong";
    }
    SECTION("an identity without form") {
        envelope.identity.sequence = 0;
        reason = "identity-malformed";
    }
    SECTION("an unknown type") {
        envelope.type = "org.callbox.weather.v1";
        reason = "type-unknown";
    }
    SECTION("a body that is no JSON") {
        envelope = console.envelope(MessageType::problem, console.id(), "{\"event\":");
        reason = "body-malformed";
    }
    SECTION("a body of another shape") {
        envelope = console.envelope(MessageType::problem, console.id(), "{\"event\":[1]}");
        reason = "body-malformed";
    }
    console.seal(envelope);
    const auto receipt = console.send(client, envelope);
    REQUIRE(receipt);
    CHECK(receipt->verdict == ReceiptVerdict::rejected);
    CHECK(receipt->reason == reason);
    CHECK(receipt->identity == envelope.identity);
}

TEST_CASE("extended error data is kept with the service request that it names") {
    RunningReceiver receiver;
    auto client = receiver.connect();
    TestConsole console("CONSOLE1");
    const auto machine = TestConsole::machine("TEST001");
    REQUIRE(join(console, client, {machine}));
    REQUIRE(console.send(client, console.problem(machine.entityId, "dup-1")));
    ExtendedDataBody body;
    body.serviceRequest = "SR 100-0001";
    body.problemNumber = 1;
    body.duplicateKey = "dup-1";
    body.pieces = {{"kernel-log.txt", 3, sha256Hex("abc"), false, {}, 0, false, "abc"}};
    auto about = machine.entityId;
    auto verdict = ReceiptVerdict::rejected;
    std::string reason;

    SECTION("its own") {
        verdict = ReceiptVerdict::accepted;
    }
    SECTION("another number, after a restore: the newest of the same problem") {
        body.serviceRequest = "SR 100-0077";
        verdict = ReceiptVerdict::accepted;
    }
    SECTION("none that is known") {
        body.serviceRequest = "SR 100-0077";
        body.duplicateKey = "dup-2";
        reason = "request-unknown";
    }
    SECTION("one of another machine") {
        about = console.id();
        reason = "request-unknown";
    }
    SECTION("a name that leads elsewhere") {
        body.pieces[0].name = "../x";
        reason = "body-malformed";
    }
    SECTION("more than the file has") {
        body.pieces[0].bytes = 2;
        reason = "body-malformed";
    }
    SECTION("no pieces") {
        body.pieces.clear();
        reason = "body-malformed";
    }
    SECTION("content that is not base64") {
        body.pieces[0].base64 = true;
        reason = "body-malformed";
    }
    const auto receipt = console.send(
        client, console.envelope(MessageType::extendedData, about, core::toJson(body)));
    REQUIRE(receipt);
    CHECK(receipt->verdict == verdict);
    CHECK(receipt->reason == reason);
    if (verdict == ReceiptVerdict::accepted)
        CHECK(receipt->serviceRequest == "SR 100-0001");
}

TEST_CASE("a subject that cannot be shown is refused and nothing is stored") {
    RunningReceiver receiver;
    auto client = receiver.connect();
    TestConsole console("CONSOLE1");
    REQUIRE(join(console, client));

    SECTION("an authenticator of another key") {
        auto envelope = console.problem(console.id(), "dup-1");
        envelope.authenticator = base64Encode(std::string(32, 'x'));
        CHECK(reasonIn(console.post(client, envelope)) == "403 authenticator-wrong");
        console.seal(envelope);
        const auto receipt = console.send(client, envelope);
        REQUIRE(receipt);
        CHECK(receipt->verdict == ReceiptVerdict::accepted);
    }
    SECTION("an authenticator made for other content") {
        auto envelope = console.problem(console.id(), "dup-1");
        const auto stolen = envelope.authenticator;
        envelope = console.problem(console.id(), "dup-2");
        envelope.authenticator = stolen;
        CHECK(reasonIn(console.post(client, envelope)) == "403 authenticator-wrong");
    }
    SECTION("a machine that this console did not enrol") {
        const auto stranger = TestConsole::machine("STRANGER");
        CHECK(reasonIn(console.post(client, console.problem(stranger.entityId, "dup-1"))) ==
              "403 subject-unknown");
    }
}

TEST_CASE("messages need a session") {
    RunningReceiver receiver;
    auto client = receiver.connect();
    TestConsole console("CONSOLE1");
    REQUIRE(join(console, client));
    const auto envelope = console.problem(console.id(), "dup-1");
    const std::string good = console.token;

    SECTION("none") {
        console.token.clear();
        CHECK(reasonIn(console.post(client, envelope)) == "401 token-missing");
    }
    SECTION("a forged one") {
        console.token[console.token.size() / 2] ^= 1;
        CHECK(reasonIn(console.post(client, envelope)) == "401 token-invalid");
        console.token = "x";
        CHECK(reasonIn(console.post(client, envelope)) == "401 token-invalid");
    }
    SECTION("one that has expired") {
        receiver.ahead = std::chrono::minutes(16);
        CHECK(reasonIn(console.post(client, envelope)) == "401 token-expired");
    }
    SECTION("one from before a restart is still good") {
        receiver.restart();
        auto other = receiver.connect();
        CHECK(console.send(other, envelope));
    }
}

TEST_CASE("inventories are kept in full and by differences") {
    RunningReceiver receiver;
    auto client = receiver.connect();
    TestConsole console("CONSOLE1");
    REQUIRE(join(console, client));
    const auto before = inventoryOf("DISK1");
    const auto after = inventoryOf("DISK2");
    InventoryBody body;
    body.partitionId = before.partitionId;
    const auto send = [&] {
        return console.send(
            client, console.envelope(MessageType::inventory, console.id(), core::toJson(body)));
    };

    SECTION("a difference first is answered with the wish for all of it") {
        body.difference = core::inventory::compare(before, after);
        const auto receipt = send();
        REQUIRE(receipt);
        CHECK(receipt->verdict == ReceiptVerdict::needFull);
    }
    SECTION("a difference to what is there is applied, one to something else is not") {
        body.full = before;
        body.digest = core::inventory::digest(before);
        auto receipt = send();
        REQUIRE(receipt);
        CHECK(receipt->verdict == ReceiptVerdict::accepted);
        body.full.reset();
        body.difference = core::inventory::compare(before, after);
        receipt = send();
        REQUIRE(receipt);
        CHECK(receipt->verdict == ReceiptVerdict::accepted);
        receipt = send();
        REQUIRE(receipt);
        CHECK(receipt->verdict == ReceiptVerdict::needFull);
    }
}

TEST_CASE("heartbeat, test, performance and status are receipted") {
    RunningReceiver receiver;
    auto client = receiver.connect();
    TestConsole console("CONSOLE1");
    REQUIRE(join(console, client));
    const auto accepted = [&](MessageType type, const std::string& data) {
        const auto receipt = console.send(client, console.envelope(type, console.id(), data));
        REQUIRE(receipt);
        CHECK(receipt->verdict == ReceiptVerdict::accepted);
        return *receipt;
    };
    CHECK(accepted(MessageType::heartbeat, core::toJson(HeartbeatBody{})).nextCheckIn);
    accepted(MessageType::test, core::toJson(TestBody{}));
    PerformanceBody performance;
    performance.samples.resize(3);
    accepted(MessageType::performance, core::toJson(performance));
    REQUIRE(console.send(client, console.problem(console.id(), "dup-1")));
    StatusBody status;
    status.duplicateKey = "dup-1";
    status.state = core::EventState::closed;
    accepted(MessageType::status, core::toJson(status));

    const auto reply = client.get("/v1/instructions", console.token);
    REQUIRE(reply);
    REQUIRE(reply->status == 200);
    CHECK(console.signedByReceiver(*reply));
    const auto instructions = core::fromJson<Instructions>(reply->body);
    REQUIRE(instructions);
    CHECK(instructions->highestSequence == console.sequence);
    CHECK(instructions->instructions.empty());
    CHECK(reasonIn(client.post("/v1/instructions/unknown", "", console.token)) == "404 not-found");
}
