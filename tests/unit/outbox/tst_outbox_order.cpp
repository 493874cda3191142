// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/outbox/outgoing.h"

using namespace callbox::core;
using namespace callbox::tests;

TEST_CASE("Hardware problems go first and performance data last") {
    Sending sending;
    Sequences expected;
    const auto performance = sending.accept(MessageType::performance);
    const auto inventory = sending.accept(MessageType::inventory);
    const auto enrolment = sending.accept(MessageType::enrolment);
    const auto heartbeat = sending.accept(MessageType::heartbeat);
    const auto status = sending.accept(MessageType::status);
    const auto test = sending.accept(MessageType::test);
    const auto problem = sending.accept(MessageType::problem);
    CHECK(sending.drain() ==
          Sequences{problem, status, test, heartbeat, enrolment, inventory, performance});
}

TEST_CASE("Messages of one partition and class go in order, others are not held up") {
    Sending sending;
    const auto first = sending.accept(MessageType::problem, "par-a");
    const auto second = sending.accept(MessageType::problem, "par-a");
    const auto other = sending.accept(MessageType::problem, "par-b");
    const auto beat = sending.accept(MessageType::heartbeat);
    REQUIRE(sending.next()->identity.sequence == first);
    sending.sending(first);
    // The first is on its way: its partition's second waits for the outcome.
    CHECK(sending.next()->identity.sequence == other);
    sending.fails(first, true, at(0));
    CHECK(sending.next()->identity.sequence == other);
    sending.deliver(other);
    CHECK(sending.next()->identity.sequence == beat);
    sending.deliver(beat);
    CHECK_FALSE(sending.next());
    CHECK(sending.drain(at(10)) == Sequences{first, second});
}

TEST_CASE("A status follows the problem it is about") {
    Sending sending;
    const auto number = sending.addEvent();
    const auto problem = sending.accept(MessageType::problem, "par-a", "{}", number);
    const auto status = sending.accept(MessageType::status, "par-a", "{}", number);
    sending.sending(problem);
    sending.fails(problem, true, at(0));
    CHECK_FALSE(sending.next());
    CHECK(sending.drain(at(10)) == Sequences{problem, status});
}

TEST_CASE("A message set aside does not block those behind it") {
    Sending sending;
    const auto poison = sending.accept(MessageType::problem, "par-a");
    const auto behind = sending.accept(MessageType::problem, "par-a");
    sending.sending(poison);
    auto receipt = sending.receiptFor(poison);
    receipt.verdict = protocol::ReceiptVerdict::rejected;
    receipt.reason = "too-large";
    sending.acknowledge(receipt);
    CHECK(sending.shown(poison).state == api::TransmissionState::setAside);
    CHECK(sending.shown(poison).lastFailure.args.at("reason") == "too-large");
    CHECK(sending.drain() == Sequences{behind});
    const auto counts = sending.seen([&](Reader& r) { return sending.outbox.counts(r); });
    CHECK(counts.setAside == 1);
    CHECK(counts.waiting == 0);
}

TEST_CASE("A newer inventory replaces an unsent one of the same partition, and only that") {
    Sending sending;
    const auto old = sending.accept(MessageType::inventory, "par-a", "1", 0, "par-a");
    const auto other = sending.accept(MessageType::inventory, "par-b", "2", 0, "par-b");
    const auto performance = sending.accept(MessageType::performance, "par-a", "3", 0, "par-a");
    const auto young = sending.accept(MessageType::inventory, "par-a", "4", 0, "par-a");
    CHECK(sending.shown(old).state == api::TransmissionState::superseded);
    CHECK(sending.read([&](Reader& r) { return sending.outbox.content(r, old); }).error().code ==
          ErrorCode::notFound);
    sending.sending(young);
    const auto youngest = sending.accept(MessageType::inventory, "par-a", "5", 0, "par-a");
    CHECK(sending.shown(young).state == api::TransmissionState::sending);
    sending.acknowledge(sending.receiptFor(young));
    CHECK(sending.drain() == Sequences{other, youngest, performance});
}

TEST_CASE("The list of transmissions filters, pages and shows the newest first") {
    Sending sending;
    const auto beat = sending.accept(MessageType::heartbeat);
    const auto problem = sending.accept(MessageType::problem, "par-a", "{\"a\":1}", 0);
    sending.deliver(problem);
    const auto page = [&](const api::TransmissionQuery& query) {
        return sending.read([&](Reader& r) { return sending.outbox.page(r, query); });
    };
    auto all = page({});
    REQUIRE(all);
    REQUIRE(all->rows.size() == 2);
    CHECK(all->rows[0].sequence == problem);
    CHECK(all->rows[0].type == "problem");
    CHECK(all->rows[0].bytes == 7);
    CHECK(all->rows[0].path == "direct");
    CHECK(all->rows[0].acknowledgedAt == at(5));
    CHECK(all->rows[1].nextAttempt == at(0));
    api::TransmissionQuery waiting;
    waiting.state = api::TransmissionState::waiting;
    CHECK(page(waiting)->rows.at(0).sequence == beat);
    api::TransmissionQuery typed;
    typed.type = "problem";
    CHECK(page(typed)->total == 1);
    typed.type = "gossip";
    CHECK(page(typed).error().field == "type");
    typed.limit = 0;
    CHECK(page(typed).error().field == "limit");
}

TEST_CASE("A narrow path takes problems and small differences and nothing large") {
    Sending sending;
    const auto performance = sending.accept(MessageType::performance);
    const auto extended = sending.accept(MessageType::extendedData);
    const auto whole = sending.accept(MessageType::inventory, "par-a",
                                      std::string(outbox::kSmallInventory + 1, 'x'));
    const auto difference = sending.accept(MessageType::inventory, "par-b");
    const auto problem = sending.accept(MessageType::problem);
    Sequences taken;
    const auto narrow = [&] {
        return sending.seen([&](Reader& r) { return sending.outbox.next(r, at(0), true); });
    };
    const auto due = [&] {
        return sending.seen([&](Reader& r) { return sending.outbox.nextDue(r, true); });
    };
    CHECK(due() == at(0));
    while (const auto message = narrow()) {
        taken.push_back(message->identity.sequence);
        sending.deliver(message->identity.sequence);
    }
    CHECK(taken == Sequences{problem, difference});
    CHECK_FALSE(due());
    CHECK(sending.drain() == Sequences{extended, whole, performance});
}
