// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "connectivity/connection_plugin.h"

namespace callbox::connectivity::relay {

struct RelaySettings {
    std::vector<std::string> relays;  ///< "host:port", in the operator's order
    std::string certificates;         ///< PEM: the relays' own
    bool fastest = false;             ///< the one that answers first, else the first that answers
};

/// Reads a connection's settings. Errors: invalidArgument with the setting as field.
core::Result<RelaySettings> relaySettings(const PluginContext& context);

core::PluginDescription relayDescription();

}  // namespace callbox::connectivity::relay
