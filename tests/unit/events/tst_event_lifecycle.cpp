// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <map>
#include <set>

#include "core/events/event_lifecycle.h"
#include "tests/catch.h"

using namespace callbox::core;
using namespace callbox::core::events;

namespace {

const TimePoint kNoon{std::chrono::hours(500'000)};
const Deed kDeed{"Olga Petrova", "olga", "DIMM A1 was loose", kNoon};

ServiceableEvent inState(EventState state) {
    ServiceableEvent event;
    event.problemNumber = 7;
    event.state = state;
    event.frus.resize(2);
    event.frus[1].partNumber = "00E1234";
    event.frus[1].locationCode = "A1";
    return event;
}

using Act = std::function<Result<void>(ServiceableEvent&)>;
const std::map<std::string, Act> kActs{
    {"close", [](auto& event) { return close(event, kDeed); }},
    {"reopen", [](auto& event) { return reopen(event, kDeed); }},
    {"hold", [](auto& event) { return hold(event, kDeed); }},
    {"approve", [](auto& event) { return approve(event, kDeed); }},
    {"callhome", [](auto& event) { return callHome(event, kDeed); }},
    {"comment", [](auto& event) { return comment(event, kDeed); }},
    {"replaced", [](auto& event) { return replaceFru(event, 2, false, kDeed); }}};

std::set<std::string> possibleIn(EventState state) {
    std::set<std::string> possible;
    for (const auto& [name, act] : kActs) {
        ServiceableEvent event = inState(state);
        INFO(name << " in state " << static_cast<int>(state));
        const auto done = act(event);
        if (done) {
            possible.insert(name);
            REQUIRE(event.history.size() == 1);
            CHECK(event.history[0].actor == "olga");
            CHECK(event.history[0].at == kNoon);
            CHECK(event.history[0].what.args.at("name") == "Olga Petrova");
            continue;
        }
        CHECK(done.error().code == ErrorCode::conflict);
        CHECK(done.error().message.key == "event.not-possible");
        CHECK(done.error().message.args.at("action") == name);
        CHECK(event.history.empty());
        CHECK(event.state == state);
    }
    return possible;
}

using Names = std::set<std::string>;

}  // namespace

TEST_CASE("each state allows what the handling of events says, and nothing else") {
    CHECK(possibleIn(EventState::open) ==
          Names{"close", "hold", "callhome", "comment", "replaced"});
    CHECK(possibleIn(EventState::held) ==
          Names{"close", "approve", "callhome", "comment", "replaced"});
    CHECK(possibleIn(EventState::suppressed) ==
          Names{"close", "hold", "callhome", "comment", "replaced"});
    CHECK(possibleIn(EventState::belowThreshold) ==
          Names{"close", "callhome", "comment", "replaced"});
    CHECK(possibleIn(EventState::queued) ==
          Names{"close", "hold", "callhome", "comment", "replaced"});
    CHECK(possibleIn(EventState::sent) == Names{"close", "callhome", "comment", "replaced"});
    CHECK(possibleIn(EventState::acknowledged) == Names{"close", "comment", "replaced"});
    CHECK(possibleIn(EventState::failed) ==
          Names{"close", "hold", "callhome", "comment", "replaced"});
    CHECK(possibleIn(EventState::closed) == Names{"reopen", "comment"});
}

TEST_CASE("a refusal names the state and what is possible") {
    ServiceableEvent event = inState(EventState::acknowledged);
    const auto refused = approve(event, kDeed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.args.at("state") == "acknowledged");
    CHECK(refused.error().message.args.at("possible") == "close, comment, replaced");
}

TEST_CASE("an undone close gives back the state, as it has moved on meanwhile") {
    ServiceableEvent event = inState(EventState::queued);
    REQUIRE(close(event, kDeed));
    CHECK(event.state == EventState::closed);
    CHECK(isReported(event));
    CHECK_FALSE(close(event, kDeed));
    moveDelivery(event, EventState::acknowledged);
    CHECK(event.state == EventState::closed);
    REQUIRE(reopen(event, kDeed));
    CHECK(event.state == EventState::acknowledged);
    CHECK_FALSE(event.stateBehindClose);
}

TEST_CASE("an event that closed by itself can be opened again") {
    ServiceableEvent event = inState(EventState::open);
    closeByItself(event, kNoon, say("event.channel-back"));
    CHECK(event.history[0].actor == "callboxd");
    CHECK_FALSE(isReported(event));
    closeByItself(event, kNoon, say("event.channel-back"));
    REQUIRE(reopen(event, kDeed));
    CHECK(event.state == EventState::open);
}

TEST_CASE("of an event closed by an older version the service request tells whether it arrived") {
    ServiceableEvent event = inState(EventState::closed);
    CHECK(deliveryState(event) == EventState::open);
    event.serviceRequest = "SR 1";
    CHECK(deliveryState(event) == EventState::acknowledged);
}

TEST_CASE("comments are kept with who wrote them, up to a bound") {
    ServiceableEvent event = inState(EventState::closed);
    for (std::size_t i = 0; i < kMostComments; ++i)
        REQUIRE(comment(event, kDeed));
    CHECK(event.comments[0].author == "Olga Petrova");
    CHECK(event.comments[0].account == "olga");
    CHECK(event.comments[0].text == "DIMM A1 was loose");
    CHECK(comment(event, kDeed).error().code == ErrorCode::limitExceeded);
    CHECK(event.comments.size() == kMostComments);
}

TEST_CASE("a part is replaced or repaired once") {
    ServiceableEvent event = inState(EventState::acknowledged);
    CHECK(replaceFru(event, 0, false, kDeed).error().field == "position");
    CHECK(replaceFru(event, 3, false, kDeed).error().field == "position");
    REQUIRE(replaceFru(event, 2, true, kDeed));
    CHECK(event.frus[1].replacedAt == kNoon);
    CHECK(event.frus[1].replacedBy == "Olga Petrova");
    CHECK(event.frus[1].repaired);
    CHECK(event.history[0].what.key == "event.part-repaired-by");
    CHECK(event.history[0].what.args.at("part") == "00E1234");
    CHECK(replaceFru(event, 2, false, kDeed).error().code == ErrorCode::conflict);
    CHECK_FALSE(event.frus[0].replacedAt);
}

TEST_CASE("a deed needs who and why, within bounds told in characters") {
    const auto with = [](std::string name, std::string text) {
        const auto good = check({std::move(name), "olga", std::move(text), kNoon});
        return good ? std::string() : good.error().field;
    };
    CHECK(with("Olga", "x").empty());
    CHECK(with("", "x") == "name");
    CHECK(with(std::string(81, 'x'), "x") == "name");
    CHECK(with("Olga", "") == "comment");
    std::string umlauts;
    for (std::size_t i = 0; i < kLongestComment; ++i)
        umlauts += "\xC3\xA4";
    CHECK(with("Olga", umlauts).empty());
    CHECK(with("Olga", umlauts + "x") == "comment");
}
