// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

#include "connectivity/connection_plugin.h"
#include "connectivity/helper_link/cellular_messages.h"

namespace callbox::connectivity::cellular {

/// A connection's settings and secrets, read and checked.
struct CellularSettings {
    helper_link::CellularUp bearer;
    std::chrono::seconds idle{120};
};

/// Errors: invalidArgument, `field` the setting's key.
core::Result<CellularSettings> readSettings(const PluginContext& context);

/// What can be set, in the order of a form.
std::vector<core::PluginSetting> settingDescriptions();

}  // namespace callbox::connectivity::cellular
