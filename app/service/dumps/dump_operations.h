// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "app/service/dumps/dump_collector.h"
#include "app/service/operator_api/operation_registry.h"
#include "app/service/partitions/partition_directory.h"
#include "app/service/problems/event_filing.h"
#include "core/outbox/outbox.h"

namespace callbox::service::dumps {

/// Whether the caller may ask for it, before the partition is looked at. Errors: invalidArgument,
/// denied (a vmcore holds memory, so it needs an administrator).
core::Result<void> checkCollection(const core::api::DumpCollectArguments& arguments,
                                   const operator_api::Caller& caller);

/// dump.list, find, collect, read, send and remove. The object must outlive the registry.
struct DumpOperations {
    core::store::Store& store;
    const DumpFiles& files;
    DumpCollector& collector;
    const partitions::PartitionDirectory& directory;
    const problems::EventFiling& filing;
    const core::outbox::Outbox& outbox;
    jobs::JobBoard& jobs;
    const Clock& clock;
    std::function<void()> changed;  ///< dumps, or the outbox

    void registerWith(operator_api::OperationRegistry& registry);

private:
    struct Sending;

    void list(const operator_api::Respond<core::api::DumpList>& respond) const;
    void find(const core::api::DumpFindArguments& arguments,
              const operator_api::Respond<core::api::FoundDumps>& respond) const;
    void collect(const operator_api::Caller& caller,
                 const core::api::DumpCollectArguments& arguments,
                 const operator_api::Respond<core::api::JobStarted>& respond) const;
    void read(const core::api::DumpReadArguments& arguments,
              const operator_api::Respond<core::api::DumpPart>& respond) const;
    void send(const operator_api::Caller& caller, const core::api::DumpSendArguments& arguments,
              const operator_api::Respond<core::api::DumpMessages>& respond) const;
    void sendNext(const std::shared_ptr<Sending>& sending) const;
    void remove(std::uint64_t number,
                const operator_api::Respond<core::api::Nothing>& respond) const;
    core::Result<core::Dump> whole(std::uint64_t number) const;
};

}  // namespace callbox::service::dumps
