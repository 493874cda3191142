// SPDX-License-Identifier: GPL-3.0-or-later
// What connection plugins share in describing their settings and in reading them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "connectivity/connection_plugin.h"

namespace callbox::connectivity {

/// As given, or `fallback` where nothing is, or an empty text, as a form's empty field gives.
std::string settingOf(const PluginContext& context, const std::string& key,
                      const std::string& fallback = {});

/// Empty where none was set.
std::string secretOf(const PluginContext& context, const std::string& key);

/// Errors: invalidArgument, `field` the key, for what is no whole number from `least` to `most`.
core::Result<std::uint32_t> numberOf(const PluginContext& context, const std::string& key,
                                     std::uint32_t fallback, std::uint32_t least,
                                     std::uint32_t most);

core::PluginSetting setting(std::string key, core::SettingKind kind, core::Message label,
                            core::Message help = {}, std::string fallback = {});
core::PluginSetting required(core::PluginSetting made);
core::PluginSetting bounded(core::PluginSetting made, std::int64_t least, std::int64_t most);
core::PluginSetting choice(core::PluginSetting made, std::vector<std::string> choices);

}  // namespace callbox::connectivity
