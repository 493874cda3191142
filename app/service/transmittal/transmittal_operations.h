// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/operator_api/operation_registry.h"
#include "app/service/transmittal/schedule_runner.h"
#include "app/service/transmittal/transmitter.h"

namespace callbox::service::transmittal {

/// transmit.*, schedule.*, transmission.*, ledger.*, job.*. The object must outlive the registry.
struct TransmittalOperations {
    core::store::Store& store;
    const core::outbox::Outbox& outbox;
    Transmitter& transmitter;
    ScheduleRunner& schedules;
    delivery::HomeLine& line;
    jobs::JobBoard& jobs;
    const Clock& clock;
    operator_api::ChangeFeed& changes;

    void registerWith(operator_api::OperationRegistry& registry);

private:
    void registerSchedules(operator_api::OperationRegistry& registry);
    void registerTransmissions(operator_api::OperationRegistry& registry);
    void registerJobs(operator_api::OperationRegistry& registry);
};

}  // namespace callbox::service::transmittal
