// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "connectivity/connection_plugin.h"
#include "connectivity/courier/proxy_url.h"

namespace callbox::connectivity::proxy {

/// What an operator set for a connection by proxy.
struct ProxySettings {
    std::vector<courier::ProxyUrl> proxies;  ///< one to three, in the order of preference
    std::string keytab;                      ///< of negotiate, instead of the password
    Path path;                               ///< all but the proxy and the ticket
};

/// Errors: invalidArgument with the setting's key.
core::Result<ProxySettings> readSettings(const PluginContext& context);

void describeSettings(core::PluginDescription& description);

}  // namespace callbox::connectivity::proxy
