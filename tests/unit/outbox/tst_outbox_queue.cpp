// SPDX-License-Identifier: GPL-3.0-or-later
// What an operator decides about messages that wait.
#include "core/store/ledger.h"
#include "tests/unit/outbox/outgoing.h"

using namespace callbox::core;
using namespace callbox::tests;
using api::QueuePlace;
using api::TransmissionState;

namespace {

struct Queue : Sending {
    outbox::Decision decision{"olga", "planned work", at(3)};

    Result<void> tried(const std::function<Result<void>(Transaction&)>& work) {
        return store->write(work);
    }
    Result<void> tryHold(std::uint64_t sequence) {
        return tried([&](Transaction& t) { return outbox.hold(t, sequence, decision); });
    }
    Result<void> tryRelease(std::uint64_t sequence) {
        return tried([&](Transaction& t) { return outbox.release(t, sequence, decision); });
    }
    Result<void> tryCancel(std::uint64_t sequence) {
        return tried([&](Transaction& t) { return outbox.cancel(t, sequence, decision); });
    }
    Result<void> tryMove(std::uint64_t sequence, QueuePlace place) {
        return tried([&](Transaction& t) { return outbox.move(t, sequence, place); });
    }
    api::TransmissionView view(std::uint64_t sequence, TimePoint now = at(4)) {
        return seen([&](Reader& r) { return outbox.view(r, sequence, now); });
    }
    std::vector<std::string> ledger(std::uint64_t sequence) {
        std::vector<std::string> what;
        for (const auto& step : view(sequence).steps)
            what.push_back(step.what);
        return what;
    }
    Sequences shownQueue() {
        api::TransmissionQuery query;
        query.queue = true;
        Sequences order;
        for (const auto& row : seen([&](Reader& r) { return outbox.page(r, query); }).rows)
            order.push_back(row.sequence);
        return order;
    }
    bool refuses(const Result<void>& done, const std::string& key) {
        return !done && done.error().code == ErrorCode::conflict && done.error().message.key == key;
    }
};

using What = std::vector<std::string>;

}  // namespace

TEST_CASE("A held message stays, others go past it, and it goes once it is released") {
    Queue queue;
    const auto first = queue.accept(MessageType::problem, "par-a");
    const auto second = queue.accept(MessageType::problem, "par-a");
    REQUIRE(queue.tryHold(first));
    CHECK(queue.shown(first).state == TransmissionState::held);
    CHECK(queue.shown(first).decidedBy == "olga");
    CHECK(queue.shown(first).reason == "planned work");
    CHECK(queue.drain() == Sequences{second});
    const auto counts = queue.seen([&](Reader& r) { return queue.outbox.counts(r); });
    CHECK(counts.held == 1);
    CHECK(counts.waiting == 0);
    CHECK(queue.refuses(queue.tryHold(first), "outbox.cannot-hold"));
    CHECK(queue.refuses(queue.tryHold(second), "outbox.cannot-hold"));
    REQUIRE(queue.tryRelease(first));
    CHECK(queue.shown(first).decidedBy.empty());
    CHECK(queue.refuses(queue.tryRelease(first), "outbox.cannot-release"));
    CHECK(queue.drain(at(5)) == Sequences{first});
    CHECK(queue.ledger(first) == What{"held", "released", "sent", "acknowledged"});
}

TEST_CASE("What follows a problem waits while its report is held") {
    Queue queue;
    const auto number = queue.addEvent();
    const auto problem = queue.accept(MessageType::problem, "par-a", "{}", number);
    const auto status = queue.accept(MessageType::status, "par-a", "{}", number);
    REQUIRE(queue.tryHold(problem));
    CHECK_FALSE(queue.next());
    CHECK_FALSE(queue.seen([&](Reader& r) { return queue.outbox.nextDue(r); }));
    CHECK(queue.view(status).behind == problem);
    CHECK(queue.event(number).history.back().what.key == "outbox.report-held");
    CHECK(queue.event(number).state == EventState::queued);
    REQUIRE(queue.tryRelease(problem));
    CHECK(queue.drain(at(5)) == Sequences{problem, status});
}

TEST_CASE("What takes the place of a held or moved message is held or there itself") {
    Queue queue;
    const auto beat = queue.accept(MessageType::heartbeat);
    const auto old = queue.accept(MessageType::inventory, "par-a", "1", 0, "par-a");
    REQUIRE(queue.tryMove(old, QueuePlace::first));
    REQUIRE(queue.tryHold(old));
    const auto young = queue.accept(MessageType::inventory, "par-a", "2", 0, "par-a");
    CHECK(queue.shown(old).state == TransmissionState::superseded);
    CHECK(queue.shown(young).state == TransmissionState::held);
    CHECK(queue.shown(young).reason == "planned work");
    REQUIRE(queue.tryRelease(young));
    CHECK(queue.shown(young).moved);
    CHECK(queue.drain(at(5)) == Sequences{young, beat});
}

TEST_CASE("A cancelled report leaves its event held, and the status behind it goes with it") {
    Queue queue;
    const auto number = queue.addEvent();
    const auto problem = queue.accept(MessageType::problem, "par-a", "{}", number);
    const auto status = queue.accept(MessageType::status, "par-a", "{}", number);
    REQUIRE(queue.tryCancel(problem));
    CHECK(queue.shown(problem).state == TransmissionState::cancelled);
    CHECK(queue.shown(status).state == TransmissionState::cancelled);
    CHECK(queue.event(number).state == EventState::held);
    CHECK(queue.event(number).history.back().actor == "olga");
    CHECK_FALSE(queue.next());
    // It stays to be seen, with its bytes and the reason.
    CHECK(queue.seen([&](Reader& r) { return queue.outbox.content(r, problem); }).data == "{}");
    CHECK(queue.view(problem).why.args.at("reason") == "planned work");
    CHECK(queue.ledger(problem) == What{"cancelled"});
    CHECK(queue.refuses(queue.tryCancel(problem), "outbox.cannot-cancel"));
    CHECK(queue.refuses(queue.tryMove(problem, QueuePlace::first), "outbox.cannot-move"));
    const auto pruned = queue.good(
        [&](Transaction& t) { return queue.outbox.prune(t, at(3) + std::chrono::hours(24 * 8)); });
    CHECK(pruned == 2);
}

TEST_CASE("A report that left without a receipt cannot be cancelled, other messages can") {
    Queue queue;
    const auto number = queue.addEvent();
    const auto problem = queue.accept(MessageType::problem, "par-a", "{}", number);
    const auto beat = queue.accept(MessageType::heartbeat);
    queue.sending(problem);
    CHECK(queue.refuses(queue.tryCancel(problem), "outbox.cannot-cancel"));
    queue.fails(problem, true, at(1));
    CHECK(queue.refuses(queue.tryCancel(problem), "outbox.may-have-arrived"));
    CHECK(queue.event(number).state == EventState::sent);
    queue.sending(beat);
    queue.fails(beat, true, at(1));
    CHECK(queue.tryCancel(beat));
    // Set aside: the receiver said that it does not have it.
    queue.sending(problem, at(60));
    queue.fails(problem, false, at(60));
    CHECK(queue.tryCancel(problem));
    CHECK(queue.event(number).state == EventState::held);
}

TEST_CASE("A piece of extended data is not cancelled alone") {
    Queue queue;
    const auto piece = queue.accept(MessageType::extendedData, "par-a");
    CHECK(queue.refuses(queue.tryCancel(piece), "outbox.cancel-data"));
    CHECK(queue.tryHold(piece));
    CHECK(queue.refuses(queue.tryCancel(piece), "outbox.cancel-data"));
}

TEST_CASE("A receipt for a message that was cancelled counts all the same") {
    Queue queue;
    const auto number = queue.addEvent();
    const auto problem = queue.accept(MessageType::problem, "par-a", "{}", number);
    REQUIRE(queue.tryCancel(problem));
    auto refusal = queue.receiptFor(problem);
    refusal.verdict = protocol::ReceiptVerdict::rejected;
    CHECK_FALSE(queue.acknowledge(refusal).first);
    CHECK(queue.shown(problem).state == TransmissionState::cancelled);
    auto receipt = queue.receiptFor(problem);
    receipt.serviceRequest = "SR 1";
    queue.acknowledge(receipt);
    CHECK(queue.shown(problem).state == TransmissionState::acknowledged);
    CHECK(queue.event(number).state == EventState::acknowledged);
    CHECK(queue.view(problem).receipt.find("SR 1") != std::string::npos);
}

TEST_CASE("A message moved to the front goes before all but problems, with those before it") {
    Queue queue;
    const auto beat = queue.accept(MessageType::heartbeat);
    const auto first = queue.accept(MessageType::performance, "par-a");
    const auto second = queue.accept(MessageType::performance, "par-a");
    const auto other = queue.accept(MessageType::performance, "par-b");
    const auto problem = queue.accept(MessageType::problem, "par-a");
    REQUIRE(queue.tryMove(second, QueuePlace::first));
    CHECK(queue.shown(first).moved);
    CHECK_FALSE(queue.shown(other).moved);
    CHECK(queue.shownQueue() == Sequences{problem, first, second, beat, other});
    CHECK(queue.view(second).place == 3);
    CHECK(queue.view(second).behind == first);
    CHECK(queue.drain() == Sequences{problem, first, second, beat, other});
}

TEST_CASE("A message moved to the end or back to its place goes there") {
    Queue queue;
    const auto one = queue.accept(MessageType::problem, "par-a");
    const auto two = queue.accept(MessageType::problem, "par-b");
    const auto three = queue.accept(MessageType::problem, "par-c");
    const auto beat = queue.accept(MessageType::heartbeat);
    const auto data = queue.accept(MessageType::performance, "par-a");
    REQUIRE(queue.tryMove(one, QueuePlace::last));
    REQUIRE(queue.tryMove(three, QueuePlace::first));
    REQUIRE(queue.tryMove(beat, QueuePlace::last));
    // Nothing but another problem passes a problem.
    CHECK(queue.shownQueue() == Sequences{three, two, one, data, beat});
    REQUIRE(queue.tryMove(three, QueuePlace::usual));
    REQUIRE(queue.tryMove(one, QueuePlace::usual));
    REQUIRE(queue.tryMove(beat, QueuePlace::usual));
    CHECK_FALSE(queue.shown(one).moved);
    CHECK(queue.drain() == Sequences{one, two, three, beat, data});
}

TEST_CASE("A message says why it waits") {
    Queue queue;
    const auto first = queue.accept(MessageType::problem, "par-a");
    const auto second = queue.accept(MessageType::problem, "par-a");
    const auto beat = queue.accept(MessageType::heartbeat);
    CHECK(queue.view(first).why.key == "outbox.is-next");
    CHECK(queue.view(first).place == 1);
    CHECK(queue.view(second).why.args.at("other") == std::to_string(first));
    CHECK(queue.view(beat).why.key == "outbox.waits-turn");
    queue.sending(first);
    CHECK(queue.view(first).why.key == "outbox.is-being-sent");
    queue.jitter = 1.0;
    queue.fails(first, true, at(4));
    CHECK(queue.view(first, at(4)).why.key == "store.busy");
    CHECK(queue.view(first, at(10)).why.key == "outbox.is-next");
    CHECK(queue.ledger(first) == What{"sent"});
    queue.deliver(first);
    CHECK(queue.view(first).why.key == "outbox.arrived");
    CHECK(queue.view(first).receipt.find("accepted") != std::string::npos);
}
