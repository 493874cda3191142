// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/service/conditions/condition_engine.h"
#include "app/service/conditions/occurrence_recorder.h"
#include "app/service/conditions/resource_mapping.h"
#include "app/service/conditions/responder.h"
#include "app/service/conditions/sensor_runner.h"
#include "app/service/partitions/partition_directory.h"

namespace callbox::service::conditions {

/// RMC's resource model put together: hears what the console learns, makes resources of it, has
/// them evaluated, recorded and answered. Reactor thread only.
class ConditionCenter {
public:
    struct Dependencies {
        boost::asio::io_context& context;
        core::store::Store& store;
        const partitions::PartitionDirectory& directory;
        rmc_link::RmcLink& rmc;
        const problems::EventFiling& filing;
        const Clock& clock;
        std::filesystem::path responsesDirectory;
        std::function<void(const std::vector<std::uint64_t>&)> filed;
        std::function<void()> changed;  ///< conditions, alarms or their audit log
    };

    explicit ConditionCenter(Dependencies dependencies);

    /// Puts in place what ships with the product at the first start, and begins to monitor.
    core::Result<void> start();
    void stop();

    void channelChanged(const core::Partition& partition);
    /// Samples or an inventory of the partition were stored.
    void collected(const std::string& partitionId);
    void sampled(const std::string& partitionId,
                 const std::vector<core::UtilizationSample>& samples);
    void problemsSeen(const std::string& partitionId, std::size_t count);
    void eventsFiled(const std::vector<std::uint64_t>& numbers);

    /// Conditions or links were changed in the store.
    void reload();
    Responder& responder() { return responder_; }
    SensorRunner& sensors() { return sensors_; }
    /// Whether a monitored condition selects the sensor, so that it runs by itself.
    bool monitored(const core::Sensor& sensor) const;
    /// All resources of a class on one partition, as last told.
    core::Result<std::vector<rmc::condition::Resource>> resourcesOf(
        const std::string& className, const core::Partition& partition);

private:
    struct ClockQuestion {
        std::chrono::steady_clock::time_point next;
        bool asked = false;
    };

    void walkLater();
    void walk();
    void visit(const core::Partition& partition);
    void forgetRemoved();
    void evaluateSome();
    void evaluate(const std::string& className, const core::Partition& partition);
    rmc::condition::Resource partitionNow(const core::Partition& partition);
    rmc::condition::Resource resourceOf(core::Sensor sensor) const;
    core::Result<std::vector<rmc::condition::Resource>> storedResources(
        const std::string& className, const core::Partition& partition,
        std::chrono::minutes samplesAge, bool withInventory);
    void observeSamples(const core::Partition& partition,
                        const std::vector<core::UtilizationSample>& samples);
    void countProblems(const std::string& partitionId);
    std::chrono::seconds clockSpread(const std::string& partitionId) const;
    void askClock(const core::Partition& partition);
    void runRemote(const std::string& partitionId, const std::string& command, RemoteDone done);
    void refreshOpenEvents(const std::string& partitionId);
    core::Result<void> installPredefined();

    Dependencies parts_;
    OccurrenceRecorder recorder_;
    Responder responder_;
    ConditionEngine engine_;
    SensorRunner sensors_;
    boost::asio::steady_timer walkTimer_;
    boost::asio::steady_timer evaluationTimer_;
    std::string walkedTo_;  ///< partition id
    std::map<std::string, PartitionState> states_;
    std::map<std::string, ClockQuestion> clocks_;
    std::map<std::string, std::deque<std::pair<core::TimePoint, std::uint32_t>>> problems_;
    std::deque<std::pair<std::string, std::string>> toEvaluate_;  ///< class and partition
    core::TimePoint prunedAt_;
};

}  // namespace callbox::service::conditions
