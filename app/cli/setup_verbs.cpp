// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <ostream>

#include "app/cli/customer_fields.h"
#include "app/cli/read_file.h"
#include "app/cli/schedule_text.h"
#include "app/cli/setup_form.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

constexpr std::array<std::pair<const char*, core::TransmittalKind>, 3> kScheduleOptions{
    {{"schedule", core::TransmittalKind::serviceInformation},
     {"performance-schedule", core::TransmittalKind::performance},
     {"heartbeat-schedule", core::TransmittalKind::heartbeat}}};

core::Result<void> applyOptions(const Parsed& parsed, SetupPlan& plan) {
    for (const CustomerField& field : customerFields())
        if (parsed.has(field.option)) {
            plan.customer.*field.member = parsed.value(field.option);
            if (field.location)
                plan.customer.sysUseAdminInfo = false;
            plan.customerChanged = true;
        }
    if (parsed.has("receiver"))
        plan.receiver.url = parsed.value("receiver");
    if (parsed.has("receiver-ca")) {
        const auto pem = readFile(parsed.value("receiver-ca"));
        if (!pem)
            return core::passOn(pem);
        plan.receiver.caCertificate = *pem;
    }
    plan.receiverChanged = parsed.has("receiver") || parsed.has("receiver-ca");
    if (const auto ids = parsed.values("support-id"); !ids.empty()) {
        if (ids.size() > 2)
            return core::failField("support-id", say("cli.usage.support-ids"));
        plan.supportIds = {ids[0], ids.size() > 1 ? ids[1] : std::string{}};
        plan.supportIdsChanged = true;
    }
    for (const auto& [option, kind] : kScheduleOptions) {
        if (!parsed.has(option))
            continue;
        core::TransmittalSchedule& schedule = plan.scheduleOf(kind);
        if (auto applied = applySchedule(schedule, parsed.value(option)); !applied) {
            applied.error().field = option;
            return applied;
        }
        if (parsed.has("zone"))
            schedule.zone = parsed.value("zone");
        plan.changedSchedules.push_back(kind);
    }
    return {};
}

/// What is stored now, so that an option changes one thing and leaves the rest.
core::Result<SetupPlan> presentPlan(Session& session) {
    SetupPlan plan;
    auto customer = session.call(api::kCustomerGet);
    if (!customer)
        return core::passOn(customer);
    auto receiver = session.call(api::kReceiverGet);
    if (!receiver)
        return core::passOn(receiver);
    auto connections = session.call(api::kConnectionList);
    if (!connections)
        return core::passOn(connections);
    auto supportIds = session.call(api::kSupportIdsGet);
    if (!supportIds)
        return core::passOn(supportIds);
    auto schedules = session.call(api::kScheduleList);
    if (!schedules)
        return core::passOn(schedules);
    plan.customer = std::move(*customer);
    plan.receiver = std::move(*receiver);
    plan.connections = std::move(*connections);
    plan.supportIds = std::move(*supportIds);
    plan.schedules = std::move(schedules->schedules);
    return plan;
}

/// Saves what changed, page by page; the service refuses a page as a whole.
core::Result<void> save(Session& session, SetupPlan& plan) {
    const auto done = [&](const char* page) {
        if (!session.json())
            session.out() << "saved    " << page << '\n' << std::flush;
    };
    if (plan.customerChanged) {
        if (auto saved = session.call(api::kCustomerSet, plan.customer); !saved)
            return core::passOn(saved);
        done("customer information");
    }
    if (plan.receiverChanged) {
        if (auto saved = session.call(api::kReceiverSet, plan.receiver); !saved)
            return core::passOn(saved);
        done("receiver");
    }
    if (plan.connections.connections.empty()) {
        core::Connection direct;
        direct.name = "Direct";
        plan.connections.connections = {direct};
        if (auto saved = session.call(api::kConnectionSet, plan.connections); !saved)
            return core::passOn(saved);
        done("connections");
    }
    if (plan.supportIdsChanged) {
        if (auto saved = session.call(api::kSupportIdsSet, plan.supportIds); !saved)
            return core::passOn(saved);
        done("support IDs");
    }
    for (const core::TransmittalKind kind : plan.changedSchedules) {
        if (auto saved = session.call(api::kScheduleSet, plan.scheduleOf(kind)); !saved)
            return core::passOn(saved);
        done(transmittalName(kind) == "service" ? "schedule" : transmittalName(kind).c_str());
    }
    return {};
}

ExitCode showProgress(Session& session) {
    const auto progress = session.call(api::kSetupGet);
    if (!progress)
        return session.fail(progress.error());
    if (session.json())
        return session.printJson(core::toJson(*progress));
    const auto line = [&](const char* page, bool complete) {
        session.field(page, complete ? "complete" : "to do");
    };
    line("Customer", progress->customer);
    line("Location", progress->location);
    line("Connectivity", progress->connectivity);
    line("Partitions", progress->partitions);
    line("Support IDs", progress->supportIds);
    line("Schedule", progress->schedule);
    line("Enrolled", progress->enrolled);
    line("Set-up", progress->complete);
    return ExitCode::ok;
}

ExitCode setUp(Session& session, const Parsed& parsed) {
    if (parsed.has("show"))
        return showProgress(session);
    auto plan = presentPlan(session);
    if (!plan)
        return session.fail(plan.error());
    if (const auto applied = applyOptions(parsed, *plan); !applied)
        return session.fail(applied.error());
    const bool asked = plan->customerChanged || plan->receiverChanged || plan->supportIdsChanged ||
                       !plan->changedSchedules.empty();
    if (!asked && session.environment().interactive) {
        if (const auto filled = fillIn(session, *plan); !filled)
            return session.fail(filled.error());
    }
    if (const auto saved = save(session, *plan); !saved)
        return session.fail(saved.error());
    if (parsed.has("no-finish"))
        return ExitCode::ok;
    const auto job = session.call(api::kSetupFinish);
    return job ? session.follow(job->jobId) : session.fail(job.error());
}

std::vector<Option> setupOptions() {
    std::vector<Option> options;
    for (const CustomerField& field : customerFields())
        options.push_back({field.option, Takes::value, "TEXT", field.prompt});
    const std::vector<Option> more{
        {"receiver", Takes::value, "URL", "https address of the service data receiver"},
        {"receiver-ca", Takes::value, "FILE", "PEM of the only CA to trust there"},
        {"support-id", Takes::value, "ID", "primary, then secondary support ID", 0, true},
        {"schedule", Takes::value, "WHEN", "service information: \"weekly sunday 02:15\", off ..."},
        {"performance-schedule", Takes::value, "WHEN", "performance information"},
        {"heartbeat-schedule", Takes::value, "WHEN", "heartbeat"},
        {"zone", Takes::value, "ZONE", "IANA time zone of the schedules given"},
        {"no-finish", Takes::nothing, "", "save only: no test, no enrolment"},
        {"show", Takes::nothing, "", "show which pages are complete"}};
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

}  // namespace

core::TransmittalSchedule& SetupPlan::scheduleOf(core::TransmittalKind kind) {
    const auto found = std::find_if(
        schedules.begin(), schedules.end(),
        [&](const core::TransmittalSchedule& schedule) { return schedule.kind == kind; });
    if (found != schedules.end())
        return *found;
    core::TransmittalSchedule schedule;
    schedule.kind = kind;
    return schedules.emplace_back(schedule);
}

void addSetupVerbs(Verbs& verbs) {
    verbs.push_back(
        {"setup", "", "Set the console up: save, test the connection, enrol, send", 0, 0,
         setupOptions(),
         "What is not given stays as it is. On a terminal without any value it asks for\n"
         "each one. Partitions are added with \"callbox partition add\".",
         setUp});
}

}  // namespace callbox::cli
