// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "connectivity/vpn/ikev2_plugin.h"

namespace callbox::connectivity::vpn {

using core::Message;
using core::PluginSetting;
using core::say;
using core::SettingKind;

namespace {

PluginSetting setting(std::string key, SettingKind kind, Message label, Message help,
                      std::string fallback = {}) {
    PluginSetting made;
    made.key = std::move(key);
    made.kind = kind;
    made.label = std::move(label);
    made.help = std::move(help);
    made.fallback = std::move(fallback);
    return made;
}

PluginSetting number(std::string key, std::int64_t least, std::int64_t most, std::string fallback,
                     Message label, Message help) {
    auto made = setting(std::move(key), SettingKind::number, std::move(label), std::move(help),
                        std::move(fallback));
    made.least = least;
    made.most = most;
    return made;
}

}  // namespace

std::vector<PluginSetting> ikev2Settings() {
    std::vector<PluginSetting> all{
        setting("gateway", SettingKind::text, say("vpn.setting.gateway"),
                say("vpn.setting.gateway-help")),
        setting("receiver-address", SettingKind::text, say("vpn.setting.receiver-address"),
                say("vpn.setting.receiver-address-help")),
        setting("login", SettingKind::choice, say("vpn.setting.login"),
                say("vpn.setting.login-help"), "preshared-key"),
        setting("preshared-key", SettingKind::secret, say("vpn.setting.preshared-key"), {}),
        setting("user", SettingKind::text, say("vpn.setting.user"), say("vpn.setting.user-help")),
        setting("password", SettingKind::secret, say("vpn.setting.password"), {}),
        setting("certificate", SettingKind::pem, say("vpn.setting.certificate"),
                say("vpn.setting.certificate-help")),
        setting("private-key", SettingKind::secret, say("vpn.setting.private-key"), {}),
        setting("authority", SettingKind::pem, say("vpn.setting.authority"),
                say("vpn.setting.authority-help")),
        setting("identity", SettingKind::text, say("vpn.setting.identity"),
                say("vpn.setting.identity-help")),
        setting("gateway-identity", SettingKind::text, say("vpn.setting.gateway-identity"),
                say("vpn.setting.gateway-identity-help")),
        setting("encapsulate", SettingKind::flag, say("vpn.setting.encapsulate"),
                say("vpn.setting.encapsulate-help"), "false"),
        setting("ike-proposals", SettingKind::list, say("vpn.setting.ike-proposals"),
                say("vpn.setting.proposals-help")),
        setting("esp-proposals", SettingKind::list, say("vpn.setting.esp-proposals"),
                say("vpn.setting.proposals-help")),
        number("dead-peer-seconds", 10, 600, "30", say("vpn.setting.dead-peer-seconds"),
               say("vpn.setting.dead-peer-seconds-help")),
        number("idle-minutes", 0, 1440, "10", say("vpn.setting.idle-minutes"),
               say("vpn.setting.idle-minutes-help")),
    };
    all[0].required = true;
    all[1].required = true;
    all[2].choices = {"preshared-key", "certificate", "eap"};
    return all;
}

}  // namespace callbox::connectivity::vpn
