// SPDX-License-Identifier: GPL-3.0-or-later
// The receiver over the network this machine is on, without anything in between.
#include <utility>

#include "connectivity/connection_plugin.h"
#include "connectivity/courier/firewall.h"
#include "connectivity/courier/probe.h"
#include "connectivity/plugin_module.h"

namespace callbox::connectivity::direct {

namespace {

class DirectPlugin final : public ConnectionPlugin {
public:
    explicit DirectPlugin(PluginContext context) : context_(std::move(context)) {}

    core::Result<Path> establish(Deadline, std::stop_token) override { return path(); }

    void release() override {}

    std::vector<core::TestStep> test(const core::ReceiverAddress& receiver, Deadline deadline,
                                     std::stop_token stop) override {
        return courier::probe(path(), receiver, context_.now, deadline, std::move(stop));
    }

    std::vector<core::FirewallRule> firewallRules(
        const core::ReceiverAddress& receiver) const override {
        return {courier::receiverRule(receiver)};
    }

private:
    Path path() const {
        Path path;
        path.name = context_.displayName;
        if (const auto found = context_.settings.find("interface");
            found != context_.settings.end())
            path.networkInterface = found->second;
        return path;
    }

    PluginContext context_;
};

core::PluginDescription describe() {
    core::PluginDescription description;
    core::PluginSetting interface;
    interface.key = "interface";
    interface.label = core::say("connectivity.setting.interface");
    interface.help = core::say("connectivity.setting.interface-help");
    description.label = core::say("connectivity.plugin.direct");
    description.help = core::say("connectivity.plugin.direct-help");
    description.settings = {interface};
    return description;
}

}  // namespace

}  // namespace callbox::connectivity::direct

CALLBOX_CONNECTION_MODULE(
    "direct", callbox::connectivity::makePlugin<callbox::connectivity::direct::DirectPlugin>,
    callbox::connectivity::direct::describe)
