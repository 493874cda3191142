// SPDX-License-Identifier: GPL-3.0-or-later
// A plugin that does nothing, built well and with one thing wrong at a time.
#include "connectivity/connection_plugin.h"

#ifndef ODD_ABI
#define ODD_ABI CALLBOX_CONNECTION_PLUGIN_ABI
#endif
#ifndef ODD_NAME
#define ODD_NAME "well"
#endif

namespace {

using namespace callbox::connectivity;

class Nothing final : public ConnectionPlugin {
public:
    explicit Nothing(std::string name) : name_(std::move(name)) {}
    callbox::core::Result<Path> establish(Deadline, std::stop_token) override {
        Path path;
        path.name = name_;
        return path;
    }
    void release() override {}
    std::vector<callbox::core::TestStep> test(const callbox::core::ReceiverAddress&, Deadline,
                                              std::stop_token) override {
        return {};
    }
    std::vector<callbox::core::FirewallRule> firewallRules(
        const callbox::core::ReceiverAddress&) const override {
        return {};
    }

private:
    std::string name_;
};

[[maybe_unused]] ConnectionPlugin* create(const PluginContext& context) noexcept {
#ifdef ODD_NOT_MADE
    return context.displayName.empty() ? nullptr : nullptr;
#else
    return new Nothing(context.displayName);
#endif
}

[[maybe_unused]] void destroy(ConnectionPlugin* plugin) noexcept {
    delete plugin;
}

[[maybe_unused]] void describe(callbox::core::PluginDescription& description) noexcept {
    description.settings.clear();
}

#ifdef ODD_NOT_MADE
#undef ODD_NAME
#define ODD_NAME "not-made"
#endif

}  // namespace

#ifndef ODD_WITHOUT_ENTRY
extern "C" const callbox::connectivity::ConnectionPluginEntry* callbox_connection_plugin();
extern "C" const callbox::connectivity::ConnectionPluginEntry* callbox_connection_plugin() {
    static constexpr ConnectionPluginEntry kEntry{ODD_ABI, ODD_NAME, &create, &destroy, &describe};
    return &kEntry;
}
#endif
