// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/operator_api/change_feed.h"
#include "app/service/operator_api/operation_registry.h"
#include "core/store/store.h"

namespace callbox::service::policy {

/// storm.get and storm.set: the limits. The object must outlive the registry.
struct StormOperations {
    core::store::Store& store;
    operator_api::ChangeFeed& changes;

    void registerWith(operator_api::OperationRegistry& registry);
};

}  // namespace callbox::service::policy
