// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/loaded_event.h"
#include "core/json/codec.h"
#include "tests/catch.h"

using namespace callbox::core;

namespace {

const Mtms kConsole{"Callbox", "", "C0FFEE"};
const TimePoint kNow{std::chrono::hours(500'000)};

Result<ServiceableEvent> loaded(const ServiceableEvent& event) {
    return events::loadedEvent(toJson(event), kConsole, kNow);
}

ServiceableEvent someEvent() {
    ServiceableEvent event;
    event.referenceCode = "B7001111";
    event.description = {"Fan failed", {}};
    event.failingMtms = {"9009", "42A", "7800AB1"};
    return event;
}

}  // namespace

TEST_CASE("a loaded event keeps what it tells and nothing that only the console may say") {
    auto event = someEvent();
    event.problemNumber = 99;
    event.state = EventState::acknowledged;
    event.serviceRequest = "SR 1";
    event.comments = {{kNow, "Olga", "olga", "x"}};
    event.history = {{kNow, "olga", {"event.closed-by", {}}}};
    event.reportingMtms = {"9009", "42A", "7800AB1"};
    event.partitionId = "par-1";
    event.frus.resize(1);
    event.frus[0].partNumber = "00E1234";
    event.frus[0].replacedAt = kNow;
    event.lastReported = kNow + std::chrono::hours(1);
    event.count = 0;
    const auto read = loaded(event);
    REQUIRE(read);
    CHECK(read->referenceCode == "B7001111");
    CHECK(read->frus.at(0).partNumber == "00E1234");
    CHECK_FALSE(read->frus.at(0).replacedAt);
    CHECK(read->problemNumber == 0);
    CHECK(read->state == EventState::held);
    CHECK(read->serviceRequest.empty());
    CHECK(read->comments.empty());
    CHECK(read->history.empty());
    CHECK(read->reportingMtms.text() == kConsole.text());
    CHECK(read->partitionId.empty());
    CHECK(read->lastReported == kNow);
    CHECK(read->count == 1);
    CHECK_FALSE(read->duplicateKey.empty());
    event.notificationType = NotificationType::notifyOnly;
    CHECK(loaded(event)->state == EventState::open);
}

TEST_CASE("texts are made fit to show and cut") {
    auto event = someEvent();
    event.description.key = "red \x1b[31m" + std::string(10'000, 'x');
    event.subsystem = std::string(1000, 's');
    const auto read = loaded(event);
    REQUIRE(read);
    CHECK(read->description.key.find('\x1b') == std::string::npos);
    CHECK(read->description.key.size() <= 4096);
    CHECK(read->subsystem.size() <= 255);
}

TEST_CASE("what is no event is refused by the field at fault") {
    CHECK(events::loadedEvent("nonsense", kConsole, kNow).error().code == ErrorCode::protocol);
    CHECK(events::loadedEvent(R"({"state":"dancing"})", kConsole, kNow).error().code ==
          ErrorCode::protocol);
    auto event = someEvent();
    event.referenceCode.clear();
    CHECK(loaded(event).error().field == "referenceCode");
    event = someEvent();
    event.description.key.clear();
    CHECK(loaded(event).error().field == "description");
    event = someEvent();
    event.frus.resize(65);
    CHECK(loaded(event).error().field == "frus");
    event = someEvent();
    event.evidence = std::string(std::size_t{300} << 10, 'x');
    CHECK(loaded(event).error().code == ErrorCode::limitExceeded);
}
