// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "connectivity/connection_plugin.h"
#include "connectivity/helper_link/l2tp_messages.h"

namespace callbox::connectivity::vpn {

/// Settings and secrets as callbox-helper is asked, but for the gateway's numeric address. Errors:
/// invalidArgument, `field` the setting's key.
core::Result<helper_link::L2tpUp> readL2tpSettings(const PluginContext& context);

std::string l2tpGateway(const PluginContext& context);
std::string l2tpReceiver(const PluginContext& context);
std::chrono::seconds l2tpIdle(const PluginContext& context);

/// What can be set, in the order of a form.
std::vector<core::PluginSetting> l2tpSettings();

}  // namespace callbox::connectivity::vpn
