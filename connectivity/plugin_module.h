// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a loadable module of a connection plugin; the last line of its source file.
#pragma once

#include <memory>
#include <new>

#include "connectivity/connection_plugin.h"

namespace callbox::connectivity {

/// `Make` gives a plugin for a PluginContext (std::unique_ptr), `Describe` its PluginDescription.
/// No lack of memory crosses the module's border as an exception.
template <auto Make, auto Describe>
struct PluginModule {
    static ConnectionPlugin* create(const PluginContext& context) noexcept {
        try {
            return Make(context).release();
        } catch (const std::bad_alloc&) {
            return nullptr;
        }
    }

    static void destroy(ConnectionPlugin* plugin) noexcept { delete plugin; }

    static void describe(core::PluginDescription& description) noexcept {
        try {
            description = Describe();
        } catch (const std::bad_alloc&) {
            description.settings.clear();
        }
    }
};

/// As Make, of a class that a PluginContext constructs.
template <class Plugin>
std::unique_ptr<ConnectionPlugin> makePlugin(const PluginContext& context) {
    return std::make_unique<Plugin>(context);
}

}  // namespace callbox::connectivity

/// Outside of any namespace: CALLBOX_CONNECTION_MODULE("direct", makeDirect, describeDirect)
#define CALLBOX_CONNECTION_MODULE(NAME, MAKE, DESCRIBE)                             \
    extern "C" __attribute__((visibility("default")))                               \
    const callbox::connectivity::ConnectionPluginEntry*                             \
    callbox_connection_plugin() {                                                   \
        using Module = callbox::connectivity::PluginModule<MAKE, DESCRIBE>;         \
        static constexpr callbox::connectivity::ConnectionPluginEntry kEntry{       \
            CALLBOX_CONNECTION_PLUGIN_ABI, NAME, &Module::create, &Module::destroy, \
            &Module::describe};                                                     \
        return &kEntry;                                                             \
    }
