// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "app/service/settings/present_settings.h"
#include "core/api/settings_operations.h"

namespace callbox::service::settings {

/// How the parts of a console judge what they are to be set to; nothing is changed by it.
struct SettingChecks {
    std::function<core::Result<void>(const core::ReceiverAddress&)> receiver;
    std::function<core::Result<void>(const core::api::ConnectionList&)> connections;
    std::function<core::Result<void>(const core::api::NotificationTargets&)> targets;
    std::function<core::Result<void>(const core::api::MonitoringSettings&)> monitoring;
    std::function<core::Result<void>(const core::Partition&)> partition;
    std::function<core::Result<void>(const core::api::RedactionRuleArguments&)> redaction;
    std::function<core::Result<void>(const core::api::RelaySettings&)> relay;
};

/// One setting of a document and what is to be called for it; no operation: nothing.
struct SettingStep {
    core::api::ImportedSetting row;
    std::string operation = {};
    std::string arguments = {};  ///< JSON
};

/// JSON of a document. Errors: protocol, invalidArgument (another format or version, an unknown
/// member), limitExceeded.
core::Result<core::api::SettingsDocument> documentFromJson(const std::string& text);

/// What makes a console as the document says. Errors: the first thing that is wrong in it, `field`
/// as "policy.rules[2].name".
core::Result<std::vector<SettingStep>> planSettings(const core::api::SettingsDocument& document,
                                                    const PresentSettings& present,
                                                    const SettingChecks& checks,
                                                    core::TimePoint now);

}  // namespace callbox::service::settings
