// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/operator_api/operation_registry.h"
#include "app/service/transmittal/schedule_runner.h"
#include "app/service/transmittal/transmitter.h"

namespace callbox::service::transmittal {

/// transmit.*, schedule.*, ledger.*, job.*. The object must outlive the registry.
struct TransmittalOperations {
    core::store::Store& store;
    Transmitter& transmitter;
    ScheduleRunner& schedules;
    jobs::JobBoard& jobs;

    void registerWith(operator_api::OperationRegistry& registry);

private:
    void registerSchedules(operator_api::OperationRegistry& registry);
    void registerLedger(operator_api::OperationRegistry& registry);
    void registerJobs(operator_api::OperationRegistry& registry);
};

}  // namespace callbox::service::transmittal
