// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/connection_plugin.h"
#include "core/words/result.h"

namespace callbox::core {

/// The setting of that key; nullptr: the plugin has none.
const PluginSetting* settingOf(const PluginDescription& description, std::string_view key);

/// Everything in `settings` that the plugin's description does not allow, in the order of its form;
/// `field` is the setting's key. A value that is empty counts as not given. Whether a PEM can be
/// read is not seen here.
std::vector<Error> settingFaults(const PluginDescription& description,
                                 const std::map<std::string, std::string>& settings);

/// The keys of required secrets that are not among `set`.
std::vector<std::string> missingSecrets(const PluginDescription& description,
                                        const std::vector<std::string>& set);

}  // namespace callbox::core
