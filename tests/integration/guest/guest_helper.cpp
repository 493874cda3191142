// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/guest/guest_helper.h"

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

}  // namespace

GuestHelper::GuestHelper() {
    if (!startHelper())
        throw std::runtime_error("callbox-helper did not start: " + helperLog());
}

GuestHelper::~GuestHelper() {
    helper_.terminate();
}

bool GuestHelper::startHelper() {
    const auto socket = file("helper.sock");
    fs::remove(socket);
    if (!helper_.start({programDirectory() + "/callbox-helper", "--client", "root", "--socket",
                        socket.string(), "--state-directory", file("helper").string()},
                       file("helper.out").string()))
        return false;
    const auto until = std::chrono::steady_clock::now() + seconds(60);
    while (!listensAt(socket)) {
        if (std::chrono::steady_clock::now() > until || !helper_.running())
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return true;
}

std::shared_ptr<connectivity::ConnectionPlugin> GuestHelper::load(
    const std::string& name, const std::map<std::string, std::string>& settings,
    const std::map<std::string, std::string>& secrets) const {
    connectivity::PluginContext context;
    context.displayName = name;
    context.settings = settings;
    context.secrets = secrets;
    context.now = [] {
        return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    };
    context.helper = std::make_shared<connectivity::helper_link::UnixLink>(file("helper.sock"));
    const connectivity::PluginLoader loader(pluginDirectory(), {name});
    auto loaded = loader.load(name, context);
    if (!loaded)
        throw std::runtime_error("plugin " + name + ": " + loaded.error().message.key);
    return *loaded;
}

std::string GuestHelper::pluginDirectory() {
    return fromEnvironment("CALLBOX_GUEST_SCRATCH") + "/plugins";
}

std::string GuestHelper::helperLog() const {
    return readFile(file("helper.out").string());
}

core::ReceiverAddress GuestHelper::receiver() const {
    return {fromEnvironment("CALLBOX_GUEST_RECEIVER"),
            readFile(fromEnvironment("CALLBOX_GUEST_RECEIVER_CA"))};
}

std::string GuestHelper::ip(const std::vector<std::string>& words) const {
    std::vector<std::string> all = {"ip"};
    all.insert(all.end(), words.begin(), words.end());
    const auto scratch = file("ip.out");
    fs::remove(scratch);
    int status = 0;
    const auto printed = runProgram(all, scratch.string(), &status);
    return printed && status == 0 ? *printed : "";
}

std::string GuestHelper::address() const {
    std::istringstream words(ip({"-4", "-o", "addr", "show", "ppp0"}));
    for (std::string word; words >> word;)
        if (word == "inet" && words >> word)
            return word;
    return {};
}

std::size_t GuestHelper::processes(const std::string& name) const {
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
