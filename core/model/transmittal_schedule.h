// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/model/time_point.h"
#include "core/words/result.h"

namespace callbox::core {

/// What a schedule sends: service information (inventory and customer information), performance
/// management information (utilization), or the heartbeat.
enum class TransmittalKind { serviceInformation, performance, heartbeat };
BOOST_DESCRIBE_ENUM(TransmittalKind, serviceInformation, performance, heartbeat)

enum class Frequency { daily, weekly, monthly };
BOOST_DESCRIBE_ENUM(Frequency, daily, weekly, monthly)

/// When a transmittal runs, in the operator's zone. `dayOfWeek` 1 Monday .. 7 Sunday, used when
/// weekly; `dayOfMonth` 1..28, used when monthly; `time` "HH:MM"; `zone` an IANA name, empty for
/// the console's own.
struct TransmittalSchedule {
    TransmittalKind kind = TransmittalKind::serviceInformation;
    bool enabled = false;
    Frequency frequency = Frequency::weekly;
    int dayOfWeek = 7;
    int dayOfMonth = 1;
    std::string time = "02:15";
    std::string zone;
    std::optional<TimePoint> lastRun;
    std::optional<TimePoint> nextRun;  ///< computed by the service
};
BOOST_DESCRIBE_STRUCT(TransmittalSchedule, (),
                      (kind, enabled, frequency, dayOfWeek, dayOfMonth, time, zone, lastRun,
                       nextRun))

std::vector<Error> validate(const TransmittalSchedule& schedule);

}  // namespace callbox::core
