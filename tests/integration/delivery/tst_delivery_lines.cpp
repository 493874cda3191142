// SPDX-License-Identifier: GPL-3.0-or-later
// What a slow or bounded line carries, and in which order.
#include "tests/integration/delivery/four_ways.h"
#include "tests/integration/delivery/receiver_pair.h"
#include "tests/support/fake_receiver.h"

using namespace callbox;
using namespace callbox::tests;
using core::api::TransmissionState;
using core::protocol::MessageType;

namespace {

connectivity::ChainEntry entryOf(const connectivity::Path& path) {
    connectivity::ChainEntry entry;
    entry.connection.id = "con-1";
    entry.connection.name = "Line";
    entry.plugin = std::make_shared<GivenWay>(path);
    return entry;
}

}  // namespace

TEST_CASE("a slow line carries one message at a time, the most urgent first") {
    DeliveryFixture fixture;
    FakeReceiver receiver;
    for (const auto& entity : {kConsole, kMachine}) {
        receiver.know(entity, "password of " + entity);
        fixture.putCredential(entity, "password of " + entity);
    }
    fixture.pin(receiver.receiverId(), receiver.signingKey(), receiver.epoch());
    connectivity::Path path;
    path.slow = true;
    fixture.chain->setEntries({entryOf(path)});
    const std::vector<MessageType> urgency = {MessageType::problem, MessageType::status,
                                              MessageType::heartbeat, MessageType::inventory,
                                              MessageType::performance};
    std::vector<std::string> expected;
    for (const auto type : urgency)
        for (int i = 0; i < 3; ++i)
            expected.push_back(core::protocol::cloudEventType(type));
    for (auto type = urgency.rbegin(); type != urgency.rend(); ++type)
        for (int i = 0; i < 3; ++i)
            fixture.accept(*type, "{}", kMachine, "par-" + std::to_string(i));
    fixture.start(receiver.address());
    REQUIRE(fixture.until([&] { return receiver.stored().size() == expected.size(); }));
    std::vector<std::string> arrived;
    for (const auto& envelope : receiver.stored())
        arrived.push_back(envelope.type);
    CHECK(arrived == expected);
    // One for sessions and instructions, one for messages.
    CHECK(receiver.connections() == 2);
    fixture.loop.reset();
}

TEST_CASE("beside an upload a bounded line lets problems by, all within the bound") {
    constexpr std::uint64_t kBound = 250'000;
    Both both;
    const auto port = both.receiver.server->port();
    TcpGate gate(TcpGate::Kind::plain, "127.0.0.2", port, port);
    connectivity::Path path;
    path.receiverAddress = "127.0.0.2";
    auto entry = entryOf(path);
    entry.connection.settings["bytes-per-second"] = std::to_string(kBound);
    both.chain->setEntries({entry});
    both.begin();
    core::protocol::PerformanceBody body;
    for (int i = 0; i < 5000; ++i)
        body.samples.push_back({DeliveryFixture::now() - std::chrono::seconds(i), "cpu",
                                core::protocol::randomHex(200), 1, "%"});
    const auto begun = std::chrono::steady_clock::now();
    const auto before = gate.bytes();
    gate.holdAfter(kBound);
    const auto large =
        both.accept(MessageType::performance, core::toJson(body), both.machine.entityId);
    REQUIRE(both.until([&] { return gate.held(); }));
    const auto problem = both.acceptReport(1);
    REQUIRE(both.until(
        [&] { return both.transmission(problem).state == TransmissionState::acknowledged; }));
    CHECK(both.transmission(large).state == TransmissionState::sending);
    gate.letThrough();
    REQUIRE(both.until([&] { return both.counts().waiting == 0; }, std::chrono::seconds(120)));
    CHECK(both.transmission(large).state == TransmissionState::acknowledged);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
    // libcurl lets a buffer's worth of each request by before it counts.
    CHECK(took.count() > static_cast<double>(gate.bytes() - before) / kBound / 2);
    both.loop.reset();
}
