// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/service/transmittal/transmitter.h"
#include "core/schedule/scheduler.h"

namespace callbox::service::transmittal {

/// Runs the transmittals whose time has come. Reactor thread only.
class ScheduleRunner {
public:
    ScheduleRunner(boost::asio::io_context& context, core::store::Store& store,
                   Transmitter& transmitter, jobs::JobBoard& jobs, const Clock& clock,
                   operator_api::ChangeFeed& changes, std::string consoleId);

    /// Reads the stored schedules; kinds without one get the defaults (service information weekly,
    /// performance daily, heartbeat daily; disabled until set up).
    core::Result<void> load();
    void start();
    void stop() { timer_.cancel(); }

    std::vector<core::TransmittalSchedule> schedules() const { return scheduler_.schedules(); }
    std::optional<core::TimePoint> nextRun() const { return scheduler_.nextRun(); }
    /// Errors: invalidArgument with the field.
    core::Result<core::TransmittalSchedule> set(core::TransmittalSchedule schedule);
    void ranByHand(core::TransmittalKind kind);

private:
    void tickLater();
    void tick();
    void persist();

    core::store::Store& store_;
    Transmitter& transmitter_;
    jobs::JobBoard& jobs_;
    const Clock& clock_;
    operator_api::ChangeFeed& changes_;
    boost::asio::steady_timer timer_;
    core::schedule::Scheduler scheduler_;
};

}  // namespace callbox::service::transmittal
