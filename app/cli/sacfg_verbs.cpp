// SPDX-License-Identifier: GPL-3.0-or-later
// `lssacfg -t TABLE` as on the HMC: the settings of call home, a table each.
#include <algorithm>
#include <array>
#include <ostream>

#include "app/cli/customer_fields.h"
#include "app/cli/enum_text.h"
#include "app/cli/hmc_form.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::NotificationKind;
namespace api = core::api;

namespace {

using Records = std::vector<HmcRecord>;

core::Result<Records> customerTable(Session& session) {
    const auto information = session.call(api::kCustomerGet);
    if (!information)
        return core::passOn(information);
    return Records{customerRecord(*information)};
}

core::Result<Records> authorizedUsers(Session& session) {
    const auto ids = session.call(api::kSupportIdsGet);
    if (!ids)
        return core::passOn(ids);
    if (ids->primary.empty())
        return Records{};
    return Records{{{"primary_id", ids->primary}, {"secondary_id", ids->secondary}}};
}

/// One record for each address.
core::Result<Records> mailTable(Session& session) {
    const auto targets = session.call(api::kNotificationGet);
    if (!targets)
        return core::passOn(targets);
    Records records;
    for (const auto& target : targets->targets)
        if (target.kind == NotificationKind::email)
            for (const auto& address : target.email.addresses)
                records.push_back({{"name", target.name},
                                   {"enabled", target.enabled ? "1" : "0"},
                                   {"smtp_server", target.email.host},
                                   {"smtp_port", std::to_string(target.email.port)},
                                   {"email_addr", address.address},
                                   {"notify_type", address.about == core::NotifyAbout::all
                                                       ? "all_problems"
                                                       : "call_home_problems"}});
    return records;
}

std::string trapList(const std::vector<core::NoticeKind>& kinds) {
    std::string names;
    for (const auto kind : kinds)
        names += (names.empty() ? "" : ",") + nameOf(kind);
    return names.empty() ? "all" : names;
}

core::Result<Records> snmpTable(Session& session) {
    const auto targets = session.call(api::kNotificationGet);
    if (!targets)
        return core::passOn(targets);
    Records records;
    for (const auto& target : targets->targets)
        if (target.kind == NotificationKind::snmp)
            records.push_back({{"name", target.name},
                               {"enabled", target.enabled ? "1" : "0"},
                               {"ip", target.snmp.host},
                               {"port", std::to_string(target.snmp.port)},
                               {"version", nameOf(target.snmp.version)},
                               {"traps", trapList(target.snmp.traps)}});
    return records;
}

core::Result<Records> trapNames(Session&) {
    using core::NoticeKind;
    Records records;
    for (const auto kind : {NoticeKind::problem, NoticeKind::change, NoticeKind::closed,
                            NoticeKind::alarm, NoticeKind::cleared})
        records.push_back({{"name", nameOf(kind)}});
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
                           {"enabled", system.enabled ? "1" : "0"}});
    return records;
}

core::Result<Records> monitoringTimers(Session& session) {
    const auto monitoring = session.call(api::kMonitoringGet);
    if (!monitoring)
        return core::passOn(monitoring);
    const auto& timers = monitoring->timers;
    return Records{{{"outage_minutes", std::to_string(timers.outage)},
                    {"recovered_minutes", std::to_string(timers.recovered)},
                    {"new_incident_minutes", std::to_string(timers.incident)}}};
}

/// The tables there are; one more is one more line.
struct SacfgTable {
    std::string_view name;
    core::Result<Records> (*records)(Session&);
};
constexpr std::array kTables{SacfgTable{"authuser", authorizedUsers},
                             SacfgTable{"connmon", monitoredSystems},
                             SacfgTable{"connmontimer", monitoringTimers},
                             SacfgTable{"custinfo", customerTable},
                             SacfgTable{"email", mailTable},
                             SacfgTable{"snmp", snmpTable},
                             SacfgTable{"snmptrapnames", trapNames}};

ExitCode listTable(Session& session, const Parsed& parsed) {
    const auto wanted = parsed.value("t");
    const auto table = std::ranges::find(kTables, wanted, &SacfgTable::name);
    if (table == kTables.end())
        return session.refuse("t", core::say("cli.usage.unknown-word", {{"word", wanted}}));
    const auto records = table->records(session);
    if (!records)
        return session.fail(records.error());
    if (records->empty()) {
        session.out() << kNoResults << '\n';
        return ExitCode::ok;
    }
    const bool valuesOnly = parsed.has("F");
    const auto selection = hmcSelection(parsed.value("F"));
    std::string text;
    if (valuesOnly && parsed.has("header"))
        text += hmcHeader(records->front(), selection) + '\n';
    for (const auto& record : *records) {
        if (!valuesOnly) {
            text += hmcLine(record) + '\n';
            continue;
        }
        const auto values = hmcValues(record, selection);
        if (!values)
            return session.fail(values.error());
        text += *values + '\n';
    }
    session.out() << text;
    return ExitCode::ok;
}

}  // namespace

void addSacfgVerbs(Verbs& verbs) {
    verbs.push_back(
        {"lssacfg",
         "",
         "List a table of the call-home settings, as on the HMC",
         0,
         0,
         {{"t", Takes::value, "TABLE",
           "authuser, connmon, connmontimer, custinfo, email, snmp or snmptrapnames", 't'},
          {"F", Takes::optionalValue, "a,b|a:b", "print these attributes' values only", 'F'},
          {"header", Takes::nothing, "", "with -F: print their names first"}},
         "",
         listTable});
}

}  // namespace callbox::cli
