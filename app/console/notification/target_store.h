// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/link/api_client.h"

namespace callbox::app::console {

using TargetList = std::vector<core::NotificationTarget>;

/// Reads the targets as they are now, changes them and stores them, so that what others changed
/// meanwhile stays. `context` owns the answer.
void changeTargets(ApiClient& client, QObject* context, std::function<void(TargetList&)> change,
                   std::function<void(const core::Result<TargetList>&)> done);

}  // namespace callbox::app::console
