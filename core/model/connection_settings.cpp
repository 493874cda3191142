// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/connection_settings.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

#include <boost/algorithm/string/join.hpp>

namespace callbox::core {

namespace {

constexpr std::size_t kLongestText = 1024;
constexpr std::size_t kLongestList = 4096;
constexpr std::size_t kLongestPem = 256 * 1024;

std::size_t longest(SettingKind kind) {
    switch (kind) {
        case SettingKind::pem:
            return kLongestPem;
        case SettingKind::list:
            return kLongestList;
        case SettingKind::text:
        case SettingKind::number:
        case SettingKind::choice:
        case SettingKind::flag:
        case SettingKind::secret:
            break;
    }
    return kLongestText;
}

bool hasControlCharacter(const std::string& text, bool lines) {
    return std::ranges::any_of(text, [&](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && !(lines && (c == '\n' || c == '\r' || c == '\t'))) || byte == 0x7f;
    });
}

bool withinRange(const PluginSetting& setting, const std::string& value) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc{} || end != value.data() + value.size())
        return false;
    const bool bounded = setting.least != 0 || setting.most != 0;
    return !bounded || (number >= setting.least && number <= setting.most);
}

std::optional<Message> fault(const PluginSetting& setting, const std::string& value) {
    if (value.size() > longest(setting.kind))
        return say("model.too-long", {{"limit", std::to_string(longest(setting.kind))}});
    if (hasControlCharacter(value, setting.kind == SettingKind::pem))
        return say("model.control-character");
    switch (setting.kind) {
        case SettingKind::number:
            if (withinRange(setting, value))
                return {};
            if (setting.least == 0 && setting.most == 0)
                return say("model.setting-not-number", {{"value", value}});
            return say("model.setting-not-in-range", {{"value", value},
                                                      {"least", std::to_string(setting.least)},
                                                      {"most", std::to_string(setting.most)}});
        case SettingKind::choice:
            if (std::ranges::find(setting.choices, value) == setting.choices.end())
                return say(
                    "model.setting-not-a-choice",
                    {{"value", value}, {"choices", boost::algorithm::join(setting.choices, ", ")}});
            return {};
        case SettingKind::flag:
            if (value != "true" && value != "false")
                return say("model.setting-not-a-choice",
                           {{"value", value}, {"choices", "true, false"}});
            return {};
        case SettingKind::pem:
            if (value.find("-----BEGIN ") == std::string::npos)
                return say("model.setting-not-pem");
            return {};
        case SettingKind::secret:
            return say("model.setting-is-secret", {{"setting", setting.key}});
        case SettingKind::text:
        case SettingKind::list:
            break;
    }
    return {};
}

}  // namespace

const PluginSetting* settingOf(const PluginDescription& description, std::string_view key) {
    const auto found = std::ranges::find(description.settings, key, &PluginSetting::key);
    return found == description.settings.end() ? nullptr : &*found;
}

std::vector<Error> settingFaults(const PluginDescription& description,
                                 const std::map<std::string, std::string>& settings) {
    std::vector<Error> faults;
    const auto add = [&](const std::string& key, Message message) {
        faults.push_back({ErrorCode::invalidArgument, std::move(message), key, {}});
    };
    for (const auto& setting : description.settings) {
        const auto given = settings.find(setting.key);
        if (given != settings.end() && !given->second.empty()) {
            if (auto wrong = fault(setting, given->second))
                add(setting.key, std::move(*wrong));
        } else if (setting.required && setting.fallback.empty() &&
                   setting.kind != SettingKind::secret) {
            add(setting.key, say("model.setting-required", {{"setting", setting.key}}));
        }
    }
    for (const auto& [key, value] : settings)
        if (!settingOf(description, key))
            add(key, say("model.setting-unknown",
                         {{"setting", key.substr(0, 64)}, {"plugin", description.name}}));
    return faults;
}

std::vector<std::string> missingSecrets(const PluginDescription& description,
                                        const std::vector<std::string>& set) {
    std::vector<std::string> missing;
    for (const auto& setting : description.settings)
        if (setting.kind == SettingKind::secret && setting.required &&
            std::ranges::find(set, setting.key) == set.end())
            missing.push_back(setting.key);
    return missing;
}

}  // namespace callbox::core
