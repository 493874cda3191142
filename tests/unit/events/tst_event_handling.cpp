// SPDX-License-Identifier: GPL-3.0-or-later
// What operators do with events, each in a transaction of its own.
#include <algorithm>
#include <array>
#include <optional>
#include <thread>

#include "tests/unit/events/handling_fixture.h"

using namespace callbox;
using namespace callbox::core;
using tests::Handling;
namespace api = callbox::core::api;

namespace {

using Numbers = std::vector<std::uint64_t>;

/// What became of the first number.
std::optional<Error> first(const Result<api::EventOutcomes>& reply) {
    REQUIRE(reply);
    REQUIRE_FALSE(reply->outcomes.empty());
    return reply->outcomes[0].error;
}

}  // namespace

TEST_CASE("an event is closed by name and reason, and opened again") {
    Handling console;
    const auto client = console.client();
    const auto number = console.file(Handling::someEvent());
    CHECK(client->call(api::kEventClose, {{number}, "", "done"}).error().field == "name");
    CHECK(client->call(api::kEventClose, {{number}, "Olga", ""}).error().field == "comment");
    CHECK(client->call(api::kEventClose, {{}, "Olga", "done"}).error().field == "problemNumbers");
    CHECK(client->call(api::kEventClose, {Numbers(1001, number), "Olga", "done"}).error().field ==
          "problemNumbers");
    CHECK_FALSE(first(client->call(api::kEventClose, {{number}, "Olga", "done"})));
    CHECK(console.event(number).state == EventState::closed);
    const auto again = first(client->call(api::kEventClose, {{number}, "Piet", "done"}));
    REQUIRE(again);
    CHECK(again->code == ErrorCode::conflict);
    CHECK(again->message.args.at("state") == "closed");
    CHECK_FALSE(first(client->call(api::kEventReopen, {{number}, "", "It came back"})));
    const auto event = console.event(number);
    CHECK(event.state == EventState::queued);
    CHECK(event.history.back().what.key == "event.reopened-by");
    CHECK(console.filed == 2);
}

TEST_CASE("of many events each is done or refused on its own, and audited by its number") {
    Handling console;
    const auto client = console.client();
    const Numbers numbers{console.file(Handling::someEvent("a")),
                          console.file(Handling::someEvent("b"))};
    REQUIRE_FALSE(first(client->call(api::kEventClose, {{numbers[0]}, "Olga", "one"})));
    const auto reply =
        client->call(api::kEventClose, {{numbers[0], numbers[1], 99}, "Olga", "all"});
    REQUIRE(reply);
    REQUIRE(reply->outcomes.size() == 3);
    REQUIRE(reply->outcomes[0].error);
    CHECK(reply->outcomes[0].error->code == ErrorCode::conflict);
    CHECK(reply->outcomes[1].problemNumber == numbers[1]);
    CHECK_FALSE(reply->outcomes[1].error);
    REQUIRE(reply->outcomes[2].error);
    CHECK(reply->outcomes[2].error->code == ErrorCode::notFound);
    const auto audit = client->call(api::kAuditList);
    REQUIRE(audit);
    REQUIRE(audit->rows.size() == 2);
    CHECK(audit->rows[0].subject == std::to_string(numbers[1]));
    CHECK(audit->rows[0].operation == "event.close");
    CHECK(audit->rows[0].what.args.at("comment") == "all");
    CHECK(audit->rows[0].what.args.at("name") == "Olga");
    CHECK(audit->rows[0].outcome == "done");
    CHECK(audit->rows[0].role == api::Role::administrator);
}

TEST_CASE("an event whose fault is open under another number is not opened again") {
    Handling console;
    const auto client = console.client();
    const auto old = console.file(Handling::someEvent());
    REQUIRE_FALSE(first(client->call(api::kEventClose, {{old}, "Olga", "done"})));
    const auto fresh = console.file(Handling::someEvent());
    const auto refused = first(client->call(api::kEventReopen, {{old}, "Olga", "again"}));
    REQUIRE(refused);
    CHECK(refused->code == ErrorCode::conflict);
    CHECK(refused->message.args.at("other") == std::to_string(fresh));
    CHECK(console.event(old).state == EventState::closed);
}

TEST_CASE("a replaced part is noted with who replaced it") {
    Handling console;
    const auto client = console.client();
    const auto number = console.file(Handling::someEvent());
    CHECK(first(client->call(api::kEventFruReplaced, {{number}, 2, false, "Olga", "new"}))->field ==
          "position");
    CHECK_FALSE(first(client->call(api::kEventFruReplaced, {{number}, 1, false, "Olga", "new"})));
    const auto event = console.event(number);
    CHECK(event.frus[0].replacedAt);
    CHECK(event.frus[0].replacedBy == "Olga");
}

TEST_CASE("two operators at once lose no comment and close nothing twice") {
    Handling console;
    Numbers numbers;
    for (int i = 0; i < 10; ++i)
        numbers.push_back(console.file(Handling::someEvent("key-" + std::to_string(i))));
    std::array<std::size_t, 2> closed{};
    std::array<std::size_t, 2> commented{};
    std::array<std::thread, 2> operators;
    for (std::size_t who = 0; who < operators.size(); ++who)
        operators[who] = std::thread([&, who] {
            tests::ApiTestClient client(console.path());
            if (!client.hello())
                return;
            const std::string name = "Operator " + std::to_string(who);
            for (int round = 0; round < 20; ++round)
                if (const auto reply = client.call(api::kEventComment, {{numbers[0]}, name, "x"}))
                    commented[who] += reply->outcomes[0].error ? 0U : 1U;
            if (const auto reply = client.call(api::kEventClose, {numbers, name, "done"}))
                closed[who] = static_cast<std::size_t>(
                    std::count_if(reply->outcomes.begin(), reply->outcomes.end(),
                                  [](const auto& outcome) { return !outcome.error; }));
        });
    for (std::thread& one : operators)
        one.join();
    CHECK(commented[0] == 20);
    CHECK(commented[1] == 20);
    CHECK(closed[0] + closed[1] == numbers.size());
    CHECK(console.event(numbers[0]).comments.size() == 40);
    for (const auto number : numbers) {
        const auto history = console.event(number).history;
        CHECK(std::count_if(history.begin(), history.end(), [](const auto& line) {
                  return line.what.key == "event.closed-by";
              }) == 1);
    }
}
