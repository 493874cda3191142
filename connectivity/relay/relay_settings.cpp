// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/relay/relay_settings.h"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "connectivity/courier/text.h"
#include "connectivity/plugin_settings.h"

namespace callbox::connectivity::relay {

using core::failField;
using core::Result;
using core::say;
using core::SettingKind;

namespace {

constexpr std::size_t kMostRelays = 8;

bool isHostAndPort(std::string_view text) {
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos || colon == 0 || text.size() > 260)
        return false;
    const auto host = text.substr(0, colon);
    const bool address = host.front() == '[' && host.back() == ']';
    const bool good = std::all_of(host.begin(), host.end(), [&](unsigned char c) {
        return std::isalnum(c) != 0 || c == '.' || c == '-' ||
               (address && (c == ':' || c == '[' || c == ']'));
    });
    const auto port = text.substr(colon + 1);
    unsigned number = 0;
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), number);
    return good && error == std::errc{} && end == port.data() + port.size() && number > 0 &&
           number <= 65'535;
}

}  // namespace

Result<RelaySettings> relaySettings(const PluginContext& context) {
    RelaySettings settings;
    std::string_view list;
    const std::string given = settingOf(context, "relays");
    for (list = given; !list.empty();) {
        const auto comma = list.find(',');
        const std::string_view one = courier::trimmed(list.substr(0, comma));
        list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 1);
        if (!isHostAndPort(one))
            return failField("relays", say("connectivity.relay-address-malformed",
                                           {{"relay", std::string(one.substr(0, 80))}}));
        settings.relays.emplace_back(one);
    }
    if (settings.relays.empty() || settings.relays.size() > kMostRelays)
        return failField("relays",
                         say("connectivity.relay-count", {{"most", std::to_string(kMostRelays)}}));
    settings.certificates = settingOf(context, "certificates");
    if (settings.certificates.find("-----BEGIN CERTIFICATE-----") == std::string::npos)
        return failField("certificates", say("connectivity.relay-certificates-malformed"));
    settings.fastest = settingOf(context, "choice") == "fastest";
    return settings;
}

core::PluginDescription relayDescription() {
    core::PluginDescription description;
    description.label = say("connectivity.plugin.relay");
    description.help = say("connectivity.plugin.relay-help");
    description.settings = {
        required(setting("relays", SettingKind::list, say("connectivity.setting.relays"),
                         say("connectivity.setting.relays-help"))),
        required(setting("certificates", SettingKind::pem,
                         say("connectivity.setting.relay-certificates"),
                         say("connectivity.setting.relay-certificates-help"))),
        choice(setting("choice", SettingKind::choice, say("connectivity.setting.relay-choice"),
                       say("connectivity.setting.relay-choice-help"), "order"),
               {"order", "fastest"}),
    };
    return description;
}

}  // namespace callbox::connectivity::relay
