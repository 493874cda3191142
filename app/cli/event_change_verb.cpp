// SPDX-License-Identifier: GPL-3.0-or-later
// chsvcevent: what an operator does with events.
#include <algorithm>
#include <map>
#include <ostream>
#include <sstream>
#include <string_view>

#include "app/cli/event_verbs.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

using Operation = api::Operation<api::HandleEventsArguments, api::EventOutcomes>;

const Operation* operationNamed(const std::string& name) {
    static const std::map<std::string, const Operation*, std::less<>> kOperations{
        {"close", &api::kEventClose},       {"reopen", &api::kEventReopen},
        {"approve", &api::kEventApprove},   {"hold", &api::kEventHold},
        {"callhome", &api::kEventCallHome}, {"comment", &api::kEventComment}};
    const auto found = kOperations.find(name);
    return found == kOperations.end() ? nullptr : found->second;
}

core::Result<std::vector<std::uint64_t>> problemNumbers(const Parsed& parsed) {
    std::vector<std::uint64_t> numbers;
    for (const std::string& list : parsed.values("p")) {
        std::istringstream items(list);
        for (std::string item; std::getline(items, item, ',');) {
            const auto number = wholeNumber("p", item, 1, UINT64_MAX);
            if (!number)
                return core::passOn(number);
            numbers.push_back(*number);
        }
    }
    if (numbers.empty())
        return core::failField("p", say("cli.usage.value-missing", {{"option", "p"}}));
    return numbers;
}

/// Scripts made for an HMC name the console (-h) and neither who nor why.
core::Result<api::HandleEventsArguments> argumentsOf(Session& session, const Parsed& parsed) {
    api::HandleEventsArguments arguments;
    auto numbers = problemNumbers(parsed);
    if (!numbers)
        return core::passOn(numbers);
    arguments.problemNumbers = std::move(*numbers);
    arguments.name = parsed.value("n");
    arguments.comment = parsed.value("c");
    if (parsed.has("h")) {
        const auto& variable = session.environment().variable;
        for (const char* name : {"LOGNAME", "USER"})
            if (arguments.name.empty())
                arguments.name = variable(name);
        if (arguments.comment.empty())
            arguments.comment = session.text(say("cli.event-by-script"));
    }
    for (const auto& [option, value] :
         {std::pair{"n", &arguments.name}, std::pair{"c", &arguments.comment}})
        if (value->empty())
            return core::failField(option, say("cli.usage.value-missing", {{"option", option}}));
    return arguments;
}

/// Each event that was not changed is told; the exit code is that of the worst.
ExitCode print(Session& session, const api::EventOutcomes& reply) {
    const auto& outcomes = reply.outcomes;
    const auto refused =
        std::count_if(outcomes.begin(), outcomes.end(),
                      [](const api::EventOutcome& outcome) { return outcome.error.has_value(); });
    ExitCode code = ExitCode::ok;
    if (session.json())
        session.printJson(core::toJson(reply));
    for (const api::EventOutcome& outcome : outcomes)
        if (outcome.error)
            code = session.json() ? exitCodeFor(*outcome.error) : session.fail(*outcome.error);
    const bool some = refused > 0 && refused < static_cast<std::ptrdiff_t>(outcomes.size());
    return some ? ExitCode::partial : code;
}

ExitCode changeEvents(Session& session, const Parsed& parsed) {
    const std::string name = parsed.value("o");
    const bool part = name == "replaced" || name == "repaired";
    const Operation* operation = operationNamed(name);
    if (!operation && !part)
        return session.refuse("o", say("cli.usage.event-operation"));
    const auto arguments = argumentsOf(session, parsed);
    if (!arguments)
        return session.fail(arguments.error());
    if (!part) {
        const auto reply = session.call(*operation, *arguments);
        return reply ? print(session, *reply) : session.fail(reply.error());
    }
    const auto position = wholeNumber("fru", parsed.value("fru"), 1, 1000);
    if (!position)
        return session.fail(position.error());
    const auto reply = session.call(
        api::kEventFruReplaced,
        api::FruReplacedArguments{arguments->problemNumbers, *position, name == "repaired",
                                  arguments->name, arguments->comment});
    return reply ? print(session, *reply) : session.fail(reply.error());
}

}  // namespace

void addEventChangeVerb(Verbs& verbs) {
    verbs.push_back(
        {"chsvcevent",
         "-o OPERATION -p NUM[,NUM...] -n NAME -c COMMENT",
         "Close, reopen, hold, approve, send or comment on serviceable events",
         0,
         0,
         {{"o", Takes::value, "OPERATION",
           "close, reopen, approve, hold, callhome, comment, replaced or repaired", 'o'},
          {"p", Takes::value, "NUM[,NUM...]", "problem numbers", 'p', true},
          {"n", Takes::value, "NAME", "who does it", 'n'},
          {"c", Takes::value, "COMMENT", "why", 'c'},
          {"fru", Takes::value, "POSITION",
           "with replaced and repaired: which part of the event, from 1"},
          {"h", Takes::value, "CONSOLE",
           "taken as scripts for an HMC give it; name and comment may then be left out", 'h'}},
         "reopen undoes a close. approve lets a held event call home; callhome sends one whatever\n"
         "its notification type, and one that waits at once. With several events each is done or\n"
         "refused on its own; 9 tells that some were refused.",
         changeEvents});
}

}  // namespace callbox::cli
