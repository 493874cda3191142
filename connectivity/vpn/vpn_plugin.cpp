// SPDX-License-Identifier: GPL-3.0-or-later
// The receiver behind a VPN gateway.
#include <new>

#include "connectivity/vpn/ikev2_plugin.h"

namespace callbox::connectivity::vpn {

namespace {

ConnectionPlugin* create(const PluginContext& context) noexcept {
    try {
        return ikev2Plugin(context).release();
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}

void destroy(ConnectionPlugin* plugin) noexcept {
    delete plugin;
}

void describe(core::PluginDescription& description) noexcept {
    try {
        description.label = core::say("vpn.plugin");
        description.help = core::say("vpn.plugin-help");
        description.settings = ikev2Settings();
    } catch (const std::bad_alloc&) {
        description.settings.clear();
    }
}

}  // namespace

}  // namespace callbox::connectivity::vpn

extern "C" __attribute__((visibility("default")))
const callbox::connectivity::ConnectionPluginEntry*
callbox_connection_plugin() {
    static constexpr callbox::connectivity::ConnectionPluginEntry kEntry{
        CALLBOX_CONNECTION_PLUGIN_ABI, "vpn", &callbox::connectivity::vpn::create,
        &callbox::connectivity::vpn::destroy, &callbox::connectivity::vpn::describe};
    return &kEntry;
}
