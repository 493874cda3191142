// SPDX-License-Identifier: GPL-3.0-or-later
// Settings as JSON documents by key.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/json/codec.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

namespace setting_key {
inline constexpr std::string_view kCustomer = "customer";        ///< CustomerInformation
inline constexpr std::string_view kSupportIds = "support-ids";   ///< SupportIds
inline constexpr std::string_view kReceiver = "receiver";        ///< ReceiverAddress
inline constexpr std::string_view kConnections = "connections";  ///< api::ConnectionList
inline constexpr std::string_view kSchedules = "schedules";      ///< api::ScheduleList
inline constexpr std::string_view kMonitoring = "monitoring";    ///< api::MonitoringSettings
inline constexpr std::string_view kCallHome = "call-home";       ///< api::CallHomeSettings
inline constexpr std::string_view kStorms = "storms";            ///< StormSettings
inline constexpr std::string_view kStormWatches = "storm/";      ///< prefix of StormWatch
inline constexpr std::string_view kAttention = "attention";      ///< api::AttentionSettings
inline constexpr std::string_view kSetup = "setup";              ///< api::SetupProgress
}  // namespace setting_key

Result<std::optional<std::string>> settingText(const Reader& reader, std::string_view key);
Result<void> putSettingText(Transaction& transaction, std::string_view key, std::string_view json);
Result<void> removeSetting(Transaction& transaction, std::string_view key);

/// nullopt when it was never set. Errors: protocol (stored text is not a T), storage.
template <class T>
Result<std::optional<T>> setting(const Reader& reader, std::string_view key) {
    const auto text = settingText(reader, key);
    if (!text)
        return passOn(text);
    if (!*text)
        return std::optional<T>{};
    auto value = fromJson<T>(**text);
    if (!value)
        return passOn(value);
    return std::optional<T>(std::move(*value));
}

template <class T>
Result<void> putSetting(Transaction& transaction, std::string_view key, const T& value) {
    return putSettingText(transaction, key, toJson(value));
}

}  // namespace callbox::core::store
