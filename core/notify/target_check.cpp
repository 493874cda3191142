// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notify/target_check.h"

#include <algorithm>
#include <cctype>

#include "core/model/email_address.h"
#include "core/notify/webhook_body.h"

namespace callbox::core::notify {

namespace {

constexpr std::size_t kLongestName = 64;
constexpr std::size_t kLongestUser = 128;
constexpr std::size_t kLongestSnmpUser = 32;
constexpr std::size_t kLongestUrl = 2048;
constexpr std::size_t kMostAddresses = 16;
constexpr std::uint64_t kLongestDigest = 24 * 60;
constexpr std::uint64_t kMostPerHour = 3600;
constexpr std::size_t kLongestSecret = 1024;
constexpr std::size_t kShortestPassphrase = 8;  // RFC 3414, 11.2

bool isPlain(std::string_view text) {
    return std::ranges::none_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7F; });
}

/// A name, an IPv4 address, or an IPv6 address without brackets.
bool isHost(std::string_view host) {
    return !host.empty() && host.size() <= 253 && host.front() != '-' &&
           std::ranges::all_of(host, [](unsigned char c) {
               return std::isalnum(c) != 0 || c == '.' || c == '-' || c == ':';
           });
}

Result<void> checkPeer(std::string_view host, std::uint16_t port) {
    if (!isHost(host))
        return failField("host", say("notification.host-invalid"));
    if (port == 0)
        return failField("port", say("notification.port-invalid"));
    return {};
}

Result<void> checkUser(std::string_view user, std::size_t longest) {
    if (user.size() > longest || !isPlain(user))
        return failField("user", say("notification.user-invalid"));
    return {};
}

Result<void> checkMail(const MailTarget& mail) {
    if (auto peer = checkPeer(mail.host, mail.port); !peer)
        return peer;
    if (auto user = checkUser(mail.user, kLongestUser); !user)
        return user;
    if (!mail.user.empty() && mail.security == MailSecurity::none)
        return failField("security", say("notification.login-in-clear"));
    if (!isEmail(mail.sender))
        return failField("sender", say("notification.address-invalid"));
    if (mail.addresses.empty() || mail.addresses.size() > kMostAddresses)
        return failField("addresses", say("notification.address-count"));
    for (auto at = mail.addresses.begin(); at != mail.addresses.end(); ++at) {
        if (!isEmail(at->address))
            return failField("addresses", say("notification.address-invalid"));
        if (std::ranges::any_of(mail.addresses.begin(), at, [&](const MailAddress& other) {
                return other.address == at->address;
            }))
            return failField("addresses", say("notification.address-twice"));
    }
    return {};
}

Result<void> checkSnmp(const SnmpTarget& snmp) {
    if (auto peer = checkPeer(snmp.host, snmp.port); !peer)
        return peer;
    if (snmp.version == SnmpVersion::v3 && snmp.user.empty())
        return failField("user", say("notification.user-invalid"));
    return checkUser(snmp.user, kLongestSnmpUser);
}

Result<void> checkWebhook(const WebhookTarget& webhook, const Catalogue& words) {
    constexpr std::string_view kScheme = "https://";
    const std::string_view url = webhook.url;
    const bool https = url.starts_with(kScheme) && url.size() <= kLongestUrl;
    const auto authority = https ? url.substr(kScheme.size()) : std::string_view();
    if (!https || authority.substr(0, authority.find('/')).find('@') != std::string_view::npos ||
        authority.empty() || authority.front() == '/' ||
        std::ranges::any_of(url, [](unsigned char c) {
            return c <= 0x20 || c >= 0x7F || c == '#' || c == '"' || c == '\\';
        }))
        return failField("url", say("notification.url-invalid"));
    return checkTemplate(webhook.body, words);
}

}  // namespace

Result<void> checkTarget(const NotificationTarget& target, const Catalogue& words) {
    if (target.name.empty() || target.name.size() > kLongestName || !isPlain(target.name))
        return failField("name", say("notification.name-invalid"));
    if (target.digestMinutes > kLongestDigest)
        return failField("digestMinutes", say("notification.digest-invalid"));
    if (target.perHour == 0 || target.perHour > kMostPerHour)
        return failField("perHour", say("notification.rate-invalid"));
    switch (target.kind) {
        case NotificationKind::email:
            return checkMail(target.email);
        case NotificationKind::snmp:
            return checkSnmp(target.snmp);
        case NotificationKind::webhook:
            break;
    }
    return checkWebhook(target.webhook, words);
}

std::vector<std::string_view> secretNames(const NotificationTarget& target) {
    switch (target.kind) {
        case NotificationKind::email:
            return {"password"};
        case NotificationKind::snmp:
            if (target.snmp.version == SnmpVersion::v2c)
                return {"community"};
            return {"auth-password", "priv-password"};
        case NotificationKind::webhook:
            break;
    }
    return {"key"};
}

Result<void> checkSecret(const NotificationTarget& target, std::string_view name,
                         std::string_view value) {
    const auto names = secretNames(target);
    if (std::ranges::find(names, name) == names.end())
        return failField("name",
                         say("notification.secret-unknown",
                             {{"secret", std::string(name.substr(0, 40))}, {"name", target.name}}));
    if (value.size() > kLongestSecret || value.find('\0') != std::string_view::npos)
        return failField("value", say("notification.secret-invalid"));
    if (name.ends_with("-password") && !value.empty() && value.size() < kShortestPassphrase)
        return failField("value", say("notification.passphrase-short"));
    return {};
}

}  // namespace callbox::core::notify
