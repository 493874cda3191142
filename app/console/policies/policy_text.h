// SPDX-License-Identifier: GPL-3.0-or-later
// Windows, rules and what they keep back, in words.
#pragma once

#include <QDateTime>

#include "app/console/text/labels.h"
#include "core/model/policy.h"

namespace callbox::app::console {

namespace api = core::api;

Label label(api::WindowState state);
Label label(api::SuppressedOutcome outcome);
Label label(core::PolicyAction action);

/// "CBX-MEM-*; partitions prod-*", or that it is for everything.
QString scopeText(const core::EventScope& scope);
/// "Mon, Tue 20:00 to 06:00, Europe/Vienna"; empty without hours.
QString hoursText(const std::optional<core::PolicyHours>& hours);
/// When it begins, ends or has ended, seen from `now`.
QString expiryText(const api::WindowRow& row, core::TimePoint now);

/// "CBX-MEM-*, CBX-DSK-*" and back; empty parts are left out.
QString patternsText(const std::vector<std::string>& patterns);
std::vector<std::string> patternsOf(const QString& text);

/// In local time.
QDateTime dateTimeOf(core::TimePoint time);
core::TimePoint timePointOf(const QDateTime& time);

}  // namespace callbox::app::console
