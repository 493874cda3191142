// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/event_record.h"
#include "app/cli/event_verbs.h"

namespace callbox::cli {

namespace api = core::api;

namespace {

void print(Session& session, const api::ReferenceCodeMeaning& meaning) {
    session.field("Reference code", meaning.code);
    session.field("Rule", meaning.rule);
    session.field("Severity", nameOf(meaning.severity));
    session.field("Notification", nameOf(meaning.notificationType));
    session.field("Subsystem", meaning.subsystem);
    session.field("Description", session.text(meaning.description));
    session.field("Advice", session.text(meaning.advice));
    Table callouts({"PRIORITY", "KIND", "PROCEDURE", "DESCRIPTION"});
    for (const core::Fru& fru : meaning.callouts)
        callouts.add({std::string(1, priorityLetter(fru.priority)), nameOf(fru.kind), fru.procedure,
                      fru.description});
    if (callouts.empty())
        return;
    session.out() << '\n';
    callouts.print(session.out());
}

ExitCode describe(Session& session, const Parsed& parsed) {
    const std::string code = parsed.positional.empty() ? "" : parsed.positional[0];
    const auto list = session.call(api::kEventReferenceCode, api::ReferenceCodeArguments{code});
    if (!list)
        return session.fail(list.error());
    if (session.json())
        return session.printJson(core::toJson(*list));
    for (const api::ReferenceCodeMeaning& meaning : list->meanings) {
        if (&meaning != &list->meanings.front())
            session.out() << '\n';
        print(session, meaning);
    }
    return ExitCode::ok;
}

}  // namespace

void addReferenceCodeVerb(Verbs& verbs) {
    verbs.push_back(
        {"lsrefcode",
         "[CODE]",
         "Tell what reference codes mean, what to do and what is called out",
         0,
         1,
         {},
         "CODE may be the beginning of one; without it every code is told. <name> stands\n"
         "where an event tells its own. The makers' own codes (SRC, SRN) are not here:\n"
         "the events that carry them bring their descriptions along.",
         describe});
}

}  // namespace callbox::cli
