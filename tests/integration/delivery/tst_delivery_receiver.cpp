// SPDX-License-Identifier: GPL-3.0-or-later
// Delivery and the real receiver, each with its own database, over loopback TLS.
#include <iostream>

#include "core/json/codec.h"
#include "tests/integration/delivery/receiver_pair.h"

using namespace callbox;
using core::protocol::MessageType;
using service::delivery::DeliveryHealth;
using tests::Both;

TEST_CASE("a problem goes to the real receiver and comes back with a service request") {
    Both both;
    both.begin();
    const auto sequence = both.acceptReport(1);
    REQUIRE(both.allArrived(1));
    CHECK(both.acknowledged[0].sequence == sequence);
    CHECK(both.acknowledged[0].verdict == core::protocol::ReceiptVerdict::accepted);
    CHECK(both.loop->state().health == DeliveryHealth::callingHome);
    CHECK(both.transmission(sequence).state == core::api::TransmissionState::acknowledged);
}

TEST_CASE("the real receiver is tested down to the credential") {
    Both both;
    both.begin();
    std::optional<core::Result<std::vector<core::TestStep>>> steps;
    both.loop->test("con-1", [&](auto result) { steps = std::move(result); });
    REQUIRE(both.until([&] { return steps.has_value(); }));
    REQUIRE(*steps);
    for (const auto& step : **steps) {
        INFO(step.name << " " << step.finding.key);
        CHECK(step.verdict == core::Verdict::passed);
    }
}

TEST_CASE("delivery outlives restarts of the real receiver") {
    Both both;
    both.begin();
    constexpr std::size_t kReports = 60;
    for (std::size_t i = 0; i < kReports; ++i)
        both.acceptReport(static_cast<int>(i), "par-" + std::to_string(i % 5));
    for (std::size_t round = 1; round <= 3; ++round) {
        REQUIRE(both.until([&] { return both.acknowledged.size() >= round * 10; }));
        both.receiver.restart();
    }
    REQUIRE(both.allArrived(kReports));
    CHECK(both.counts().setAside == 0);
}

TEST_CASE("a password that is 150 days old is replaced") {
    Both both;
    both.begin();
    both.acceptReport(1);
    REQUIRE(both.allArrived(1));
    const std::string before = both.credential(both.console.entityId).current;
    // Each day the token is over, so the next message opens a session and reads instructions: one
    // session hands the new password out, a later one proves it.
    for (int day = 151; day < 160; ++day) {
        both.receiver.ahead = std::chrono::hours(24 * day);
        both.acceptReport(day);
        REQUIRE(both.allArrived(static_cast<std::size_t>(day - 149)));
        const auto handedOut = [&] {
            return !both.credential(both.console.entityId).next.empty() ||
                   both.credential(both.console.entityId).current != before;
        };
        REQUIRE(both.until(handedOut));
        if (both.credential(both.console.entityId).current != before)
            break;
    }
    REQUIRE(both.until([&] { return both.credential(both.console.entityId).next.empty(); }));
    CHECK(both.credential(both.console.entityId).current != before);
}

TEST_CASE("how many problem reports a second reach the real receiver", "[.][bench]") {
    Both both;
    both.options.parallel = 4;
    both.begin();
    both.acceptReport(0);
    REQUIRE(both.allArrived(1));
    for (const int partitions : {1, 20}) {
        both.loop->stop();
        const std::size_t before = both.acknowledged.size();
        constexpr std::size_t kReports = 2000;
        both.write([&](core::store::Transaction& transaction) -> core::Result<void> {
            for (std::size_t i = 0; i < kReports; ++i) {
                core::outbox::OutgoingMessage message;
                message.type = MessageType::problem;
                message.subject = both.machine.entityId;
                message.partitionId =
                    "par-" + std::to_string(i % static_cast<std::size_t>(partitions));
                core::protocol::ProblemBody body;
                body.event.referenceCode = "CBX-MEM-0002";
                body.event.failingMtms = both.machine.mtms;
                body.event.duplicateKey = std::to_string(partitions) + " " + std::to_string(i);
                message.data = core::toJson(body);
                const auto accepted = both.outbox.accept(transaction, message, both.now());
                if (!accepted)
                    return passOn(accepted);
            }
            return {};
        });
        const auto begun = std::chrono::steady_clock::now();
        both.loop->start();
        REQUIRE(both.until([&] { return both.acknowledged.size() >= before + kReports; },
                           std::chrono::seconds(300)));
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
        std::cout << "delivery of " << partitions
                  << " partitions' problems: " << static_cast<double>(kReports) / took.count()
                  << " reports/s\n";
    }
}
