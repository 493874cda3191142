// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/transmittal/schedule_runner.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/store/settings.h"

namespace callbox::service::transmittal {

namespace api = core::api;
namespace store = core::store;
using core::Frequency;
using core::TransmittalKind;

namespace {

constexpr std::chrono::seconds kTick{1};

std::array<core::TransmittalSchedule, 3> defaults() {
    core::TransmittalSchedule service;
    core::TransmittalSchedule performance;
    performance.kind = TransmittalKind::performance;
    performance.frequency = Frequency::daily;
    performance.time = "03:15";
    core::TransmittalSchedule heartbeat;
    heartbeat.kind = TransmittalKind::heartbeat;
    heartbeat.frequency = Frequency::daily;
    heartbeat.time = "01:15";
    return {service, performance, heartbeat};
}

}  // namespace

ScheduleRunner::ScheduleRunner(boost::asio::io_context& context, store::Store& storage,
                               Transmitter& transmitter, jobs::JobBoard& jobs, const Clock& clock,
                               operator_api::ChangeFeed& changes, std::string consoleId)
    : store_(storage),
      transmitter_(transmitter),
      jobs_(jobs),
      clock_(clock),
      changes_(changes),
      timer_(context),
      scheduler_({std::move(consoleId),
                  {},
                  std::chrono::minutes(10),
                  [this](const core::TransmittalSchedule&) { persist(); }}) {}

core::Result<void> ScheduleRunner::load() {
    auto stored = store_.read([](store::Reader& reader) {
        return store::setting<api::ScheduleList>(reader, store::setting_key::kSchedules);
    });
    if (!stored)
        return core::passOn(stored);
    for (const auto& initial : defaults()) {
        core::TransmittalSchedule schedule = initial;
        if (*stored) {
            const auto& known = (*stored)->schedules;
            const auto found = std::find_if(known.begin(), known.end(), [&](const auto& one) {
                return one.kind == initial.kind;
            });
            if (found != known.end())
                schedule = *found;
        }
        const auto set = scheduler_.set(schedule, clock_.now());
        if (!set)
            return core::passOn(set);
    }
    return {};
}

void ScheduleRunner::start() {
    tickLater();
}

core::Result<core::TransmittalSchedule> ScheduleRunner::set(core::TransmittalSchedule schedule) {
    const auto errors = core::validate(schedule);
    if (!errors.empty())
        return tl::unexpected<core::Error>(errors.front());
    for (const auto& known : scheduler_.schedules())
        if (known.kind == schedule.kind)
            schedule.lastRun = known.lastRun;
    auto taken = scheduler_.set(std::move(schedule), clock_.now());
    if (taken) {
        persist();
        changes_.publish(api::Topic::schedule);
        changes_.publish(api::Topic::status);
    }
    return taken;
}

void ScheduleRunner::ranByHand(TransmittalKind kind) {
    scheduler_.ranByHand(kind, clock_.now());
    persist();
    changes_.publish(api::Topic::schedule);
}

void ScheduleRunner::persist() {
    store_.post(
        [list = api::ScheduleList{scheduler_.schedules()}](store::Transaction& transaction) {
            return store::putSetting(transaction, store::setting_key::kSchedules, list);
        });
}

void ScheduleRunner::tickLater() {
    timer_.expires_after(kTick);
    timer_.async_wait([this](const boost::system::error_code& error) {
        if (error)
            return;
        tick();
        tickLater();
    });
}

void ScheduleRunner::tick() {
    for (const auto& due : scheduler_.tick(clock_.now(), std::chrono::steady_clock::now())) {
        transmitter_.transmit(due.kind,
                              jobs_.start("schedule", core::say("job.scheduled-transmittal")));
        changes_.publish(api::Topic::schedule);
        changes_.publish(api::Topic::status);
    }
}

}  // namespace callbox::service::transmittal
