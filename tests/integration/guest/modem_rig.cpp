// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/guest/modem_rig.h"

#include <cstdlib>
#include <thread>

namespace callbox::tests {

namespace {

const std::filesystem::path kPort = "/dev/ttyHayes0";

std::string lab(const std::string& program) {
    const char* source = std::getenv("CALLBOX_SOURCE");
    return std::string(source == nullptr ? "." : source) + "/tests/lab/" + program;
}

}  // namespace

ModemRig::ModemRig(const std::vector<std::string>& modem) {
    std::vector<std::string> words = {lab("hayes_modem"), kPort.string(), "--log",
                                      file("modem.log").string()};
    words.insert(words.end(), modem.begin(), modem.end());
    modem_.start(words, file("modem.out").string());
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (!std::filesystem::exists(kPort) && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
}

ModemRig::~ModemRig() {
    helper().terminate();
    modem_.terminate();
}

std::map<std::string, std::string> ModemRig::usualSettings() {
    return {{"device", kPort.string()},
            {"numbers", "100"},
            {"user", "console"},
            {"receiver-address", "10.64.0.1"},
            {"answer-seconds", "20"}};
}

std::shared_ptr<connectivity::ConnectionPlugin> ModemRig::plugin(
    const std::map<std::string, std::string>& settings, const std::string& password) const {
    auto all = usualSettings();
    for (const auto& [key, value] : settings)
        all[key] = value;
    return load("modem", all, {{"password", password}});
}

std::string ModemRig::modemLog() const {
    return readFile(file("modem.log").string());
}

std::string ModemRig::accessServer(const std::string& method) {
    return lab("access_server") + " " + method;
}

}  // namespace callbox::tests
