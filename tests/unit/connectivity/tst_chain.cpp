// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>
#include <mutex>
#include <thread>

#include <boost/asio/io_context.hpp>

#include "connectivity/chain.h"
#include "tests/catch.h"
#include "tests/support/run_until.h"

using namespace callbox;
using namespace std::chrono_literals;
using connectivity::Chain;
using connectivity::ChainEntry;
using connectivity::ChainOptions;
using connectivity::ConnectionPlugin;
using connectivity::Deadline;
using connectivity::Path;
using core::Error;
using core::ErrorCode;
using core::PathHealth;
using core::Result;
using core::say;

namespace {

class FakePlugin final : public ConnectionPlugin {
public:
    std::atomic<bool> works{true};
    std::atomic<bool> hangs{false};
    std::atomic<int> established{0};
    std::atomic<int> released{0};
    std::atomic<bool> refused{false};  ///< who asks, not that it cannot be had
    std::atomic<bool> passes{false};   ///< its test, telling the first of two steps itself
    std::atomic<bool> goesOn{true};    ///< after the first
    bool isNarrow = false;
    std::uint64_t bytesPerSecond = 0;
    std::chrono::seconds idleRelease{0};
    core::Message broke;

    Result<Path> establish(Deadline, std::stop_token stop) override {
        ++established;
        while (hangs && !stop.stop_requested())
            std::this_thread::sleep_for(5ms);
        if (refused)
            return core::fail(ErrorCode::authentication, say("connectivity.cancelled"));
        if (!works)
            return core::fail(ErrorCode::unavailable, say("connectivity.cancelled"));
        Path path;
        path.narrow = isNarrow;
        path.bytesPerSecond = bytesPerSecond;
        path.idleRelease = idleRelease;
        return path;
    }
    bool narrow() const override { return isNarrow; }
    void release() override { ++released; }
    core::Message brokenBy() const override { return broke; }
    std::vector<core::TestStep> test(const core::ReceiverAddress&, Deadline,
                                     std::stop_token) override {
        if (passes) {
            connectivity::TestSteps steps(heardBy());
            steps.add({"line", core::Verdict::passed, say("connectivity.cancelled"), 1});
            while (!goesOn)
                std::this_thread::sleep_for(5ms);
            auto all = steps.take();
            all.push_back({"login", core::Verdict::passed, say("connectivity.cancelled"), 1});
            return all;
        }
        if (!refused)
            throw std::runtime_error("a plugin may break");
        refused = false;  // the operator has given the right password
        return {{"login", core::Verdict::passed, say("connectivity.cancelled"), 1}};
    }
    std::vector<core::FirewallRule> firewallRules(const core::ReceiverAddress&) const override {
        return {};
    }
};

struct Fixture {
    boost::asio::io_context context;
    std::chrono::steady_clock::time_point clock = std::chrono::steady_clock::now();
    std::shared_ptr<FakePlugin> first = std::make_shared<FakePlugin>();
    std::shared_ptr<FakePlugin> second = std::make_shared<FakePlugin>();
    std::unique_ptr<Chain> chain;
    Error broken{ErrorCode::unavailable, say("connectivity.closed", {{"host", "h"}}), {}, {}};

    Fixture() {
        ChainOptions options;
        options.clock = [this] { return clock; };
        options.random = [] { return 0.5; };
        options.firstBackoff = 1000ms;
        options.longestBackoff = 60'000ms;
        chain = std::make_unique<Chain>(context, options);
        chain->setEntries(entries());
    }
    std::vector<ChainEntry> entries() {
        ChainEntry one, two;
        one.connection.id = "con-1";
        one.connection.name = "Preferred";
        one.plugin = first;
        two.connection.id = "con-2";
        two.connection.name = "Fallback";
        two.plugin = second;
        return {one, two};
    }
    Result<Path> acquire(connectivity::Need need = connectivity::Need::any) {
        std::optional<Result<Path>> result;
        chain->acquire([&](Result<Path> path) { result = std::move(path); }, need);
        REQUIRE(tests::runUntil(context, [&] { return result.has_value(); }));
        return *result;
    }
    std::string used(connectivity::Need need = connectivity::Need::any) {
        const auto path = acquire(need);
        return path ? path->connectionId : path.error().message.key;
    }
    PathHealth health(std::size_t i) { return chain->connections().at(i).health; }
};

}  // namespace

TEST_CASE("the preferred way is used and stays established") {
    Fixture fixture;
    CHECK(fixture.used() == "con-1");
    CHECK(fixture.acquire()->name == "Preferred");
    CHECK(fixture.first->established == 1);
    CHECK(fixture.second->established == 0);
}

TEST_CASE("a way that cannot be established is passed over") {
    Fixture fixture;
    fixture.first->works = false;
    CHECK(fixture.used() == "con-2");
    CHECK(fixture.health(0) == PathHealth::failing);
    CHECK(fixture.chain->connections().at(0).lastFailure.key == "connectivity.cancelled");
}

TEST_CASE("what broke a way in the middle is told instead of what the exchange noticed") {
    Fixture fixture;
    fixture.first->broke = say("modem.line-dropped");
    fixture.chain->failed(*fixture.acquire(), fixture.broken);
    CHECK(fixture.health(0) == PathHealth::failing);
    const auto told = [&](std::size_t way) {
        return fixture.chain->connections().at(way).lastFailure.key;
    };
    CHECK(tests::runUntil(fixture.context, [&] { return told(0) == "modem.line-dropped"; }));
    CHECK(fixture.first->released == 1);
    fixture.chain->failed(*fixture.acquire(), fixture.broken);
    REQUIRE(tests::runUntil(fixture.context, [&] { return fixture.second->released == 1; }));
    CHECK(told(1) == "connectivity.closed");
}

TEST_CASE("a way that fails in use is left and backs off ever longer") {
    Fixture fixture;
    const auto path = fixture.acquire();
    fixture.chain->failed(*path, fixture.broken);
    fixture.chain->failed(*path, fixture.broken);  // a second exchange that was under way
    CHECK(fixture.used() == "con-2");
    CHECK(fixture.chain->retryAt() == fixture.clock + 750ms);
    fixture.chain->failed(*fixture.acquire(), fixture.broken);
    CHECK(fixture.used() == "connectivity.closed");
    fixture.clock += 800ms;
    CHECK(fixture.used() == "con-1");
    const auto late = fixture.acquire();
    fixture.chain->failed(*late, fixture.broken);
    Path down;
    down.connectionId = "con-2";
    fixture.chain->failed(down, fixture.broken);  // not up: nothing to fail
    CHECK(fixture.used() == "con-2");
    CHECK(fixture.chain->retryAt() == fixture.clock + 1500ms);
}

TEST_CASE("the preferred way is taken again when a probe finds it healed") {
    Fixture fixture;
    std::optional<Result<void>> outcome;
    int probes = 0;
    fixture.chain->setProbe([&](const Path& path, std::function<void(Result<void>)> done) {
        CHECK(path.connectionId == "con-1");
        ++probes;
        done(*outcome);
    });
    fixture.chain->failed(*fixture.acquire(), fixture.broken);
    CHECK(fixture.used() == "con-2");
    fixture.chain->worked(*fixture.acquire());
    CHECK(probes == 0);

    outcome = tl::unexpected<Error>(fixture.broken);
    fixture.clock += 2s;
    CHECK(fixture.used() == "con-2");
    REQUIRE(tests::runUntil(fixture.context, [&] { return probes == 1; }));
    CHECK(fixture.used() == "con-2");

    outcome = Result<void>{};
    fixture.clock += 10s;
    CHECK(fixture.used() == "con-2");  // no message waits for the attempt
    REQUIRE(tests::runUntil(fixture.context, [&] { return probes == 2; }));
    CHECK(fixture.used() == "con-1");
    CHECK(fixture.health(0) == PathHealth::healthy);
    REQUIRE(tests::runUntil(fixture.context, [&] { return fixture.second->released == 1; }));
}

TEST_CASE("what worked before a restart is tried first") {
    Fixture fixture;
    auto entries = fixture.entries();
    entries[0].connection.health = PathHealth::failing;
    entries[1].connection.health = PathHealth::healthy;
    fixture.chain->setEntries(entries);
    CHECK(fixture.used() == "con-2");
}

TEST_CASE("a way that is switched off is never used") {
    Fixture fixture;
    auto entries = fixture.entries();
    entries[0].connection.enabled = false;
    fixture.chain->setEntries(entries);
    CHECK(fixture.used() == "con-2");
    entries[1].connection.enabled = false;
    fixture.chain->setEntries(entries);
    CHECK(fixture.used() == "connectivity.no-connection");
    CHECK(fixture.first->established == 0);
}

TEST_CASE("an operator's retry ends the back-off") {
    Fixture fixture;
    fixture.first->works = fixture.second->works = false;
    CHECK(fixture.used() == "connectivity.cancelled");
    fixture.first->works = true;
    CHECK(fixture.used() == "connectivity.cancelled");
    fixture.chain->retryNow();
    CHECK(fixture.used() == "con-1");
}

TEST_CASE("several acquires share one attempt") {
    Fixture fixture;
    int answered = 0;
    for (int i = 0; i < 5; ++i)
        fixture.chain->acquire([&](const Result<Path>& path) {
            REQUIRE(path);
            ++answered;
        });
    REQUIRE(tests::runUntil(fixture.context, [&] { return answered == 5; }));
    CHECK(fixture.first->established == 1);
}

TEST_CASE("changes of health are told") {
    Fixture fixture;
    std::vector<std::string> told;
    fixture.chain->onChange([&](const core::Connection& connection) {
        told.push_back(connection.id +
                       (connection.health == PathHealth::healthy ? " healthy" : " failing"));
    });
    const auto path = fixture.acquire();
    fixture.chain->worked(*path);
    fixture.chain->worked(*path);
    fixture.chain->failed(*path, fixture.broken);
    CHECK(told == std::vector<std::string>{"con-1 healthy", "con-1 failing"});
}

TEST_CASE("a plugin that throws is an error, not an end") {
    Fixture fixture;
    std::optional<Result<std::vector<core::TestStep>>> result;
    fixture.chain->test("con-1", {}, [&](auto steps) { result = std::move(steps); });
    REQUIRE(tests::runUntil(fixture.context, [&] { return result.has_value(); }));
    REQUIRE_FALSE(*result);
    CHECK(result->error().message.key == "connectivity.plugin-broke");
    result.reset();
    fixture.chain->test("con-9", {}, [&](auto steps) { result = std::move(steps); });
    REQUIRE(tests::runUntil(fixture.context, [&] { return result.has_value(); }));
    CHECK(result->error().code == ErrorCode::notFound);
}

TEST_CASE("a chain that goes stops what hangs") {
    Fixture fixture;
    fixture.first->hangs = true;
    fixture.chain->acquire([](const Result<Path>&) { FAIL("called back after it had gone"); });
    REQUIRE(tests::runUntil(fixture.context, [&] { return fixture.first->established == 1; }));
    fixture.chain.reset();
    fixture.context.restart();
    fixture.context.run_for(20ms);
}

TEST_CASE("a way that refused the credentials is not tried again by itself") {
    Fixture fixture;
    fixture.first->refused = true;
    CHECK(fixture.used() == "con-2");
    CHECK(fixture.chain->connections().at(0).blocked);
    CHECK(fixture.first->established == 1);
    fixture.clock += 24h;
    fixture.chain->retryNow();
    CHECK(fixture.used() == "con-2");
    CHECK(fixture.first->established == 1);

    std::optional<Result<std::vector<core::TestStep>>> steps;
    fixture.chain->test("con-1", {}, [&](auto result) { steps = std::move(result); });
    REQUIRE(tests::runUntil(fixture.context, [&] { return steps.has_value(); }));
    CHECK_FALSE(fixture.chain->connections().at(0).blocked);
    CHECK(fixture.used() == "con-2");
    REQUIRE(tests::runUntil(fixture.context, [&] { return fixture.used() == "con-1"; }));
}

TEST_CASE("what was blocked before a restart stays so until it is listed anew") {
    Fixture fixture;
    auto entries = fixture.entries();
    entries[0].connection.blocked = true;
    fixture.chain->setEntries(entries);
    CHECK(fixture.used() == "con-2");
    CHECK(fixture.first->established == 0);
    fixture.chain->setEntries(fixture.entries());
    CHECK(tests::runUntil(fixture.context, [&] { return fixture.used() == "con-1"; }));
}

TEST_CASE("a way that only moved or was renamed stays up") {
    Fixture fixture;
    auto held = fixture.acquire();
    REQUIRE(held->connectionId == "con-1");
    auto entries = fixture.entries();
    std::swap(entries[0], entries[1]);
    entries[1].connection.name = "Renamed";
    fixture.chain->setEntries(entries);
    CHECK(fixture.acquire()->name == "Renamed");
    CHECK(fixture.first->released == 0);
    CHECK(fixture.first->established == 1);

    // Switched off it goes down when the exchange on it has ended, gone at once.
    entries[1].connection.enabled = false;
    fixture.chain->setEntries(entries);
    CHECK(fixture.used() == "con-2");
    CHECK(fixture.first->released == 0);
    held = core::fail(ErrorCode::cancelled, say("connectivity.cancelled"));
    REQUIRE(tests::runUntil(fixture.context, [&] { return fixture.first->released == 1; }));
    fixture.chain->setEntries({});
    REQUIRE(tests::runUntil(fixture.context, [&] { return fixture.second->released == 1; }));
}

TEST_CASE("a way whose settings changed is made anew") {
    Fixture fixture;
    CHECK(fixture.used() == "con-1");
    auto entries = fixture.entries();
    entries[0].connection.settings["interface"] = "eth1";
    fixture.chain->setEntries(entries);
    CHECK(fixture.used() == "con-1");
    CHECK(fixture.first->released == 1);
    CHECK(fixture.first->established == 2);
}

TEST_CASE("steps are told as they end and what a test left up serves what follows it") {
    Fixture fixture;
    fixture.second->passes = true;
    fixture.second->goesOn = false;
    std::vector<std::string> told;
    std::optional<Result<Path>> path;
    std::optional<Result<std::vector<core::TestStep>>> steps;
    fixture.chain->test(
        "con-2", {},
        [&](auto result) {
            steps = std::move(result);
            fixture.chain->establish("con-2", [&](auto given) { path = std::move(given); });
        },
        [&](const core::TestStep& step) { told.push_back(step.name); });
    REQUIRE(tests::runUntil(fixture.context, [&] { return !told.empty(); }));
    CHECK(told == std::vector<std::string>{"line"});
    CHECK_FALSE(steps);
    fixture.second->goesOn = true;
    REQUIRE(tests::runUntil(fixture.context, [&] { return path.has_value(); }));
    CHECK(told == std::vector<std::string>{"line", "login"});
    CHECK((*steps)->size() == 2);
    REQUIRE(*path);
    CHECK(fixture.second->established == 1);
    CHECK(fixture.second->released == 0);
    path.reset();
    CHECK(tests::runUntil(fixture.context, [&] { return fixture.second->released == 1; }));
}

TEST_CASE("what a test left up is not given back while it is being taken into use") {
    Fixture fixture;
    fixture.first->passes = true;
    std::optional<Result<Path>> path;
    fixture.chain->test("con-1", {}, [&](const auto&) {
        fixture.first->hangs = true;
        fixture.chain->acquire([&](auto given) { path = std::move(given); });
    });
    REQUIRE(tests::runUntil(fixture.context, [&] { return fixture.first->established == 2; }));
    fixture.context.poll();  // nobody holds what the test left up
    fixture.first->hangs = false;
    REQUIRE(tests::runUntil(fixture.context, [&] { return path.has_value(); }));
    REQUIRE(*path);
    // A way's calls keep their order: had it been given back, that was before this test of it.
    bool again = false;
    fixture.chain->test("con-1", {}, [&](const auto&) { again = true; });
    REQUIRE(tests::runUntil(fixture.context, [&] { return again; }));
    CHECK(fixture.first->released == 0);
}

TEST_CASE("a way that hangs keeps no other way waiting") {
    Fixture fixture;
    fixture.first->hangs = true;
    for (int i = 0; i < 8; ++i)
        fixture.chain->establish("con-1", [](const Result<Path>&) {});
    REQUIRE(tests::runUntil(fixture.context, [&] { return fixture.first->established == 1; }));
    std::optional<Result<Path>> path;
    fixture.chain->establish("con-2", [&](auto given) { path = std::move(given); });
    REQUIRE(tests::runUntil(fixture.context, [&] { return path.has_value(); }));
    CHECK(*path);
    CHECK(fixture.first->established == 1);
}

TEST_CASE("a way that is unused goes down and comes up on demand") {
    Fixture fixture;
    fixture.first->idleRelease = 1s;
    {
        const auto held = fixture.acquire();
        REQUIRE(held);
        const auto until = std::chrono::steady_clock::now() + 1500ms;
        tests::runUntil(fixture.context, [&] { return std::chrono::steady_clock::now() > until; });
        CHECK(fixture.first->released == 0);
    }
    REQUIRE(tests::runUntil(fixture.context, [&] { return fixture.first->released == 1; }));
    CHECK(fixture.used() == "con-1");
    CHECK(fixture.first->established == 2);
}

TEST_CASE("large data is not given a narrow way") {
    using connectivity::Need;
    Fixture fixture;
    fixture.second->isNarrow = true;
    auto entries = fixture.entries();
    fixture.chain->setEntries(entries);
    CHECK_FALSE(fixture.chain->narrowOnly());
    CHECK(fixture.used(Need::wide) == "con-1");
    fixture.chain->failed(*fixture.acquire(), fixture.broken);
    CHECK(fixture.chain->narrowOnly());
    CHECK(fixture.used(Need::wide) == "connectivity.closed");
    CHECK(fixture.second->established == 0);
    CHECK(fixture.used() == "con-2");
    fixture.clock += 10s;
    CHECK(fixture.used(Need::wide) == "con-1");
    CHECK(fixture.used() == "con-1");

    entries[1].connection.settings["large-data"] = "true";
    entries[0].connection.enabled = false;
    fixture.chain->setEntries(entries);
    CHECK(fixture.used(Need::wide) == "con-2");
    CHECK_FALSE(fixture.acquire()->narrow);
}

TEST_CASE("a way is used as fast as plugin and operator both allow") {
    Fixture fixture;
    auto entries = fixture.entries();
    fixture.chain->setEntries(entries);
    CHECK(fixture.acquire()->bytesPerSecond == 0);
    entries[0].connection.settings["bytes-per-second"] = "4000";
    fixture.chain->setEntries(entries);
    CHECK(fixture.acquire()->bytesPerSecond == 4000);
    for (const std::uint64_t ofPlugin : {std::uint64_t{3000}, std::uint64_t{5000}}) {
        fixture.first->bytesPerSecond = ofPlugin;
        fixture.chain->setEntries({});  // or the way would stay up as it is
        fixture.chain->setEntries(entries);
        CHECK(fixture.acquire()->bytesPerSecond == std::min<std::uint64_t>(ofPlugin, 4000));
    }
    entries[0].connection.settings["bytes-per-second"] = "";
    fixture.chain->setEntries(entries);
    CHECK(fixture.acquire()->bytesPerSecond == 5000);
}

TEST_CASE("a narrow way that is preferred leaves large data to a wide one") {
    using connectivity::Need;
    Fixture fixture;
    fixture.first->isNarrow = true;
    fixture.chain->setEntries(fixture.entries());
    CHECK(fixture.used() == "con-1");
    CHECK(fixture.used(Need::wide) == "con-2");
    CHECK(fixture.used() == "con-1");
}

TEST_CASE("connecting is given up sooner while another way may do better") {
    Fixture fixture;
    CHECK(fixture.acquire()->patience > 0ms);
    fixture.chain->failed(*fixture.acquire(), fixture.broken);
    CHECK(fixture.acquire()->patience == 0ms);
}

TEST_CASE("a way that another replaced stays up for the exchange that is on it") {
    Fixture fixture;
    fixture.chain->setProbe([](const Path&, std::function<void(Result<void>)> done) { done({}); });
    fixture.chain->failed(*fixture.acquire(), fixture.broken);
    auto held = fixture.acquire();
    REQUIRE(held->connectionId == "con-2");
    const int before = fixture.second->released;
    fixture.clock += 10s;
    REQUIRE(tests::runUntil(fixture.context, [&] { return fixture.used() == "con-1"; }));
    CHECK(fixture.second->released == before);
    held = core::fail(ErrorCode::cancelled, say("connectivity.cancelled"));
    CHECK(tests::runUntil(fixture.context, [&] { return fixture.second->released == before + 1; }));
}
