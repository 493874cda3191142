// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/settings/settings_planning.h"
#include "core/analysis/storm.h"
#include "core/policy/validation.h"

namespace callbox::service::settings {

core::Result<void> Planning::policy() {
    if (!document_.policy)
        return {};
    if (auto good = core::policy::validate(*document_.policy); !good)
        return within("policy", good.error());
    if (same(*document_.policy, present_.policy.policy))
        unchanged("policy");
    else
        change("policy", api::kPolicySet,
               api::SetPolicyArguments{present_.policy.revision, *document_.policy});
    return {};
}

core::Result<void> Planning::storms() {
    if (!document_.storms)
        return {};
    if (auto good = core::validate(*document_.storms); !good)
        return within("storms", good.error());
    if (same(*document_.storms, present_.storms))
        unchanged("storms");
    else
        change("storms", api::kStormSet, *document_.storms);
    return {};
}

core::Result<void> Planning::windows() {
    if (!document_.windows)
        return {};
    if (auto few = notTooMany("windows", document_.windows->size()); !few)
        return few;
    for (std::size_t i = 0; i < document_.windows->size(); ++i) {
        const auto& entry = (*document_.windows)[i];
        const bool known = std::ranges::any_of(
            present_.windows,
            [&](const core::MaintenanceWindow& one) { return same(entryOf(one), entry); });
        const core::MaintenanceWindow window{0,           entry.start,  entry.end, entry.scope,
                                             entry.owner, entry.reason, {},        {}};
        if (known) {
            unchanged("windows", entry.reason);
        } else if (entry.end <= now_) {
            skipped("windows", entry.reason, say("policy.window-over"));
        } else if (auto good = core::policy::validate(window, now_); !good) {
            return within(item("windows", i), good.error());
        } else {
            change("windows", api::kWindowAdd, window, entry.reason, SettingOutcome::added);
        }
    }
    return {};
}

core::Result<void> Planning::monitoring() {
    if (!document_.monitoring)
        return {};
    api::MonitoringSettings wanted{document_.monitoring->timers, {}};
    api::MonitoringSettings now{present_.monitoring.timers, {}};
    for (const auto& system : present_.monitoring.systems) {
        if (!system.enabled)
            now.notMonitored.push_back(system.id);
        if (std::ranges::find(document_.monitoring->notMonitored, system.mtms) !=
            document_.monitoring->notMonitored.end())
            wanted.notMonitored.push_back(system.id);
    }
    if (auto good = checks_.monitoring(wanted); !good)
        return within("monitoring", good.error());
    if (same(wanted, now))
        unchanged("monitoring");
    else
        change("monitoring", api::kMonitoringSet, wanted);
    for (const std::string& mtms : document_.monitoring->notMonitored)
        if (std::ranges::find(present_.monitoring.systems, mtms, &api::MonitoredSystem::mtms) ==
            present_.monitoring.systems.end())
            skipped("monitoring", mtms, say("settings.system-not-here", {{"mtms", mtms}}));
    return {};
}

core::Result<void> Planning::callHome() {
    if (!document_.noCallHome)
        return {};
    std::set<std::string> wanted;
    for (std::size_t i = 0; i < document_.noCallHome->size(); ++i) {
        const auto mtms = core::mtmsFromText((*document_.noCallHome)[i]);
        if (!mtms)
            return within(item("noCallHome", i), mtms.error());
        wanted.insert(mtms->text());
    }
    api::CallHomeArguments on{{}, true};
    api::CallHomeArguments off{{}, false};
    for (const auto& system : present_.callHome.systems)
        if (!system.enabled && wanted.erase(system.mtms) == 0 && core::mtmsFromText(system.mtms))
            on.systems.push_back(system.mtms);
    off.systems.assign(wanted.begin(), wanted.end());
    if (on.systems.size() > 1000 || off.systems.size() > 1000)
        return core::failField("noCallHome", say("settings.too-many", {{"most", "1000"}}));
    for (const auto* arguments : {&on, &off})
        if (!arguments->systems.empty())
            change("noCallHome", api::kCallHomeSet, *arguments,
                   arguments->systems.size() == 1 ? arguments->systems.front() : "");
    if (on.systems.empty() && off.systems.empty())
        unchanged("noCallHome");
    return {};
}

}  // namespace callbox::service::settings
