// SPDX-License-Identifier: GPL-3.0-or-later
// The operations on connection monitoring. Part of core/api/operations.h.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/api/operation.h"

namespace callbox::core::api {

/// When a partition's lost channel becomes an event. Minutes, 1..1440.
struct MonitoringTimers {
    std::uint64_t outage = 15;     ///< disconnected for so long: an outage
    std::uint64_t recovered = 10;  ///< connected for so long: over
    std::uint64_t incident = 60;   ///< an outage so long after the last one's end is a new event
};
BOOST_DESCRIBE_STRUCT(MonitoringTimers, (), (outage, recovered, incident))

struct MonitoringSettings {
    MonitoringTimers timers;
    std::vector<std::string> notMonitored;  ///< IDs of managed systems
};
BOOST_DESCRIBE_STRUCT(MonitoringSettings, (), (timers, notMonitored))

struct MonitoredSystem {
    std::string id;
    std::string name;
    std::string mtms;  ///< `tttt-mmm*sssssss`
    bool enabled = true;
};
BOOST_DESCRIBE_STRUCT(MonitoredSystem, (), (id, name, mtms, enabled))

struct Monitoring {
    MonitoringTimers timers;
    std::vector<MonitoredSystem> systems;
};
BOOST_DESCRIBE_STRUCT(Monitoring, (), (timers, systems))
inline constexpr Operation<Nothing, Monitoring> kMonitoringGet{"monitoring.get", Role::viewer, ""};
inline constexpr Operation<MonitoringSettings, Monitoring> kMonitoringSet{
    "monitoring.set", Role::administrator, "audit.monitoring.set"};

template <class Visitor>
void forEachMonitoringOperation(Visitor& visit) {
    visit(kMonitoringGet);
    visit(kMonitoringSet);
}

}  // namespace callbox::core::api
