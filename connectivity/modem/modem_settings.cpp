// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/modem/modem_settings.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include <arpa/inet.h>

#include "connectivity/ppp_settings.h"

namespace callbox::connectivity::modem {

using core::failField;
using core::passOn;
using core::PluginSetting;
using core::Result;
using core::say;
using core::SettingKind;

namespace {

constexpr std::string_view kDialled = "0123456789*#,W+";
constexpr std::size_t kMostNumbers = 10;
constexpr std::size_t kLongestNumber = 40;

bool flag(const PluginContext& context, const std::string& key, bool fallback) {
    const std::string text = settingOf(context, key, fallback ? "true" : "false");
    return text == "true" || text == "yes" || text == "on" || text == "1";
}

/// As people write telephone numbers: blanks, hyphens, slashes and brackets mean nothing.
std::string dialled(std::string_view text) {
    std::string digits;
    for (const char character : text)
        if (std::string_view(" -./()").find(character) == std::string_view::npos)
            digits += character == 'w' ? 'W' : character;
    return digits;
}

Result<std::vector<std::string>> readNumbers(const PluginContext& context) {
    const std::string prefix = dialled(settingOf(context, "prefix"));
    std::vector<std::string> numbers;
    // A comma parts the numbers of the list; a pause within one is written as p.
    std::string list = settingOf(context, "numbers");
    for (std::string_view rest = list; !rest.empty();) {
        const auto end = rest.find(',');
        std::string one = dialled(rest.substr(0, end));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        std::replace(one.begin(), one.end(), 'p', ',');
        if (one.empty())
            continue;
        std::string whole = prefix + one;
        if (whole.size() > kLongestNumber || whole.find_first_not_of(kDialled) != std::string::npos)
            return failField("numbers", say("modem.number", {{"number", one}}));
        numbers.push_back(std::move(whole));
    }
    if (numbers.empty() || numbers.size() > kMostNumbers)
        return failField("numbers", say("modem.numbers", {{"most", std::to_string(kMostNumbers)}}));
    return numbers;
}

/// "/dev/ttyS0" or "ttyS0".
Result<std::string> readDevice(const PluginContext& context) {
    std::string device = settingOf(context, "device");
    if (device.starts_with("/dev/"))
        device.erase(0, 5);
    const bool known = device.starts_with("tty") || device.starts_with("modem") ||
                       device.starts_with("serial/by-");
    if (!known || device.find("..") != std::string::npos || device.size() > 160)
        return failField("device", say("modem.device-name", {{"device", device}}));
    return device;
}

}  // namespace

Result<ModemSettings> readSettings(const PluginContext& context) {
    ModemSettings settings;
    const auto device = readDevice(context);
    if (!device)
        return passOn(device);
    settings.dial.device = *device;
    auto numbers = readNumbers(context);
    if (!numbers)
        return passOn(numbers);
    settings.numbers = std::move(*numbers);

    struct Bound {
        const char* key;
        std::uint32_t fallback, least, most;
        std::uint32_t* target;
    };
    std::uint32_t idle = 0;
    for (const Bound& bound : {
             Bound{"speed", 115'200, 300, 921'600, &settings.dial.speed},
             Bound{"answer-seconds", 45, 10, 255, &settings.dial.answerSeconds},
             Bound{"minutes-per-day", 60, 0, 1440, &settings.dial.budgetMinutes},
             Bound{"attempts-per-hour", 12, 1, 60, &settings.attemptsPerHour},
             Bound{"idle-seconds", 120, 10, 3600, &idle},
         }) {
        const auto value = numberOf(context, bound.key, bound.fallback, bound.least, bound.most);
        if (!value)
            return passOn(value);
        *bound.target = *value;
    }
    settings.idle = std::chrono::seconds(idle);
    // The chain hangs up first; pppd does where the console is too busy or gone.
    settings.dial.idleSeconds = idle + 60;
    if (!settingOf(context, "country").empty()) {
        const auto country = numberOf(context, "country", 0, 0, 255);
        if (!country)
            return passOn(country);
        settings.dial.country = static_cast<std::int32_t>(*country);
    }
    settings.dial.pulse = settingOf(context, "dialling", "tone") == "pulse";
    settings.dial.waitForDialTone = flag(context, "wait-for-dial-tone", true);
    settings.dial.speaker = flag(context, "speaker", false);
    settings.dial.initialization = settingOf(context, "initialization");
    settings.dial.logon = pppLogonOf(context);
    settings.dial.user = settingOf(context, "user");
    if (settings.dial.user.empty())
        return failField("user", say("ppp.user-missing"));
    settings.dial.secret = secretOf(context, "password");
    if (settings.dial.secret.empty())
        return failField("password", say("ppp.password-missing"));
    settings.receiver = settingOf(context, "receiver-address");
    in_addr address{};
    if (::inet_pton(AF_INET, settings.receiver.c_str(), &address) != 1)
        return failField("receiver-address",
                         say("ppp.receiver-address", {{"address", settings.receiver}}));
    settings.dial.receiver = settings.receiver;
    return settings;
}

std::vector<PluginSetting> settingDescriptions() {
    return {
        required(setting("device", SettingKind::text, say("modem.setting-device"),
                         say("modem.setting-device-help"))),
        choice(setting("speed", SettingKind::choice, say("modem.setting-speed"),
                       say("modem.setting-speed-help"), "115200"),
               {"300", "1200", "2400", "9600", "19200", "38400", "57600", "115200", "230400"}),
        required(setting("numbers", SettingKind::list, say("modem.setting-numbers"),
                         say("modem.setting-numbers-help"))),
        setting("prefix", SettingKind::text, say("modem.setting-prefix"),
                say("modem.setting-prefix-help")),
        choice(setting("dialling", SettingKind::choice, say("modem.setting-dialling"), {}, "tone"),
               {"tone", "pulse"}),
        setting("wait-for-dial-tone", SettingKind::flag, say("modem.setting-dial-tone"),
                say("modem.setting-dial-tone-help"), "true"),
        setting("speaker", SettingKind::flag, say("modem.setting-speaker"),
                say("modem.setting-speaker-help"), "false"),
        bounded(setting("country", SettingKind::number, say("modem.setting-country"),
                        say("modem.setting-country-help")),
                0, 255),
        setting("initialization", SettingKind::text, say("modem.setting-initialization"),
                say("modem.setting-initialization-help")),
        bounded(setting("answer-seconds", SettingKind::number, say("modem.setting-answer-seconds"),
                        {}, "45"),
                10, 255),
        setting("large-data", SettingKind::flag, say("connectivity.setting.large-data"),
                say("connectivity.setting.large-data-help"), "false"),
        required(setting("user", SettingKind::text, say("ppp.setting-user"), {})),
        required(setting("password", SettingKind::secret, say("ppp.setting-password"), {})),
        pppLogonSetting(say("ppp.setting-logon-help")),
        required(setting("receiver-address", SettingKind::text, say("ppp.setting-receiver"),
                         say("ppp.setting-receiver-help"))),
        bounded(setting("idle-seconds", SettingKind::number, say("modem.setting-idle-seconds"), {},
                        "120"),
                10, 3600),
        bounded(
            setting("minutes-per-day", SettingKind::number, say("modem.setting-minutes-per-day"),
                    say("modem.setting-minutes-per-day-help"), "60"),
            0, 1440),
        bounded(setting("attempts-per-hour", SettingKind::number,
                        say("modem.setting-attempts-per-hour"), {}, "12"),
                1, 60),
    };
}

}  // namespace callbox::connectivity::modem
