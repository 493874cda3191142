// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/vpn/vpn_site.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <thread>

#include "connectivity/helper_link/unix_link.h"
#include "connectivity/plugin_loader.h"

namespace callbox::tests {

using connectivity::PluginContext;
using std::chrono::steady_clock;

namespace {

core::TimePoint systemNow() {
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}

std::string nameOf(GatewayLogin login) {
    switch (login) {
        case GatewayLogin::presharedKey:
            return "preshared-key";
        case GatewayLogin::certificate:
            return "certificate";
        case GatewayLogin::eap:
            break;
    }
    return "eap";
}

}  // namespace

VpnSite::VpnSite() : lab_(directory_.path().string()) {
    problem_ = lab_.problem();
    if (!problem_.empty())
        return;
    console_ = std::make_unique<Charon>(path("console"), std::vector<std::string>{});
    gateway_ = std::make_unique<Charon>(path("gateway"), lab_.atGateway({}));
    if (!console_->start() || !gateway_->start()) {
        problem_ = "charon does not start: " + logs();
        return;
    }
    lab_.insideGateway(
        [this] { receiver_ = std::make_unique<FakeReceiver>(NetworkLab::kReceiver); });
    if (!startHelper())
        problem_ = "callbox-helper does not start: " + logs();
}

VpnSite::~VpnSite() = default;

bool VpnSite::startHelper() {
    std::filesystem::remove(helperSocket());
    if (!helper_.start(
            {programDirectory() + "/callbox-helper", "--client", "0", "--socket", helperSocket(),
             "--state-directory", path("helper-state"), "--vici-socket", console_->socket()},
            path("helper.log")))
        return false;
    const auto until = steady_clock::now() + std::chrono::seconds(60);
    while (!listensAt(helperSocket()) && helper_.running() && steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return listensAt(helperSocket());
}

bool VpnSite::configure(const GatewaySettings& settings) {
    return configureGateway(*gateway_, settings, ca_);
}

std::shared_ptr<connectivity::ConnectionPlugin> VpnSite::plugin(
    const GatewaySettings& settings, const std::map<std::string, std::string>& changes,
    const std::map<std::string, std::string>& otherSecrets) {
    PluginContext context;
    context.displayName = "Tunnel to the provider";
    context.now = systemNow;
    context.helper = std::make_shared<connectivity::helper_link::UnixLink>(helperSocket());
    context.settings = {{"gateway", NetworkLab::kGateway},
                        {"gateway-identity", settings.identity},
                        {"receiver-address", NetworkLab::kReceiver},
                        {"login", nameOf(settings.login)}};
    switch (settings.login) {
        case GatewayLogin::presharedKey:
            context.secrets["preshared-key"] = settings.secret;
            break;
        case GatewayLogin::certificate: {
            const auto own = ca_.issue({"DNS:console.example.net"});
            context.settings["certificate"] = own.certificate;
            context.settings["identity"] = "console.example.net";
            context.secrets["private-key"] = own.key;
            context.settings["authority"] = ca_.certificate();
            break;
        }
        case GatewayLogin::eap:
            context.settings["user"] = settings.user;
            context.secrets["password"] = settings.secret;
            context.settings["authority"] = ca_.certificate();
            break;
    }
    for (const auto& [key, value] : changes)
        context.settings[key] = value;
    for (const auto& [key, value] : otherSecrets)
        context.secrets[key] = value;
    const char* directory = std::getenv("CALLBOX_TEST_PLUGINS");
    const auto plugin =
        connectivity::PluginLoader(
            directory ? directory : programDirectory() + "/../lib/callbox/plugins", {"vpn"})
            .load("vpn", std::move(context));
    return plugin ? *plugin : nullptr;
}

std::string VpnSite::traces() {
    std::vector<std::string> entries;
    std::error_code error;
    for (const auto& entry :
         std::filesystem::directory_iterator(path("helper-state") + "/sessions", error))
        entries.push_back(entry.path().filename().string());
    std::sort(entries.begin(), entries.end());
    auto all = lab_.state() + console_->state() + "journal:";
    for (const auto& entry : entries)
        all += ' ' + entry;
    return all;
}

std::string VpnSite::logs() {
    return "helper:\n" + readFile(path("helper.log")) + "console:\n" +
           (console_ ? console_->log() : "") + "gateway:\n" + (gateway_ ? gateway_->log() : "");
}

}  // namespace callbox::tests
