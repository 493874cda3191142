// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/extended/console_state.h"

#include <boost/describe/enum_to_string.hpp>

namespace callbox::service::extended {

namespace {

std::string text(const std::optional<core::TimePoint>& time) {
    return time ? core::toText(*time) : "never";
}

}  // namespace

std::string consoleState(const core::api::ServiceStatus& status,
                         const std::vector<core::Connection>& connections) {
    std::string lines;
    const auto line = [&](const std::string& name, const std::string& value) {
        lines += name + ": " + value + '\n';
    };
    const auto number = [&](const std::string& name, std::uint64_t value) {
        line(name, std::to_string(value));
    };
    line("version", status.version);
    line("started", core::toText(status.startedAt));
    line("health", boost::describe::enum_to_string(status.health, ""));
    line("health reason", status.healthReason.key);
    line("last contact", text(status.lastContact));
    number("messages waiting", status.waiting);
    line("oldest waiting", text(status.oldestWaiting));
    number("partitions", status.partitions.total);
    number("partitions active", status.partitions.active);
    number("partitions pending", status.partitions.pending);
    number("partitions inactive", status.partitions.inactive);
    number("events open", status.events.open);
    for (const auto& connection : connections)
        line("connection", connection.plugin + (connection.enabled ? " enabled" : " disabled") +
                               (connection.blocked ? " blocked" : ""));
    for (const auto& alarm : status.alarms)
        line("alarm", alarm.key);
    return lines;
}

}  // namespace callbox::service::extended
