// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/text/labels.h"

namespace callbox::app::console {

QString kindText(core::NotificationKind kind);
QString aboutText(core::NotifyAbout about);
QString securityText(core::MailSecurity security);
/// What happened that is told: "New problem", "Alarm" ...
QString noticeText(core::NoticeKind kind);
/// Addresses, or where traps and posts go.
QString whereTo(const core::NotificationTarget& target);
/// Whether somebody is told now.
Label label(const core::NotificationTarget& target);
Label label(core::api::NotificationState state);
/// The names of the secrets a target of this kind can have, as the service calls them.
std::vector<std::string> secretsOf(const core::NotificationTarget& target);
QString secretText(const std::string& name);

}  // namespace callbox::app::console
