// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/vpn/l2tp_settings.h"

#include <algorithm>
#include <charconv>

#include <arpa/inet.h>

#include "connectivity/ppp_settings.h"

namespace callbox::connectivity::vpn {

using core::failField;
using core::PluginSetting;
using core::Result;
using core::say;
using core::SettingKind;
using helper_link::L2tpUp;

namespace {

constexpr unsigned kUsualIdleMinutes = 10;
constexpr unsigned kMostIdleMinutes = 1440;

/// PEM with this system's line ends.
std::string pem(std::string text) {
    std::erase(text, '\r');
    return text;
}

}  // namespace

std::string l2tpGateway(const PluginContext& context) {
    return settingOf(context, "gateway");
}

std::string l2tpReceiver(const PluginContext& context) {
    return settingOf(context, "receiver-address");
}

std::chrono::seconds l2tpIdle(const PluginContext& context) {
    const std::string text = settingOf(context, "idle-minutes");
    unsigned minutes = kUsualIdleMinutes;
    std::from_chars(text.data(), text.data() + text.size(), minutes);
    return std::chrono::minutes(std::min(minutes, kMostIdleMinutes));
}

Result<L2tpUp> readL2tpSettings(const PluginContext& context) {
    L2tpUp wanted;
    wanted.gatewayIdentity = settingOf(context, "gateway-identity", l2tpGateway(context));
    wanted.identity = settingOf(context, "identity");
    if (settingOf(context, "login", "preshared-key") == "certificate") {
        wanted.certificate = pem(settingOf(context, "certificate"));
        wanted.key = pem(secretOf(context, "private-key"));
        wanted.authority = pem(settingOf(context, "authority"));
    } else {
        wanted.sharedKey = secretOf(context, "preshared-key");
        if (wanted.sharedKey.empty())
            return failField("preshared-key", say("l2tp.key-missing"));
    }
    wanted.ikeVersion2 = settingOf(context, "ike-version", "1") == "2";
    wanted.ikeProposals = settingOf(context, "ike-proposals");
    wanted.espProposals = settingOf(context, "esp-proposals");
    for (std::string* proposals : {&wanted.ikeProposals, &wanted.espProposals})
        std::erase(*proposals, ' ');
    wanted.encapsulate = settingOf(context, "encapsulate") == "true";
    wanted.user = settingOf(context, "user");
    if (wanted.user.empty())
        return failField("user", say("ppp.user-missing"));
    wanted.secret = secretOf(context, "password");
    if (wanted.secret.empty())
        return failField("password", say("ppp.password-missing"));
    wanted.logon = pppLogonOf(context);
    wanted.receiver = l2tpReceiver(context);
    in_addr address{};
    if (::inet_pton(AF_INET, wanted.receiver.c_str(), &address) != 1)
        return failField("receiver-address",
                         say("ppp.receiver-address", {{"address", wanted.receiver}}));
    return wanted;
}

std::vector<PluginSetting> l2tpSettings() {
    return {
        required(setting("gateway", SettingKind::text, say("vpn.setting.gateway"),
                         say("vpn.setting.gateway-help"))),
        required(setting("receiver-address", SettingKind::text, say("ppp.setting-receiver"),
                         say("ppp.setting-receiver-help"))),
        choice(
            setting("login", SettingKind::choice, say("l2tp.setting-login"), {}, "preshared-key"),
            {"preshared-key", "certificate"}),
        setting("preshared-key", SettingKind::secret, say("vpn.setting.preshared-key")),
        setting("certificate", SettingKind::pem, say("vpn.setting.certificate"),
                say("vpn.setting.certificate-help")),
        setting("private-key", SettingKind::secret, say("vpn.setting.private-key")),
        setting("authority", SettingKind::pem, say("vpn.setting.authority"),
                say("vpn.setting.authority-help")),
        required(setting("user", SettingKind::text, say("ppp.setting-user"))),
        required(setting("password", SettingKind::secret, say("ppp.setting-password"))),
        pppLogonSetting(say("ppp.setting-logon-help")),
        choice(setting("ike-version", SettingKind::choice, say("l2tp.setting-ike-version"),
                       say("l2tp.setting-ike-version-help"), "1"),
               {"1", "2"}),
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
        bounded(setting("idle-minutes", SettingKind::number, say("vpn.setting.idle-minutes"),
                        say("vpn.setting.idle-minutes-help"), std::to_string(kUsualIdleMinutes)),
                0, kMostIdleMinutes),
    };
}

}  // namespace callbox::connectivity::vpn
