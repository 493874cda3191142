// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/model/transmittal_schedule.h"
#include "core/words/result.h"

namespace callbox::core::schedule {

struct SchedulerOptions {
    std::string consoleId;  ///< what the offset is drawn from
    std::string zone;       ///< for schedules without one; empty: the system's
    std::chrono::seconds offsetWindow = std::chrono::minutes(10);
    /// Called with a schedule whose lastRun moved, before tick() names it: store it.
    std::function<void(const TransmittalSchedule&)> persist = {};
};

/// A run whose time has come.
struct DueRun {
    TransmittalKind kind = TransmittalKind::serviceInformation;
    TimePoint plannedFor;
    bool missed = false;  ///< the machine was off, asleep or its clock was set: runs once, late
};

/// Says what is due. It trusts neither clock alone: set forwards, a run is caught up once; set
/// backwards, a run that was made is not made again, unless the clock had been wrong by more than a
/// day. Not thread-safe.
class Scheduler {
public:
    explicit Scheduler(SchedulerOptions options);

    /// Takes or replaces a schedule; nextRun follows from lastRun, or from `now` when it never ran.
    /// Errors: invalidArgument.
    Result<TransmittalSchedule> set(TransmittalSchedule schedule, TimePoint now);

    /// To be called about every second, and after the machine wakes.
    std::vector<DueRun> tick(TimePoint wall, std::chrono::steady_clock::time_point steady);

    /// Counts a run made by hand as this schedule's, so that lastRun shows it.
    void ranByHand(TransmittalKind kind, TimePoint now);

    /// With nextRun filled in.
    const std::vector<TransmittalSchedule>& schedules() const { return schedules_; }
    /// The earliest of the enabled ones.
    std::optional<TimePoint> nextRun() const;

private:
    static TimePoint planningStart(const TransmittalSchedule& schedule, TimePoint now);
    void plan(TransmittalSchedule& schedule, TimePoint after) const;
    void noticeJump(TimePoint wall, std::chrono::steady_clock::time_point steady);

    SchedulerOptions options_;
    std::vector<TransmittalSchedule> schedules_;
    std::optional<TimePoint> lastWall_;
    std::chrono::steady_clock::time_point lastSteady_;
};

}  // namespace callbox::core::schedule
