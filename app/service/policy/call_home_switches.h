// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/operator_api/change_feed.h"
#include "app/service/operator_api/operation_registry.h"
#include "core/api/call_home_operations.h"
#include "core/store/store.h"

namespace callbox::service::policy {

/// call-home.*: which managed systems call home by themselves. The object must outlive the
/// registry.
struct CallHomeSwitches {
    core::store::Store& store;
    operator_api::ChangeFeed& changes;

    void registerWith(operator_api::OperationRegistry& registry);

private:
    core::Result<core::api::CallHomeSystems> now() const;
    void set(const core::api::CallHomeArguments& arguments,
             operator_api::Respond<core::api::CallHomeSystems> respond);
};

}  // namespace callbox::service::policy
