// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "tests/integration/delivery/delivery_fixture.h"
#include "tests/support/fake_receiver.h"

using namespace callbox;
using core::protocol::Instruction;
using core::protocol::InstructionKind;
using core::protocol::MessageType;
using core::protocol::ReceiptVerdict;
using service::delivery::DeliveryHealth;
using tests::Conduct;
using tests::FakeReceiver;
using tests::kConsole;
using tests::kMachine;

namespace {

struct Enrolled : tests::DeliveryFixture {
    FakeReceiver receiver;

    Enrolled() {
        receiver.know(kConsole, "console password");
        receiver.know(kMachine, "machine password");
        putCredential(kConsole, "console password");
        putCredential(kMachine, "machine password");
        pin(receiver.receiverId(), receiver.signingKey(), receiver.epoch());
    }
    ~Enrolled() { loop.reset(); }

    void begin() { start(receiver.address()); }
    void requireAllArrived(std::size_t count) {
        const bool arrived =
            until([&] { return receiver.stored().size() >= count && counts().waiting == 0; });
        if (!arrived && !causes.empty())
            UNSCOPED_INFO("last cause " << causes.back());
        REQUIRE(arrived);
        std::set<std::uint64_t> sequences;
        for (const auto& envelope : receiver.stored())
            sequences.insert(envelope.identity.sequence);
        CHECK(sequences.size() == receiver.stored().size());
        CHECK(receiver.stored().size() == count);
    }
};

}  // namespace

TEST_CASE("messages go home in order over one session") {
    Enrolled fixture;
    fixture.begin();
    for (int i = 0; i < 20; ++i)
        fixture.acceptProblem(i);
    fixture.requireAllArrived(20);
    REQUIRE(fixture.until([&] { return fixture.acknowledged.size() == 20; }));
    CHECK(fixture.loop->state().health == DeliveryHealth::callingHome);
    CHECK(fixture.loop->state().path == "Direct internet");
    CHECK(fixture.loop->state().lastContact);
    CHECK(fixture.receiver.sessionsOpened() == 1);
    CHECK_FALSE(fixture.receiver.sessionSplit());
    const auto stored = fixture.receiver.stored();
    for (std::size_t i = 0; i < stored.size(); ++i)
        CHECK(stored[i].identity.sequence == i + 1);
    CHECK(stored[0].source == "urn:callbox:console:" + kConsole);
    CHECK(stored[0].type == "org.callbox.problem.v1");
    CHECK(stored[0].subject == kMachine);
}

TEST_CASE("messages of several partitions arrive each once, problems first") {
    Enrolled fixture;
    for (int i = 0; i < 10; ++i)
        fixture.accept(MessageType::heartbeat, "{\"version\":\"" + std::to_string(i) + "\"}",
                       kConsole, "");
    for (int i = 0; i < 60; ++i)
        fixture.acceptProblem(i, "par-" + std::to_string(i % 6));
    fixture.begin();
    fixture.requireAllArrived(70);
    const auto stored = fixture.receiver.stored();
    for (int i = 0; i < 50; ++i)
        CHECK(stored[static_cast<std::size_t>(i)].type == "org.callbox.problem.v1");
}

TEST_CASE("whatever the receiver does, nothing is lost and the cause is shown") {
    struct Case {
        Conduct conduct;
        const char* cause;
    };
    const auto one = GENERATE(Case{Conduct::down, "connectivity.refused"},
                              Case{Conduct::hanging, "connectivity.reply-timeout"},
                              Case{Conduct::silentBeforeTls, "connectivity.tls-timeout"},
                              Case{Conduct::noTls, "connectivity.tls-not-spoken"},
                              Case{Conduct::status500, "delivery.receiver-failing"},
                              Case{Conduct::status429Absurd, "delivery.too-many"},
                              Case{Conduct::status503Soon, "delivery.receiver-busy"},
                              Case{Conduct::html200, "delivery.not-signed"},
                              Case{Conduct::receiptOfAnother, "delivery.receipt-of-another"},
                              Case{Conduct::wrongSignature, "delivery.signature-wrong"},
                              Case{Conduct::unsignedReceipt, "delivery.not-signed"},
                              Case{Conduct::closingMidReply, "connectivity.closed-mid-reply"},
                              Case{Conduct::closingWithoutReply, "connectivity.closed"},
                              Case{Conduct::endlessHeaders, "connectivity.headers-too-large"},
                              Case{Conduct::endlessBody, "connectivity.body-too-large"},
                              Case{Conduct::redirect, "connectivity.redirected"},
                              Case{Conduct::slowDrip, "connectivity.reply-stalled"},
                              Case{Conduct::wrongName, "connectivity.tls-wrong-name"},
                              Case{Conduct::unknownCa, "connectivity.tls-unknown-ca"},
                              Case{Conduct::expired, "connectivity.tls-expired"},
                              Case{Conduct::onlyTls11, "connectivity.tls-too-old"});
    CAPTURE(one.cause);
    Enrolled fixture;
    if (one.conduct == Conduct::hanging || one.conduct == Conduct::silentBeforeTls ||
        one.conduct == Conduct::slowDrip)
        fixture.beImpatient();
    fixture.begin();
    fixture.acceptProblem(0);
    fixture.requireAllArrived(1);

    fixture.receiver.behave(one.conduct);
    for (int i = 1; i <= 5; ++i)
        fixture.acceptProblem(i);
    const bool seen = fixture.until([&] { return fixture.sawCause(one.cause); });
    for (const std::string& cause : std::set(fixture.causes.begin(), fixture.causes.end()))
        UNSCOPED_INFO("told " << cause);
    REQUIRE(seen);
    CHECK(fixture.loop->state().health == DeliveryHealth::failing);
    CHECK(fixture.counts().waiting == 5);
    CHECK(fixture.counts().setAside == 0);
    CHECK(fixture.receiver.stored().size() == 1);

    fixture.receiver.behave(Conduct::honest);
    fixture.requireAllArrived(6);
    CHECK(fixture.loop->state().health == DeliveryHealth::callingHome);
    CHECK(fixture.counts().setAside == 0);
}

TEST_CASE("a receiver that is down from the start is called when it comes") {
    Enrolled fixture;
    fixture.receiver.behave(Conduct::down);
    fixture.begin();
    const auto sequence = fixture.acceptProblem(1);
    REQUIRE(fixture.until([&] { return fixture.sawCause("connectivity.refused"); }));
    REQUIRE(fixture.until([&] { return fixture.loop->state().nextAttempt.has_value(); }));
    CHECK(fixture.counts().waiting == 1);
    fixture.receiver.behave(Conduct::honest);
    fixture.requireAllArrived(1);
    CHECK(fixture.transmission(sequence).state == core::api::TransmissionState::acknowledged);
}

TEST_CASE("a message that can never be accepted blocks no other") {
    Enrolled fixture;
    const auto large = fixture.acceptProblem(1);
    const auto rejected = fixture.acceptProblem(2);
    fixture.acceptProblem(3);
    fixture.receiver.refuseTooLarge(large);
    fixture.receiver.answerWith(rejected, ReceiptVerdict::rejected);
    fixture.begin();
    fixture.requireAllArrived(1);
    CHECK(fixture.counts().setAside == 2);
    CHECK(fixture.transmission(large).lastFailure.key == "delivery.message-too-large");
    CHECK(fixture.transmission(rejected).state == core::api::TransmissionState::setAside);
}

TEST_CASE("a message that hangs does not hold up another partition's") {
    Enrolled fixture;
    fixture.begin();
    fixture.acceptProblem(0);
    fixture.requireAllArrived(1);
    fixture.receiver.behaveForNewRequests(Conduct::hanging);
    const auto seen = fixture.receiver.messagesSeen();
    fixture.acceptProblem(1, "par-1");
    REQUIRE(fixture.until([&] { return fixture.receiver.messagesSeen() > seen; }));
    fixture.receiver.behaveForNewRequests(Conduct::honest);
    fixture.acceptProblem(2, "par-2");
    REQUIRE(fixture.until([&] { return fixture.receiver.stored().size() == 2; },
                          std::chrono::seconds(50)));
    CHECK(fixture.receiver.stored().back().identity.sequence == 3);
}

TEST_CASE("a receiver that wants the full inventory is heard") {
    Enrolled fixture;
    const auto sequence = fixture.accept(MessageType::inventory, "{}");
    fixture.receiver.answerWith(sequence, ReceiptVerdict::needFull);
    fixture.begin();
    REQUIRE(fixture.until([&] { return !fixture.asked.empty(); }));
    CHECK(fixture.asked.front() == kMachine + " par-1");
}

TEST_CASE("a session that is over is opened again and nothing is lost") {
    Enrolled fixture;
    fixture.begin();
    fixture.acceptProblem(1);
    fixture.requireAllArrived(1);
    fixture.receiver.endSessions();
    for (int i = 0; i < 5; ++i)
        fixture.acceptProblem(i);
    fixture.requireAllArrived(6);
    CHECK(fixture.receiver.sessionsOpened() >= 2);
    CHECK_FALSE(fixture.sawCause("delivery.session-over"));
}

TEST_CASE("a refused credential is told and asks for enrolment") {
    Enrolled fixture;
    fixture.receiver.know(kConsole, "another password");
    fixture.begin();
    fixture.acceptProblem(1);
    REQUIRE(fixture.until([&] { return fixture.sawCause("delivery.credential-refused"); }));
    REQUIRE_FALSE(fixture.enrolled.empty());
    CHECK(fixture.enrolled.front() == kConsole);
    fixture.receiver.know(kConsole, "console password");
    fixture.requireAllArrived(1);
}

TEST_CASE("a machine without credential waits without blocking the others") {
    Enrolled fixture;
    fixture.accept(MessageType::problem, "{}", "CBX-00000000000000FF", "par-9");
    fixture.acceptProblem(1);
    fixture.begin();
    REQUIRE(fixture.until([&] { return fixture.receiver.stored().size() == 1; }));
    REQUIRE(fixture.until([&] { return !fixture.enrolled.empty(); }));
    CHECK(fixture.enrolled.front() == "CBX-00000000000000FF");
    REQUIRE(fixture.until([&] { return fixture.counts().waiting == 1; }));
}

TEST_CASE("a password is replaced in two phases") {
    Enrolled fixture;
    for (const std::string& entity : {kConsole, kMachine}) {
        fixture.receiver.knowAlso(entity, "next " + entity);
        Instruction rotate;
        rotate.id = "rotate-" + entity;
        rotate.kind = InstructionKind::rotatePassword;
        rotate.entityId = entity;
        rotate.password = "next " + entity;
        rotate.issuedAt = fixture.now();
        fixture.receiver.instruct(rotate);
    }
    fixture.begin();
    fixture.acceptProblem(1);
    fixture.requireAllArrived(1);
    REQUIRE(fixture.until([&] { return fixture.receiver.confirmed().size() == 2; }));
    fixture.receiver.endSessions();
    fixture.acceptProblem(2);
    fixture.requireAllArrived(2);
    REQUIRE(fixture.until([&] {
        return fixture.credential(kConsole).next.empty() &&
               fixture.credential(kMachine).next.empty();
    }));
    CHECK(fixture.credential(kConsole).current == "next " + kConsole);
    CHECK(fixture.credential(kMachine).current == "next " + kMachine);
}

TEST_CASE("a next password that the receiver does not know leaves the present one") {
    Enrolled fixture;
    fixture.write([&](core::store::Transaction& transaction) {
        return core::store::offerNextPassword(transaction, *fixture.sealer, kConsole, "lost",
                                              fixture.now());
    });
    fixture.write([&](core::store::Transaction& transaction) {
        return core::store::offerNextPassword(transaction, *fixture.sealer, kMachine, "lost",
                                              fixture.now());
    });
    fixture.begin();
    fixture.acceptProblem(1);
    fixture.requireAllArrived(1);
    CHECK(fixture.credential(kConsole).current == "console password");
    CHECK(fixture.credential(kMachine).current == "machine password");
}

TEST_CASE("a receiver restored from a backup is offered again what it lost") {
    Enrolled fixture;
    fixture.begin();
    for (int i = 0; i < 10; ++i)
        fixture.acceptProblem(i);
    fixture.requireAllArrived(10);
    REQUIRE(fixture.until([&] { return fixture.acknowledged.size() == 10; }));
    fixture.receiver.restoreWithOnly(4);
    fixture.acceptProblem(10);
    fixture.requireAllArrived(11);
}

TEST_CASE("instructions are followed and confirmed") {
    Enrolled fixture;
    Instruction full;
    full.id = "full-1";
    full.kind = InstructionKind::sendFullInventory;
    full.entityId = kMachine;
    full.partitionId = "par-1";
    fixture.receiver.instruct(full);
    Instruction resend;
    resend.id = "resend-1";
    resend.kind = InstructionKind::resend;
    resend.fromSequence = 1;
    fixture.receiver.instruct(resend);
    fixture.begin();
    fixture.acceptProblem(1);
    REQUIRE(fixture.until([&] { return fixture.receiver.confirmed().size() == 2; }));
    REQUIRE_FALSE(fixture.asked.empty());
    CHECK(fixture.asked.front() == kMachine + " par-1");
    fixture.requireAllArrived(1);
}

TEST_CASE("a console enrols, pins the receiver's key and calls home") {
    tests::DeliveryFixture fixture;
    FakeReceiver receiver;
    fixture.start(receiver.address());
    REQUIRE(
        fixture.until([&] { return fixture.loop->state().health == DeliveryHealth::notSetUp; }));

    core::protocol::EnrolmentRequest request;
    request.consoleId = kConsole;
    request.subjects = {{kConsole, true, {}, {}, "console"}, {kMachine, false, {}, {}, "machine"}};
    std::optional<core::Result<core::protocol::EnrolmentAnswer>> answer;
    fixture.loop->enrol(request, [&](auto result) { answer = std::move(result); });
    REQUIRE(fixture.until([&] { return answer.has_value(); }));
    REQUIRE(*answer);
    REQUIRE((*answer)->credentials.size() == 2);
    CHECK((*answer)->credentials[0].password.empty());
    CHECK_FALSE(fixture.credential(kMachine).current.empty());

    fixture.acceptProblem(1);
    REQUIRE(fixture.until([&] { return receiver.stored().size() == 1; }));

    // A second first contact replaces nothing.
    const std::string before = fixture.credential(kMachine).current;
    answer.reset();
    fixture.loop->enrol(request, [&](auto result) { answer = std::move(result); });
    REQUIRE(fixture.until([&] { return answer.has_value(); }));
    REQUIRE(*answer);
    CHECK(fixture.credential(kMachine).current == before);
}

TEST_CASE("a test of the connection ends with the credential and a message with its receipt") {
    Enrolled fixture;
    fixture.begin();
    std::optional<core::Result<std::vector<core::TestStep>>> steps;
    fixture.loop->test("con-1", [&](auto result) { steps = std::move(result); });
    REQUIRE(fixture.until([&] { return steps.has_value(); }));
    REQUIRE(*steps);
    REQUIRE((*steps)->size() >= 7);
    for (const auto& step : **steps) {
        INFO(step.name << " " << step.finding.key);
        CHECK(step.verdict == core::Verdict::passed);
    }
    CHECK((*steps)->rbegin()[1].name == "credential");
    CHECK((*steps)->back().name == "message");
    // It left like every other message: with a receipt, and in the ledger.
    REQUIRE(fixture.acknowledged.size() == 1);
    CHECK(fixture.acknowledged[0].type == core::protocol::MessageType::test);
    CHECK(fixture.counts().waiting == 0);

    fixture.receiver.know(kConsole, "another password");
    steps.reset();
    fixture.loop->test("con-1", [&](auto result) { steps = std::move(result); });
    REQUIRE(fixture.until([&] { return steps.has_value(); }));
    CHECK((*steps)->rbegin()[1].finding.key == "delivery.credential-refused");
    CHECK((*steps)->back().verdict == core::Verdict::skipped);
    CHECK(fixture.counts().waiting == 0);
}

TEST_CASE("delivery that is stopped in the middle goes on where it was") {
    Enrolled fixture;
    for (int i = 0; i < 40; ++i)
        fixture.acceptProblem(i, "par-" + std::to_string(i % 4));
    fixture.begin();
    for (std::size_t round = 1; round <= 3; ++round) {
        REQUIRE(fixture.until([&] { return fixture.receiver.stored().size() >= round * 5; }));
        fixture.loop->stop();
        fixture.loop->start();
    }
    fixture.requireAllArrived(40);
}
