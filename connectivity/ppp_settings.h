// SPDX-License-Identifier: GPL-3.0-or-later
// What the plugins share whose peer is logged on to by PPP or as by PPP.
#pragma once

#include "connectivity/helper_link/dial_messages.h"
#include "connectivity/plugin_settings.h"

namespace callbox::connectivity {

/// The setting `logon`: "pap", "chap" or "any", which is what counts when it is not given.
core::PluginSetting pppLogonSetting(core::Message help);
helper_link::PppLogon pppLogonOf(const PluginContext& context);

}  // namespace callbox::connectivity
