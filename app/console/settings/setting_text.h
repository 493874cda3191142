// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/text/labels.h"

namespace callbox::app::console {

/// A member of the settings document as the operator knows it; what is not known stays as it is.
QString settingText(const std::string& setting);
/// `dryRun`: what would be done.
Label label(core::api::SettingOutcome outcome, bool dryRun);

}  // namespace callbox::app::console
