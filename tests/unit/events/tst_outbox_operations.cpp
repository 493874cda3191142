// SPDX-License-Identifier: GPL-3.0-or-later
// The operations on messages that wait, over the operator socket.
#include "tests/unit/events/handling_fixture.h"

using namespace callbox;
using namespace callbox::core;
using tests::Handling;
namespace api = callbox::core::api;
using api::TransmissionState;

namespace {

struct Desk : Handling {
    std::unique_ptr<tests::ApiTestClient> operator_ = client();

    std::uint64_t waits(const std::string& key) {
        file(someEvent(key));
        return messages(TransmissionState::waiting).back().sequence;
    }
    api::TransmissionView view(std::uint64_t sequence) {
        auto seen = operator_->call(api::kTransmissionGet, {sequence});
        REQUIRE(seen);
        return *seen;
    }
    std::vector<std::string> audited() {
        std::vector<std::string> keys;
        const auto page = operator_->call(api::kAuditList, {});
        REQUIRE(page);
        for (const auto& row : page->rows)
            keys.push_back(row.what.key);
        return keys;
    }
};

}  // namespace

TEST_CASE("messages are held with a reason, released, and each is audited") {
    Desk desk;
    const auto one = desk.waits("a");
    const auto two = desk.waits("b");
    const auto refused = desk.operator_->call(api::kTransmissionHold, {{one, two}, ""});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "reason");
    const auto held = desk.operator_->call(api::kTransmissionHold, {{one, 99, two}, "test bench"});
    REQUIRE(held);
    REQUIRE(held->outcomes.size() == 3);
    CHECK_FALSE(held->outcomes[0].error);
    REQUIRE(held->outcomes[1].error);
    CHECK(held->outcomes[1].error->code == ErrorCode::notFound);
    CHECK_FALSE(held->outcomes[2].error);
    CHECK(desk.messages(TransmissionState::held).size() == 2);
    CHECK(desk.view(one).why.args.at("reason") == "test bench");
    CHECK(desk.audited() == std::vector<std::string>{"outbox.audit-hold", "outbox.audit-hold"});
    const auto page = desk.operator_->call(api::kTransmissionList, {});
    REQUIRE(page);
    CHECK(page->held == 2);
    CHECK(page->waiting == 0);
    REQUIRE(desk.operator_->call(api::kTransmissionRelease, {{two}, ""}));
    CHECK(desk.messages(TransmissionState::waiting).size() == 1);
    CHECK(desk.decided == 2);
    CHECK(desk.filed >= 3);
}

TEST_CASE("a cancelled report can be approved again") {
    Desk desk;
    const auto sequence = desk.waits("a");
    const auto number = desk.messages(TransmissionState::waiting).at(0).problemNumber;
    REQUIRE_FALSE(desk.operator_->call(api::kTransmissionCancel, {{sequence}, {}}));
    const auto done = desk.operator_->call(api::kTransmissionCancel, {{sequence}, "a drill"});
    REQUIRE(done);
    REQUIRE_FALSE(done->outcomes[0].error);
    CHECK(desk.event(number).state == EventState::held);
    const auto again =
        desk.operator_->call(api::kEventApprove, {{number}, "Olga", "it was none after all"});
    REQUIRE(again);
    CHECK_FALSE(again->outcomes[0].error);
    CHECK(desk.messages(TransmissionState::waiting).size() == 1);
    CHECK(desk.messages(TransmissionState::cancelled).size() == 1);
}

TEST_CASE("an event whose report is held calls home when an operator says so") {
    Desk desk;
    const auto sequence = desk.waits("a");
    const auto number = desk.messages(TransmissionState::waiting).at(0).problemNumber;
    REQUIRE(desk.operator_->call(api::kTransmissionHold, {{sequence}, "wait"}));
    const auto done = desk.operator_->call(api::kEventCallHome, {{number}, "Olga", "now"});
    REQUIRE(done);
    CHECK_FALSE(done->outcomes[0].error);
    CHECK(desk.messages(TransmissionState::waiting).at(0).sequence == sequence);
}

TEST_CASE("messages keep their order when several are moved") {
    Desk desk;
    const auto one = desk.waits("a");
    const auto two = desk.waits("b");
    const auto three = desk.waits("c");
    REQUIRE(desk.operator_->call(api::kTransmissionMove, {{two, three}, api::QueuePlace::first}));
    api::TransmissionQuery queue;
    queue.queue = true;
    const auto page = desk.operator_->call(api::kTransmissionList, queue);
    REQUIRE(page);
    // All are of the console itself: what is before them has to go before them.
    CHECK(page->rows.at(0).sequence == one);
    CHECK(page->rows.at(1).sequence == two);
    CHECK(page->rows.at(2).sequence == three);
    CHECK(page->rows.at(0).moved);
    CHECK(desk.view(three).place == 3);
}

TEST_CASE("one message is retried by its number, several by theirs") {
    Desk desk;
    const auto one = desk.waits("a");
    CHECK(desk.operator_->call(api::kTransmissionRetry, {one}));
    const auto unknown = desk.operator_->call(api::kTransmissionRetry, {77});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::notFound);
    const auto several = desk.operator_->call(api::kTransmissionRetry, {0, {one, 77}});
    REQUIRE(several);
    CHECK_FALSE(several->outcomes[0].error);
    CHECK(several->outcomes[1].error);
}

TEST_CASE("a message that has nowhere to go says so") {
    Desk desk;
    const auto one = desk.waits("a");
    CHECK(desk.view(one).why.key == "outbox.is-next");
    desk.notSetUp = true;
    CHECK(desk.view(one).why.key == "outbox.not-enrolled");
}
