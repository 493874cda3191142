// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/rsct_form.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

/// "1-5,7" as days.
core::Result<std::vector<int>> daysOf(const std::string& text) {
    std::vector<int> days;
    std::size_t at = 0;
    while (at < text.size()) {
        auto end = text.find(',', at);
        end = end == std::string::npos ? text.size() : end;
        const std::string part = text.substr(at, end - at);
        const bool range = part.size() == 3 && part[1] == '-';
        const auto isDay = [](char c) { return c >= '1' && c <= '7'; };
        if (!(range || part.size() == 1) || !isDay(part.front()) || !isDay(part.back()) ||
            part.front() > part.back())
            return core::failField("d", say("condition.response-days"));
        for (char day = part.front(); day <= part.back(); ++day)
            days.push_back(day - '0');
        at = end + 1;
    }
    return days;
}

core::Result<void> applyTime(const Parsed& parsed, core::ResponseAction& action) {
    const std::string time = parsed.value("t");
    const auto hyphen = time.find('-');
    if (time.empty())
        return {};
    if (hyphen == std::string::npos)
        return core::failField("t", say("condition.response-time"));
    action.from = time.substr(0, hyphen);
    action.to = time.substr(hyphen + 1);
    // RSCT writes 0800-1800.
    for (auto* one : {&action.from, &action.to})
        if (one->size() == 4)
            one->insert(2, ":");
    if (action.to == "24:00")
        action.to.clear();
    return {};
}

core::Result<core::ResponseAction> actionOf(const Parsed& parsed) {
    core::ResponseAction action;
    action.name = parsed.value("n", "action");
    if (auto good = applyTime(parsed, action); !good)
        return core::passOn(good);
    const auto days = daysOf(parsed.value("d"));
    if (!days)
        return core::passOn(days);
    action.days = *days;
    const std::string on = parsed.value("e", parsed.has("s") ? "e" : "b");
    if (on == "e")
        action.on = core::ActionOn::event;
    else if (on == "r")
        action.on = core::ActionOn::rearm;
    else if (on == "b")
        action.on = core::ActionOn::both;
    else
        return core::failField("e", say("cli.usage.response-on"));
    if (parsed.has("s")) {
        action.kind = core::ActionKind::command;
        action.command = {parsed.value("s")};
        for (const auto& argument : parsed.values("argument"))
            action.command.push_back(argument);
    }
    if (parsed.has("r")) {
        const auto status = wholeNumber("r", parsed.value("r"), 0, 255);
        if (!status)
            return core::passOn(status);
        action.expectedExit = static_cast<int>(*status);
        action.checkExit = true;
    }
    const auto limit = wholeNumber("limit", parsed.value("limit", "60"), 1, 3600);
    if (!limit)
        return core::passOn(limit);
    action.timeout = static_cast<std::uint32_t>(*limit);
    return action;
}

ExitCode shown(Session& session, const core::Result<core::Response>& response) {
    if (!response)
        return session.fail(response.error());
    return session.json() ? session.printJson(core::toJson(*response)) : ExitCode::ok;
}

ExitCode makeResponse(Session& session, const Parsed& parsed) {
    const auto action = actionOf(parsed);
    if (!action)
        return session.fail(action.error());
    return shown(session, session.call(api::kResponseMake,
                                       core::Response{parsed.positional[0], {*action}, false}));
}

ExitCode changeResponse(Session& session, const Parsed& parsed) {
    const auto known = session.call(api::kResponseList, api::ResponseName{parsed.positional[0]});
    if (!known)
        return session.fail(known.error());
    core::Response response = known->responses.front();
    const auto action = actionOf(parsed);
    if (!action)
        return session.fail(action.error());
    if (parsed.has("a") == parsed.has("p"))
        return session.refuse("a", say("cli.usage.response-change"));
    std::erase_if(response.actions, [&](const auto& one) { return one.name == action->name; });
    if (parsed.has("a"))
        response.actions.push_back(*action);
    return shown(session, session.call(api::kResponseChange, response));
}

ExitCode removeResponse(Session& session, const Parsed& parsed) {
    const auto done = session.call(api::kResponseRemove, api::ResponseName{parsed.positional[0]});
    return done ? ExitCode::ok : session.fail(done.error());
}

ExitCode listResponses(Session& session, const Parsed& parsed) {
    const bool one = !parsed.positional.empty();
    const auto list = session.call(api::kResponseList,
                                   api::ResponseName{one ? parsed.positional[0] : std::string()});
    if (!list)
        return session.fail(list.error());
    if (session.json())
        return session.printJson(core::toJson(*list));
    const auto style = rsctStyle(parsed, one ? RsctShape::longForm : RsctShape::table);
    std::vector<RsctRow> rows;
    for (const auto& response : list->responses)
        for (const auto& action : response.actions) {
            std::string command;
            for (const auto& word : action.command)
                command += (command.empty() ? "" : " ") + word;
            std::string days;
            for (const int day : action.days)
                days += (days.empty() ? "" : ",") + std::to_string(day);
            RsctRow row{{"ResponseName", rsctText(response.name)},
                        {"Action", rsctText(action.name)},
                        {"Kind", rsctText(nameOf(action.kind))},
                        {"EventType", rsctText(nameOf(action.on))},
                        {"ActionScript", rsctText(command)}};
            if (style.shape == RsctShape::longForm) {
                row.emplace_back("DaysOfWeek", rsctText(days.empty() ? "1-7" : days));
                row.emplace_back("TimeOfDay",
                                 rsctText((action.from.empty() ? "00:00" : action.from) + '-' +
                                          (action.to.empty() ? "24:00" : action.to)));
                row.emplace_back("CheckReturnCode", rsctText(action.checkExit ? "y" : "n"));
                row.emplace_back("ReturnCode", std::to_string(action.expectedExit));
                row.emplace_back("TimeLimit", std::to_string(action.timeout));
            }
            rows.push_back(std::move(row));
        }
    printRsct(session.out(), style, "Displaying response information:", "action", rows);
    return ExitCode::ok;
}

std::vector<Option> actionOptions(std::vector<Option> more) {
    std::vector<Option> options{
        {"n", Takes::value, "ACTION", "name of the action (action)", 'n'},
        {"s", Takes::value, "PROGRAM", "run this file of the responses directory", 's'},
        {"argument", Takes::value, "TEXT", "an argument of the program; may be repeated", 0, true},
        {"r", Takes::value, "STATUS", "exit status that is expected; another is a failure", 'r'},
        {"limit", Takes::value, "SECONDS", "the program is ended after so long (60)"},
        {"e", Takes::value, "e|r|b", "run on events, rearm events or both", 'e'},
        {"d", Takes::value, "DAYS", "days it may run on, 1 Monday to 7 Sunday: 1-5 or 6,7", 'd'},
        {"t", Takes::value, "HH:MM-HH:MM", "time of day it may run at", 't'}};
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

}  // namespace

void addResponseVerbs(Verbs& verbs) {
    verbs.push_back({"lsresponse", "[NAME]", "List responses and their actions", 0, 1,
                     withRsctForms({}), "", listResponses});
    verbs.push_back(
        {"mkresponse", "NAME", "Make a response with one action", 1, 1, actionOptions({}),
         "Without -s the action raises an alarm and clears it again. A program gets what happened\n"
         "in its environment: ERRM_COND_NAME, ERRM_TYPE, ERRM_VALUE, ERRM_RSRC_NAME and others.",
         makeResponse});
    verbs.push_back({"chresponse", "-a|-p NAME", "Add an action to a response, or take one away", 1,
                     1,
                     actionOptions({{"a", Takes::nothing, "", "add or replace the action", 'a'},
                                    {"p", Takes::nothing, "", "take the action -n away", 'p'}}),
                     "", changeResponse});
    verbs.push_back({"rmresponse", "NAME", "Remove a response", 1, 1, {}, "", removeResponse});
}

}  // namespace callbox::cli
