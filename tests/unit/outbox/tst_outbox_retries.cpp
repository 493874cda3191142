// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/backoff.h"
#include "tests/unit/outbox/outgoing.h"

using namespace callbox::core;
using namespace callbox::core::outbox;
using namespace callbox::tests;
using namespace std::chrono_literals;

TEST_CASE("Waiting grows twofold with full jitter up to the cap of its class") {
    OutboxOptions options;
    options.random = [] { return 0.5; };
    CHECK(backoff(options, true, 1, {}) == 500ms);
    CHECK(backoff(options, true, 2, {}) == 1s);
    CHECK(backoff(options, true, 5, {}) == 8s);
    CHECK(backoff(options, true, 1000, {}) == 450s);
    CHECK(backoff(options, false, 1000, {}) == 1800s);
    options.random = [] { return 0.0; };
    CHECK(backoff(options, true, 1000, {}) == 0s);
    options.random = [] { return 0.999; };
    CHECK(backoff(options, true, 1000, {}) < 15min);
}

TEST_CASE("What the server asks for is honoured between a second and an hour") {
    OutboxOptions options;
    options.random = [] { return 0.5; };
    CHECK(backoff(options, true, 9, 120s) == 120s);
    CHECK(backoff(options, true, 1, 0s) == 1s);
    CHECK(backoff(options, true, 1, -5s) == 1s);
    CHECK(backoff(options, true, 1, 999'999s) == 1h);
}

TEST_CASE("System randomness stays between zero and one and is not constant") {
    const auto random = systemRandom();
    bool differs = false;
    const double first = random();
    for (int i = 0; i < 100; ++i) {
        const double value = random();
        CHECK((value >= 0.0 && value < 1.0));
        differs = differs || value != first;
    }
    CHECK(differs);
}

TEST_CASE("A failed attempt waits its time, keeps its cause and counts") {
    Sending sending;
    const auto sequence = sending.accept(MessageType::problem, "par-a");
    sending.sending(sequence);
    sending.fails(sequence, true, at(0));
    auto shown = sending.shown(sequence);
    CHECK(shown.state == api::TransmissionState::waiting);
    CHECK(shown.attempts == 1);
    CHECK(shown.lastFailure.key == "store.busy");
    CHECK(shown.nextAttempt == at(0) + 500ms);
    const auto due = [&] {
        return sending.seen([&](Reader& r) { return sending.outbox.nextDue(r); });
    };
    CHECK(due() == at(0) + 500ms);
    CHECK_FALSE(sending.next(at(0)));
    REQUIRE(sending.next(at(1)));
    sending.sending(sequence);
    sending.fails(sequence, true, at(1), 30s);
    CHECK(due() == at(31));
    CHECK(sending.shown(sequence).attempts == 2);
    sending.good([&](Transaction& t) { return sending.outbox.retry(t, sequence, at(2)); });
    CHECK(sending.shown(sequence).attempts == 0);
    CHECK(sending.next(at(2)));
}

TEST_CASE("What waits behind another is not due before it") {
    Sending sending;
    CHECK_FALSE(sending.seen([&](Reader& r) { return sending.outbox.nextDue(r); }));
    const auto first = sending.accept(MessageType::problem, "par-a");
    sending.accept(MessageType::problem, "par-a");
    sending.sending(first);
    CHECK_FALSE(sending.seen([&](Reader& r) { return sending.outbox.nextDue(r); }));
    sending.fails(first, true, at(0), 60s);
    CHECK(sending.seen([&](Reader& r) { return sending.outbox.nextDue(r); }) == at(60));
    sending.good([&](Transaction& t) { return sending.outbox.retryAllWaiting(t, at(3)); });
    CHECK(sending.next(at(3))->identity.sequence == first);
}

TEST_CASE("A message that was being sent when the process ended gets its turn again") {
    Sending sending;
    const auto sequence = sending.accept(MessageType::problem, "par-a");
    sending.sending(sequence);
    sending.reopen();
    CHECK_FALSE(sending.next());
    sending.good([&](Transaction& t) { return sending.outbox.recover(t); });
    const auto message = sending.next();
    REQUIRE(message);
    CHECK(message->identity.sequence == sequence);
    CHECK(message->attempts == 1);
}

TEST_CASE("A failure that cannot heal fails the event") {
    Sending sending;
    const auto number = sending.addEvent();
    const auto sequence = sending.accept(MessageType::problem, "par-a", "{}", number);
    sending.sending(sequence);
    sending.fails(sequence, false, at(1));
    CHECK(sending.event(number).state == EventState::failed);
    CHECK_FALSE(sending.next(at(1'000'000)));
}

TEST_CASE("Moves that the state forbids are refused") {
    Sending sending;
    const auto sequence = sending.accept(MessageType::problem, "par-a");
    const auto send = [&](std::uint64_t number) {
        const auto done = sending.write(
            [&](Transaction& t) { return sending.outbox.sending(t, number, "direct", at(0)); });
        return done ? std::optional<ErrorCode>{} : std::optional(done.error().code);
    };
    CHECK(send(77) == ErrorCode::notFound);
    CHECK_FALSE(send(sequence));
    CHECK(send(sequence) == ErrorCode::conflict);
    sending.acknowledge(sending.receiptFor(sequence));
    CHECK(sending.write([&](Transaction& t) { return sending.outbox.retry(t, sequence, at(0)); })
              .error()
              .code == ErrorCode::conflict);
    // A late failure of an attempt whose receipt came by another way does not undo it.
    sending.fails(sequence, true, at(9));
    CHECK(sending.shown(sequence).state == api::TransmissionState::acknowledged);
}
