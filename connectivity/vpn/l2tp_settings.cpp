// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/vpn/l2tp_settings.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include <arpa/inet.h>

namespace callbox::connectivity::vpn {

using core::failField;
using core::Message;
using core::PluginSetting;
using core::Result;
using core::say;
using core::SettingKind;
using helper_link::L2tpUp;
using helper_link::PppLogon;

namespace {

constexpr unsigned kUsualIdleMinutes = 10;
constexpr unsigned kMostIdleMinutes = 1440;

std::string valueOf(const PluginContext& context, const std::string& key,
                    const std::string& fallback = {}) {
    const auto found = context.settings.find(key);
    return found == context.settings.end() || found->second.empty() ? fallback : found->second;
}

std::string secretOf(const PluginContext& context, const std::string& key) {
    const auto found = context.secrets.find(key);
    return found == context.secrets.end() ? std::string() : found->second;
}

/// PEM with this system's line ends.
std::string pem(std::string text) {
    std::erase(text, '\r');
    return text;
}

PluginSetting setting(std::string key, SettingKind kind, Message label, Message help = {},
                      std::string fallback = {}) {
    PluginSetting made;
    made.key = std::move(key);
    made.kind = kind;
    made.label = std::move(label);
    made.help = std::move(help);
    made.fallback = std::move(fallback);
    return made;
}

PluginSetting required(PluginSetting made) {
    made.required = true;
    return made;
}

PluginSetting choice(PluginSetting made, std::vector<std::string> choices) {
    made.choices = std::move(choices);
    return made;
}

}  // namespace

std::string l2tpGateway(const PluginContext& context) {
    return valueOf(context, "gateway");
}

std::string l2tpReceiver(const PluginContext& context) {
    return valueOf(context, "receiver-address");
}

std::chrono::seconds l2tpIdle(const PluginContext& context) {
    const std::string text = valueOf(context, "idle-minutes");
    unsigned minutes = kUsualIdleMinutes;
    std::from_chars(text.data(), text.data() + text.size(), minutes);
    return std::chrono::minutes(std::min(minutes, kMostIdleMinutes));
}

Result<L2tpUp> readL2tpSettings(const PluginContext& context) {
    L2tpUp wanted;
    wanted.gatewayIdentity = valueOf(context, "gateway-identity", l2tpGateway(context));
    wanted.identity = valueOf(context, "identity");
    if (valueOf(context, "login", "preshared-key") == "certificate") {
        wanted.certificate = pem(valueOf(context, "certificate"));
        wanted.key = pem(secretOf(context, "private-key"));
        wanted.authority = pem(valueOf(context, "authority"));
    } else {
        wanted.sharedKey = secretOf(context, "preshared-key");
        if (wanted.sharedKey.empty())
            return failField("preshared-key", say("l2tp.key-missing"));
    }
    wanted.ikeVersion2 = valueOf(context, "ike-version", "1") == "2";
    wanted.ikeProposals = valueOf(context, "ike-proposals");
    wanted.espProposals = valueOf(context, "esp-proposals");
    for (std::string* proposals : {&wanted.ikeProposals, &wanted.espProposals})
        std::erase(*proposals, ' ');
    wanted.encapsulate = valueOf(context, "encapsulate") == "true";
    wanted.user = valueOf(context, "user");
    if (wanted.user.empty())
        return failField("user", say("ppp.user-missing"));
    wanted.secret = secretOf(context, "password");
    if (wanted.secret.empty())
        return failField("password", say("ppp.password-missing"));
    const std::string logon = valueOf(context, "logon", "any");
    wanted.logon = logon == "pap"    ? PppLogon::pap
                   : logon == "chap" ? PppLogon::chap
                                     : PppLogon::any;
    wanted.receiver = l2tpReceiver(context);
    in_addr address{};
    if (::inet_pton(AF_INET, wanted.receiver.c_str(), &address) != 1)
        return failField("receiver-address",
                         say("ppp.receiver-address", {{"address", wanted.receiver}}));
    return wanted;
}

std::vector<PluginSetting> l2tpSettings() {
    std::vector<PluginSetting> all = {
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
        choice(setting("logon", SettingKind::choice, say("ppp.setting-logon"),
                       say("ppp.setting-logon-help"), "any"),
               {"any", "chap", "pap"}),
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
    };
    auto idle = setting("idle-minutes", SettingKind::number, say("vpn.setting.idle-minutes"),
                        say("vpn.setting.idle-minutes-help"), std::to_string(kUsualIdleMinutes));
    idle.most = kMostIdleMinutes;
    all.push_back(std::move(idle));
    return all;
}

}  // namespace callbox::connectivity::vpn
