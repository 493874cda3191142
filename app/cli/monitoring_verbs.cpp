// SPDX-License-Identifier: GPL-3.0-or-later
// Connection monitoring: when a lost channel becomes an event, and of which systems.
#include <algorithm>
#include <ostream>

#include "app/cli/settings_script.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

constexpr std::uint64_t kMostMinutes = 24 * 60;

ExitCode answer(Session& session, const core::Result<api::Monitoring>& monitoring) {
    if (!monitoring)
        return session.fail(monitoring.error());
    if (session.json())
        return session.printJson(core::toJson(*monitoring));
    const auto minutes = [](std::uint64_t number) { return std::to_string(number) + " minutes"; };
    session.field("Outage, disconnected for", minutes(monitoring->timers.outage));
    session.field("Recovered, connected for", minutes(monitoring->timers.recovered));
    session.field("New incident, after", minutes(monitoring->timers.incident));
    if (monitoring->systems.empty())
        return ExitCode::ok;
    session.out() << '\n';
    Table table({"ID", "SYSTEM", "MTMS", "MONITORED"});
    for (const auto& system : monitoring->systems)
        table.add({system.id, system.name, system.mtms, system.enabled ? "yes" : "no"});
    table.print(session.out());
    return ExitCode::ok;
}

ExitCode show(Session& session, const Parsed& parsed) {
    if (parsed.has("as-script"))
        return printScript(session, ScriptPart::monitoring);
    return answer(session, session.call(api::kMonitoringGet));
}

core::Result<void> takeMinutes(const Parsed& parsed, const char* option, std::uint64_t& minutes) {
    if (!parsed.has(option))
        return {};
    const auto number = wholeNumber(option, parsed.value(option), 1, kMostMinutes);
    if (!number)
        return core::passOn(number);
    minutes = *number;
    return {};
}

/// By ID, name or MTMS.
core::Result<void> takeSystems(const Parsed& parsed, const char* option, bool enabled,
                               std::vector<api::MonitoredSystem>& systems) {
    for (const auto& wanted : parsed.values(option)) {
        const auto found = std::ranges::find_if(systems, [&](const api::MonitoredSystem& system) {
            return system.id == wanted || system.name == wanted || system.mtms == wanted;
        });
        if (found == systems.end())
            return core::fail(core::ErrorCode::notFound,
                              say("cli.system-unknown", {{"name", wanted}}));
        found->enabled = enabled;
    }
    return {};
}

ExitCode set(Session& session, const Parsed& parsed) {
    auto monitoring = session.call(api::kMonitoringGet);
    if (!monitoring)
        return session.fail(monitoring.error());
    auto& timers = monitoring->timers;
    auto taken = takeMinutes(parsed, "outage", timers.outage);
    if (taken)
        taken = takeMinutes(parsed, "recovered", timers.recovered);
    if (taken)
        taken = takeMinutes(parsed, "incident", timers.incident);
    if (taken)
        taken = takeSystems(parsed, "enable", true, monitoring->systems);
    if (taken)
        taken = takeSystems(parsed, "disable", false, monitoring->systems);
    if (!taken)
        return session.fail(taken.error());
    api::MonitoringSettings settings{timers, {}};
    for (const auto& system : monitoring->systems)
        if (!system.enabled)
            settings.notMonitored.push_back(system.id);
    return answer(session, session.call(api::kMonitoringSet, settings));
}

}  // namespace

void addMonitoringVerbs(Verbs& verbs) {
    verbs.push_back({"monitoring show",
                     "",
                     "Show when a lost channel becomes an event, and of which systems",
                     0,
                     0,
                     {kAsScript},
                     "",
                     show});
    verbs.push_back(
        {"monitoring set",
         "",
         "Change when a lost channel becomes an event, and of which systems",
         0,
         0,
         {{"outage", Takes::value, "MINUTES", "disconnected for so long is an outage (15)"},
          {"recovered", Takes::value, "MINUTES", "connected for so long is the end of it (10)"},
          {"incident", Takes::value, "MINUTES",
           "an outage so long after the last one is a new event (60)"},
          {"enable", Takes::value, "SYSTEM", "watch its partitions again", 0, true},
          {"disable", Takes::value, "SYSTEM", "do not watch its partitions", 0, true}},
         "SYSTEM is an ID, a name or an MTMS. What is not named stays.",
         set});
}

}  // namespace callbox::cli
