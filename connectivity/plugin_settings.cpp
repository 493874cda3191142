// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/plugin_settings.h"

#include <charconv>
#include <utility>

namespace callbox::connectivity {

using core::PluginSetting;

std::string settingOf(const PluginContext& context, const std::string& key,
                      const std::string& fallback) {
    const auto found = context.settings.find(key);
    return found == context.settings.end() || found->second.empty() ? fallback : found->second;
}

std::string secretOf(const PluginContext& context, const std::string& key) {
    const auto found = context.secrets.find(key);
    return found == context.secrets.end() ? std::string() : found->second;
}

core::Result<std::uint32_t> numberOf(const PluginContext& context, const std::string& key,
                                     std::uint32_t fallback, std::uint32_t least,
                                     std::uint32_t most) {
    const std::string text = settingOf(context, key, std::to_string(fallback));
    std::uint32_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || value < least ||
        value > most)
        return core::failField(
            key, core::say("connectivity.setting-not-a-number", {{"value", text},
                                                                 {"least", std::to_string(least)},
                                                                 {"most", std::to_string(most)}}));
    return value;
}

PluginSetting setting(std::string key, core::SettingKind kind, core::Message label,
                      core::Message help, std::string fallback) {
    PluginSetting made;
    made.key = std::move(key);
    made.kind = kind;
    made.label = std::move(label);
    made.help = std::move(help);
    made.fallback = std::move(fallback);
    return made;
}

PluginSetting required(PluginSetting made) {
    made.required = true;
    return made;
}

PluginSetting bounded(PluginSetting made, std::int64_t least, std::int64_t most) {
    made.least = least;
    made.most = most;
    return made;
}

PluginSetting choice(PluginSetting made, std::vector<std::string> choices) {
    made.choices = std::move(choices);
    return made;
}

}  // namespace callbox::connectivity
