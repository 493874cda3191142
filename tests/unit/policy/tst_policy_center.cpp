// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/event_merging.h"
#include "tests/unit/policy/policy_console.h"

using namespace callbox;
using namespace callbox::core;
using namespace std::chrono_literals;
using tests::PolicyConsole;
using tests::runUntil;
using Numbers = std::vector<std::uint64_t>;

TEST_CASE("a problem in a window is kept back, counted, and sent once when it is released") {
    PolicyConsole site;
    const auto window = site.window({{"CBX-MEM-*"}, {"9080*"}, {"prod-*"}});
    const auto number = site.file(site.fault());
    CHECK(site.event(number).state == EventState::suppressed);
    CHECK(site.event(number).history.back().what.key == "policy.suppressed-by-window");
    CHECK(site.leaving().empty());
    CHECK(site.file(site.fault("CBX-DSK-0001")) != number);
    CHECK(site.leaving().size() == 1);

    // Duplicates find it open, and nothing of them is reported.
    auto again = site.event(number);
    again.count = 2;
    site.write([&](store::Transaction& transaction) -> Result<void> {
        if (auto updated = store::updateEvent(transaction, again); !updated)
            return updated;
        return site.filing.reportStatus(transaction, again, "again", site.now);
    });
    CHECK(site.leaving("status").empty());

    const auto kept = site.suppressed(window);
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].event.count == 2);
    CHECK(kept[0].outcome == api::SuppressedOutcome::waiting);
    CHECK(site.windowRow(window).waiting == 1);

    const auto released = site.call(api::kWindowRelease, api::SettleArguments{window, {}, {}});
    REQUIRE(released);
    CHECK(released->settled == Numbers{number});
    CHECK(site.filed == Numbers{number});
    CHECK(site.event(number).state == EventState::queued);
    CHECK(site.leaving().size() == 2);
    const auto twice = site.call(api::kWindowRelease, api::SettleArguments{0, {number}, {}});
    REQUIRE(twice);
    CHECK(twice->passed == Numbers{number});
    CHECK(site.leaving().size() == 2);
    CHECK(site.suppressed(window).empty());
    const auto settled = site.suppressed(window, true);
    REQUIRE(settled.size() == 1);
    CHECK(settled[0].outcome == api::SuppressedOutcome::released);
    CHECK(settled[0].settledBy == "olga");
    CHECK(site.windowRow(window).suppressed == 1);
    CHECK(site.windowRow(window).waiting == 0);
}

TEST_CASE("a problem that cleared itself in the window is left alone") {
    PolicyConsole site;
    const auto window = site.window();
    const auto number = site.file(site.fault());
    auto event = site.event(number);
    clear(event, site.now, say("event.channel-back"));
    site.write([&](store::Transaction& transaction) -> Result<void> {
        if (auto updated = store::updateEvent(transaction, event); !updated)
            return updated;
        return site.filing.reportStatus(transaction, event, "cleared", site.now);
    });
    const auto released = site.call(api::kWindowRelease, api::SettleArguments{window, {}, {}});
    REQUIRE(released);
    CHECK(released->settled.empty());
    CHECK(site.leaving().empty());
    CHECK(site.leaving("status").empty());
    CHECK(site.suppressed(window, true).at(0).outcome == api::SuppressedOutcome::closed);
}

TEST_CASE("discarded problems are closed with the reason and never sent") {
    PolicyConsole site;
    const auto window = site.window();
    const auto first = site.file(site.fault());
    const auto second = site.file(site.fault("CBX-MEM-0003"));
    CHECK(site.call(api::kWindowDiscard, api::SettleArguments{window, {}, {}}).error().field ==
          "reason");
    const auto done =
        site.call(api::kWindowDiscard, api::SettleArguments{0, {first}, "pulled by us"});
    REQUIRE(done);
    CHECK(site.event(first).state == EventState::closed);
    CHECK(site.event(first).history.back().actor == "olga");
    CHECK(site.event(first).history.back().what.args.at("reason") == "pulled by us");
    CHECK(site.event(second).state == EventState::suppressed);
    const auto settled = site.suppressed(window, true);
    REQUIRE(settled.size() == 2);
    CHECK(settled[1].outcome == api::SuppressedOutcome::discarded);
    CHECK(settled[1].reason == "pulled by us");
    CHECK(site.leaving().empty());
}

TEST_CASE("releasing many leaves none out") {
    PolicyConsole site;
    const auto window = site.window();
    for (int i = 0; i < 450; ++i)
        site.file(site.fault("CBX-MEM-" + std::to_string(i)));
    const auto released = site.call(api::kWindowRelease, api::SettleArguments{window, {}, {}});
    REQUIRE(released);
    CHECK(released->settled.size() == 450);
    CHECK(site.windowRow(window).waiting == 0);
}

TEST_CASE("which problems are to be settled must be said once") {
    PolicyConsole site;
    const auto code = [&](const api::SettleArguments& arguments) {
        return site.call(api::kWindowRelease, arguments).error().code;
    };
    CHECK(code({}) == ErrorCode::invalidArgument);
    CHECK(code({1, {1}, {}}) == ErrorCode::invalidArgument);
    CHECK(code({0, Numbers(1001, 1), {}}) == ErrorCode::invalidArgument);
    CHECK(code({7, {}, {}}) == ErrorCode::notFound);
    CHECK(code({0, {7}, {}}) == ErrorCode::notFound);
}

TEST_CASE("rules hold, keep back, make notify-only, call home") {
    PolicyConsole site;
    const auto filed = [&](PolicyAction action, NotificationType type) {
        site.rule(action);
        auto event = site.fault();
        event.notificationType = type;
        return site.event(site.file(event));
    };
    CHECK(filed(PolicyAction::hold, NotificationType::callHome).state == EventState::held);
    const auto quiet = filed(PolicyAction::suppress, NotificationType::callHome);
    CHECK(quiet.state == EventState::suppressed);
    CHECK(filed(PolicyAction::notify, NotificationType::callHome).notificationType ==
          NotificationType::notifyOnly);
    CHECK(site.leaving().empty());
    CHECK(filed(PolicyAction::callHome, NotificationType::notifyOnly).state == EventState::queued);
    CHECK(site.leaving().size() == 1);
    const auto kept = site.suppressed();
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].rule == "rule");
    CHECK(kept[0].window == 0);
    REQUIRE(site.call(api::kWindowRelease, api::SettleArguments{0, {quiet.problemNumber}, {}}));
    CHECK(site.leaving().size() == 2);
}

TEST_CASE("a rule counts a problem into an open one, and files it where there is none") {
    PolicyConsole site;
    site.rule(PolicyAction::append, {"CBX-MEM-*"});
    const auto first = site.file(site.fault());
    CHECK(site.leaving().size() == 1);
    CHECK(site.file(site.fault("CBX-MEM-0009")) == first);
    CHECK(site.event(first).count == 2);
    CHECK(site.leaving().size() == 1);
    CHECK(site.leaving("status").size() == 1);
    CHECK(site.file(site.fault("CBX-DSK-0001")) != first);
}

TEST_CASE("a test problem goes home through every rule and window") {
    PolicyConsole site;
    site.rule(PolicyAction::suppress);
    site.window();
    auto test = site.fault();
    test.test = true;
    CHECK(site.event(site.file(test)).state == EventState::queued);
}

TEST_CASE("rules that somebody else changed meanwhile are not overwritten") {
    PolicyConsole site;
    const auto read = site.call(api::kPolicyGet);
    REQUIRE(read);
    site.rule(PolicyAction::hold);
    CHECK(site.call(api::kPolicySet, api::SetPolicyArguments{read->revision, {}}).error().code ==
          ErrorCode::conflict);
    const auto now = site.call(api::kPolicyGet);
    REQUIRE(now);
    CHECK(now->policy.rules.size() == 1);
    CHECK(site.call(api::kPolicySet, api::SetPolicyArguments{now->revision, {}}));
    PolicyRule nameless;
    CHECK(site.call(api::kPolicySet, api::SetPolicyArguments{{}, {{nameless}}}).error().field ==
          "rules[0].name");
}

TEST_CASE("a window ends by itself, and what it kept back waits") {
    PolicyConsole site;
    const auto window = site.window();
    CHECK(site.windowRow(window).state == api::WindowState::running);
    const auto number = site.file(site.fault());
    site.now += 2h;
    CHECK(site.event(site.file(site.fault("CBX-MEM-0003"))).state == EventState::queued);
    REQUIRE(
        runUntil(site.context, [&] { return site.windowRow(window).window.endedAt.has_value(); }));
    CHECK(site.windowRow(window).window.endedAt == site.now);
    CHECK(site.event(number).state == EventState::suppressed);
    // A clock set back does not bring it to life again.
    site.now -= 1h;
    CHECK(site.event(site.file(site.fault("CBX-MEM-0004"))).state == EventState::queued);
    CHECK(site.call(api::kWindowEnd, api::WindowNumber{window}).error().code ==
          ErrorCode::conflict);
}

TEST_CASE("a window that ended while the service was down is ended at its start") {
    PolicyConsole site;
    const auto window = site.window();
    const auto end = site.now + 2h;
    site.stop();
    site.now += 24h;
    site.start();
    REQUIRE(
        runUntil(site.context, [&] { return site.windowRow(window).window.endedAt.has_value(); }));
    CHECK(site.windowRow(window).window.endedAt == end);
}

TEST_CASE("a channel that is still lost when the window ends is told then") {
    PolicyConsole site;
    const auto window = site.window();
    const auto lost = channelLost(site.partition, site.system, site.console, site.now);
    const auto number = site.file(lost);
    CHECK(site.event(number).state == EventState::suppressed);
    const auto fault = site.file(site.fault());
    REQUIRE(site.call(api::kWindowEnd, api::WindowNumber{window}));
    CHECK(site.event(number).state == EventState::open);
    CHECK(site.filed == Numbers{number});
    CHECK(site.event(fault).state == EventState::suppressed);
}

TEST_CASE("a window is removed once nothing of it waits") {
    PolicyConsole site;
    const auto window = site.window();
    const auto remove = [&] { return site.call(api::kWindowRemove, api::WindowNumber{window}); };
    site.file(site.fault());
    CHECK(remove().error().message.key == "policy.window-has-waiting");
    REQUIRE(site.call(api::kWindowDiscard, api::SettleArguments{window, {}, "ours"}));
    CHECK(remove().error().message.key == "policy.window-not-ended");
    REQUIRE(site.call(api::kWindowEnd, api::WindowNumber{window}));
    CHECK(remove());
    CHECK(remove().error().code == ErrorCode::notFound);
    MaintenanceWindow endless;
    endless.reason = "ever";
    endless.start = site.now;
    endless.end = site.now + 24h * 31;
    CHECK(site.call(api::kWindowAdd, endless).error().field == "end");
}

TEST_CASE("a rehearsal tells verdict, decision and message, and stores nothing") {
    PolicyConsole site;
    ProblemRecord record;
    record.recordId = "mc_event:1";
    record.source = "rasdaemon";
    record.kind = "memory-uncorrected";
    record.attributes = {{"label", "DIMM_A1"}};
    const api::RehearseArguments records{site.partition.name, {record, record}, 0};
    auto rehearsal = site.call(api::kPolicyRehearse, records);
    REQUIRE(rehearsal);
    REQUIRE(rehearsal->problems.size() == 2);
    CHECK(rehearsal->problems[0].verdict == "newEvent");
    CHECK_FALSE(rehearsal->problems[0].decision.action);
    REQUIRE(rehearsal->problems[0].leaves);
    CHECK(rehearsal->problems[0].leaves->type == "problem");
    CHECK(rehearsal->problems[1].verdict == "duplicate");
    CHECK_FALSE(rehearsal->problems[1].leaves);
    CHECK(site.leaving().empty());

    // The digest is that of the message that then leaves.
    const auto number = site.file(*rehearsal->problems[0].event);
    CHECK(number == rehearsal->problems[0].event->problemNumber);
    REQUIRE(site.leaving().size() == 1);
    CHECK(site.leaving()[0].bytes == rehearsal->problems[0].leaves->bytes);
    rehearsal = site.call(api::kPolicyRehearse, records);
    REQUIRE(rehearsal);
    CHECK(rehearsal->problems[0].problemNumber == number);

    const auto window = site.window();
    const api::RehearseArguments stored{{}, {}, number};
    const auto again = site.call(api::kPolicyRehearse, stored);
    REQUIRE(again);
    REQUIRE(again->problems.size() == 1);
    CHECK(again->problems[0].decision.window == window);
    CHECK(again->problems[0].event->state == EventState::suppressed);
    CHECK_FALSE(again->problems[0].leaves);
    CHECK(site.event(number).state == EventState::queued);

    const auto field = [&](const api::RehearseArguments& arguments) {
        return site.call(api::kPolicyRehearse, arguments).error().field;
    };
    CHECK(field({}) == "records");
    CHECK(field({"nowhere", {record}, 0}) == "partition");
    CHECK(field({"prod-db1", std::vector<ProblemRecord>(1001, record), 0}) == "records");
}

TEST_CASE("each operation is refused to the role below its own, and changes are audited") {
    PolicyConsole site;
    std::vector<std::string> audited;
    api::forEachPolicyOperation([&](const auto& operation) {
        INFO(operation.name);
        if (!operation.auditKey.empty())
            audited.emplace_back(operation.name);
        if (operation.role == api::Role::viewer)
            return;
        const auto below = static_cast<api::Role>(static_cast<int>(operation.role) - 1);
        const auto refused = site.call(operation, {}, below);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::denied);
    });
    CHECK(site.audited == audited);
    site.audited.clear();
    site.rule(PolicyAction::hold);
    site.window();
    CHECK(site.audited == std::vector<std::string>{"policy.set", "window.add"});
}
