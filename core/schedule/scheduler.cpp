// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/scheduler.h"

#include <algorithm>
#include <utility>

#include "core/schedule/next_run.h"

namespace callbox::core::schedule {

namespace {

/// Later than this a run was missed rather than merely noticed late.
constexpr auto kLate = std::chrono::minutes(2);
constexpr auto kJump = std::chrono::minutes(1);
/// A last run further ahead than this was noted by a clock that was wrong.
constexpr auto kImpossiblyAhead = std::chrono::hours(24);

}  // namespace

Scheduler::Scheduler(SchedulerOptions options) : options_(std::move(options)) {}

Result<TransmittalSchedule> Scheduler::set(TransmittalSchedule schedule, TimePoint now) {
    const auto known =
        schedule::nextRun(schedule, now, schedule.zone.empty() ? options_.zone : schedule.zone);
    if (!known)
        return passOn(known);
    plan(schedule, planningStart(schedule, now));
    const auto same =
        std::find_if(schedules_.begin(), schedules_.end(),
                     [&](const TransmittalSchedule& other) { return other.kind == schedule.kind; });
    if (same == schedules_.end())
        schedules_.push_back(schedule);
    else
        *same = schedule;
    return schedule;
}

TimePoint Scheduler::planningStart(const TransmittalSchedule& schedule, TimePoint now) {
    if (!schedule.lastRun || *schedule.lastRun > now + kImpossiblyAhead)
        return now;
    return *schedule.lastRun;
}

void Scheduler::plan(TransmittalSchedule& schedule, TimePoint after) const {
    schedule.nextRun.reset();
    if (!schedule.enabled)
        return;
    const auto offset = consoleOffset(options_.consoleId, schedule.kind, options_.offsetWindow);
    const auto run = schedule::nextRun(schedule, after - offset,
                                       schedule.zone.empty() ? options_.zone : schedule.zone);
    if (run)
        schedule.nextRun = *run + offset;
}

void Scheduler::noticeJump(TimePoint wall, std::chrono::steady_clock::time_point steady) {
    const bool backwards = lastWall_ && (wall - *lastWall_) < (steady - lastSteady_) - kJump;
    lastWall_ = wall;
    lastSteady_ = steady;
    if (!backwards)
        return;
    for (auto& schedule : schedules_)
        plan(schedule, std::max(planningStart(schedule, wall), wall));
}

std::vector<DueRun> Scheduler::tick(TimePoint wall, std::chrono::steady_clock::time_point steady) {
    noticeJump(wall, steady);
    std::vector<DueRun> due;
    for (auto& schedule : schedules_) {
        if (!schedule.enabled || !schedule.nextRun || wall < *schedule.nextRun)
            continue;
        due.push_back({schedule.kind, *schedule.nextRun, wall - *schedule.nextRun > kLate});
        schedule.lastRun = wall;
        plan(schedule, wall);
        if (options_.persist)
            options_.persist(schedule);
    }
    return due;
}

void Scheduler::ranByHand(TransmittalKind kind, TimePoint now) {
    for (auto& schedule : schedules_) {
        if (schedule.kind != kind)
            continue;
        schedule.lastRun = now;
        plan(schedule, now);
        if (options_.persist)
            options_.persist(schedule);
    }
}

std::optional<TimePoint> Scheduler::nextRun() const {
    std::optional<TimePoint> first;
    for (const auto& schedule : schedules_)
        if (schedule.nextRun && (!first || *schedule.nextRun < *first))
            first = schedule.nextRun;
    return first;
}

}  // namespace callbox::core::schedule
