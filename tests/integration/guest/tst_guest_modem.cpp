// SPDX-License-Identifier: GPL-3.0-or-later
// The modem path within the QEMU guest (tests/lab/guest modem): real pppd and chat on both ends, a
// real receiver. Every failure is named by its cause.
#include <algorithm>
#include <chrono>
#include <csignal>
#include <iostream>

#include "tests/catch.h"
#include "tests/integration/guest/modem_rig.h"
#include "tests/support/eventually.h"

using namespace callbox;
using namespace std::chrono_literals;
using callbox::tests::eventually;
using callbox::tests::ModemRig;
using core::Verdict;
using std::chrono::steady_clock;

namespace {

steady_clock::time_point in(std::chrono::seconds patience) {
    return steady_clock::now() + patience;
}

/// The key of why it could not be brought up; empty: it could.
std::string refusal(connectivity::ConnectionPlugin& plugin) {
    const auto path = plugin.establish(in(90s), {});
    if (!path)
        UNSCOPED_INFO(path.error().detail);
    return path ? "" : path.error().message.key;
}

std::vector<std::string> answering(const std::string& method = "chap") {
    return {"--number", "100=" + ModemRig::accessServer(method)};
}

}  // namespace

TEST_CASE("A call carries the receiver's answer, and only the receiver is routed into it") {
    auto modem = answering();
    modem.insert(modem.end(), {"--train", "2"});
    ModemRig rig(modem);
    const auto plugin = rig.plugin({{"prefix", "9W"}, {"numbers", "55, 1-00"}, {"country", "4"}});
    REQUIRE(plugin);
    // 9W55 and 9W100 are what is dialled; the modem's network knows neither with the prefix.
    CHECK(refusal(*plugin) == "modem.no-carrier");

    const auto good = rig.plugin({{"country", "4"}, {"speaker", "true"}});
    const auto begun = steady_clock::now();
    const auto path = good->establish(in(120s), {});
    INFO(rig.modemLog() + rig.helperLog());
    REQUIRE(path);
    const double seconds = std::chrono::duration<double>(steady_clock::now() - begun).count();
    // The line's own time is what the emulated modem takes to train.
    std::cout << "modem " << seconds - 2 << " s target 30 " << (seconds - 2 <= 30 ? "ok" : "short")
              << '\n';
    CHECK(path->narrow);
    CHECK(path->idleRelease > 0s);
    CHECK(path->networkInterface == "ppp0");
    CHECK(rig.ip({"-4", "route", "show", "default"}).empty());
    CHECK(rig.ip({"-4", "route", "get", "10.64.0.1", "oif", "ppp0"}).find("dev ppp0") !=
          std::string::npos);
    CHECK(rig.ip({"-4", "route", "get", "10.64.0.2", "from", rig.address()}).empty());
    CHECK(rig.ip({"-4", "route", "get", "10.64.0.1"}).empty());

    const auto steps = good->test(rig.receiver(), in(120s), {});
    for (const auto& step : steps) {
        INFO(step.name << ' ' << step.finding.key);
        CHECK(step.verdict == Verdict::passed);
    }
    CHECK(steps.size() == 9);
    const std::string log = rig.modemLog();
    CHECK(log.find("answers-after 0") != std::string::npos);
    CHECK(log.find("country 04") != std::string::npos);
    CHECK(log.find("speaker 1") != std::string::npos);
    CHECK(log.find("dial T 955") != std::string::npos);
    CHECK(log.find("dial T 9100") != std::string::npos);

    good->release();
    CHECK(eventually([&] { return rig.ip({"link", "show", "ppp0"}).empty(); }));
    CHECK(rig.ip({"-4", "rule"}).find("ppp0") == std::string::npos);
    CHECK(rig.processes("pppd") == 0);
}

TEST_CASE("The numbers are tried in order, and each session has an address of its own") {
    auto modem = answering("pap");
    modem.insert(modem.end(), {"--number", "7=busy", "--number", "8=no-answer"});
    ModemRig rig(modem);
    const auto plugin = rig.plugin({{"numbers", "7,8,100"}, {"dialling", "pulse"}});
    const auto first = plugin->establish(in(240s), {});
    INFO(rig.modemLog() + rig.helperLog());
    REQUIRE(first);
    const std::string log = rig.modemLog();
    CHECK(log.find("dial P 7") < log.find("dial P 8"));
    CHECK(log.find("dial P 8") < log.find("dial P 100"));
    const std::string before = rig.address();
    plugin->release();
    const auto second = plugin->establish(in(240s), {});
    REQUIRE(second);
    CHECK(rig.address() != before);
}

TEST_CASE("What the modem answers is named") {
    ModemRig rig({"--no-dialtone", "--number", "7=busy", "--number", "8=no-answer", "--number",
                  "6=/bin/cat"});
    const auto tried = [&](const std::string& number, const std::string& dialTone) {
        const auto plugin = rig.plugin({{"numbers", number}, {"wait-for-dial-tone", dialTone}});
        return refusal(*plugin);
    };
    CHECK(tried("7", "true") == "modem.no-dial-tone");
    CHECK(tried("7", "false") == "modem.busy");
    CHECK(tried("8", "false") == "modem.no-answer");
    CHECK(tried("9", "false") == "modem.no-carrier");
}

TEST_CASE("A refused logon is named and not one to repeat") {
    ModemRig rig(answering());
    const auto plugin = rig.plugin({}, "another-secret");
    const auto path = plugin->establish(in(120s), {});
    REQUIRE(!path);
    INFO(rig.helperLog());
    CHECK(path.error().message.key == "ppp.logon-refused");
    CHECK(path.error().code == core::ErrorCode::authentication);
    const auto steps = plugin->test(rig.receiver(), in(120s), {});
    const auto logon = std::find_if(steps.begin(), steps.end(),
                                    [](const auto& step) { return step.name == "logon"; });
    REQUIRE(logon != steps.end());
    CHECK(logon->verdict == Verdict::failed);
    CHECK(steps.back().verdict == Verdict::skipped);
}

TEST_CASE("A line that drops in the middle is dialled again") {
    ModemRig rig(answering());
    const auto plugin = rig.plugin();
    REQUIRE(plugin->establish(in(120s), {}));
    ::kill(rig.modem().id(), SIGUSR1);
    CHECK(eventually([&] { return rig.ip({"link", "show", "ppp0"}).empty(); }));
    const auto again = plugin->establish(in(120s), {});
    INFO(rig.modemLog() + rig.helperLog());
    REQUIRE(again);
    CHECK(rig.helperLog().find("modem.line-dropped") != std::string::npos);
    const auto steps = plugin->test(rig.receiver(), in(120s), {});
    CHECK(steps.back().verdict == Verdict::passed);
}

TEST_CASE("Minutes and attempts have limits") {
    ModemRig rig({"--number", "7=busy"});
    const auto plugin = rig.plugin({{"numbers", "7"}, {"attempts-per-hour", "2"}});
    CHECK(refusal(*plugin) == "modem.busy");
    CHECK(refusal(*plugin) == "modem.busy");
    CHECK(refusal(*plugin) == "modem.attempts-used");
}

TEST_CASE("A helper that is killed leaves nothing behind") {
    ModemRig rig(answering());
    const auto plugin = rig.plugin();
    SECTION("while the call is up") {
        REQUIRE(plugin->establish(in(120s), {}));
    }
    SECTION("while it is dialled") {
        std::jthread dialling([&] { static_cast<void>(plugin->establish(in(120s), {})); });
        CHECK(eventually([&] { return rig.processes("chat") > 0; }));
        rig.helper().kill();
    }
    rig.helper().kill();
    REQUIRE(rig.startHelper());
    CHECK(eventually([&] { return rig.processes("pppd") + rig.processes("chat") == 0; }));
    CHECK(rig.ip({"link", "show", "ppp0"}).empty());
    CHECK(rig.ip({"-4", "rule"}).find("ppp0") == std::string::npos);
    CHECK(rig.ip({"-4", "route", "show", "table", "10000"}).empty());
    REQUIRE(plugin->establish(in(120s), {}));
}
