// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/notification/target_text.h"

#include <QCoreApplication>

#include "app/console/text/words.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::Target)
};

}  // namespace

QString kindText(core::NotificationKind kind) {
    switch (kind) {
        case core::NotificationKind::email:
            return Text::tr("E-mail");
        case core::NotificationKind::snmp:
            return Text::tr("SNMP traps");
        case core::NotificationKind::webhook:
            return Text::tr("Webhook");
    }
    return {};
}

QString aboutText(core::NotifyAbout about) {
    return about == core::NotifyAbout::all ? Text::tr("All problems and alarms")
                                           : Text::tr("Call-home problems only");
}

QString securityText(core::MailSecurity security) {
    switch (security) {
        case core::MailSecurity::startTls:
            return Text::tr("STARTTLS, required");
        case core::MailSecurity::implicitTls:
            return Text::tr("TLS from the first byte");
        case core::MailSecurity::none:
            return Text::tr("None: readable on the way, no login");
    }
    return {};
}

QString noticeText(core::NoticeKind kind) {
    switch (kind) {
        case core::NoticeKind::problem:
            return Text::tr("New problem");
        case core::NoticeKind::change:
            return Text::tr("Problem changed");
        case core::NoticeKind::closed:
            return Text::tr("Problem closed");
        case core::NoticeKind::alarm:
            return Text::tr("Alarm");
        case core::NoticeKind::cleared:
            return Text::tr("Alarm over");
        case core::NoticeKind::test:
            return Text::tr("Test");
    }
    return {};
}

QString whereTo(const core::NotificationTarget& target) {
    switch (target.kind) {
        case core::NotificationKind::email: {
            QStringList addresses;
            for (const auto& one : target.email.addresses)
                addresses += qs(one.address);
            return addresses.join(QStringLiteral(", "));
        }
        case core::NotificationKind::snmp:
            return QStringLiteral("%1:%2").arg(qs(target.snmp.host)).arg(target.snmp.port);
        case core::NotificationKind::webhook:
            break;
    }
    return qs(target.webhook.url);
}

Label label(const core::NotificationTarget& target) {
    if (!target.enabled)
        return {Text::tr("Turned off"), Tone::plain};
    if (target.blocked)
        return {Text::tr("Stopped"), Tone::critical};
    if (!target.lastFailure.empty())
        return {Text::tr("Failing"), Tone::critical};
    if (target.lastSent)
        return {Text::tr("Works"), Tone::good};
    return {Text::tr("Not tried yet"), Tone::plain};
}

Label label(core::api::NotificationState state) {
    using core::api::NotificationState;
    switch (state) {
        case NotificationState::waiting:
            return {Text::tr("Waiting"), Tone::information};
        case NotificationState::sent:
            return {Text::tr("Told"), Tone::good};
        case NotificationState::givenUp:
            return {Text::tr("Given up"), Tone::critical};
    }
    return {};
}

std::vector<std::string> secretsOf(const core::NotificationTarget& target) {
    switch (target.kind) {
        case core::NotificationKind::email:
            return {"password"};
        case core::NotificationKind::snmp:
            if (target.snmp.version == core::SnmpVersion::v2c)
                return {"community"};
            return {"auth-password", "priv-password"};
        case core::NotificationKind::webhook:
            break;
    }
    return {"key"};
}

QString secretText(const std::string& name) {
    if (name == "password")
        return Text::tr("Password");
    if (name == "community")
        return Text::tr("Community");
    if (name == "auth-password")
        return Text::tr("Authentication pass phrase");
    if (name == "priv-password")
        return Text::tr("Privacy pass phrase");
    if (name == "key")
        return Text::tr("Signature key");
    return qs(name);
}

}  // namespace callbox::app::console
