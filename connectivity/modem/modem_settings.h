// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "connectivity/connection_plugin.h"
#include "connectivity/helper_link/dial_messages.h"

namespace callbox::connectivity::modem {

/// A connection's settings and secret, read and checked.
struct ModemSettings {
    helper_link::Dial dial;            ///< but for the number
    std::vector<std::string> numbers;  ///< in the order they are tried, with the prefix in front
    std::uint32_t attemptsPerHour = 12;
    std::chrono::seconds idle{120};
    std::string receiver;  ///< numeric IPv4 address within the provider's network
};

/// Errors: invalidArgument, `field` the setting's key.
core::Result<ModemSettings> readSettings(const PluginContext& context);

/// What can be set, in the order of a form.
std::vector<core::PluginSetting> settingDescriptions();

}  // namespace callbox::connectivity::modem
