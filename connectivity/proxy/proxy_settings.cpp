// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/proxy/proxy_settings.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "connectivity/courier/text.h"
#include "connectivity/plugin_settings.h"

namespace callbox::connectivity::proxy {

using core::failField;
using core::Result;
using core::say;
using core::SettingKind;

namespace {

constexpr std::size_t kMostProxies = 3;
constexpr std::uint16_t kUsualPort = 3128;

Result<ProxyMethod> methodOf(const std::string& text) {
    static const std::map<std::string, ProxyMethod> kMethods{{"none", ProxyMethod::none},
                                                             {"basic", ProxyMethod::basic},
                                                             {"digest", ProxyMethod::digest},
                                                             {"ntlm", ProxyMethod::ntlm},
                                                             {"negotiate", ProxyMethod::negotiate}};
    const auto found = kMethods.find(text);
    if (found == kMethods.end())
        return failField(
            "method", say("connectivity.proxy-method-unknown", {{"method", text.substr(0, 40)}}));
    return found->second;
}

/// "proxy" takes the common port, "proxy:8080" and "[2001:db8::1]:8080" have their own.
std::string withPort(std::string_view host, const std::string& port) {
    const bool bracketed = !host.empty() && host.front() == '[';
    const auto colons = static_cast<std::size_t>(std::count(host.begin(), host.end(), ':'));
    if (bracketed)
        return std::string(host) + (host.back() == ']' ? ":" + port : "");
    if (colons > 1)
        return "[" + std::string(host) + "]:" + port;
    return std::string(host) + (colons == 0 ? ":" + port : "");
}

Result<std::vector<courier::ProxyUrl>> proxiesOf(const PluginContext& context) {
    const std::string scheme = settingOf(context, "scheme", "http");
    const std::string port = settingOf(context, "port", std::to_string(kUsualPort));
    if (scheme != "http" && scheme != "https" && scheme != "socks5h")
        return failField(
            "scheme", say("connectivity.proxy-scheme-unknown", {{"scheme", scheme.substr(0, 40)}}));
    const std::string list = settingOf(context, "host");
    std::vector<courier::ProxyUrl> proxies;
    for (std::string_view rest = list; !rest.empty();) {
        const auto comma = rest.find(',');
        const std::string_view host = courier::trimmed(rest.substr(0, comma));
        rest = comma == std::string_view::npos ? std::string_view{} : rest.substr(comma + 1);
        if (host.empty())
            continue;
        auto proxy = courier::proxyUrl(scheme + "://" + withPort(host, port));
        if (!proxy)
            return failField("host", proxy.error().message);
        proxies.push_back(std::move(*proxy));
    }
    if (proxies.empty())
        return failField("host", say("connectivity.proxy-host-missing"));
    if (proxies.size() > kMostProxies)
        return failField(
            "host", say("connectivity.proxy-too-many", {{"most", std::to_string(kMostProxies)}}));
    return proxies;
}

Result<void> checkLogin(const ProxySettings& settings) {
    const Path& path = settings.path;
    const bool socks = !settings.proxies.front().speaksHttp();
    if (socks && path.proxyMethod != ProxyMethod::none && path.proxyMethod != ProxyMethod::basic)
        return failField("method", say("connectivity.proxy-method-not-of-socks"));
    if (path.proxyMethod == ProxyMethod::none)
        return {};
    if (path.proxyUser.empty())
        return failField("user", say("connectivity.proxy-user-missing"));
    if (path.proxyPassword.empty() && settings.keytab.empty())
        return failField("password", say("connectivity.proxy-password-missing"));
    return {};
}

}  // namespace

Result<ProxySettings> readSettings(const PluginContext& context) {
    ProxySettings settings;
    auto proxies = proxiesOf(context);
    if (!proxies)
        return passOn(proxies);
    settings.proxies = std::move(*proxies);
    const auto method = methodOf(settingOf(context, "method", "none"));
    if (!method)
        return passOn(method);
    Path& path = settings.path;
    path.name = context.displayName;
    path.proxyMethod = *method;
    path.networkInterface = settingOf(context, "interface");
    path.inspectingAuthority = settingOf(context, "inspecting-authority");
    path.proxyAuthority = settingOf(context, "proxy-authority");
    if (path.proxyMethod != ProxyMethod::none) {
        path.proxyUser = settingOf(context, "user");
        path.proxyPassword = secretOf(context, "password");
    }
    if (path.proxyMethod == ProxyMethod::negotiate)
        settings.keytab = settingOf(context, "keytab");
    if (settings.proxies.front().scheme == "https" && path.proxyAuthority.empty())
        return failField("proxy-authority",
                         say("connectivity.proxy-authority-missing",
                             {{"proxy", settings.proxies.front().hostAndPort()}}));
    if (const auto checked = checkLogin(settings); !checked)
        return passOn(checked);
    return settings;
}

void describeSettings(core::PluginDescription& description) {
    description.label = say("connectivity.plugin.proxy");
    description.help = say("connectivity.plugin.proxy-help");
    description.settings = {
        choice(setting("scheme", SettingKind::choice, say("connectivity.setting.proxy-scheme"),
                       say("connectivity.setting.proxy-scheme-help"), "http"),
               {"http", "https", "socks5h"}),
        required(setting("host", SettingKind::list, say("connectivity.setting.proxy-host"),
                         say("connectivity.setting.proxy-host-help"))),
        bounded(setting("port", SettingKind::number, say("connectivity.setting.proxy-port"),
                        say("connectivity.setting.proxy-port-help"), std::to_string(kUsualPort)),
                1, 65'535),
        choice(setting("method", SettingKind::choice, say("connectivity.setting.proxy-method"),
                       say("connectivity.setting.proxy-method-help"), "none"),
               {"none", "basic", "digest", "ntlm", "negotiate"}),
        setting("user", SettingKind::text, say("connectivity.setting.proxy-user"),
                say("connectivity.setting.proxy-user-help")),
        setting("password", SettingKind::secret, say("connectivity.setting.proxy-password"),
                say("connectivity.setting.proxy-password-help")),
        setting("keytab", SettingKind::text, say("connectivity.setting.proxy-keytab"),
                say("connectivity.setting.proxy-keytab-help")),
        setting("proxy-authority", SettingKind::pem, say("connectivity.setting.proxy-authority"),
                say("connectivity.setting.proxy-authority-help")),
        setting("inspecting-authority", SettingKind::pem,
                say("connectivity.setting.inspecting-authority"),
                say("connectivity.setting.inspecting-authority-help")),
        setting("interface", SettingKind::text, say("connectivity.setting.interface"),
                say("connectivity.setting.interface-help"))};
}

}  // namespace callbox::connectivity::proxy
