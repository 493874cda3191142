// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/alarms.h"
#include "core/store/events.h"
#include "core/store/notifications.h"
#include "tests/unit/store/stored.h"

using namespace callbox::core;
using namespace callbox::core::store;
using namespace callbox::tests;
using State = api::NotificationState;

namespace {

NotificationTarget someTarget(const std::string& id) {
    NotificationTarget target;
    target.id = id;
    target.name = "Target " + id;
    target.kind = NotificationKind::webhook;
    return target;
}

void setTargets(Stored& stored, const std::vector<NotificationTarget>& targets) {
    stored.good(
        [&](Transaction& transaction) { return putNotificationTargets(transaction, targets); });
}

std::vector<Untold> take(Stored& stored) {
    return stored.good([](Transaction& transaction) { return takeUntold(transaction, 100); });
}

std::uint64_t add(Stored& stored) {
    return stored.good(
        [](Transaction& transaction) { return addEvent(transaction, someEvent(), "text"); });
}

void queue(Stored& stored, const std::string& id, std::uint64_t most = 10) {
    Notice notice;
    notice.at = at(1);
    stored.good([&](Transaction& transaction) {
        return addNotification(transaction, id, "a@example.net", notice, most,
                               say("notification.too-many"));
    });
}

}  // namespace

TEST_CASE("what happens to events and alarms is noted in the same transaction") {
    Stored stored;
    setTargets(stored, {someTarget("ntf-1")});
    const auto number = add(stored);
    stored.good([&](Transaction& transaction) {
        return changeEvent(transaction, number,
                           [](ServiceableEvent& event) { event.serviceRequest = "SR1"; });
    });
    // Not worth a word: only the count moved.
    stored.good([&](Transaction& transaction) {
        return changeEvent(transaction, number, [](ServiceableEvent& event) { ++event.count; });
    });
    stored.good([](Transaction& transaction) {
        return raiseAlarm(transaction, {"disk/1", say("notification.cancelled"), at(0)});
    });
    stored.good([](Transaction& transaction) {
        return raiseAlarm(transaction, {"disk/1", say("notification.cancelled"), at(1)});
    });
    stored.good([](Transaction& transaction) { return clearAlarm(transaction, "disk/1"); });
    // An undone transaction notes nothing.
    CHECK_FALSE(stored.store->write([](Transaction& transaction) -> Result<void> {
        if (auto added = addEvent(transaction, someEvent(), "text"); !added)
            return passOn(added);
        return fail(ErrorCode::conflict, say("notification.cancelled"));
    }));

    const auto untold = take(stored);
    REQUIRE(untold.size() == 4);
    CHECK(untold[0].problemNumber == number);
    CHECK_FALSE(untold[0].wasState);
    CHECK(untold[1].wasState == EventState::open);
    CHECK(untold[1].weightier);
    CHECK(untold[2].alarm == "disk/1");
    CHECK(untold[2].raised);
    CHECK_FALSE(untold[3].raised);
    CHECK(take(stored).empty());
}

TEST_CASE("nothing piles up while nobody is to be told") {
    Stored stored;
    add(stored);
    auto off = someTarget("ntf-1");
    off.enabled = false;
    setTargets(stored, {off});
    add(stored);
    CHECK(take(stored).empty());
}

TEST_CASE("a notice waits until it is ended, and messages are counted by their time") {
    Stored stored;
    setTargets(stored, {someTarget("ntf-1")});
    queue(stored, "ntf-1");
    queue(stored, "ntf-1");
    const auto waiting = stored.seen(
        [](Reader& reader) { return waitingNotifications(reader, "ntf-1", "a@example.net", 10); });
    REQUIRE(waiting.size() == 2);
    stored.good([&](Transaction& transaction) {
        return endNotifications(transaction, {waiting[0].number}, State::sent, at(5), {});
    });
    const auto lanes = stored.seen([](Reader& reader) { return waitingLanes(reader, at(0)); });
    REQUIRE(lanes.size() == 1);
    CHECK(lanes[0].recipient == "a@example.net");
    CHECK(lanes[0].sent == std::vector<TimePoint>{at(5)});
    CHECK(stored.seen([](Reader& reader) { return waitingLanes(reader, at(5)); })[0].sent.empty());

    const auto targets = stored.seen([](Reader& reader) { return notificationTargets(reader); });
    CHECK(targets[0].waiting == 1);
    CHECK(targets[0].lastSent == at(5));
    const auto history =
        stored.seen([](Reader& reader) { return notificationHistory(reader, "ntf-1", 10); });
    REQUIRE(history.rows.size() == 2);
    CHECK(history.rows[0].state == State::waiting);
    CHECK(history.rows[1].state == State::sent);
    stored.good([](Transaction& transaction) { return pruneNotifications(transaction, at(6)); });
    CHECK(stored.seen([](Reader& reader) { return notificationHistory(reader, "", 10); })
              .rows.size() == 1);
}

TEST_CASE("more than may wait is given up at once, and said to be") {
    Stored stored;
    setTargets(stored, {someTarget("ntf-1")});
    queue(stored, "ntf-1", 1);
    queue(stored, "ntf-1", 1);
    const auto history =
        stored.seen([](Reader& reader) { return notificationHistory(reader, "", 10); });
    REQUIRE(history.rows.size() == 2);
    CHECK(history.rows[0].state == State::givenUp);
    CHECK(history.rows[0].reason.key == "notification.too-many");
}

TEST_CASE("a removed target takes its secrets and what waits for it along") {
    Stored stored;
    const auto sealer = Sealer::open(stored.directory.path() / "key", true);
    REQUIRE(sealer);
    setTargets(stored, {someTarget("ntf-1"), someTarget("ntf-2")});
    for (const char* id : {"ntf-1", "ntf-2"}) {
        queue(stored, id);
        stored.good([&](Transaction& transaction) {
            return kNotificationSecrets.put(transaction, *sealer, id, "key", "secret");
        });
    }
    setTargets(stored, {someTarget("ntf-2")});
    const auto secrets =
        stored.seen([&](Reader& reader) { return kNotificationSecrets.all(reader, *sealer); });
    CHECK(secrets.size() == 1);
    CHECK(secrets.at("ntf-2").at("key") == "secret");
    const auto targets = stored.seen([](Reader& reader) { return notificationTargets(reader); });
    REQUIRE(targets.size() == 1);
    CHECK(targets[0].secrets == std::vector<std::string>{"key"});
    CHECK(stored.seen([](Reader& reader) { return waitingLanes(reader, at(0)); }).size() == 1);
}
