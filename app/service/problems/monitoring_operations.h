// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/operator_api/change_feed.h"
#include "app/service/operator_api/operation_registry.h"
#include "app/service/problems/channel_watch.h"
#include "core/api/monitoring_operations.h"
#include "core/store/store.h"

namespace callbox::service::problems {

/// monitoring.*: the times of connection monitoring and which systems it watches. The object must
/// outlive the registry.
struct MonitoringOperations {
    core::store::Store& store;
    ChannelWatch& channels;
    operator_api::ChangeFeed& changes;

    void registerWith(operator_api::OperationRegistry& registry);
    /// Gives the watch what is stored.
    core::Result<void> load();

    /// Errors: invalidArgument, notFound.
    core::Result<void> check(const core::api::MonitoringSettings& settings) const;

private:
    core::Result<core::api::Monitoring> now() const;
    void apply(const core::api::MonitoringSettings& settings);
    void set(const core::api::MonitoringSettings& settings,
             operator_api::Respond<core::api::Monitoring> respond);
};

}  // namespace callbox::service::problems
