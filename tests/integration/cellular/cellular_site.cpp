// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/cellular/cellular_site.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <thread>

#include "connectivity/helper_link/unix_link.h"
#include "connectivity/plugin_loader.h"

namespace callbox::tests {

namespace fs = std::filesystem;
using std::chrono::steady_clock;

namespace {

constexpr auto kPatience = std::chrono::seconds(60);

bool eventually(const std::function<bool()>& condition) {
    const auto until = steady_clock::now() + kPatience;
    while (!condition()) {
        if (steady_clock::now() > until)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return true;
}

constexpr const char* kBusConfiguration = R"(<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=SOCKET</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

std::string sourceDirectory() {
    const char* directory = std::getenv("CALLBOX_SOURCE");
    return directory ? directory : ".";
}

}  // namespace

CellularSite::CellularSite() : lab_(directory_.path().string()) {
    problem_ = lab_.problem();
    if (!problem_.empty())
        return;
    if (!cable()) {
        problem_ = "the air: " + readFile(path("run.log"));
        return;
    }
    lab_.insideGateway(
        [this] { receiver_ = std::make_unique<FakeReceiver>(NetworkLab::kReceiver); });
    if (!startBus() || !startHelper())
        problem_ = "bus or helper do not start: " + logs();
}

/// A cable instead of the air.
bool CellularSite::cable() {
    const auto far = lab_.atGateway({});
    lab_.run({"ip", "link", "del", "wwan0"});
    return lab_.run({"ip", "link", "add", "wwan0", "type", "veth", "peer", "name", "tower", "netns",
                     far[2]}) &&
           lab_.runAtGateway({"ip", "addr", "add", "10.64.7.1/24", "dev", "tower"}) &&
           lab_.runAtGateway({"ip", "addr", "add", "2001:db8:7::1/64", "dev", "tower", "nodad"}) &&
           lab_.runAtGateway({"ip", "link", "set", "tower", "up"});
}

bool CellularSite::startBus() {
    std::string configuration = kBusConfiguration;
    const std::string mark = "SOCKET";
    configuration.replace(configuration.find(mark), mark.size(), path("bus"));
    std::ofstream(path("bus.conf")) << configuration;
    return bus_.start({"dbus-daemon", "--config-file=" + path("bus.conf"), "--nofork",
                       "--nopidfile", "--nosyslog"},
                      path("bus.log")) &&
           eventually([this] { return listensAt(path("bus")); });
}

bool CellularSite::startHelper(std::vector<std::string> options) {
    helper_.kill();
    fs::remove(path("helper.sock"));
    std::vector<std::string> words = {programDirectory() + "/callbox-helper",
                                      "--client",
                                      "0",
                                      "--socket",
                                      path("helper.sock"),
                                      "--state-directory",
                                      path("helper-state"),
                                      "--vici-socket",
                                      path("nobody.vici"),
                                      "--bus-socket",
                                      path("bus")};
    words.insert(words.end(), options.begin(), options.end());
    return helper_.start(words, path("helper.log")) &&
           eventually([this] { return listensAt(path("helper.sock")) || !helper_.running(); }) &&
           helper_.running();
}

bool CellularSite::playModem(const std::string& members) {
    modem_.kill();
    fs::remove(path("asked.log"));
    const std::string usual =
        R"("address": "10.64.7.2", "gateway": "10.64.7.1", "address6": "2001:db8:7::2",)"
        R"("gateway6": "2001:db8:7::1", "prefix6": 64, "log": ")" +
        path("asked.log") + '"';
    const bool started = modem_.start(
        {"env", "DBUS_SYSTEM_BUS_ADDRESS=unix:path=" + path("bus"), "PYTHONDONTWRITEBYTECODE=1",
         "/usr/bin/python3", "-m", "dbusmock", "--template",
         sourceDirectory() + "/tests/integration/cellular/modem_manager.py", "--parameters",
         '{' + usual + (members.empty() ? "" : ", ") + members + '}'},
        path("modem.log"));
    return started && eventually([this] {
               int status = -1;
               runProgram({"dbus-send", "--bus=unix:path=" + path("bus"), "--print-reply",
                           "--dest=org.freedesktop.ModemManager1", "/org/freedesktop/ModemManager1",
                           "org.freedesktop.DBus.ObjectManager.GetManagedObjects"},
                          path("send.log"), &status);
               return status == 0 || !modem_.running();
           });
}

bool CellularSite::drop(const std::string& reason) {
    int status = -1;
    runProgram({"dbus-send", "--bus=unix:path=" + path("bus"), "--print-reply",
                "--dest=org.freedesktop.ModemManager1", "/org/freedesktop/ModemManager1",
                "org.example.Mock.Drop", "string:" + reason},
               path("send.log"), &status);
    return status == 0;
}

std::shared_ptr<connectivity::ConnectionPlugin> CellularSite::plugin(
    const std::map<std::string, std::string>& changes,
    const std::map<std::string, std::string>& secrets) {
    connectivity::PluginContext context;
    context.displayName = "Mobile";
    context.now = [] {
        return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    };
    context.helper = std::make_shared<connectivity::helper_link::UnixLink>(path("helper.sock"));
    context.settings = {{"apn", "m2m.example.net"}, {"receiver-address", NetworkLab::kReceiver}};
    for (const auto& [key, value] : changes)
        context.settings[key] = value;
    context.secrets = secrets;
    const char* directory = std::getenv("CALLBOX_TEST_PLUGINS");
    const auto plugin =
        connectivity::PluginLoader(
            directory ? directory : programDirectory() + "/../lib/callbox/plugins", {"cellular"})
            .load("cellular", std::move(context));
    return plugin ? *plugin : nullptr;
}

std::string CellularSite::traces() {
    std::string all = lab_.state() + lab_.printed({"ip", "-6", "rule"}) +
                      lab_.printed({"ip", "-6", "addr", "show", "dev", "wwan0"});
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(path("helper-state") + "/sessions", error))
        all += "journal: " + entry.path().filename().string();
    return all;
}

std::string CellularSite::logs() const {
    return "helper:\n" + readFile(path("helper.log")) + "modem:\n" + readFile(path("modem.log")) +
           "bus:\n" + readFile(path("bus.log")) + "asked:\n" + asked();
}

}  // namespace callbox::tests
