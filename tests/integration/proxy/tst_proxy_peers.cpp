// SPDX-License-Identifier: GPL-3.0-or-later
// Connections by proxy against the proxies that sites really run.
#include "tests/integration/proxy/proxy_site.h"

using namespace callbox;
using namespace callbox::tests;

namespace {

/// The lines of squid's log that say so.
long countOf(const std::string& text, const std::string& wanted) {
    long count = 0;
    for (auto at = text.find(wanted); at != std::string::npos; at = text.find(wanted, at + 1))
        ++count;
    return count;
}

void requireStarted(const core::Result<void>& started) {
    if (!started)
        FAIL(started.error().detail);
}

void checkSecretKept(const ProxySite& site) {
    CHECK(site.told.find(kProxyPassword) == std::string::npos);
    CHECK(site.told.find("wrong-password") == std::string::npos);
}

}  // namespace

TEST_CASE("messages go through squid without a login") {
    ProxySite site;
    Squid squid(site.place("squid"));
    requireStarted(squid.start());
    INFO(squid.log());
    const auto settings = settingsFor(squid.port(), "none");
    const auto steps = site.test(settings);
    INFO(site.told);
    std::string names;
    for (const core::TestStep& step : steps) {
        CHECK(step.verdict == core::Verdict::passed);
        names += step.name + " ";
    }
    CHECK(names ==
          "proxy-resolve route proxy-connect proxy-login proxy-tunnel tls receiver packets clock ");
    CHECK(site.exchange(settings, 5) == "200");
    CHECK(site.receiver.connections() == 2);
}

TEST_CASE("squid forbids and cannot reach") {
    ProxySite site;
    Squid squid(site.place("squid"));
    requireStarted(squid.start());
    const auto settings = settingsFor(squid.port(), "none");
    site.receiver.behave(Conduct::down);
    CHECK(site.verdict(settings) == "proxy-tunnel connectivity.proxy-cannot-reach");
    squid.stop();
    CHECK(site.verdict(settings) == "proxy-connect connectivity.proxy-refused");
    CHECK(site.exchange(settings) == "connectivity.proxy-refused");
}

TEST_CASE("each login of squid's own helpers is used, once, and none other") {
    const std::map<std::string, SquidLogin> logins{
        {"basic", SquidLogin::basic}, {"digest", SquidLogin::digest}, {"ntlm", SquidLogin::ntlm}};
    for (const auto& [method, login] : logins) {
        ProxySite site;
        SquidOptions options;
        options.login = login;
        Squid squid(site.place("squid"), options);
        requireStarted(squid.start());
        INFO(method);
        INFO(squid.log());
        const auto settings = settingsFor(squid.port(), method);
        const auto passed = site.verdict(settings);
        INFO(site.told + squid.accessLog());
        CHECK(passed == "passed");
        CHECK(site.exchange(settings, 4) == "200");

        const auto before = countOf(squid.settledAccessLog(), "TCP_DENIED/407");
        CHECK(site.verdict(settings, "wrong-password") ==
              "proxy-login connectivity.proxy-login-refused");
        const auto refused = countOf(squid.settledAccessLog(), "TCP_DENIED/407") - before;
        CHECK(refused <= (login == SquidLogin::basic ? 1 : login == SquidLogin::digest ? 2 : 3));
        CHECK(site.verdict(settingsFor(squid.port(), "none"), "") ==
              "proxy-login connectivity.proxy-login-needed");
        CHECK(site.verdict(
                  settingsFor(squid.port(), login == SquidLogin::basic ? "digest" : "basic")) ==
              "proxy-login connectivity.proxy-method-not-offered");
        checkSecretKept(site);
    }
}

TEST_CASE("Kerberos tickets are had by password and by keytab, and shown to squid") {
    ProxySite site;
    Kdc kdc(site.place("kdc"));
    requireStarted(kdc.start());
    SquidOptions options;
    options.login = SquidLogin::negotiate;
    options.keytab = kdc.proxyKeytab();
    Squid squid(site.place("squid"), options);
    requireStarted(squid.start());
    INFO(squid.log());
    auto settings = settingsFor(squid.port(), "negotiate");
    settings["user"] = kProxyUser + "@" + kRealm;
    const auto passed = site.verdict(settings);
    INFO(site.told + squid.accessLog() + kdc.log());
    CHECK(passed == "passed");
    CHECK(site.exchange(settings, 4) == "200");

    CHECK(site.verdict(settings, "wrong-password") ==
          "proxy-ticket connectivity.kerberos-password-refused");
    CHECK(kdc.failedLogins() == 1);
    settings["keytab"] = kdc.userKeytab();
    CHECK(site.verdict(settings, "") == "passed");
    CHECK(site.exchange(settings, 2, "") == "200");

    auto byAddress = settings;
    byAddress["host"] = "127.0.0.1";
    CHECK(site.verdict(byAddress, "") == "proxy-ticket connectivity.kerberos-proxy-unknown");
    auto stranger = settings;
    stranger["user"] = "stranger@" + kRealm;
    CHECK(site.verdict(stranger, "") == "proxy-ticket connectivity.kerberos-keytab-unusable");
    stranger["keytab"] = "";
    CHECK(site.verdict(stranger, "wrong-password") ==
          "proxy-ticket connectivity.kerberos-account-refused");
    kdc.stop();
    CHECK(site.verdict(settings, "") == "proxy-ticket connectivity.kerberos-kdc-unreachable");
    checkSecretKept(site);
}

TEST_CASE("a proxy that opens TLS is named, and trusted only when the operator says so") {
    ProxySite site;
    SquidOptions options;
    // What squid makes up carries the name that was asked for, but no address.
    site.byName = true;
    options.inspects = site.receiver.address().caCertificate;
    Squid squid(site.place("squid"), options);
    requireStarted(squid.start());
    INFO(squid.log());
    auto settings = settingsFor(squid.port(), "none");
    const auto steps = site.test(settings);
    INFO(site.told);
    const auto tls = std::find_if(steps.begin(), steps.end(),
                                  [](const auto& step) { return step.name == "tls"; });
    REQUIRE(tls != steps.end());
    CHECK(tls->verdict == core::Verdict::failed);
    CHECK(tls->finding.key == "connectivity.tls-inspected");
    CHECK(tls->finding.args.at("issuer").find("Example Site Inspection") != std::string::npos);
    CHECK(site.exchange(settings) == "connectivity.tls-inspected");

    settings["inspecting-authority"] = squid.authority();
    bool told = false;
    for (const core::TestStep& step : site.test(settings)) {
        CHECK(step.verdict == core::Verdict::passed);
        told = told || step.finding.key == "connectivity.secured-inspected";
    }
    CHECK(told);
    CHECK(site.exchange(settings) == "200");
    settings["inspecting-authority"] = "not a certificate";
    CHECK(site.exchange(settings) == "connectivity.inspecting-authority-malformed");
}

TEST_CASE("an https proxy is spoken to over TLS that is checked, too") {
    ProxySite site;
    SquidOptions options;
    options.tls = true;
    options.login = SquidLogin::basic;
    Squid squid(site.place("squid"), options);
    requireStarted(squid.start());
    INFO(squid.log());
    auto settings = settingsFor(squid.port(), "basic");
    settings["scheme"] = "https";
    settings["proxy-authority"] = squid.authority();
    const auto passed = site.verdict(settings);
    INFO(site.told);
    CHECK(passed == "passed");
    CHECK(site.exchange(settings) == "200");
    settings["proxy-authority"] = site.receiver.address().caCertificate;
    CHECK(site.verdict(settings) == "proxy-connect connectivity.proxy-untrusted");
    settings["proxy-authority"] = squid.authority();
    settings["scheme"] = "http";
    CHECK(site.verdict(settings) != "passed");
    site.receiver.behave(Conduct::wrongName);
    settings["scheme"] = "https";
    CHECK(site.verdict(settings) == "tls connectivity.tls-wrong-name");
    checkSecretKept(site);
}

TEST_CASE("messages go through a SOCKS5 server, with and without a login") {
    ProxySite site;
    SocksServer open(site.place("open"), false);
    SocksServer guarded(site.place("guarded"), true);
    requireStarted(open.start());
    requireStarted(guarded.start());
    auto settings = settingsFor(open.port(), "none");
    settings["scheme"] = "socks5h";
    const auto passed = site.verdict(settings);
    INFO(site.told);
    CHECK(passed == "passed");
    CHECK(site.exchange(settings) == "200");
    settings["port"] = std::to_string(guarded.port());
    CHECK(site.verdict(settings) == "proxy-login connectivity.proxy-socks-login");
    settings["method"] = "basic";
    CHECK(site.verdict(settings) == "passed");
    CHECK(site.exchange(settings) == "200");
    CHECK(site.verdict(settings, "wrong-password") ==
          "proxy-login connectivity.proxy-login-refused");
    site.receiver.behave(Conduct::down);
    CHECK(site.verdict(settings) == "proxy-tunnel connectivity.proxy-cannot-reach");
    checkSecretKept(site);
}
