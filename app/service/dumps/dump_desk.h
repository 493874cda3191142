// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "app/service/dumps/dump_collector.h"
#include "app/service/dumps/dump_files.h"
#include "app/service/dumps/dump_operations.h"

namespace callbox::service::dumps {

/// Dumps of partitions put together: collected, kept, sent. Must outlive the registry.
class DumpDesk {
public:
    struct Dependencies {
        boost::asio::io_context& context;
        core::store::Store& store;
        const problems::EventFiling& filing;
        const core::outbox::Outbox& outbox;
        rmc_link::RmcLink& rmc;
        const partitions::PartitionDirectory& directory;
        jobs::JobBoard& jobs;
        const Clock& clock;
        std::function<void()> changed;  ///< dumps, or the outbox
    };
    DumpDesk(const Dependencies& of, std::filesystem::path directory)
        : files_(std::move(directory), {}),
          collector_({of.context, of.store, of.rmc, files_, of.clock, of.changed}, {}),
          operations_{of.store,  files_,  collector_, of.directory, of.filing,
                      of.outbox, of.jobs, of.clock,   of.changed} {}

    core::Result<void> start() { return collector_.start(); }
    void stop() { collector_.stop(); }
    void registerWith(operator_api::OperationRegistry& registry) {
        operations_.registerWith(registry);
    }

private:
    DumpFiles files_;
    DumpCollector collector_;
    DumpOperations operations_;
};

}  // namespace callbox::service::dumps
