// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/service/connections/connection_operations.h"
#include "app/service/jobs/job_board.h"
#include "app/service/operator_api/operation_registry.h"
#include "app/service/partitions/partition_directory.h"
#include "app/service/setup/enroller.h"
#include "app/service/transmittal/schedule_runner.h"
#include "app/service/transmittal/transmitter.h"

namespace callbox::service::setup {

/// setup.*, customer.*, support-ids.*, receiver.*. The object must outlive the registry.
struct SetupOperations {
    core::store::Store& store;
    partitions::PartitionDirectory& directory;
    connections::ConnectionOperations& connections;
    Enroller& enroller;
    transmittal::Transmitter& transmitter;
    transmittal::ScheduleRunner& schedules;
    jobs::JobBoard& jobs;
    operator_api::ChangeFeed& changes;
    core::Mtms console;

    void registerWith(operator_api::OperationRegistry& registry);

    core::Result<core::api::SetupProgress> progress() const;

private:
    void registerCustomer(operator_api::OperationRegistry& registry);
    void registerReceiver(operator_api::OperationRegistry& registry);
    void setReceiver(const core::ReceiverAddress& receiver,
                     operator_api::Respond<core::api::Nothing> respond);
    void finish(operator_api::Respond<core::api::JobStarted> respond);
    void finishEnrolment(const jobs::JobPointer& job);
    void complete(const jobs::JobPointer& job);

    template <class Value>
    void put(std::string_view key, const Value& value,
             operator_api::Respond<core::api::Nothing> respond);
};

}  // namespace callbox::service::setup
