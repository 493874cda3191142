// SPDX-License-Identifier: GPL-3.0-or-later
// The criteria of Manage Serviceable Events in words, and problem numbers as they are typed.
#pragma once

#include <QStringList>

#include "app/console/link/api_client.h"

namespace callbox::app::console {

/// What is in force, one criterion each, status and system first: "open", "all systems".
QStringList criteriaParts(const api::EventQuery& criteria);
/// Of the button: "Criteria: open, all systems", cut where there are many.
QString criteriaText(const api::EventQuery& criteria);
/// Something besides the status restricts.
bool restricts(const api::EventQuery& criteria);

/// "42, 44-46" or "42 44" as numbers. Errors: invalidArgument, limitExceeded (1,000 numbers), of
/// field "problemNumbers".
core::Result<std::vector<std::uint64_t>> problemNumbers(const QString& text);

}  // namespace callbox::app::console
