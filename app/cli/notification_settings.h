// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/cli/arguments.h"
#include "core/model/notification.h"

namespace callbox::cli {

/// Options that make or change a notification target.
std::vector<Option> notificationOptions();
/// What they say; what is not named stays. Errors: invalidArgument, `field` the option; those of
/// files.
core::Result<void> applyNotificationOptions(const Parsed& parsed, core::NotificationTarget& target);

}  // namespace callbox::cli
