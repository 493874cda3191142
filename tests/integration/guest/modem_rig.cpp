// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/guest/modem_rig.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "connectivity/helper_link/unix_link.h"
#include "connectivity/plugin_loader.h"

namespace callbox::tests {

namespace fs = std::filesystem;
using std::chrono::seconds;

namespace {

std::string fromEnvironment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

const fs::path kPort = "/dev/ttyHayes0";

}  // namespace

ModemRig::ModemRig(const std::vector<std::string>& modem) {
    std::vector<std::string> words = {fromEnvironment("CALLBOX_SOURCE") + "/tests/lab/hayes_modem",
                                      kPort.string(), "--log", file("modem.log").string()};
    words.insert(words.end(), modem.begin(), modem.end());
    modem_.start(words, file("modem.out").string());
    const auto until = std::chrono::steady_clock::now() + seconds(60);
    while (!fs::exists(kPort) && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    if (!startHelper())
        throw std::runtime_error("callbox-helper did not start: " + helperLog());
}

ModemRig::~ModemRig() {
    helper_.terminate();
    modem_.terminate();
}

bool ModemRig::startHelper() {
    const auto socket = file("helper.sock");
    fs::remove(socket);
    if (!helper_.start({programDirectory() + "/callbox-helper", "--client", "root", "--socket",
                        socket.string(), "--state-directory", file("helper").string()},
                       file("helper.out").string()))
        return false;
    const auto until = std::chrono::steady_clock::now() + seconds(60);
    while (!fs::exists(socket)) {
        if (std::chrono::steady_clock::now() > until || !helper_.running())
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return true;
}

std::shared_ptr<connectivity::ConnectionPlugin> ModemRig::plugin(
    const std::map<std::string, std::string>& settings, const std::string& password) {
    connectivity::PluginContext context;
    context.displayName = "Modem";
    context.settings = {{"device", kPort.string()},
                        {"numbers", "100"},
                        {"user", "console"},
                        {"receiver-address", "10.64.0.1"},
                        {"answer-seconds", "20"}};
    for (const auto& [key, value] : settings)
        context.settings[key] = value;
    context.secrets = {{"password", password}};
    context.now = [] {
        return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    };
    context.helper = std::make_shared<connectivity::helper_link::UnixLink>(file("helper.sock"));
    const connectivity::PluginLoader loader(fromEnvironment("CALLBOX_GUEST_SCRATCH") + "/plugins",
                                            {"modem"});
    const auto loaded = loader.load("modem", context);
    return loaded ? *loaded : nullptr;
}

std::string ModemRig::modemLog() const {
    return readFile(file("modem.log").string());
}

std::string ModemRig::helperLog() const {
    return readFile(file("helper.out").string());
}

core::ReceiverAddress ModemRig::receiver() const {
    return {fromEnvironment("CALLBOX_GUEST_RECEIVER"),
            readFile(fromEnvironment("CALLBOX_GUEST_RECEIVER_CA"))};
}

std::string ModemRig::accessServer(const std::string& method) {
    return fromEnvironment("CALLBOX_SOURCE") + "/tests/lab/access_server " + method;
}

std::string ModemRig::ip(const std::vector<std::string>& words) const {
    std::vector<std::string> all = {"ip"};
    all.insert(all.end(), words.begin(), words.end());
    const auto scratch = file("ip.out");
    fs::remove(scratch);
    int status = 0;
    const auto printed = runProgram(all, scratch.string(), &status);
    return printed && status == 0 ? *printed : "";
}

std::string ModemRig::address() const {
    std::istringstream words(ip({"-4", "-o", "addr", "show", "ppp0"}));
    for (std::string word; words >> word;)
        if (word == "inet" && words >> word)
            return word;
    return {};
}

std::size_t ModemRig::processes(const std::string& name) const {
    std::size_t count = 0;
    std::error_code error;
    for (const auto& process : fs::directory_iterator("/proc", error)) {
        std::ifstream words(process.path() / "cmdline");
        const std::string text((std::istreambuf_iterator<char>(words)), {});
        const std::string program = text.substr(0, text.find('\0'));
        if (fs::path(program).filename() == name && text.find("access-server") == std::string::npos)
            ++count;
    }
    return count;
}

}  // namespace callbox::tests
