// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/extended/data_gatherer.h"
#include "app/service/extended/data_operations.h"
#include "app/service/extended/data_sender.h"

namespace callbox::service::extended {

/// Extended error data put together: gathered by itself, handled by operators. Must outlive the
/// registry.
class ExtendedDesk {
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
        std::function<core::Result<std::string>()> consoleState;  ///< as DataGatherer's
        std::function<void(const std::vector<std::uint64_t>&)> changed;
        std::function<void(const core::Error&)> notStored;
    };
    explicit ExtendedDesk(const Dependencies& of)
        : sender_(of.filing, of.outbox),
          gatherer_({of.context, of.store, of.rmc, of.directory, sender_, of.clock, of.consoleState,
                     of.changed, of.notStored}),
          operations_{of.store, sender_, gatherer_, of.jobs, of.clock, of.changed} {}

    void registerWith(operator_api::OperationRegistry& registry) {
        operations_.registerWith(registry);
    }
    /// Something may be wanted, or may leave, that could not before.
    void kick() { gatherer_.kick(); }
    void stop() { gatherer_.stop(); }

private:
    DataSender sender_;
    DataGatherer gatherer_;
    DataOperations operations_;
};

}  // namespace callbox::service::extended
