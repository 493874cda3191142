// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/service/clock.h"
#include "core/model/condition.h"
#include "core/store/store.h"
#include "rmc/link/messages.h"

namespace callbox::service::conditions {

/// Runs a command on a partition through its channel. `done` is called once.
using RemoteDone = std::function<void(core::Result<rmc::CommandAnswer>)>;
using RunRemote = std::function<void(const std::string& partitionId, const std::string& command,
                                     RemoteDone done)>;

/// The sensors and their schedule. One runs by itself only while a monitored condition selects it.
/// A run that fails leaves the values as they were; where the partition's key can run no commands
/// it is tried again after an hour only. The audit log hears of the first failure, of the end of
/// failing, and of every run somebody asked for. Reactor thread only.
class SensorRunner {
public:
    struct Hooks {
        RunRemote run;
        /// Whether a monitored condition selects the sensor.
        std::function<bool(const core::Sensor&)> monitored;
        std::function<void(const core::Sensor&)> ran;  ///< with new values
    };

    SensorRunner(boost::asio::io_context& context, core::store::Store& store, const Clock& clock,
                 Hooks hooks);

    core::Result<void> load();
    /// A stored one; its first run is soon, if it is monitored.
    void add(const core::Sensor& sensor);
    /// What is monitored has changed: begins to run those that are now, and lets the others rest.
    void review();
    void remove(const std::string& partitionId, const std::string& name);
    void forgetPartition(const std::string& partitionId);
    /// Runs it now. Errors: notFound, conflict while it runs.
    void refresh(const std::string& partitionId, const std::string& name,
                 std::function<void(core::Result<core::Sensor>)> done);
    /// By partition and name; empty: all.
    std::vector<core::Sensor> list(const std::string& partitionId, const std::string& name) const;

private:
    using Key = std::pair<std::string, std::string>;  ///< partition and name
    using Steady = std::chrono::steady_clock;
    using Refreshed = std::function<void(core::Result<core::Sensor>)>;
    struct Entry {
        core::Sensor sensor;
        bool running = false;
        bool planned = false;  ///< it has a place in due_
        Refreshed asked;
    };

    void plan(const Key& key, std::chrono::milliseconds after);
    void arm();
    void runDue();
    void start(const Key& key);
    void ended(const Key& key, const core::Result<rmc::CommandAnswer>& answer);
    void keep(const core::Sensor& before, const core::Sensor& now, bool asked);

    core::store::Store& store_;
    const Clock& clock_;
    Hooks hooks_;
    boost::asio::steady_timer timer_;
    std::map<Key, Entry> sensors_;
    std::set<std::pair<Steady::time_point, Key>> due_;
    std::size_t running_ = 0;
};

}  // namespace callbox::service::conditions
