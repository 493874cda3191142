// SPDX-License-Identifier: GPL-3.0-or-later
// What the doctor says of proxies that misbehave, and that no secret is offered to them twice.
#include <algorithm>
#include <cstdlib>

#include "connectivity/plugin_loader.h"
#include "tests/catch.h"
#include "tests/support/fake_proxy.h"
#include "tests/support/fake_receiver.h"
#include "tests/support/loopback.h"

using namespace callbox;
using connectivity::PluginContext;
using connectivity::PluginLoader;
using core::ErrorCode;
using core::TestStep;
using core::Verdict;
using tests::FakeProxy;
using tests::ProxyConduct;

namespace {

const std::string kPassword = "pa55-w0rd-of-the-proxy";

core::TimePoint now() {
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

using Settings = std::map<std::string, std::string>;

std::shared_ptr<connectivity::ConnectionPlugin> proxyPlugin(const Settings& settings) {
    PluginContext context{"Site proxy", settings, &now};
    context.secrets["password"] = kPassword;
    const auto plugin =
        PluginLoader(std::getenv("CALLBOX_TEST_PLUGINS"), {"proxy"}).load("proxy", context);
    REQUIRE(plugin);
    return *plugin;
}

Settings settingsFor(const FakeProxy& proxy, const std::string& method) {
    return {{"host", proxy.address()}, {"method", method}, {"user", "callbox"}};
}

std::vector<TestStep> test(const Settings& settings,
                           std::chrono::seconds limit = std::chrono::seconds(60)) {
    static const tests::FakeReceiver kReceiver;
    return proxyPlugin(settings)->test(kReceiver.address(),
                                       std::chrono::steady_clock::now() + limit, {});
}

std::string marked(Verdict verdict) {
    return verdict == Verdict::passed   ? "passed"
           : verdict == Verdict::failed ? "failed"
                                        : "skipped";
}

TestStep failedIn(const std::vector<TestStep>& steps) {
    const auto failed = std::find_if(steps.begin(), steps.end(), [](const TestStep& step) {
        return step.verdict == Verdict::failed;
    });
    REQUIRE(failed != steps.end());
    return *failed;
}

/// "STEP KEY" of the failed step; every one after it has to be skipped.
std::string verdictOf(const std::vector<TestStep>& steps) {
    std::string failed;
    for (const TestStep& step : steps) {
        for (const auto& [name, value] : step.finding.args)
            CHECK(value.find(kPassword) == std::string::npos);
        if (!failed.empty())
            CHECK(marked(step.verdict) == "skipped");
        if (step.verdict == Verdict::failed)
            failed = step.name + " " + step.finding.key;
    }
    return failed;
}

}  // namespace

TEST_CASE("a login that the proxy refuses is tried once, and the verdict says so") {
    const FakeProxy proxy(ProxyConduct::refusesLogin);
    const auto steps = test(settingsFor(proxy, "basic"));
    CHECK(verdictOf(steps) == "proxy-login connectivity.proxy-login-refused");
    CHECK(proxy.logins() == 1);
    CHECK(failedIn(steps).finding.args.at("user") == "callbox");
    CHECK(failedIn(steps).finding.args.at("method") == "Basic");
}

TEST_CASE("a proxy that asks for the login again and again is stopped") {
    const FakeProxy proxy(ProxyConduct::staleDigest);
    CHECK(verdictOf(test(settingsFor(proxy, "digest"))) ==
          "proxy-login connectivity.proxy-login-loops");
    CHECK(proxy.requests() <= 7);
}

TEST_CASE("a stronger method is never given up for a weaker one") {
    for (const std::string method : {"digest", "ntlm"}) {
        const FakeProxy proxy(ProxyConduct::offersBasic);
        const auto steps = test(settingsFor(proxy, method));
        CHECK(verdictOf(steps) == "proxy-login connectivity.proxy-method-not-offered");
        CHECK(failedIn(steps).finding.args.at("offered") == "Basic");
    }
    const FakeProxy proxy(ProxyConduct::offersBasic);
    CHECK(verdictOf(test(settingsFor(proxy, "none"))) ==
          "proxy-login connectivity.proxy-login-needed");
    CHECK(proxy.logins() == 0);
}

TEST_CASE("a way that leads to a web page or to nothing is told") {
    const FakeProxy page(ProxyConduct::htmlAfter200);
    CHECK(verdictOf(test(settingsFor(page, "none"))) == "tls connectivity.proxy-answers-itself");
    const FakeProxy closing(ProxyConduct::closesAfter200);
    CHECK(verdictOf(test(settingsFor(closing, "none"))) == "tls connectivity.proxy-closed-tunnel");
    const FakeProxy portal(ProxyConduct::redirects);
    CHECK(verdictOf(test(settingsFor(portal, "none"))) ==
          "proxy-tunnel connectivity.proxy-redirects");
}

TEST_CASE("a proxy that will not or cannot is told by its cause") {
    const std::map<ProxyConduct, std::string> causes{
        {ProxyConduct::forbids, "proxy-tunnel connectivity.proxy-forbids"},
        {ProxyConduct::cannotReach, "proxy-tunnel connectivity.proxy-cannot-reach"},
        {ProxyConduct::teapot, "proxy-tunnel connectivity.proxy-refuses"},
        {ProxyConduct::gibberish, "proxy-tunnel connectivity.proxy-not-one"}};
    for (const auto& [conduct, cause] : causes) {
        const FakeProxy proxy(conduct);
        CHECK(verdictOf(test(settingsFor(proxy, "none"))) == cause);
    }
}

TEST_CASE("a proxy cannot make an exchange longer or larger") {
    const FakeProxy headers(ProxyConduct::endlessHeaders);
    CHECK(verdictOf(test(settingsFor(headers, "none"))) ==
          "proxy-tunnel connectivity.proxy-says-too-much");
    const FakeProxy body(ProxyConduct::hugeRefusal);
    CHECK(verdictOf(test(settingsFor(body, "digest"))) ==
          "proxy-tunnel connectivity.proxy-says-too-much");
    const FakeProxy silent(ProxyConduct::silent);
    CHECK(verdictOf(test(settingsFor(silent, "none"), std::chrono::seconds(2))) ==
          "proxy-tunnel connectivity.proxy-reply-timeout");
    auto socks = settingsFor(silent, "none");
    socks["scheme"] = "socks5h";
    CHECK(verdictOf(test(socks, std::chrono::seconds(2))) ==
          "proxy-tunnel connectivity.proxy-reply-timeout");
}

TEST_CASE("a proxy that is not there or not one of its kind is told") {
    const tests::HeldPort nobody;
    const std::string gone = "127.0.0.1:" + nobody.text();
    CHECK(verdictOf(test({{"host", gone}})) == "proxy-connect connectivity.proxy-refused");
    CHECK(verdictOf(test({{"host", "callbox-does-not-exist.invalid"}})) ==
          "proxy-resolve connectivity.proxy-not-resolved");
    const FakeProxy proxy(ProxyConduct::gibberish);
    auto socks = settingsFor(proxy, "none");
    socks["scheme"] = "socks5h";
    socks["host"] = gone;
    CHECK(verdictOf(test(socks)) == "proxy-connect connectivity.proxy-refused");
}

TEST_CASE("the first proxy that answers is given, and another one when it was of no use") {
    const FakeProxy second(ProxyConduct::forbids);
    const FakeProxy third(ProxyConduct::forbids);
    const tests::HeldPort nobody;
    const std::string gone = "127.0.0.1:" + nobody.text();
    const Settings settings{{"host", gone + ", " + second.address() + "," + third.address()}};
    const auto plugin = proxyPlugin(settings);
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    const auto path = plugin->establish(deadline, {});
    REQUIRE(path);
    CHECK(path->proxy == "http://" + second.address());
    const auto next = plugin->establish(deadline, {});
    REQUIRE(next);
    CHECK(next->proxy == "http://" + third.address());

    const auto steps = test(settings);
    CHECK(steps[0].name == "proxy-connect");
    CHECK(steps[0].verdict == Verdict::skipped);
    CHECK(steps[0].finding.key == "connectivity.proxy-refused");
    CHECK(steps[1].verdict == Verdict::passed);
}

TEST_CASE("settings that cannot work are refused with the setting's name") {
    const auto refused = [](const Settings& settings) {
        const auto path = proxyPlugin(settings)->establish(
            std::chrono::steady_clock::now() + std::chrono::seconds(20), {});
        REQUIRE_FALSE(path);
        CHECK(path.error().code == ErrorCode::invalidArgument);
        return path.error().field;
    };
    CHECK(refused({}) == "host");
    CHECK(refused({{"host", "a,b,c,d"}}) == "host");
    CHECK(refused({{"host", "user:secret@proxy:3128"}}) == "host");
    CHECK(refused({{"host", "proxy"}, {"port", "99999"}}) == "host");
    CHECK(refused({{"host", "proxy"}, {"scheme", "ftp"}}) == "scheme");
    CHECK(refused({{"host", "proxy"}, {"scheme", "https"}}) == "proxy-authority");
    CHECK(refused({{"host", "proxy"}, {"method", "best"}}) == "method");
    CHECK(refused({{"host", "proxy"}, {"method", "ntlm"}}) == "user");
    CHECK(refused({{"host", "proxy"}, {"scheme", "socks5h"}, {"method", "digest"}}) == "method");
}

TEST_CASE("the proxy plugin says what can be set and what a firewall must let through") {
    const auto descriptions =
        PluginLoader(std::getenv("CALLBOX_TEST_PLUGINS"), {"proxy"}).descriptions();
    REQUIRE(descriptions.size() == 1);
    const auto& settings = descriptions[0].settings;
    const auto password = std::find_if(settings.begin(), settings.end(),
                                       [](const auto& one) { return one.key == "password"; });
    REQUIRE(password != settings.end());
    CHECK(password->kind == core::SettingKind::secret);
    const auto plugin = proxyPlugin({{"host", "one.example.net, two.example.net:8080"},
                                     {"method", "negotiate"},
                                     {"user", "callbox@EXAMPLE.NET"}});
    const auto rules = plugin->firewallRules({"https://sdr.example.net:8443", ""});
    REQUIRE(rules.size() == 4);
    CHECK(rules[0].destination == "one.example.net");
    CHECK(rules[0].ports == "3128");
    CHECK(rules[1].ports == "8080");
    CHECK(rules[0].purpose.args.at("receiver") == "sdr.example.net:8443");
    CHECK(rules[2].destination == "KDC (EXAMPLE.NET)");
}
