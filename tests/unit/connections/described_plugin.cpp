// SPDX-License-Identifier: GPL-3.0-or-later
// A way that leads nowhere, with a setting of each kind; its test tells what it was given.
#include "connectivity/connection_plugin.h"

namespace {

using namespace callbox;
using namespace callbox::connectivity;
using core::PluginSetting;
using core::SettingKind;

class Described final : public ConnectionPlugin {
public:
    explicit Described(PluginContext context) : context_(std::move(context)) {}
    core::Result<Path> establish(Deadline, std::stop_token) override { return Path{}; }
    void release() override {}
    std::vector<core::TestStep> test(const core::ReceiverAddress&, Deadline,
                                     std::stop_token) override {
        const bool known = context_.secrets["password"] == "correct horse";
        return {{"password", known ? core::Verdict::passed : core::Verdict::failed,
                 core::Message{"test.password",
                               {{"host", context_.settings["host"]}, {"made", number_}}},
                 1}};
    }
    std::vector<core::FirewallRule> firewallRules(const core::ReceiverAddress&) const override {
        const auto host = context_.settings.find("host");
        return {{"tcp", host == context_.settings.end() ? "" : host->second, "3128",
                 core::Message{"test.purpose", {}}}};
    }

private:
    static std::string next() {
        static int made = 0;
        return std::to_string(++made);
    }
    PluginContext context_;
    std::string number_ = next();  ///< among those made
};

ConnectionPlugin* create(const PluginContext& context) noexcept {
    const auto host = context.settings.find("host");
    return host != context.settings.end() && host->second == "unmakeable" ? nullptr
                                                                          : new Described(context);
}

void destroy(ConnectionPlugin* plugin) noexcept {
    delete plugin;
}

PluginSetting setting(const char* key, SettingKind kind, bool required = false) {
    PluginSetting setting;
    setting.key = key;
    setting.kind = kind;
    setting.required = required;
    setting.label = core::Message{std::string("test.") + key, {}};
    return setting;
}

void describe(core::PluginDescription& description) noexcept {
    auto port = setting("port", SettingKind::number);
    port.least = 1;
    port.most = 65535;
    auto method = setting("method", SettingKind::choice);
    method.choices = {"none", "basic"};
    description.settings = {setting("host", SettingKind::text, true),
                            port,
                            method,
                            setting("eager", SettingKind::flag),
                            setting("others", SettingKind::list),
                            setting("authority", SettingKind::pem),
                            setting("password", SettingKind::secret, true)};
}

}  // namespace

extern "C" const callbox::connectivity::ConnectionPluginEntry* callbox_connection_plugin();
extern "C" const callbox::connectivity::ConnectionPluginEntry* callbox_connection_plugin() {
    static constexpr ConnectionPluginEntry kEntry{CALLBOX_CONNECTION_PLUGIN_ABI, "described",
                                                  &create, &destroy, &describe};
    return &kEntry;
}
