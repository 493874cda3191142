// SPDX-License-Identifier: GPL-3.0-or-later
// What handling an event sends to the receiver, and what it keeps from it.
#include "core/json/codec.h"
#include "core/protocol/messages.h"
#include "tests/unit/events/handling_fixture.h"

using namespace callbox;
using namespace callbox::core;
using tests::Handling;
namespace api = callbox::core::api;
using api::TransmissionState;

namespace {

void does(tests::ApiTestClient& client, const auto& operation, std::uint64_t number) {
    const auto reply = client.call(operation, {{number}, "Olga", "because"});
    REQUIRE(reply);
    INFO((reply->outcomes[0].error ? reply->outcomes[0].error->message.key : ""));
    REQUIRE_FALSE(reply->outcomes[0].error);
}

bool refuses(tests::ApiTestClient& client, const auto& operation, std::uint64_t number) {
    const auto reply = client.call(operation, {{number}, "Olga", "because"});
    REQUIRE(reply);
    return reply->outcomes[0].error && reply->outcomes[0].error->code == ErrorCode::conflict;
}

/// The data of a message, as it would leave.
std::string data(Handling& console, std::uint64_t sequence) {
    const auto content = console.storage().read(
        [&](store::Reader& reader) { return console.outbox.content(reader, sequence); });
    REQUIRE(content);
    return content->data;
}

void write(Handling& console, const std::function<Result<void>(store::Transaction&)>& work) {
    REQUIRE(console.storage().write(work));
}

}  // namespace

TEST_CASE("a held event stays here until it is approved") {
    Handling console;
    const auto client = console.client();
    auto held = Handling::someEvent();
    held.state = EventState::held;
    const auto number = console.file(held);
    CHECK(console.messages(TransmissionState::waiting).empty());
    does(*client, api::kEventApprove, number);
    const auto waiting = console.messages(TransmissionState::waiting);
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].problemNumber == number);
    CHECK(waiting[0].type == "problem");
    CHECK(console.event(number).state == EventState::queued);
    CHECK(refuses(*client, api::kEventApprove, number));
    CHECK(console.messages(TransmissionState::waiting).size() == 1);
}

TEST_CASE("holding an event takes its report back, approving it sends what is known by then") {
    Handling console;
    const auto client = console.client();
    const auto number = console.file(Handling::someEvent());
    const auto before = console.messages(TransmissionState::waiting);
    REQUIRE(before.size() == 1);
    does(*client, api::kEventHold, number);
    CHECK(console.event(number).state == EventState::held);
    CHECK(console.messages(TransmissionState::waiting).empty());
    does(*client, api::kEventComment, number);
    does(*client, api::kEventApprove, number);
    const auto after = console.messages(TransmissionState::waiting);
    REQUIRE(after.size() == 1);
    CHECK(after[0].sequence != before[0].sequence);
    const auto body = fromJson<protocol::ProblemBody>(data(console, after[0].sequence));
    REQUIRE(body);
    CHECK(body->event.comments.size() == 1);
}

TEST_CASE("a report that is being sent cannot be held back") {
    Handling console;
    const auto client = console.client();
    const auto number = console.file(Handling::someEvent());
    const auto sequence = console.messages(TransmissionState::waiting).at(0).sequence;
    write(console, [&](store::Transaction& transaction) {
        return console.outbox.sending(transaction, sequence, "direct", console.clock.now());
    });
    CHECK(refuses(*client, api::kEventHold, number));
    does(*client, api::kEventCallHome, number);
    CHECK(console.messages(TransmissionState::sending).size() == 1);
    CHECK(console.messages(TransmissionState::waiting).empty());
}

TEST_CASE("a notify-only event is sent by hand, and what becomes of it is told from then on") {
    Handling console;
    const auto client = console.client();
    auto quiet = Handling::someEvent();
    quiet.notificationType = NotificationType::notifyOnly;
    const auto number = console.file(quiet);
    does(*client, api::kEventClose, number);
    CHECK(console.messages(TransmissionState::waiting).empty());
    does(*client, api::kEventReopen, number);
    does(*client, api::kEventCallHome, number);
    CHECK(console.messages(TransmissionState::waiting).size() == 1);
    CHECK(console.event(number).notificationType == NotificationType::notifyOnly);
    does(*client, api::kEventClose, number);
    const auto waiting = console.messages(TransmissionState::waiting);
    REQUIRE(waiting.size() == 2);
    CHECK(waiting[1].type == "status");
    const auto body = fromJson<protocol::StatusBody>(data(console, waiting[1].sequence));
    REQUIRE(body);
    CHECK(body->state == EventState::closed);
    CHECK(body->reason == "because");
}

TEST_CASE("a report that waits for its next attempt goes at once, one set aside goes again") {
    Handling console;
    const auto client = console.client();
    const auto number = console.file(Handling::someEvent());
    const auto sequence = console.messages(TransmissionState::waiting).at(0).sequence;
    const auto fail = [&](bool retryable) {
        write(console, [&](store::Transaction& transaction) -> Result<void> {
            const auto now = console.clock.now();
            if (auto sent = console.outbox.sending(transaction, sequence, "direct", now); !sent)
                return sent;
            return console.outbox.failed(transaction, sequence,
                                         {ErrorCode::unavailable, say("store.busy"), {}, {}},
                                         retryable, now, std::chrono::seconds(3600));
        });
    };
    fail(true);
    CHECK(*console.messages(TransmissionState::waiting).at(0).nextAttempt > console.clock.now());
    does(*client, api::kEventCallHome, number);
    CHECK(*console.messages(TransmissionState::waiting).at(0).nextAttempt <= console.clock.now());
    fail(false);
    CHECK(console.event(number).state == EventState::failed);
    does(*client, api::kEventCallHome, number);
    CHECK(console.event(number).state == EventState::queued);
    CHECK(console.messages(TransmissionState::waiting).at(0).sequence == sequence);
    CHECK(console.messages(TransmissionState::setAside).empty());
}

TEST_CASE("an event of a system that is gone cannot be sent, and stays as it was") {
    Handling console;
    const auto client = console.client();
    auto foreign = Handling::someEvent();
    foreign.failingMtms = {"9009", "42A", "7800AB1"};
    foreign.state = EventState::held;
    const auto number = console.file(foreign);
    CHECK(refuses(*client, api::kEventApprove, number));
    CHECK(console.event(number).state == EventState::held);
}

TEST_CASE("what a person reports goes home with its type, severity and contact") {
    Handling console;
    const auto client = console.client();
    api::CreateEventArguments asked;
    asked.description = "Fan 3 is loud";
    asked.type = api::ReportedType::power;
    asked.contact = EventContact{"Olga", "olga@example.net", "+49 30 1"};
    const auto made = client->call(api::kEventCreate, asked);
    REQUIRE(made);
    const auto event = console.event(made->problemNumber);
    CHECK(event.subsystem == "power");
    CHECK(event.referenceCode == "CBX-OPR-0001");
    CHECK(event.severity == Severity::warning);
    CHECK_FALSE(event.test);
    REQUIRE(event.contact);
    CHECK(event.contact->phone == "+49 30 1");
    CHECK(console.messages(TransmissionState::waiting).size() == 1);

    asked.type = api::ReportedType::hmctest;
    asked.severity = Severity::critical;
    const auto test = client->call(api::kEventCreate, asked);
    REQUIRE(test);
    CHECK(console.event(test->problemNumber).test);
    CHECK(console.event(test->problemNumber).severity == Severity::critical);

    asked.reportingMtms = "9009-42A*7800AB1";
    CHECK(client->call(api::kEventCreate, asked).error().field == "reportingMtms");
    asked.type = api::ReportedType::io;
    CHECK(client->call(api::kEventCreate, asked).error().field == "reportingMtms");
    asked.reportingMtms.clear();
    asked.partition = "nowhere";
    CHECK(client->call(api::kEventCreate, asked).error().code == ErrorCode::notFound);
    asked.partition.clear();
    asked.contact->phone = std::string(21, '1');
    CHECK(client->call(api::kEventCreate, asked).error().field == "contact");
}
