// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <ostream>

#include "app/cli/schedule_text.h"
#include "app/cli/settings_script.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

ExitCode collect(Session& session, const Parsed& parsed) {
    const auto job = session.call(api::kCollectStart, api::CollectArguments{parsed.positional});
    return job ? session.follow(job->jobId) : session.fail(job.error());
}

ExitCode listSchedules(Session& session, const Parsed& parsed) {
    if (parsed.has("as-script"))
        return printScript(session, ScriptPart::schedules);
    const auto list = session.call(api::kScheduleList);
    if (!list)
        return session.fail(list.error());
    if (session.json())
        return session.printJson(core::toJson(*list));
    Table table({"KIND", "SCHEDULE", "LAST RUN", "NEXT RUN"});
    for (const core::TransmittalSchedule& schedule : list->schedules)
        table.add({transmittalName(schedule.kind), scheduleText(schedule),
                   session.time(schedule.lastRun), session.time(schedule.nextRun)});
    table.print(session.out());
    return ExitCode::ok;
}

ExitCode transmit(Session& session, const Parsed& parsed) {
    if (!parsed.has("now"))
        return listSchedules(session, parsed);
    const auto kind = transmittalKind(parsed.value("kind", "service"));
    if (!kind)
        return session.fail(kind.error());
    const auto job = session.call(api::kTransmitStart, api::TransmitArguments{*kind});
    return job ? session.follow(job->jobId) : session.fail(job.error());
}

ExitCode setSchedule(Session& session, const Parsed& parsed) {
    const auto kind = transmittalKind(parsed.positional[0]);
    if (!kind)
        return session.fail(kind.error());
    const auto list = session.call(api::kScheduleList);
    if (!list)
        return session.fail(list.error());
    core::TransmittalSchedule schedule;
    schedule.kind = *kind;
    for (const core::TransmittalSchedule& known : list->schedules)
        if (known.kind == *kind)
            schedule = known;
    std::string text;
    for (std::size_t i = 1; i < parsed.positional.size(); ++i)
        text += (text.empty() ? "" : " ") + parsed.positional[i];
    if (const auto applied = applySchedule(schedule, text); !applied)
        return session.fail(applied.error());
    if (parsed.has("zone"))
        schedule.zone = parsed.value("zone");
    const auto saved = session.call(api::kScheduleSet, schedule);
    if (!saved)
        return session.fail(saved.error());
    if (session.json())
        return session.printJson(core::toJson(*saved));
    session.out() << transmittalName(saved->kind) << ": " << core::showable(scheduleText(*saved));
    if (saved->nextRun)
        session.out() << ", " << session.text(say("cli.next-run")) << ' '
                      << session.time(saved->nextRun);
    session.out() << '\n';
    return ExitCode::ok;
}

}  // namespace

void addCollectVerbs(Verbs& verbs) {
    verbs.push_back({"collect",
                     "[PARTITION ...]",
                     "Collect service information now; without names from every partition",
                     0,
                     1000,
                     {},
                     "",
                     collect});
    verbs.push_back(
        {"transmit",
         "--now",
         "Collect and send service or performance information now",
         0,
         0,
         {{"now", Takes::nothing, "", "send now; without it the schedules are shown"},
          {"kind", Takes::value, "KIND", "service (default), performance or heartbeat"}},
         "",
         transmit});
}

void addScheduleVerbs(Verbs& verbs) {
    verbs.push_back(
        {"schedule", "", "Show when information is sent", 0, 0, {kAsScript}, "", listSchedules});
    verbs.push_back({"schedule list", "", "The same", 0, 0, {kAsScript}, "", listSchedules});
    verbs.push_back({"schedule set",
                     "KIND WHEN",
                     "Change when information is sent",
                     2,
                     4,
                     {{"zone", Takes::value, "ZONE", "IANA time zone; else the console's own"}},
                     "KIND is service, performance or heartbeat. WHEN is one of\n"
                     "  daily HH:MM | weekly DAY HH:MM | monthly 1..28 HH:MM | on | off",
                     setSchedule});
}

}  // namespace callbox::cli
