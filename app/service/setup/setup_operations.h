// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "app/service/jobs/job_board.h"
#include "app/service/operator_api/operation_registry.h"
#include "app/service/partitions/partition_directory.h"
#include "app/service/setup/enroller.h"
#include "app/service/transmittal/schedule_runner.h"
#include "app/service/transmittal/transmitter.h"

namespace callbox::service::setup {

/// setup.*, customer.*, support-ids.*, receiver.*, connection.*. The object must outlive the
/// registry.
struct SetupOperations {
    core::store::Store& store;
    const core::store::Sealer& sealer;
    partitions::PartitionDirectory& directory;
    delivery::HomeLine& line;
    Enroller& enroller;
    transmittal::Transmitter& transmitter;
    transmittal::ScheduleRunner& schedules;
    jobs::JobBoard& jobs;
    operator_api::ChangeFeed& changes;
    core::Mtms console;

    void registerWith(operator_api::OperationRegistry& registry);

    /// Gives the line home what is stored: at start, and whenever it changed.
    core::Result<void> configureLine();
    core::Result<core::api::SetupProgress> progress() const;

private:
    void registerCustomer(operator_api::OperationRegistry& registry);
    void registerConnectivity(operator_api::OperationRegistry& registry);
    void setConnections(core::api::ConnectionList list,
                        operator_api::Respond<core::api::ConnectionList> respond);
    void setReceiver(const core::ReceiverAddress& receiver,
                     operator_api::Respond<core::api::Nothing> respond);
    void testConnections(const std::string& id,
                         operator_api::Respond<core::api::JobStarted> respond);
    void testNext(const jobs::JobPointer& job, std::vector<core::Connection> left, bool anyGood,
                  std::function<void(bool)> done);
    void finish(operator_api::Respond<core::api::JobStarted> respond);
    void finishEnrolment(const jobs::JobPointer& job);
    void complete(const jobs::JobPointer& job);

    template <class Value>
    void put(std::string_view key, const Value& value,
             operator_api::Respond<core::api::Nothing> respond);
};

}  // namespace callbox::service::setup
