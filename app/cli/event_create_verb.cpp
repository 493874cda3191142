// SPDX-License-Identifier: GPL-3.0-or-later
// mksvcevent: what a person reports.
#include <algorithm>
#include <array>
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/event_verbs.h"
#include "app/cli/read_file.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

/// By name, or as 1 (worst) to 4 as newer HMCs have it.
bool severityFrom(const std::string& text, std::optional<core::Severity>& severity) {
    using core::Severity;
    constexpr std::array kScale{Severity::critical, Severity::warning, Severity::warning,
                                Severity::information};
    if (text.size() == 1 && text[0] >= '1' && text[0] <= '4') {
        severity = kScale[static_cast<std::size_t>(text[0] - '1')];
        return true;
    }
    return fromName(text, severity.emplace());
}

ExitCode loadEvents(Session& session, const Parsed& parsed) {
    const auto text = readFile(parsed.value("load"));
    if (!text)
        return session.fail(text.error());
    const auto loaded =
        session.call(api::kEventLoad, api::LoadEventsArguments{*text, parsed.value("lpar_name")});
    if (!loaded)
        return session.fail(loaded.error());
    ExitCode code = ExitCode::ok;
    std::size_t refused = 0;
    if (session.json())
        session.printJson(core::toJson(*loaded));
    for (const api::LoadedEvent& item : loaded->items) {
        if (item.error) {
            ++refused;
            code = exitCodeFor(*item.error);
        }
        if (session.json())
            continue;
        session.out() << item.position << ": ";
        if (item.error)
            session.out() << session.text(item.error->message) << '\n';
        else if (item.problemNumber == 0)
            session.out() << session.text(say("cli.event-no-problem")) << '\n';
        else
            session.out() << "problem_num=" << item.problemNumber << '\n';
    }
    return refused > 0 && refused < loaded->items.size() ? ExitCode::partial : code;
}

ExitCode createEvent(Session& session, const Parsed& parsed) {
    if (parsed.has("load"))
        return loadEvents(session, parsed);
    if (!parsed.has("d"))
        return session.refuse("d", say("cli.usage.value-missing", {{"option", "d"}}));
    api::CreateEventArguments arguments;
    arguments.description = parsed.value("d");
    arguments.reportingMtms = parsed.value("reporting_mtms");
    arguments.partition = parsed.value("lpar_name");
    if (parsed.has("type") && !fromName(parsed.value("type"), arguments.type))
        return session.refuse("type", say("cli.usage.reported-type"));
    if (parsed.has("severity") && !severityFrom(parsed.value("severity"), arguments.severity))
        return session.refuse("severity", say("cli.usage.severity"));
    const core::EventContact contact{parsed.value("contact_name"), parsed.value("contact_email"),
                                     parsed.value("contact_phone")};
    if (!contact.name.empty() || !contact.email.empty() || !contact.phone.empty())
        arguments.contact = contact;
    const auto made = session.call(api::kEventCreate, arguments);
    if (!made)
        return session.fail(made.error());
    if (session.json())
        return session.printJson(core::toJson(*made));
    session.out() << "problem_num=" << made->problemNumber << '\n';
    return ExitCode::ok;
}

}  // namespace

void addEventCreateVerb(Verbs& verbs) {
    verbs.push_back(
        {"mksvcevent",
         "-d TEXT | --load FILE",
         "Report a problem, or a test problem, that goes the whole way home",
         0,
         0,
         {{"d", Takes::value, "TEXT", "description, 1 to 510 characters", 'd'},
          {"type", Takes::value, "TYPE",
           "test (without this option), hmctest, hmc, sys, power, processor, lan, io, software, "
           "aix, vios or other"},
          {"reporting_mtms", Takes::value, "MTMS",
           "the system it is about; without it that of the partition, or the console itself"},
          {"lpar_name", Takes::value, "PARTITION", "the partition it is about"},
          {"severity", Takes::value, "SEVERITY",
           "critical, warning or information; or 1 to 4, 1 the worst"},
          {"contact_name", Takes::value, "NAME", "whom to ask"},
          {"contact_email", Takes::value, "ADDRESS", "that person's email address"},
          {"contact_phone", Takes::value, "NUMBER", "that person's telephone number"},
          {"load", Takes::value, "FILE",
           "events or problem records as JSON instead, - for standard input; with --lpar_name they "
           "are that partition's"}},
         "test and hmctest open a service request that says it is a test; the others are taken as\n"
         "they are. hmc and hmctest are about the console itself.",
         createEvent});
}

}  // namespace callbox::cli
