// SPDX-License-Identifier: GPL-3.0-or-later
// The receiver behind a VPN gateway.

#include "connectivity/plugin_module.h"
#include "connectivity/vpn/ikev2_plugin.h"

namespace callbox::connectivity::vpn {

namespace {

core::PluginDescription describe() {
    core::PluginDescription description;
    description.label = core::say("vpn.plugin");
    description.help = core::say("vpn.plugin-help");
    description.settings = ikev2Settings();
    return description;
}

}  // namespace

}  // namespace callbox::connectivity::vpn

CALLBOX_CONNECTION_MODULE("vpn", callbox::connectivity::vpn::ikev2Plugin,
                          callbox::connectivity::vpn::describe)
