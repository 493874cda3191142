// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>

#include "connectivity/plugin_loader.h"
#include "tests/catch.h"
#include "tests/support/fake_receiver.h"

using namespace callbox;
using connectivity::PluginContext;
using connectivity::PluginLoader;
using core::TestStep;
using core::Verdict;
using tests::Conduct;
using tests::FakeReceiver;

namespace {

core::TimePoint now() {
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

std::shared_ptr<connectivity::ConnectionPlugin> direct(
    std::function<core::TimePoint()> clock = &now,
    const std::map<std::string, std::string>& settings = {}) {
    const auto plugin = PluginLoader(std::getenv("CALLBOX_TEST_PLUGINS"), {"direct"})
                            .load("direct", PluginContext{"Direct internet", settings, clock});
    REQUIRE(plugin);
    return *plugin;
}

std::vector<TestStep> test(const FakeReceiver& receiver,
                           std::function<core::TimePoint()> clock = &now) {
    return direct(std::move(clock))
        ->test(receiver.address(), std::chrono::steady_clock::now() + std::chrono::seconds(30), {});
}

std::vector<std::string> told(const std::vector<TestStep>& steps) {
    std::vector<std::string> lines;
    for (const TestStep& step : steps)
        lines.push_back(step.name +
                        (step.verdict == Verdict::passed   ? " passed "
                         : step.verdict == Verdict::failed ? " failed "
                                                           : " skipped ") +
                        step.finding.key);
    return lines;
}

}  // namespace

TEST_CASE("the direct plugin offers the machine's own network") {
    const auto path = direct()->establish(std::chrono::steady_clock::now(), {});
    REQUIRE(path);
    CHECK(path->name == "Direct internet");
    CHECK(path->proxy.empty());
    CHECK(path->networkInterface.empty());
}

TEST_CASE("the direct plugin says what can be set and what a firewall must let through") {
    const PluginLoader loader(std::getenv("CALLBOX_TEST_PLUGINS"), {"direct", "absent"});
    const auto descriptions = loader.descriptions();
    REQUIRE(descriptions.size() == 1);
    CHECK(descriptions[0].name == "direct");
    CHECK(!descriptions[0].label.empty());
    REQUIRE(descriptions[0].settings.size() == 2);
    CHECK(descriptions[0].settings[0].key == "interface");
    CHECK(descriptions[0].settings[1].key == "bytes-per-second");
    const auto rules = direct()->firewallRules({"https://sdr.example.net:8443", ""});
    REQUIRE(rules.size() == 1);
    CHECK(rules[0].protocol == "tcp");
    CHECK(rules[0].destination == "sdr.example.net");
    CHECK(rules[0].ports == "8443");
}

TEST_CASE("a test of the direct way tells every step") {
    const FakeReceiver receiver;
    const auto steps = test(receiver);
    CHECK(told(steps) == std::vector<std::string>{"resolve passed connectivity.resolved",
                                                  "route passed connectivity.route",
                                                  "connect passed connectivity.connected",
                                                  "tls passed connectivity.secured",
                                                  "receiver passed connectivity.receiver-answered",
                                                  "packets passed connectivity.packets-carried",
                                                  "clock passed connectivity.clock-right"});
    CHECK(steps[0].finding.args.at("addresses") == "127.0.0.1");
    CHECK(steps[1].finding.args.at("source") == "127.0.0.1");
    CHECK(steps[1].finding.args.at("interface") == "lo");
    CHECK(steps[3].finding.args.at("version") == "TLSv1.3");
    CHECK(steps[3].finding.args.at("issuer").find("Callbox test CA") != std::string::npos);
    CHECK_FALSE(steps[3].finding.args.at("expires").empty());
}

TEST_CASE("a test names the step that fails and skips the others") {
    FakeReceiver receiver;
    receiver.behave(Conduct::down);
    CHECK(told(test(receiver))[2] == "connect failed connectivity.refused");
    receiver.behave(Conduct::unknownCa);
    const auto steps = told(test(receiver));
    CHECK(steps[3] == "tls failed connectivity.tls-unknown-ca");
    CHECK(steps[4] == "receiver skipped connectivity.step-skipped");
    receiver.behave(Conduct::html200);
    CHECK(told(test(receiver))[4] == "receiver failed connectivity.not-a-receiver");
}

TEST_CASE("each step is heard when it ends, long before a step that takes its time") {
    FakeReceiver receiver;
    receiver.behave(Conduct::hanging);
    std::stop_source stop;
    const auto plugin = direct();
    std::vector<TestStep> heard;
    plugin->onStep([&](const TestStep& step) {
        heard.push_back(step);
        if (step.name == "tls")
            stop.request_stop();  // or the test would last as long as the receiver is silent
    });
    const auto steps = plugin->test(receiver.address(),
                                    std::chrono::steady_clock::now() + std::chrono::seconds(300),
                                    stop.get_token());
    CHECK(told(heard) == told(steps));
    REQUIRE(steps.size() == 7);
    CHECK(told(steps)[3] == "tls passed connectivity.secured");
    CHECK_FALSE(steps[3].finding.args.at("issuer").empty());
    CHECK(told(steps)[4] == "receiver failed connectivity.cancelled");
}

TEST_CASE("the route is looked for by the interface that the way is set to") {
    const FakeReceiver receiver;
    const auto by = [&](const std::string& interface) {
        return direct(&now, {{"interface", interface}})
            ->test(receiver.address(), std::chrono::steady_clock::now() + std::chrono::seconds(30),
                   {});
    };
    CHECK(by("lo")[1].finding.args.at("interface") == "lo");
    const auto steps = told(by("nowhere0"));
    CHECK(steps[0] == "resolve passed connectivity.resolved");
    CHECK(steps[1] == "route failed connectivity.interface-unusable");
    CHECK(steps[2] == "connect skipped connectivity.step-skipped");
    CHECK(steps.size() == 7);
}

TEST_CASE("a test finds a clock that is wrong") {
    const FakeReceiver receiver;
    const auto steps = test(receiver, [] { return now() - std::chrono::hours(30); });
    CHECK(told(steps)[6] == "clock failed connectivity.clock-wrong");
}

TEST_CASE("a test ends when it is asked to stop") {
    FakeReceiver receiver;
    receiver.behave(Conduct::hanging);
    std::stop_source stop;
    stop.request_stop();
    const auto steps = direct()->test(receiver.address(),
                                      std::chrono::steady_clock::now() + std::chrono::seconds(60),
                                      stop.get_token());
    bool cancelled = false;
    for (const TestStep& step : steps)
        cancelled = cancelled || step.finding.key == "connectivity.cancelled";
    CHECK(cancelled);
}
