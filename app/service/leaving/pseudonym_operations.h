// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/operator_api/change_feed.h"
#include "app/service/operator_api/operation_registry.h"
#include "core/store/sealer.h"
#include "core/store/store.h"

namespace callbox::service::leaving {

/// pseudonym.*. The object must outlive the registry.
struct PseudonymOperations {
    core::store::Store& store;
    const core::store::Sealer& sealer;
    operator_api::ChangeFeed& changes;

    void registerWith(operator_api::OperationRegistry& registry);
};

}  // namespace callbox::service::leaving
