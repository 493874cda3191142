// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/operator_api/change_feed.h"
#include "app/service/operator_api/operation_registry.h"
#include "core/api/attention_operations.h"
#include "core/store/store.h"

namespace callbox::service::problems {

/// attention.*: what needs service, as an HMC's attention LEDs tell it. The object must outlive the
/// registry.
struct AttentionDesk {
    core::store::Store& store;
    operator_api::ChangeFeed& changes;

    void registerWith(operator_api::OperationRegistry& registry);

private:
    void reset(const core::api::AttentionResetArguments& arguments,
               operator_api::Respond<core::api::AttentionState> respond);
};

}  // namespace callbox::service::problems
