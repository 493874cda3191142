// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/console/look/tokens.h"
#include "core/api/operations.h"

namespace callbox::app::console {

/// A word and how it is tinted.
struct Label {
    QString text;
    Tone tone = Tone::plain;
};

Label label(core::Severity severity);
Label label(core::EventState state);
Label label(core::ChannelState state);
Label label(core::PathHealth health);
Label label(core::api::TransmissionState state);
Label label(core::api::JobState state);
Label label(core::Verdict verdict);
QString notificationText(core::NotificationType type);
QString priorityText(core::CalloutPriority priority);
QString inventoryKindText(core::InventoryKind kind);
/// "problem", "inventory" ... as the operator reads them; an unknown type stays as it is.
QString messageTypeText(const std::string& type);
/// "resolve", "connect", "tls" ... of a test.
QString stepText(const std::string& name);

}  // namespace callbox::app::console
