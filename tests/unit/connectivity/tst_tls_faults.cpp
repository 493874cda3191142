// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever pretends to be the receiver is told by what gave them away.
#include <cstdlib>

#include "connectivity/plugin_loader.h"
#include "tests/catch.h"
#include "tests/support/tls_test_server.h"

using namespace callbox;
using core::TestStep;
using core::Verdict;
using tests::Certificate;
using tests::TestCa;
using tests::TlsConnection;
using tests::TlsSettings;
using tests::TlsTestServer;

namespace {

std::vector<TestStep> stepsTo(const std::string& url, const std::string& ca) {
    connectivity::PluginContext context;
    context.displayName = "Direct internet";
    context.now = [] {
        return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    };
    const auto plugin = connectivity::PluginLoader(std::getenv("CALLBOX_TEST_PLUGINS"), {"direct"})
                            .load("direct", context);
    REQUIRE(plugin);
    return (*plugin)->test({url, ca}, std::chrono::steady_clock::now() + std::chrono::seconds(60),
                           {});
}

/// "STEP KEY" of the step that fails toward a server that shows this certificate.
std::string verdict(
    const Certificate& certificate, const std::string& ca, std::string* issuer = nullptr,
    const TlsTestServer::Handler& handler = [](const tests::HttpRequest&, TlsConnection&) {
        return false;
    }) {
    TlsSettings settings;
    settings.certificate = certificate;
    const TlsTestServer server(settings, handler);
    for (const TestStep& step : stepsTo("https://127.0.0.1:" + std::to_string(server.port()), ca)) {
        if (step.verdict != Verdict::failed)
            continue;
        if (const auto found = step.finding.args.find("issuer");
            issuer && found != step.finding.args.end())
            *issuer = found->second;
        return step.name + " " + step.finding.key;
    }
    return "passed";
}

const std::vector<std::string> kNames{"IP:127.0.0.1"};

}  // namespace

TEST_CASE("a certificate that is not the receiver's is told by what is wrong with it") {
    const TestCa ca;
    const TestCa other;
    CHECK(verdict(ca.issue({"DNS:other.example"}), ca.certificate()) ==
          "tls connectivity.tls-wrong-name");
    CHECK(verdict(ca.issue(kNames, -20, -10), ca.certificate()) == "tls connectivity.tls-expired");
    CHECK(verdict(ca.issue(kNames, 10, 20), ca.certificate()) ==
          "tls connectivity.tls-not-yet-valid");
    std::string issuer;
    CHECK(verdict(other.issue(kNames), ca.certificate(), &issuer) ==
          "tls connectivity.tls-unknown-ca");
    CHECK(issuer == "CN=Callbox test CA");
    CHECK(verdict(ca.issueWeak(kNames), ca.certificate()) == "tls connectivity.tls-weak-key");
}

TEST_CASE("a certificate that the provider's list revokes is refused, others are not") {
    const TestCa ca;
    const Certificate good = ca.issue(kNames);
    const Certificate revoked = ca.issue(kNames);
    const std::string trusted = ca.certificate() + ca.revoke(revoked);
    CHECK(verdict(revoked, trusted) == "tls connectivity.tls-revoked");
    CHECK(verdict(good, trusted) == "receiver connectivity.closed");
}

TEST_CASE("a portal or a redirection in the receiver's place is told") {
    const TestCa ca;
    const auto portal = [](const tests::HttpRequest&, TlsConnection& connection) {
        return connection.reply(200, "<html>Please log in</html>");
    };
    CHECK(verdict(ca.issue(kNames), ca.certificate(), nullptr, portal) ==
          "receiver connectivity.not-a-receiver");
    const auto elsewhere = [](const tests::HttpRequest&, TlsConnection& connection) {
        return connection.reply(302, "", {{"Location", "http://169.254.169.254/"}});
    };
    CHECK(verdict(ca.issue(kNames), ca.certificate(), nullptr, elsewhere) ==
          "receiver connectivity.redirected");

    TlsSettings settings;
    settings.plain = true;
    const TlsTestServer plain(settings, portal);
    const auto steps =
        stepsTo("https://127.0.0.1:" + std::to_string(plain.port()), ca.certificate());
    CHECK(steps[3].finding.key == "connectivity.tls-not-spoken");
}
