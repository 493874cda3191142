// SPDX-License-Identifier: GPL-3.0-or-later
// The cellular path: python3-dbusmock plays ModemManager on a bus of the test's own, a cable
// between two network namespaces the air.
#include <filesystem>
#include <fstream>
#include <functional>
#include <thread>

#include <arpa/inet.h>
#include <net/if.h>
#include <sys/socket.h>
#include <unistd.h>

#include "tests/integration/cellular/shared_site.h"

using namespace callbox;
using core::Verdict;
using std::chrono::steady_clock;
using tests::CellularSite;
using tests::NetworkLab;
using tests::sharedSite;
using tests::soon;

namespace {

bool eventually(const std::function<bool()>& condition) {
    const auto until = soon();
    while (!condition()) {
        if (steady_clock::now() > until)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return true;
}

/// Sends so many bytes to the receiver's machine over the interface, whether heard or not.
void send(const std::string& networkInterface, std::size_t bytes) {
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ::setsockopt(socket, SOL_SOCKET, SO_BINDTODEVICE, networkInterface.c_str(),
                 static_cast<socklen_t>(networkInterface.size()));
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(9);
    ::inet_pton(AF_INET, NetworkLab::kReceiver, &to.sin_addr);
    const std::string piece(1000, 'x');
    for (std::size_t sent = 0; sent < bytes; sent += piece.size())
        static_cast<void>(::sendto(socket, piece.data(), piece.size(), 0,
                                   reinterpret_cast<const sockaddr*>(&to), sizeof to));
    ::close(socket);
}

}  // namespace

TEST_CASE("a bearer carries the receiver's answer, and only the receiver is routed into it") {
    CellularSite& site = sharedSite();
    REQUIRE(site.playModem());
    const auto before = site.traces();
    const auto plugin =
        site.plugin({{"user", "console"}, {"logon", "chap"}, {"modem", site.kModem}},
                    {{"password", "operators-secret"}});
    REQUIRE(plugin);
    const auto path = plugin->establish(soon(), {});
    INFO(site.logs());
    REQUIRE(path);
    CHECK(path->networkInterface == "wwan0");
    CHECK(path->narrow);
    CHECK(path->idleRelease > std::chrono::seconds(0));
    NetworkLab& lab = site.lab();
    CHECK(lab.printed({"ip", "-4", "route", "show", "default"}).empty());
    CHECK(lab.printed({"ip", "-4", "route", "show"}).find("wwan0") == std::string::npos);
    CHECK(lab.run({"ip", "route", "get", NetworkLab::kReceiver, "oif", "wwan0"}));
    CHECK_FALSE(lab.run({"ip", "route", "get", NetworkLab::kNeighbour, "from", site.kAddress}));
    CHECK_FALSE(lab.run({"ip", "route", "get", NetworkLab::kReceiver}));
    const auto steps = plugin->test(site.receiver().address(), soon(), {});
    CHECK(steps.size() == 10);
    for (const auto& step : steps) {
        INFO(step.name << ' ' << step.finding.key);
        CHECK(step.verdict == Verdict::passed);
    }
    plugin->release();
    CHECK(site.traces() == before);
    // CHAP and its relatives, IPv4, and a bearer that was given back.
    CHECK(site.asked() ==
          "Enable 1\n"
          "CreateBearer allow-roaming=0 allowed-auth=28 apn=m2m.example.net ip-type=1 "
          "password=operators-secret user=console\n"
          "Connect\nDisconnect\nDeleteBearer\n");
    CHECK(tests::readFile(site.path("helper.log")).find("operators-secret") == std::string::npos);
}

TEST_CASE("a bearer that drops in the middle carries nothing any more, and that is named") {
    CellularSite& site = sharedSite();
    REQUIRE(site.playModem());
    const auto before = site.traces();
    const auto plugin = site.plugin();
    REQUIRE(plugin->establish(soon(), {}));
    REQUIRE(site.drop("org.freedesktop.ModemManager1.Error.MobileEquipment.RegularDeactivation"));
    CHECK(eventually([&] {
        return tests::readFile(site.path("helper.log")).find("cellular.bearer-dropped-because") !=
               std::string::npos;
    }));
    plugin->release();
    CHECK(plugin->brokenBy().key == "cellular.bearer-dropped-because");
    CHECK(plugin->brokenBy().args.at("reason") == "RegularDeactivation");
    CHECK(site.traces() == before);
    INFO(site.logs());
    CHECK(plugin->establish(soon(), {}));
    site.stopModem();
    CHECK(eventually([&] {
        return tests::readFile(site.path("helper.log")).find("cellular.modem-gone") !=
               std::string::npos;
    }));
    plugin->release();
    CHECK(plugin->brokenBy().key == "cellular.modem-gone");
    CHECK(site.traces() == before);
}

TEST_CASE("a day's megabytes end a bearer and allow no other") {
    CellularSite& site = sharedSite();
    REQUIRE(site.playModem());
    const auto before = site.traces();
    std::filesystem::remove(site.path("helper-state") + "/cellular-use-" + site.kModem + ".json");
    const auto plugin = site.plugin({{"megabytes-per-day", "1"}});
    REQUIRE(plugin->establish(soon(), {}));
    CHECK(eventually([&] {
        send("wwan0", 100'000);
        return tests::readFile(site.path("helper.log")).find("cellular.volume-ended") !=
               std::string::npos;
    }));
    plugin->release();
    CHECK(plugin->brokenBy().key == "cellular.volume-ended");
    const auto again = plugin->establish(soon(), {});
    REQUIRE(!again);
    CHECK(again.error().message.key == "cellular.volume-used");
    CHECK(again.error().code == core::ErrorCode::limitExceeded);
    CHECK(site.traces() == before);
    CHECK(site.plugin({{"megabytes-per-day", "0"}})->establish(soon(), {}));
}

TEST_CASE("a day's minutes allow no other bearer") {
    CellularSite& site = sharedSite();
    REQUIRE(site.playModem());
    const auto now = std::chrono::floor<std::chrono::seconds>(steady_clock::now());
    const auto seconds = now.time_since_epoch().count();
    std::ofstream(site.path("helper-state") + "/cellular-use-" + site.kModem + ".json")
        << R"({"calls":[{"begun":)" << seconds - 300 << R"(,"ended":)" << seconds << "}]}";
    const auto refused = site.plugin({{"minutes-per-day", "5"}})->establish(soon(), {});
    REQUIRE(!refused);
    CHECK(refused.error().message.key == "modem.budget-used");
    CHECK(site.plugin({{"minutes-per-day", "6"}})->establish(soon(), {}));
}

TEST_CASE("an IPv6 bearer is used for a receiver with an IPv6 address") {
    CellularSite& site = sharedSite();
    REQUIRE(site.playModem());
    const auto before = site.traces();
    const auto plugin =
        site.plugin({{"ip-family", "ipv4v6"}, {"receiver-address", NetworkLab::kReceiver6}});
    const auto path = plugin->establish(soon(), {});
    INFO(site.logs());
    REQUIRE(path);
    CHECK(site.asked().find("ip-type=4") != std::string::npos);
    NetworkLab& lab = site.lab();
    CHECK(lab.run({"ip", "-6", "route", "get", NetworkLab::kReceiver6, "oif", "wwan0"}));
    CHECK_FALSE(
        lab.run({"ip", "-6", "route", "get", "2001:db8:99::11", "from", CellularSite::kAddress6}));
    CHECK(lab.printed({"ip", "-6", "addr", "show", "dev", "wwan0"}).find(CellularSite::kAddress6) !=
          std::string::npos);
    plugin->release();
    CHECK(site.traces() == before);
}

TEST_CASE("a modem that gives a port instead of an interface is spoken to by pppd") {
    CellularSite& site = sharedSite();
    REQUIRE(site.playModem(R"("interface": "ttyACM7", "method": 1)"));
    // Where the kernel has no PPP a script stands for pppd: it takes "wwan0" for its own interface.
    namespace fs = std::filesystem;
    fs::create_directories(site.path("sbin"));
    fs::create_directories(site.path("dev"));
    fs::create_symlink("/usr/sbin/ip", site.path("sbin/ip"));
    fs::create_symlink("/dev/null", site.path("dev/ttyACM7"));
    std::ofstream(site.path("sbin/pppd"))
        << "#!/bin/sh\n"
           "printf '%s ' \"$@\" > "
        << site.path("pppd.args")
        << "\n"
           "trap 'ip link set ppp0 down; ip link set ppp0 name wwan0; exit 5' TERM\n"
           "ip link set wwan0 name ppp0\n"
           "ip addr add 10.64.7.2/24 dev ppp0 noprefixroute\n"
           "ip link set ppp0 up\n"
           "echo 'Using interface ppp0'\n"
           "echo 'Connect: ppp0 <--> /dev/ttyACM7'\n"
           "echo 'local  IP address 10.64.7.2'\n"
           "echo 'remote IP address 10.64.7.1'\n"
           "while :; do sleep 1 & wait; done\n";
    fs::permissions(site.path("sbin/pppd"), fs::perms(0755));
    REQUIRE(site.startHelper(
        {"--system-directory", site.path("sbin"), "--device-directory", site.path("dev")}));
    const auto plugin = site.plugin({{"user", "console"}}, {{"password", "operators-secret"}});
    const auto path = plugin->establish(soon(), {});
    INFO(site.logs());
    REQUIRE(path);
    CHECK(path->networkInterface == "ppp0");
    CHECK(site.lab().printed({"ip", "-4", "route", "show", "default"}).empty());
    CHECK(site.lab().run({"ip", "route", "get", NetworkLab::kReceiver, "oif", "ppp0"}));
    const std::string arguments = tests::readFile(site.path("pppd.args"));
    CHECK(arguments.starts_with(site.path("dev") + "/ttyACM7 "));
    CHECK(arguments.find(" connect ") == std::string::npos);
    CHECK(arguments.find("nodefaultroute") != std::string::npos);
    CHECK(arguments.find("operators-secret") == std::string::npos);
    plugin->release();
    CHECK(site.lab().printed({"ip", "link"}).find("ppp0") == std::string::npos);
    CHECK(site.lab().printed({"ip", "-4", "rule"}).find("10000") == std::string::npos);
    CHECK(site.asked().ends_with("Disconnect\nDeleteBearer\n"));
    REQUIRE(site.startHelper());
}

TEST_CASE("a helper or a console that is killed leaves nothing of a bearer behind") {
    CellularSite& site = sharedSite();
    REQUIRE(site.playModem());
    const auto before = site.traces();
    auto plugin = site.plugin();
    REQUIRE(plugin->establish(soon(), {}));
    CHECK(site.traces() != before);
    site.helper().kill();
    REQUIRE(site.startHelper());
    CHECK(site.traces() == before);
    CHECK(site.asked().ends_with("Disconnect\nDeleteBearer\n"));
    REQUIRE(plugin->establish(soon(), {}));
    // The end of the link is the end of a console that was killed.
    plugin.reset();
    CHECK(eventually([&] { return site.traces() == before; }));
}
