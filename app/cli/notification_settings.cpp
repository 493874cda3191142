// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/notification_settings.h"

#include <algorithm>
#include <array>
#include <string>

#include "app/cli/enum_text.h"
#include "app/cli/read_file.h"

namespace callbox::cli {

using core::NotificationKind;
using core::say;

namespace {

/// The words of the command line for enumerators of the operator API.
template <class Enum>
struct Word {
    const char* word;
    Enum value;
};

constexpr std::array kAbout{Word<core::NotifyAbout>{"call-home", core::NotifyAbout::callHomeOnly},
                            Word<core::NotifyAbout>{"all", core::NotifyAbout::all}};
constexpr std::array kSecurity{Word<core::MailSecurity>{"starttls", core::MailSecurity::startTls},
                               Word<core::MailSecurity>{"tls", core::MailSecurity::implicitTls},
                               Word<core::MailSecurity>{"none", core::MailSecurity::none}};
constexpr std::array kVersions{Word<core::SnmpVersion>{"2c", core::SnmpVersion::v2c},
                               Word<core::SnmpVersion>{"3", core::SnmpVersion::v3}};

template <class Enum, std::size_t count>
core::Result<void> takeWord(const Parsed& parsed, const char* option,
                            const std::array<Word<Enum>, count>& words, Enum& target) {
    if (!parsed.has(option))
        return {};
    const auto given = parsed.value(option);
    const auto found =
        std::ranges::find_if(words, [&](const auto& one) { return given == one.word; });
    if (found == words.end())
        return core::failField(option, say("cli.usage.unknown-word", {{"word", given}}));
    target = found->value;
    return {};
}

core::Result<void> takeNumber(const Parsed& parsed, const char* option, std::uint64_t most,
                              std::uint64_t& target) {
    if (!parsed.has(option))
        return {};
    const auto number = wholeNumber(option, parsed.value(option), 0, most);
    if (!number)
        return core::passOn(number);
    target = *number;
    return {};
}

/// HOST, HOST:PORT or [ADDRESS]:PORT; without a port it stays as it is.
core::Result<void> takePeer(const Parsed& parsed, const char* option, std::string& host,
                            std::uint16_t& port) {
    if (!parsed.has(option))
        return {};
    std::string text = parsed.value(option);
    const bool bracketed = text.starts_with('[') && text.find(']') != std::string::npos;
    const auto end = bracketed ? text.find(']') + 1 : text.find(':');
    const bool numeric6 = !bracketed && end != text.rfind(':');
    if (!numeric6 && end < text.size() && text[end] == ':') {
        const auto number = wholeNumber(option, text.substr(end + 1), 1, 65535);
        if (!number)
            return core::passOn(number);
        port = static_cast<std::uint16_t>(*number);
        text.resize(end);
    }
    host = bracketed ? text.substr(1, text.size() - 2) : text;
    return {};
}

core::Result<void> takeFile(const Parsed& parsed, const char* option, std::string& target) {
    if (!parsed.has(option))
        return {};
    if (parsed.value(option).empty()) {
        target.clear();
        return {};
    }
    auto text = readFile(parsed.value(option));
    if (!text)
        return core::passOn(text);
    target = std::move(*text);
    return {};
}

/// ADDRESS[=call-home|all]
core::Result<void> takeAddresses(const Parsed& parsed, std::vector<core::MailAddress>& addresses) {
    if (!parsed.has("address"))
        return {};
    addresses.clear();
    for (const std::string& text : parsed.values("address")) {
        const auto equals = text.rfind('=');
        core::MailAddress address{text.substr(0, equals), core::NotifyAbout::callHomeOnly};
        if (equals != std::string::npos) {
            const auto word = text.substr(equals + 1);
            const auto found =
                std::ranges::find_if(kAbout, [&](const auto& one) { return word == one.word; });
            if (found == kAbout.end())
                return core::failField("address", say("cli.usage.unknown-word", {{"word", word}}));
            address.about = found->value;
        }
        addresses.push_back(std::move(address));
    }
    return {};
}

core::Result<void> takeTraps(const Parsed& parsed, std::vector<core::NoticeKind>& traps) {
    if (!parsed.has("trap"))
        return {};
    traps.clear();
    for (const std::string& word : parsed.values("trap")) {
        core::NoticeKind kind{};
        if (word == "all")
            continue;
        if (!fromName(word, kind))
            return core::failField("trap", say("cli.usage.unknown-word", {{"word", word}}));
        traps.push_back(kind);
    }
    return {};
}

core::Result<void> applyKind(const Parsed& parsed, core::NotificationTarget& target) {
    switch (target.kind) {
        case NotificationKind::email: {
            auto& mail = target.email;
            mail.user = parsed.value("user", mail.user);
            mail.sender = parsed.value("sender", mail.sender);
            auto done = takePeer(parsed, "email", mail.host, mail.port);
            if (done)
                done = takeWord(parsed, "security", kSecurity, mail.security);
            if (done)
                done = takeFile(parsed, "ca", mail.caCertificate);
            return done ? takeAddresses(parsed, mail.addresses) : done;
        }
        case NotificationKind::snmp: {
            auto& snmp = target.snmp;
            snmp.user = parsed.value("user", snmp.user);
            auto done = takePeer(parsed, "snmp", snmp.host, snmp.port);
            if (done)
                done = takeWord(parsed, "snmp-version", kVersions, snmp.version);
            return done ? takeTraps(parsed, snmp.traps) : done;
        }
        case NotificationKind::webhook:
            break;
    }
    auto& webhook = target.webhook;
    webhook.url = parsed.value("webhook", webhook.url);
    auto done = takeFile(parsed, "ca", webhook.caCertificate);
    return done ? takeFile(parsed, "body", webhook.body) : done;
}

}  // namespace

std::vector<Option> notificationOptions() {
    return {{"email", Takes::value, "HOST[:PORT]", "by this mail server (port 587)"},
            {"snmp", Takes::value, "HOST[:PORT]", "by SNMP traps to this receiver (port 162)"},
            {"webhook", Takes::value, "URL", "by posting JSON to this https address"},
            {"name", Takes::value, "NAME", "what it is called"},
            {"about", Takes::value, "call-home|all", "of traps and webhooks: which problems (all)"},
            {"address", Takes::value, "ADDRESS[=call-home|all]",
             "e-mail: an address and which problems it is told (call-home)", 0, true},
            {"sender", Takes::value, "ADDRESS", "e-mail: from whom"},
            {"security", Takes::value, "starttls|tls|none", "e-mail (starttls)"},
            {"user", Takes::value, "NAME", "e-mail and SNMPv3: whom to log in as"},
            {"snmp-version", Takes::value, "3|2c", "of SNMP (3)"},
            {"trap", Takes::value, "NAME",
             "SNMP: problem, change, closed, alarm, cleared, or all (all)", 0, true},
            {"ca", Takes::value, "FILE",
             "e-mail and webhook: the authority to trust, PEM; empty: the system's"},
            {"body", Takes::value, "FILE",
             "webhook: JSON with {{placeholders}}; empty: the standard document"},
            {"digest", Takes::value, "MINUTES", "what follows a message is gathered so long (5)"},
            {"per-hour", Takes::value, "N", "messages to each address at most (60)"},
            {"disable", Takes::nothing, "", "keep it, but do not use it"},
            {"enable", Takes::nothing, "", "use it again"}};
}

core::Result<void> applyNotificationOptions(const Parsed& parsed,
                                            core::NotificationTarget& target) {
    target.name = parsed.value("name", target.name);
    if (parsed.has("enable") || parsed.has("disable"))
        target.enabled = parsed.has("enable");
    auto done = takeWord(parsed, "about", kAbout, target.about);
    if (done)
        done = takeNumber(parsed, "digest", 24 * 60, target.digestMinutes);
    if (done)
        done = takeNumber(parsed, "per-hour", 3600, target.perHour);
    return done ? applyKind(parsed, target) : done;
}

}  // namespace callbox::cli
