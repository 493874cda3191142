// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told of what.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/notification.h"

namespace callbox::core::notify {

/// What an event's change is to those who are told; absent: nothing. An event that a window or a
/// threshold keeps quiet is new when that ends. `was` absent: the event was just opened;
/// `weightier`: its severity, notification type or service request changed.
std::optional<NoticeKind> kindOf(std::optional<EventState> was, EventState became, bool weightier);

/// Whom of the target's addresses to tell; "" stands for a target without addresses. Empty: nobody.
std::vector<std::string> recipients(const NotificationTarget& target, const Notice& notice);

/// Key of the alarm that a target itself does not work: nobody is told by that target of it.
std::string targetAlarm(const std::string& targetId);

}  // namespace callbox::core::notify
