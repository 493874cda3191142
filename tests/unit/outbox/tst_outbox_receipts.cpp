// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/identity.h"
#include "core/store/inventories.h"
#include "core/store/ledger.h"
#include "tests/unit/outbox/outgoing.h"

using namespace callbox::core;
using namespace callbox::core::store;
using namespace callbox::tests;

namespace {

std::vector<std::string> ledgerOf(Sending& sending) {
    std::vector<std::string> lines;
    for (const auto& entry : sending.seen([](Reader& r) { return ledgerPage(r, {}); }).rows)
        lines.insert(lines.begin(), entry.what + " " + std::to_string(entry.sequence));
    return lines;
}

std::string collected(Sending& sending, const std::string& kernel) {
    const std::string digest = protocol::sha256Hex(kernel);
    sending.good([&](Transaction& t) {
        Inventory inventory;
        inventory.partitionId = "par-a";
        inventory.kernel = kernel;
        return putInventory(t, inventory, digest);
    });
    return digest;
}

void addPartitionA(Sending& sending) {
    sending.good([](Transaction& t) {
        auto partition = somePartition("a");
        partition.id = "par-a";
        return addPartition(t, partition);
    });
}

StoredInventory inventoryOfA(Sending& sending) {
    return *sending.seen([](Reader& r) { return inventoryOf(r, "par-a"); });
}

}  // namespace

TEST_CASE("A receipt puts service request and articles on the event, and all of it in the ledger") {
    Sending sending;
    const auto number = sending.addEvent();
    const auto sequence = sending.accept(MessageType::problem, "par-a", "{\"x\":1}", number);
    CHECK(sending.event(number).state == EventState::queued);
    CHECK(sending.next()->identity.digest == protocol::sha256Hex("{\"x\":1}"));
    CHECK(sending.next()->identity.consoleId == "CBX-CONSOLE");
    CHECK(sending.next()->identity.epoch.size() == 32);
    sending.sending(sequence);
    CHECK(sending.event(number).state == EventState::sent);
    auto receipt = sending.receiptFor(sequence);
    receipt.serviceRequest = "SR 104-2291";
    receipt.articles = {{"KB-0007", "Replace a memory module"}};
    const auto outcome = sending.acknowledge(receipt);
    CHECK(outcome.first);
    CHECK(outcome.problemNumber == number);
    const auto event = sending.event(number);
    CHECK(event.state == EventState::acknowledged);
    CHECK(event.serviceRequest == "SR 104-2291");
    CHECK(event.articles.at(0).id == "KB-0007");
    CHECK(event.history.size() == 3);
    CHECK(ledgerOf(sending) == std::vector<std::string>{"sent 1", "acknowledged 1"});
    CHECK(sending.seen([](Reader& r) { return verifyLedger(r); }).intact);
    // The same receipt once more, after a reply that was thought lost.
    CHECK_FALSE(sending.acknowledge(receipt).first);
    CHECK(sending.event(number).history.size() == 3);
    CHECK(ledgerOf(sending).size() == 2);
}

TEST_CASE("An event closed meanwhile stays closed and still gets its service request") {
    Sending sending;
    const auto number = sending.addEvent();
    const auto sequence = sending.accept(MessageType::problem, "par-a", "{}", number);
    sending.sending(sequence);
    sending.good([&](Transaction& t) {
        return changeEvent(t, number, [](auto& e) { e.state = EventState::closed; });
    });
    auto receipt = sending.receiptFor(sequence);
    receipt.serviceRequest = "SR 1";
    sending.acknowledge(receipt);
    CHECK(sending.event(number).state == EventState::closed);
    CHECK(sending.event(number).serviceRequest == "SR 1");
}

TEST_CASE("A receipt for another message changes nothing") {
    Sending sending;
    const auto sequence = sending.accept(MessageType::problem, "par-a", "{}");
    sending.sending(sequence);
    const auto refused = [&](auto&& change) {
        auto receipt = sending.receiptFor(sequence);
        change(receipt.identity);
        const auto answer = sending.write([&](Transaction& t) {
            return sending.outbox.acknowledge(t, receipt, "direct", at(1));
        });
        return !answer && answer.error().code == ErrorCode::protocol;
    };
    CHECK(refused([](auto& identity) { identity.consoleId = "CBX-OTHER"; }));
    CHECK(refused([](auto& identity) { identity.epoch[0] ^= 1; }));
    CHECK(refused([](auto& identity) { identity.sequence = 99; }));
    CHECK(refused([](auto& identity) { identity.digest = protocol::sha256Hex("other"); }));
    CHECK(sending.shown(sequence).state == api::TransmissionState::sending);
    CHECK(ledgerOf(sending).size() == 1);
}

TEST_CASE("A rejected problem fails its event with the receiver's reason") {
    Sending sending;
    const auto number = sending.addEvent();
    const auto sequence = sending.accept(MessageType::problem, "par-a", "{}", number);
    sending.sending(sequence);
    auto receipt = sending.receiptFor(sequence);
    receipt.verdict = protocol::ReceiptVerdict::rejected;
    receipt.reason = "unknown-machine";
    sending.acknowledge(receipt);
    CHECK(sending.event(number).state == EventState::failed);
    CHECK(sending.event(number).history.back().what.args.at("reason") == "unknown-machine");
    // The operator offers it again once the cause is mended.
    sending.good([&](Transaction& t) { return sending.outbox.retry(t, sequence, at(9)); });
    CHECK(sending.event(number).state == EventState::queued);
    CHECK(sending.next(at(9))->identity.sequence == sequence);
}

TEST_CASE("An inventory's receipt marks what was sent, not what was collected since") {
    Sending sending;
    addPartitionA(sending);
    const auto first = collected(sending, "6.1");
    const auto sequence = sending.accept(MessageType::inventory, "par-a", "{}", 0, "par-a");
    sending.sending(sequence);
    const auto second = collected(sending, "6.2");
    CHECK(inventoryOfA(sending).acknowledgedDigest.empty());
    sending.acknowledge(sending.receiptFor(sequence));
    auto stored = inventoryOfA(sending);
    CHECK(stored.digest == second);
    CHECK(stored.acknowledgedDigest == first);
    REQUIRE(stored.acknowledged);
    CHECK(stored.acknowledged->kernel == "6.1");

    const auto difference = sending.accept(MessageType::inventory, "par-a", "{}", 0, "par-a");
    sending.sending(difference);
    auto receipt = sending.receiptFor(difference);
    receipt.verdict = protocol::ReceiptVerdict::needFull;
    const auto outcome = sending.acknowledge(receipt);
    CHECK(outcome.needFull);
    CHECK(outcome.partitionId == "par-a");
    CHECK(inventoryOfA(sending).acknowledgedDigest.empty());
    CHECK(sending.shown(difference).state == api::TransmissionState::superseded);
}

TEST_CASE("A receiver restored from a backup is offered what it lost") {
    Sending sending;
    addPartitionA(sending);
    collected(sending, "6.1");
    const auto before = sending.accept(MessageType::problem, "par-a", "{\"n\":1}");
    const auto inventory = sending.accept(MessageType::inventory, "par-a", "{}", 0, "par-a");
    const auto after = sending.accept(MessageType::problem, "par-a", "{\"n\":2}");
    sending.drain();
    const auto reoffer =
        sending.good([&](Transaction& t) { return sending.outbox.reoffer(t, inventory, at(100)); });
    CHECK(reoffer.offered == 1);
    CHECK(reoffer.forgotten == 0);
    CHECK(reoffer.fullInventories == std::vector<std::string>{"par-a"});
    CHECK(inventoryOfA(sending).acknowledgedDigest.empty());
    const auto again = sending.next(at(100));
    REQUIRE(again);
    CHECK(again->identity.sequence == after);
    CHECK(again->data == "{\"n\":2}");
    CHECK(sending.shown(before).state == api::TransmissionState::acknowledged);
}

TEST_CASE("Data of acknowledged messages is forgotten after a week, the ledger is not") {
    Sending sending;
    const auto sequence = sending.accept(MessageType::problem, "par-a", "{}");
    sending.deliver(sequence);
    const auto waiting = sending.accept(MessageType::problem, "par-a", "{}");
    const auto prune = [&](TimePoint now) {
        return sending.good([&](Transaction& t) { return sending.outbox.prune(t, now); });
    };
    CHECK(prune(at(6 * 86'400)) == 0);
    CHECK(prune(at(30 * 86'400)) == 1);
    CHECK(
        sending.read([&](Reader& r) { return sending.outbox.content(r, sequence); }).error().code ==
        ErrorCode::notFound);
    CHECK(sending.next()->identity.sequence == waiting);
    CHECK(ledgerOf(sending).size() == 2);
    CHECK(sending.good([&](Transaction& t) { return sending.outbox.reoffer(t, 1, at(0)); })
              .forgotten == 1);
}

TEST_CASE("After a restore everything unfinished goes out under a new epoch") {
    Sending sending;
    const auto sequence = sending.accept(MessageType::problem, "par-a", "{}");
    const std::string before = sending.next()->identity.epoch;
    sending.sending(sequence);
    const auto epoch = sending.good([](Transaction& t) { return redrawEpoch(t); });
    CHECK(epoch != before);
    const auto message = sending.next();
    REQUIRE(message);
    CHECK(message->identity.epoch == epoch);
    CHECK(sending.accept(MessageType::problem) > sequence);
}
