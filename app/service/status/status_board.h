// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/clock.h"
#include "app/service/delivery/home_line.h"
#include "app/service/operator_api/operation_registry.h"
#include "app/service/setup/setup_operations.h"
#include "app/service/transmittal/schedule_runner.h"

namespace callbox::service::status {

/// status.get: how things stand, in one answer. The object must outlive the registry.
struct StatusBoard {
    core::store::Store& store;
    const core::outbox::Outbox& outbox;
    const core::store::Sealer& sealer;
    const delivery::HomeLine& line;
    const transmittal::ScheduleRunner& schedules;
    const setup::SetupOperations& setup;
    core::Mtms console;
    core::TimePoint startedAt;

    void registerWith(operator_api::OperationRegistry& registry) const;
    core::Result<core::api::ServiceStatus> now() const;
};

}  // namespace callbox::service::status
