// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/notifications.h"
#include "core/store/settings.h"
#include "core/store/windows.h"
#include "tests/unit/policy/policy_console.h"

using namespace callbox;
using namespace callbox::core;
using namespace std::chrono_literals;
using tests::PolicyConsole;
using tests::runUntil;
using Numbers = std::vector<std::uint64_t>;

namespace {

/// With limits that a test can reach: more than 3 of a partition, more than 5 of all.
struct Site : PolicyConsole {
    int last = 0;
    Partition other = partition;

    Site() {
        Partition fresh;
        fresh.name = "prod-db2";
        fresh.address.host = "db2.example.net";
        fresh.systemId = system.id;
        write([&](store::Transaction& transaction) -> Result<void> {
            other = *store::addPartition(transaction, fresh);
            return {};
        });
        limits({true, 3, 5, 10});
    }

    void limits(const StormSettings& settings) { REQUIRE(call(api::kStormSet, settings)); }

    /// One more new problem; 0 when it was only counted.
    std::uint64_t problem(const std::string& code = "CBX-DSK-0001",
                          Severity severity = Severity::warning) {
        return problemOf(partition, code, severity);
    }
    std::uint64_t problemOf(const Partition& where, const std::string& code = "CBX-DSK-0001",
                            Severity severity = Severity::warning) {
        std::uint64_t number = 0;
        write([&](store::Transaction& transaction) {
            return problemIn(transaction, where, code, severity, number);
        });
        return number;
    }
    Result<void> problemIn(store::Transaction& transaction, const Partition& where,
                           const std::string& code, Severity severity, std::uint64_t& number) {
        auto event = fault(code);
        event.severity = severity;
        event.partitionId = where.id;
        event.partitionName = where.name;
        event.duplicateKey += '/' + std::to_string(++last);
        const auto given =
            filing.file(transaction, event, &system, "AIX 7.3", now,
                        [&](store::Transaction& within, const ServiceableEvent& one) {
                            return storms.check(within, one, where, system, now, begun);
                        });
        if (!given)
            return passOn(given);
        number = *given;
        return {};
    }
    void problems(int count) {
        for (int i = 0; i < count; ++i)
            problem();
    }
    Numbers begun;

    std::vector<api::WindowRow> listed() {
        api::WindowQuery query;
        query.ended = query.storms = true;
        const auto page = call(api::kWindowList, query);
        REQUIRE(page);
        CHECK(page->total == page->rows.size());
        return page->rows;
    }
    void waitForEnd(std::size_t rows = 1) {
        REQUIRE(runUntil(context, [&] {
            const auto all = listed();
            return all.size() == rows && all.front().window.endedAt.has_value();
        }));
    }
};

}  // namespace

TEST_CASE("a storm is one event that goes home, and what follows is kept back") {
    Site site;
    site.problems(3);
    CHECK(site.leaving().size() == 3);
    CHECK(site.listed().empty());
    const auto held = site.problem();
    CHECK(site.event(held).state == EventState::suppressed);
    CHECK(site.event(held).history.back().what.key == "policy.suppressed-by-storm");
    REQUIRE(site.begun.size() == 1);
    const auto event = site.event(site.begun[0]);
    CHECK(event.referenceCode == "CBX-STM-0001");
    CHECK(event.state == EventState::queued);
    CHECK(event.partitionName == "prod-db1");
    CHECK(event.description.args.at("limit") == "3");
    site.problems(4);
    CHECK(site.leaving().size() == 4);
    CHECK(site.begun.size() == 1);

    const auto storms = site.listed();
    REQUIRE(storms.size() == 1);
    CHECK(storms[0].state == api::WindowState::running);
    CHECK(storms[0].waiting == 5);
    REQUIRE(storms[0].window.storm);
    CHECK(storms[0].window.storm->held == 5);
    CHECK(storms[0].window.storm->problemNumber == event.problemNumber);
    CHECK(storms[0].window.storm->kinds.at(0).referenceCode == "CBX-DSK-0001");
    // Another partition's faults go on.
    CHECK(site.event(site.problemOf(site.other)).state == EventState::queued);
}

TEST_CASE("a rehearsal of records knows of the storm that runs") {
    Site site;
    ProblemRecord record;
    record.recordId = "1";
    record.source = "storcli-state";
    record.kind = "raid-drive-failed";
    record.attributes = {{"controller", "0"}, {"slot", "252:1"}, {"state", "Failed"}};
    const auto decided = [&] {
        const auto rehearsal = site.call(api::kPolicyRehearse,
                                         api::RehearseArguments{site.partition.name, {record}, 0});
        REQUIRE(rehearsal);
        return rehearsal->problems.at(0).decision.window;
    };
    CHECK(decided() == 0);
    site.problems(4);
    CHECK(decided() == 0);  // the first critical one of its reference code
    site.problem("CBX-RAI-0005");
    CHECK(decided() == site.listed().front().window.number);
}

TEST_CASE("the first critical problem of each reference code is called even in a storm") {
    Site site;
    site.problems(4);
    const auto called = site.leaving().size();
    CHECK(site.event(site.problem("CBX-MCE-0001", Severity::critical)).state == EventState::queued);
    CHECK(site.leaving().size() == called + 1);
    CHECK(site.event(site.problem("CBX-MCE-0001", Severity::critical)).state ==
          EventState::suppressed);
}

TEST_CASE("problems that a window keeps back, or a rule appends, are no storm") {
    Site site;
    site.rule(PolicyAction::append, {"CBX-DSK-*"});
    site.problems(10);
    CHECK(site.begun.empty());
    site.window();
    for (int i = 0; i < 10; ++i)
        site.problem("CBX-MEM-" + std::to_string(i));
    CHECK(site.begun.empty());
}

TEST_CASE("many partitions with some problems each are a storm of the console") {
    Site site;
    site.problems(3);
    site.problemOf(site.other);
    site.problemOf(site.other);
    CHECK(site.begun.empty());
    const auto held = site.problemOf(site.other);
    CHECK(site.event(held).state == EventState::suppressed);
    REQUIRE(site.begun.size() == 1);
    const auto event = site.event(site.begun[0]);
    CHECK(event.description.key == "analysis.storm-console");
    CHECK(event.failingMtms.text() == site.console.text());
    CHECK(event.state == EventState::queued);
    const auto called = site.leaving().size();

    // A partition's storm within it is told by an event that the console's storm keeps back.
    site.problem();
    REQUIRE(site.begun.size() == 2);
    CHECK(site.event(site.begun[1]).state == EventState::suppressed);
    CHECK(site.event(site.begun[1]).partitionName == "prod-db1");
    CHECK(site.leaving().size() == called);
    const auto storms = site.listed();
    REQUIRE(storms.size() == 2);
    CHECK(storms[0].window.storm->partitionName == "prod-db1");
    CHECK(storms[0].waiting == 1);
    CHECK(storms[1].window.storm->partitionName == "");
    CHECK(storms[1].waiting == 2);
}

TEST_CASE("a storm ends by itself, reports what it held and is told once") {
    Site site;
    NotificationTarget target;
    target.id = "target";
    site.write([&](store::Transaction& transaction) {
        return store::putNotificationTargets(transaction, {target});
    });
    const auto untold = [&] {
        std::vector<store::Untold> taken;
        site.write([&](store::Transaction& transaction) -> Result<void> {
            taken = *store::takeUntold(transaction, 1000);
            return {};
        });
        return taken;
    };
    site.problems(6);
    CHECK_FALSE(untold().empty());
    site.now += 9min;
    CHECK(site.event(site.problem("CBX-DSK-0002")).state == EventState::suppressed);
    untold();
    site.now += 11min;
    site.waitForEnd();
    const auto event = site.event(site.begun.at(0));
    CHECK(event.description.key == "analysis.storm-ended");
    REQUIRE(event.history.size() >= 3);
    const auto& report = event.history;
    CHECK(report[report.size() - 3].what.args.at("held") == "4");
    CHECK(report[report.size() - 2].what.args.at("code") == "CBX-DSK-0001");
    CHECK(report[report.size() - 2].what.args.at("count") == "3");
    CHECK(report[report.size() - 1].what.args.at("code") == "CBX-DSK-0002");
    CHECK(site.filed == site.begun);
    const auto told = untold();
    REQUIRE(told.size() == 1);
    CHECK(told[0].problemNumber == event.problemNumber);
    CHECK(told[0].weightier);
    const auto storm = site.listed().front();
    CHECK(storm.window.endedAt == site.now);
    CHECK(storm.waiting == 4);
    CHECK(storm.window.storm->held == 4);

    // The next storm is counted into the event while that is open.
    CHECK(site.event(site.problem()).state == EventState::queued);
    site.problems(3);
    CHECK(site.begun == Numbers{event.problemNumber, event.problemNumber});
    CHECK(site.event(event.problemNumber).count == 2);
    CHECK(site.listed().size() == 2);
}

TEST_CASE("a storm goes on after a restart, and ends at one when its time came before") {
    Site site;
    site.problems(4);
    site.stop();
    site.start();
    CHECK(site.event(site.problem()).state == EventState::suppressed);
    site.stop();
    site.now += 24h;
    site.start();
    site.waitForEnd();
    CHECK(site.listed().front().window.storm->held == 2);
    CHECK(site.event(site.problem()).state == EventState::queued);
}

TEST_CASE("what a storm held is released or discarded by the operator") {
    Site site;
    site.problems(3);
    const Numbers held{site.problem(), site.problem(), site.problem()};
    const auto window = site.listed().front().window.number;
    const auto called = site.leaving().size();
    REQUIRE(site.call(api::kWindowRelease, api::SettleArguments{0, {held[0]}, {}}));
    CHECK(site.event(held[0]).state == EventState::queued);
    CHECK(site.leaving().size() == called + 1);
    REQUIRE(site.call(api::kWindowDiscard, api::SettleArguments{0, {held[1]}, "the same cable"}));
    CHECK(site.event(held[1]).state == EventState::closed);
    CHECK(site.suppressed(window).size() == 1);
    const auto rest = site.call(api::kWindowRelease, api::SettleArguments{window, {}, {}});
    REQUIRE(rest);
    CHECK(rest->settled == Numbers{held[2]});
    CHECK(site.listed().front().waiting == 0);
}

TEST_CASE("an operator who ends a storm has counting begin anew") {
    Site site;
    site.limits({true, 3, 100, 10});
    site.problems(5);
    const auto window = site.listed().front().window.number;
    REQUIRE(site.call(api::kWindowEnd, api::WindowNumber{window}));
    CHECK(site.event(site.begun[0]).description.key == "analysis.storm-ended");
    CHECK(site.filed == site.begun);
    site.problems(2);
    CHECK(site.event(site.problem()).state == EventState::queued);
    CHECK(site.event(site.problem()).state == EventState::suppressed);
}

TEST_CASE("beyond so many, held problems are only counted") {
    Site site;
    std::uint64_t stored = 0;
    site.write([&](store::Transaction& transaction) -> Result<void> {
        for (int i = 0; i < 3 + 1000 + 7; ++i) {
            std::uint64_t number = 0;
            if (auto done = site.problemIn(transaction, site.partition, "CBX-DSK-0001",
                                           Severity::warning, number);
                !done)
                return done;
            stored += number == 0 ? 0 : 1;
        }
        return {};
    });
    CHECK(stored == 1003);
    const auto storm = site.listed().front();
    CHECK(storm.waiting == 1000);
    CHECK(storm.window.storm->counted == 7);
    CHECK(storm.window.storm->kinds.at(0).count == 1007);
    REQUIRE(site.call(api::kWindowEnd, api::WindowNumber{storm.window.number}));
    CHECK(site.event(site.begun[0]).description.args.at("counted") == "7");
}

TEST_CASE("limits are settings, and a guard that is switched off ends its storms") {
    Site site;
    CHECK(site.call(api::kStormSet, StormSettings{true, 30, 20, 10}).error().field == "console");
    CHECK(site.call(api::kStormGet)->partition == 3);
    site.problems(4);
    site.limits({false, 3, 5, 10});
    CHECK(site.event(site.problem()).state == EventState::queued);
    site.waitForEnd();
    site.problems(10);
    CHECK(site.begun.size() == 1);
}

TEST_CASE("storms of which nothing waits are forgotten in the end, and quiet partitions") {
    Site site;
    site.problems(4);
    site.problemOf(site.other);
    site.now += 20min;
    site.waitForEnd();
    const auto prune = [&] {
        site.write([&](store::Transaction& transaction) {
            return store::pruneStorms(transaction, site.now + 1s);
        });
    };
    prune();
    const auto window = site.listed().front().window.number;
    REQUIRE(site.call(api::kWindowRelease, api::SettleArguments{window, {}, {}}));
    prune();
    CHECK(site.listed().empty());
    const auto watch = site.storage->read([&](store::Reader& reader) {
        return store::settingText(reader,
                                  std::string(store::setting_key::kStormWatches) + site.other.id);
    });
    REQUIRE(watch);
    CHECK_FALSE(*watch);
}
