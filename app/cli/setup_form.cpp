// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/setup_form.h"

#include <istream>
#include <ostream>

#include "app/cli/customer_fields.h"
#include "app/cli/read_file.h"
#include "app/cli/schedule_text.h"

namespace callbox::cli {

using core::say;

namespace {

/// False at the end of input.
bool ask(Session& session, std::string_view prompt, std::string& value, bool& changed) {
    Environment& environment = session.environment();
    environment.out << prompt;
    if (!value.empty())
        environment.out << " [" << core::showable(value) << ']';
    environment.out << ": " << std::flush;
    std::string answer;
    if (!std::getline(environment.in, answer))
        return false;
    if (!answer.empty() && answer != value) {
        value = answer;
        changed = true;
    }
    return true;
}

tl::unexpected<core::Error> ended() {
    return core::fail(core::ErrorCode::cancelled, say("cli.form-ended"));
}

}  // namespace

core::Result<void> fillIn(Session& session, SetupPlan& plan) {
    session.out() << session.text(say("cli.form-introduction")) << "\n\n";
    std::string elsewhere = plan.customer.sysUseAdminInfo ? "yes" : "no";
    bool asked = false;
    for (const CustomerField& field : customerFields()) {
        if (field.location && !asked) {
            asked = true;
            if (!ask(session, "Do the systems stand at this address (yes or no)", elsewhere,
                     plan.customerChanged))
                return ended();
            plan.customer.sysUseAdminInfo = elsewhere != "no";
        }
        if (field.location && plan.customer.sysUseAdminInfo)
            continue;
        if (!ask(session, field.prompt, plan.customer.*field.member, plan.customerChanged))
            return ended();
    }
    if (!ask(session, "Receiver (https://...)", plan.receiver.url, plan.receiverChanged))
        return ended();
    std::string file;
    if (!ask(session,
             plan.receiver.caCertificate.empty() ? "File with the receiver's CA (PEM)"
                                                 : "New CA file (empty: keep)",
             file, plan.receiverChanged))
        return ended();
    if (!file.empty()) {
        const auto pem = readFile(file);
        if (!pem)
            return core::passOn(pem);
        plan.receiver.caCertificate = *pem;
    }
    if (!ask(session, "Primary support ID", plan.supportIds.primary, plan.supportIdsChanged) ||
        !ask(session, "Secondary support ID (optional)", plan.supportIds.secondary,
             plan.supportIdsChanged))
        return ended();
    core::TransmittalSchedule& schedule =
        plan.scheduleOf(core::TransmittalKind::serviceInformation);
    std::string when = schedule.enabled ? scheduleText(schedule) : "weekly sunday 02:15";
    bool changed = !schedule.enabled;
    if (!ask(session, "Send service information", when, changed))
        return ended();
    if (changed) {
        if (const auto applied = applySchedule(schedule, when); !applied)
            return applied;
        plan.changedSchedules.push_back(schedule.kind);
    }
    session.out() << '\n';
    return {};
}

}  // namespace callbox::cli
