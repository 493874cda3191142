// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/cellular/cellular_settings.h"

#include <string>

#include <arpa/inet.h>

#include "connectivity/ppp_settings.h"

namespace callbox::connectivity::cellular {

using core::failField;
using core::passOn;
using core::PluginSetting;
using core::Result;
using core::say;
using core::SettingKind;
using helper_link::IpFamily;

namespace {

IpFamily familyOf(const std::string& text) {
    return text == "ipv6" ? IpFamily::ipv6 : text == "ipv4v6" ? IpFamily::dual : IpFamily::ipv4;
}

/// The receiver's address must be of a family that the bearer is asked for.
Result<void> checkReceiver(const std::string& address, IpFamily family) {
    in_addr four{};
    in6_addr six{};
    const bool isFour = ::inet_pton(AF_INET, address.c_str(), &four) == 1;
    const bool isSix = ::inet_pton(AF_INET6, address.c_str(), &six) == 1;
    if ((isFour && family != IpFamily::ipv6) || (isSix && family != IpFamily::ipv4))
        return {};
    return failField("receiver-address", say("cellular.receiver-address", {{"address", address}}));
}

}  // namespace

Result<CellularSettings> readSettings(const PluginContext& context) {
    CellularSettings settings;
    helper_link::CellularUp& bearer = settings.bearer;
    bearer.modem = settingOf(context, "modem");
    bearer.accessPoint = settingOf(context, "apn");
    if (bearer.accessPoint.empty())
        return failField("apn", say("cellular.access-point-missing"));
    bearer.user = settingOf(context, "user");
    bearer.secret = bearer.user.empty() ? std::string() : secretOf(context, "password");
    if (!bearer.user.empty() && bearer.secret.empty())
        return failField("password", say("ppp.password-missing"));
    bearer.logon = pppLogonOf(context);
    bearer.pin = secretOf(context, "pin");
    if (!bearer.pin.empty() && (bearer.pin.size() < 4 || bearer.pin.size() > 8 ||
                                bearer.pin.find_first_not_of("0123456789") != std::string::npos))
        return failField("pin", say("cellular.pin-form"));
    bearer.roaming = settingOf(context, "roaming") == "true";
    bearer.family = familyOf(settingOf(context, "ip-family", "ipv4"));
    bearer.receiver = settingOf(context, "receiver-address");
    if (const auto checked = checkReceiver(bearer.receiver, bearer.family); !checked)
        return passOn(checked);

    const auto minutes = numberOf(context, "minutes-per-day", 0, 0, 1440);
    if (!minutes)
        return passOn(minutes);
    bearer.budgetMinutes = *minutes;
    const auto megabytes = numberOf(context, "megabytes-per-day", 50, 0, 1'000'000);
    if (!megabytes)
        return passOn(megabytes);
    bearer.budgetMegabytes = *megabytes;
    const auto idle = numberOf(context, "idle-seconds", 120, 10, 3600);
    if (!idle)
        return passOn(idle);
    settings.idle = std::chrono::seconds(*idle);
    return settings;
}

std::vector<PluginSetting> settingDescriptions() {
    return {
        setting("modem", SettingKind::text, say("cellular.setting-modem"),
                say("cellular.setting-modem-help")),
        required(setting("apn", SettingKind::text, say("cellular.setting-apn"),
                         say("cellular.setting-apn-help"))),
        setting("user", SettingKind::text, say("ppp.setting-user"),
                say("cellular.setting-user-help")),
        setting("password", SettingKind::secret, say("ppp.setting-password"), {}),
        pppLogonSetting(say("cellular.setting-logon-help")),
        setting("pin", SettingKind::secret, say("cellular.setting-pin"),
                say("cellular.setting-pin-help")),
        setting("roaming", SettingKind::flag, say("cellular.setting-roaming"),
                say("cellular.setting-roaming-help"), "false"),
        choice(setting("ip-family", SettingKind::choice, say("cellular.setting-ip-family"),
                       say("cellular.setting-ip-family-help"), "ipv4"),
               {"ipv4", "ipv6", "ipv4v6"}),
        required(setting("receiver-address", SettingKind::text, say("ppp.setting-receiver"),
                         say("cellular.setting-receiver-help"))),
        setting("large-data", SettingKind::flag, say("connectivity.setting.large-data"),
                say("connectivity.setting.large-data-help"), "false"),
        bounded(setting("idle-seconds", SettingKind::number, say("cellular.setting-idle-seconds"),
                        {}, "120"),
                10, 3600),
        bounded(
            setting("minutes-per-day", SettingKind::number, say("cellular.setting-minutes-per-day"),
                    say("cellular.setting-minutes-per-day-help"), "0"),
            0, 1440),
        bounded(setting("megabytes-per-day", SettingKind::number,
                        say("cellular.setting-megabytes-per-day"),
                        say("cellular.setting-megabytes-per-day-help"), "50"),
                0, 1'000'000),
    };
}

}  // namespace callbox::connectivity::cellular
