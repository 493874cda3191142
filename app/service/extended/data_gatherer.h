// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/service/clock.h"
#include "app/service/extended/data_sender.h"
#include "app/service/jobs/job_board.h"
#include "app/service/partitions/partition_directory.h"
#include "core/store/extended_data.h"
#include "core/store/store.h"

namespace callbox::service::extended {

/// Gathers the primary data of the events that want it, a few at a time, and hands it to the outbox
/// once the event has a service request. What is wanted is in the database: a restart loses
/// nothing. Reactor thread only.
class DataGatherer {
public:
    struct Dependencies {
        boost::asio::io_context& context;
        core::store::Store& store;
        rmc_link::RmcLink& rmc;
        const partitions::PartitionDirectory& directory;
        const DataSender& sender;
        const Clock& clock;
        /// What the console says of itself, for events of its own: `name: value` lines.
        std::function<core::Result<std::string>()> consoleState;
        /// Data of these events changed, or went into the outbox.
        std::function<void(const std::vector<std::uint64_t>&)> changed;
        std::function<void(const core::Error&)> notStored;
    };
    explicit DataGatherer(Dependencies dependencies);

    /// Something may be wanted, or may leave, that could not before. Cheap, call it often: what
    /// comes soon after a look waits for the next one.
    void kick();

    /// Gathers one set now, for an operator. Errors: conflict while one of the event is under way.
    core::Result<void> gather(const core::ServiceableEvent& event, core::DataSet set,
                              const jobs::JobPointer& job);

    void stop();

private:
    struct Gathering {
        std::uint64_t problemNumber = 0;
        core::DataSet set = core::DataSet::primary;
        std::string partitionId;    ///< empty: the console itself
        core::TimePoint since;      ///< wanted since
        jobs::JobPointer job;       ///< null: nobody waits
        std::uint64_t request = 0;  ///< of callbox-rmc
        core::ServiceableEvent event;
    };
    using GatheringPointer = std::shared_ptr<Gathering>;

    void startWanted();
    void start(const GatheringPointer& gathering);
    void askPartition(const GatheringPointer& gathering);
    void answered(const GatheringPointer& gathering, core::Result<core::GatheredData> data);
    void keep(const GatheringPointer& gathering, core::GatheredData data);
    void giveUp(const GatheringPointer& gathering, const core::Error& why);
    void end(const GatheringPointer& gathering, const core::Result<void>& outcome);
    void forget(const core::store::WantedData& wanted);
    void sendDue();
    void lookLater();

    Dependencies dependencies_;
    boost::asio::steady_timer timer_;
    boost::asio::steady_timer pause_;                    ///< over when the next look may begin
    std::map<std::uint64_t, GatheringPointer> running_;  ///< by problem number
    bool looking_ = false;
    bool sending_ = false;
    bool sendAgain_ = false;
    bool stopped_ = false;
};

}  // namespace callbox::service::extended
