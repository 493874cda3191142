// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "app/service/clock.h"
#include "app/service/settings/settings_plan.h"

namespace callbox::service::settings {

/// settings.*: a console's settings as a document, and a console made as a document says, by the
/// operations that an operator would use. The object must outlive the registry.
class SettingsDesk {
public:
    SettingsDesk(const Clock& clock, SettingChecks checks)
        : clock_(clock), checks_(std::move(checks)) {}

    void registerWith(operator_api::OperationRegistry& registry);

private:
    struct Import;

    void import(const operator_api::Caller& caller,
                const core::api::SettingsImportArguments& arguments,
                operator_api::Respond<core::api::ImportedSettings> respond);
    void next(const std::shared_ptr<Import>& import) const;

    const Clock& clock_;
    SettingChecks checks_;
    operator_api::OperationRegistry* registry_ = nullptr;
};

}  // namespace callbox::service::settings
