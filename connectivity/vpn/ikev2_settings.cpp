// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/plugin_settings.h"
#include "connectivity/vpn/ikev2_plugin.h"

namespace callbox::connectivity::vpn {

using core::PluginSetting;
using core::say;
using core::SettingKind;

std::vector<PluginSetting> ikev2Settings() {
    return {
        required(setting("gateway", SettingKind::text, say("vpn.setting.gateway"),
                         say("vpn.setting.gateway-help"))),
        required(setting("receiver-address", SettingKind::text, say("vpn.setting.receiver-address"),
                         say("vpn.setting.receiver-address-help"))),
        choice(setting("login", SettingKind::choice, say("vpn.setting.login"),
                       say("vpn.setting.login-help"), "preshared-key"),
               {"preshared-key", "certificate", "eap"}),
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
        bounded(
            setting("dead-peer-seconds", SettingKind::number, say("vpn.setting.dead-peer-seconds"),
                    say("vpn.setting.dead-peer-seconds-help"), "30"),
            10, 600),
        bounded(setting("idle-minutes", SettingKind::number, say("vpn.setting.idle-minutes"),
                        say("vpn.setting.idle-minutes-help"), "10"),
                0, 1440),
    };
}

}  // namespace callbox::connectivity::vpn
