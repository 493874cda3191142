// SPDX-License-Identifier: GPL-3.0-or-later
// A connection plugin from outside of Callbox: the receiver over the first of several network
// interfaces that is up, for instance "wan0, lte0". docs/connection-plugins.md explains it.
#include <algorithm>
#include <fstream>
#include <sstream>
#include <utility>

#include "connectivity/courier/firewall.h"
#include "connectivity/courier/probe.h"
#include "connectivity/plugin_module.h"

namespace uplink {

using namespace callbox;
using connectivity::Path;

/// Sentences that Callbox's catalogue does not have are given as they are, with their remedy.
core::Message sentence(const std::string& text, const std::string& remedy = {}) {
    core::Message message;
    message.key = text;
    if (!remedy.empty())
        message.args["remedy"] = remedy;
    return message;
}

std::vector<std::string> listed(const std::string& text) {
    std::vector<std::string> words;
    std::istringstream list(text);
    for (std::string word; std::getline(list, word, ',');) {
        std::erase(word, ' ');
        if (!word.empty() && word.find('/') == std::string::npos)
            words.push_back(word);
    }
    return words;
}

/// Loopback and tunnels have no state of their own: the kernel calls it unknown.
bool isUp(const std::string& interface) {
    std::string state;
    std::ifstream("/sys/class/net/" + interface + "/operstate") >> state;
    return state == "up" || state == "unknown";
}

class UplinkPlugin final : public connectivity::ConnectionPlugin {
public:
    explicit UplinkPlugin(connectivity::PluginContext context) : context_(std::move(context)) {}

    core::Result<Path> establish(connectivity::Deadline, std::stop_token) override {
        const auto interfaces = listed(context_.settings["interfaces"]);
        const auto up = std::find_if(interfaces.begin(), interfaces.end(), isUp);
        if (up == interfaces.end())
            return core::fail(
                core::ErrorCode::unavailable,
                sentence("None of the interfaces is up: " + context_.settings["interfaces"] + '.',
                         "Connect one of them, or name another."));
        Path path;
        path.name = context_.displayName + " (" + *up + ')';
        path.networkInterface = *up;
        return path;
    }

    void release() override {}

    std::vector<core::TestStep> test(const core::ReceiverAddress& receiver,
                                     connectivity::Deadline deadline,
                                     std::stop_token stop) override {
        const auto path = establish(deadline, stop);
        if (!path)
            return {{"interface", core::Verdict::failed, path.error().message, 0}};
        auto steps = connectivity::courier::probe(*path, receiver, context_.now, deadline, stop);
        steps.insert(steps.begin(), {"interface", core::Verdict::passed,
                                     sentence(path->networkInterface + " is up."), 0});
        return steps;
    }

    std::vector<core::FirewallRule> firewallRules(
        const core::ReceiverAddress& receiver) const override {
        return {connectivity::courier::receiverRule(receiver)};
    }

private:
    connectivity::PluginContext context_;
};

core::PluginDescription describe() {
    core::PluginDescription description;
    core::PluginSetting interfaces;
    interfaces.key = "interfaces";
    interfaces.kind = core::SettingKind::list;
    interfaces.required = true;
    interfaces.label = sentence("Network interfaces, the preferred one first");
    description.label = sentence("First uplink that is up");
    description.help = sentence("TLS straight to the receiver over one of several interfaces.");
    description.settings = {interfaces};
    return description;
}

}  // namespace uplink

CALLBOX_CONNECTION_MODULE("uplink", callbox::connectivity::makePlugin<uplink::UplinkPlugin>,
                          uplink::describe)
