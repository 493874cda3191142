// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rehearsal.h"

#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/read_file.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

std::string decisionText(Session& session, const core::PolicyDecision& decision) {
    return session.text(decision.action ? decision.why : say("cli.rehearsal.no-rule"));
}

void print(Session& session, const api::RehearsedProblem& problem) {
    session.field("Record", problem.recordId);
    session.field("Verdict", problem.verdict);
    session.field("Rule of the pack", problem.rule);
    if (problem.threshold > 0)
        session.field("Counted",
                      std::to_string(problem.counted) + " of " + std::to_string(problem.threshold));
    if (problem.problemNumber != 0)
        session.field("Counted into", "problem " + std::to_string(problem.problemNumber));
    if (problem.event) {
        const core::ServiceableEvent& event = *problem.event;
        session.field("Reference code", event.referenceCode);
        session.field("Description", session.text(event.description));
        session.field("Severity", nameOf(event.severity));
        session.field("System", Session::systemName(event.failingMtms));
        session.field("State", nameOf(event.state));
        session.field("Notification", nameOf(event.notificationType));
        for (const core::Fru& fru : event.frus)
            session.field("Callout", nameOf(fru.kind) + ' ' + nameOf(fru.priority) + ' ' +
                                         fru.description + ' ' + fru.partNumber + ' ' +
                                         fru.locationCode + fru.procedure);
    }
    if (problem.event || problem.decision.action)
        session.field("Policy", decisionText(session, problem.decision));
    if (problem.leaves)
        session.field("Would leave", problem.leaves->type + ", " +
                                         std::to_string(problem.leaves->bytes) +
                                         " bytes, SHA-256 " + problem.leaves->digest);
    else
        session.field("Would leave", "nothing");
    session.out() << '\n';
}

}  // namespace

ExitCode rehearse(Session& session, const Parsed& parsed) {
    api::RehearseArguments arguments;
    arguments.partition = parsed.value("partition");
    if (parsed.has("problem")) {
        const auto number = wholeNumber("problem", parsed.value("problem"), 1, INT64_MAX);
        if (!number)
            return session.fail(number.error());
        arguments.problemNumber = *number;
    } else if (arguments.partition.empty()) {
        return session.refuse("partition", say("cli.usage.rehearsal-partition"));
    }
    for (const std::string& path : parsed.positional) {
        const auto text = readFile(path);
        if (!text)
            return session.fail(text.error());
        const auto records = session.environment().offline.records(*text);
        if (!records)
            return session.fail(records.error());
        arguments.records.insert(arguments.records.end(), records->begin(), records->end());
    }
    const auto rehearsal = session.call(api::kPolicyRehearse, arguments);
    if (!rehearsal)
        return session.fail(rehearsal.error());
    if (session.json())
        return session.printJson(core::toJson(*rehearsal));
    for (const api::RehearsedProblem& problem : rehearsal->problems)
        print(session, problem);
    return ExitCode::ok;
}

}  // namespace callbox::cli
