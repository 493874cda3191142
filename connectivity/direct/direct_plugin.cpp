// SPDX-License-Identifier: GPL-3.0-or-later
// The receiver over the network this machine is on, without anything in between.
#include <utility>

#include "connectivity/connection_plugin.h"
#include "connectivity/courier/firewall.h"
#include "connectivity/courier/probe.h"
#include "connectivity/plugin_module.h"
#include "connectivity/plugin_settings.h"

namespace callbox::connectivity::direct {

namespace {

class DirectPlugin final : public ConnectionPlugin {
public:
    explicit DirectPlugin(PluginContext context) : context_(std::move(context)) {}

    core::Result<Path> establish(Deadline, std::stop_token) override { return path(); }

    void release() override {}

    std::vector<core::TestStep> test(const core::ReceiverAddress& receiver, Deadline deadline,
                                     std::stop_token stop) override {
        TestSteps steps(heardBy());
        courier::probe(path(), receiver, context_.now, deadline, std::move(stop), steps);
        return steps.take();
    }

    std::vector<core::FirewallRule> firewallRules(
        const core::ReceiverAddress& receiver) const override {
        return {courier::receiverRule(receiver)};
    }

private:
    Path path() const {
        Path path;
        path.name = context_.displayName;
        path.networkInterface = settingOf(context_, "interface");
        return path;
    }

    PluginContext context_;
};

core::PluginDescription describe() {
    core::PluginDescription description;
    description.label = core::say("connectivity.plugin.direct");
    description.help = core::say("connectivity.plugin.direct-help");
    description.settings = {setting("interface", core::SettingKind::text,
                                    core::say("connectivity.setting.interface"),
                                    core::say("connectivity.setting.interface-help"))};
    return description;
}

}  // namespace

}  // namespace callbox::connectivity::direct

CALLBOX_CONNECTION_MODULE(
    "direct", callbox::connectivity::makePlugin<callbox::connectivity::direct::DirectPlugin>,
    callbox::connectivity::direct::describe)
