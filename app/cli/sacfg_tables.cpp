// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sacfg_tables.h"

#include <algorithm>
#include <array>

#include "app/cli/customer_fields.h"
#include "app/cli/enum_text.h"

namespace callbox::cli {

using core::failField;
using core::say;
namespace api = core::api;

namespace {

using Records = std::vector<HmcRecord>;

std::string flag(bool on) {
    return on ? "1" : "0";
}

core::Result<Records> customerTable(Session& session) {
    const auto information = session.call(api::kCustomerGet);
    if (!information)
        return core::passOn(information);
    return Records{customerRecord(*information)};
}

core::Result<Records> supportIds(Session& session) {
    const auto ids = session.call(api::kSupportIdsGet);
    if (!ids)
        return core::passOn(ids);
    if (ids->primary.empty())
        return Records{};
    return Records{{{"primary_id", ids->primary}, {"secondary_id", ids->secondary}}};
}

core::Result<Records> callHome(Session& session) {
    const auto list = session.call(api::kCallHomeGet);
    if (!list)
        return core::passOn(list);
    Records records;
    for (const auto& system : list->systems)
        records.push_back({{"sys_name", system.name},
                           {"sys_mtms", system.mtms},
                           {"state", system.enabled ? "on" : "off"}});
    return records;
}

/// The ways to the receiver, in the order in which they are tried.
core::Result<Records> ways(Session& session) {
    const auto receiver = session.call(api::kReceiverGet);
    if (!receiver)
        return core::passOn(receiver);
    const auto list = session.call(api::kConnectionList);
    if (!list)
        return core::passOn(list);
    Records records;
    for (const core::Connection& way : list->connections)
        records.push_back({{"name", way.name},
                           {"enabled", flag(way.enabled)},
                           {"position", std::to_string(records.size() + 1)},
                           {"plugin", way.plugin},
                           {"health", nameOf(way.health)},
                           {"last_worked", session.time(way.lastWorked)},
                           {"receiver", receiver->url}});
    return records;
}

core::Result<Records> monitoredSystems(Session& session) {
    const auto monitoring = session.call(api::kMonitoringGet);
    if (!monitoring)
        return core::passOn(monitoring);
    Records records;
    for (const auto& system : monitoring->systems)
        records.push_back({{"sys_name", system.name},
                           {"sys_mtms", system.mtms},
                           {"enabled", flag(system.enabled)}});
    return records;
}

core::Result<Records> monitoringTimers(Session& session) {
    const auto monitoring = session.call(api::kMonitoringGet);
    if (!monitoring)
        return core::passOn(monitoring);
    const auto& timers = monitoring->timers;
    return Records{{{"outage_disconnected_minutes", std::to_string(timers.outage)},
                    {"recover_connected_minutes", std::to_string(timers.recovered)},
                    {"new_incident_minutes", std::to_string(timers.incident)}}};
}

core::Result<Records> none(Session&) {
    return Records{};
}

core::Result<void> refuseFtp(Session&, SacfgChange&) {
    return core::fail(core::ErrorCode::unsupported, say("cli.sacfg-no-ftp"));
}

core::Result<void> refuseTrapNames(Session&, SacfgChange&) {
    return core::fail(core::ErrorCode::unsupported, say("cli.sacfg-trap-names"));
}

constexpr std::array kTables{
    SacfgTable{"authuser", supportIds, "set", changeSupportIds},
    SacfgTable{"callhome", callHome, "enable,disable", changeCallHome},
    SacfgTable{"callhomeserver", ways, "add,remove,set,enable,disable", changeWays},
    SacfgTable{"connmon", monitoredSystems, "enable,disable", changeMonitored},
    SacfgTable{"connmontimer", monitoringTimers, "set", changeMonitoringTimers},
    SacfgTable{"custinfo", customerTable, "set", changeCustomer},
    SacfgTable{"email", mailTable, "add,remove,set,enable,disable", changeMail},
    SacfgTable{"ftpfirewall", none, "add,remove,set,enable,disable", refuseFtp},
    SacfgTable{"ftpoffload", none, "add,remove,set,enable,disable", refuseFtp},
    SacfgTable{"snmp", snmpTable, "add,remove,set,enable,disable", changeSnmp},
    SacfgTable{"snmpopt", snmpOptions, "set", changeSnmp},
    SacfgTable{"snmptrapnames", trapNames, "add,remove,set,enable,disable", refuseTrapNames}};

}  // namespace

std::optional<std::string> SacfgAttributes::take(std::string_view name) {
    const auto found = std::ranges::find(given_, name, &HmcRecord::value_type::first);
    if (found == given_.end())
        return std::nullopt;
    std::string value = std::move(found->second);
    given_.erase(found);
    return value;
}

core::Result<std::string> SacfgAttributes::need(std::string_view name) {
    auto value = take(name);
    if (!value || value->empty())
        return failField("a",
                         say("cli.usage.attribute-missing", {{"attribute", std::string(name)}}));
    return std::move(*value);
}

core::Result<void> SacfgAttributes::done() const {
    if (given_.empty())
        return {};
    return failField("a",
                     say("cli.usage.unknown-attribute", {{"attribute", given_.front().first}}));
}

std::span<const SacfgTable> sacfgTables() {
    return kTables;
}

}  // namespace callbox::cli
