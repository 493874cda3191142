// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "app/console/link/api_client.h"

namespace callbox::app::console {

/// "Viewer", "Operator" ...: the roles of the operator API in words.
QString roleText(api::Role role);

/// Whether the session's role suffices. Without a service everything may be tried: its answer
/// tells.
bool mayDo(const ApiClient& client, api::Role least);

/// Enables `widget` when it is `possible` now; what the session's role may not do is disabled and
/// its tool tip says so.
void allow(QWidget* widget, const ApiClient& client, api::Role least, bool possible = true);

/// Why what takes `least` is not possible now: the service is away, or the session's role is less.
/// Empty: it is possible.
QString whyNot(const ApiClient& client, api::Role least);

/// Enables the control, or disables it with the reason as its tool tip.
void allow(QWidget* control, const QString& whyNot);

}  // namespace callbox::app::console
