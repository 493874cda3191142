// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "connectivity/connection_plugin.h"

namespace callbox::connectivity::vpn {

/// The receiver through an IKEv2 tunnel, which callbox-helper has strongSwan bring up.
std::unique_ptr<ConnectionPlugin> ikev2Plugin(PluginContext context);

/// What can be set for it.
std::vector<core::PluginSetting> ikev2Settings();

}  // namespace callbox::connectivity::vpn
