// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions, responses and what came of them, in words.
#pragma once

#include "app/console/text/labels.h"
#include "core/model/condition.h"

namespace callbox::app::console {

namespace api = core::api;

/// Whether it is monitored, and whether resources stand under an event.
Label label(const core::Condition& condition);
Label label(core::ConditionAuditKind kind);
QString serviceText(core::ConditionService service);
QString actionText(const core::ResponseAction& action);
/// "Int32=5, String=warm" of what is known.
QString valuesText(const std::vector<core::AttributeText>& values);

/// Where in a text an error is: from 0; -1: it names no place.
int positionOf(const core::Error& error);

}  // namespace callbox::app::console
