// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/rsct_form.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

std::string severityLetter(core::Severity severity) {
    return nameOf(severity).substr(0, 1);
}

ExitCode listConditions(Session& session, const Parsed& parsed) {
    const bool one = !parsed.positional.empty();
    const auto list = session.call(api::kConditionList,
                                   api::ConditionName{one ? parsed.positional[0] : std::string()});
    if (!list)
        return session.fail(list.error());
    if (session.json())
        return session.printJson(core::toJson(*list));
    const auto style = rsctStyle(parsed, one ? RsctShape::longForm : RsctShape::table);
    std::vector<RsctRow> rows;
    for (const auto& condition : list->conditions) {
        RsctRow row{
            {"Name", rsctText(condition.name)},
            {"MonitorStatus", rsctText(condition.monitored ? "Monitored" : "Not monitored")}};
        if (style.shape != RsctShape::longForm) {
            row.emplace_back("ResourceClass", rsctText(condition.resourceClass));
            row.emplace_back("Severity", rsctText(severityLetter(condition.severity)));
            row.emplace_back("Standing", std::to_string(condition.standingEvents));
            rows.push_back(std::move(row));
            continue;
        }
        row.emplace_back("ResourceClass", rsctText(condition.resourceClass));
        row.emplace_back("EventExpression", rsctText(condition.eventExpression));
        row.emplace_back("EventDescription", rsctText(condition.description));
        row.emplace_back("RearmExpression", rsctText(condition.rearmExpression));
        row.emplace_back("RearmDescription", rsctText(condition.rearmDescription));
        row.emplace_back("SelectionString", rsctText(condition.selection));
        row.emplace_back("Severity", rsctText(severityLetter(condition.severity)));
        row.emplace_back("Toggle", rsctText(condition.toggle ? "Yes" : "No"));
        row.emplace_back("BatchInterval", std::to_string(condition.batchInterval));
        row.emplace_back("BatchMaxEvents", std::to_string(condition.batchMaxEvents));
        row.emplace_back("ServiceableEvent", rsctText(nameOf(condition.service)));
        row.emplace_back("StandingEvents", std::to_string(condition.standingEvents));
        rows.push_back(std::move(row));
    }
    printRsct(session.out(), style, "Displaying condition information:", "condition", rows);
    return ExitCode::ok;
}

/// What the options say over what the condition has.
core::Result<void> apply(const Parsed& parsed, core::Condition& condition) {
    const auto text = [&](const char* option, std::string& member) {
        if (parsed.has(option))
            member = parsed.value(option);
    };
    text("r", condition.resourceClass);
    text("e", condition.eventExpression);
    text("E", condition.rearmExpression);
    text("s", condition.selection);
    text("d", condition.description);
    text("D", condition.rearmDescription);
    const std::string letter = parsed.value("S");
    if (letter == "c")
        condition.severity = core::Severity::critical;
    else if (letter == "w")
        condition.severity = core::Severity::warning;
    else if (letter == "i")
        condition.severity = core::Severity::information;
    else if (!letter.empty())
        return core::failField("S", say("cli.usage.condition-severity"));
    if (parsed.has("service") && !fromName(parsed.value("service"), condition.service))
        return core::failField("service", say("cli.usage.condition-service"));
    if (parsed.has("qnotoggle"))
        condition.toggle = false;
    if (parsed.has("qtoggle"))
        condition.toggle = true;
    if (parsed.has("b")) {
        const std::string batch = parsed.value("b");
        const auto comma = batch.find(',');
        const auto interval = wholeNumber("b", batch.substr(0, comma), 0, 86'400);
        if (!interval)
            return core::passOn(interval);
        condition.batchInterval = static_cast<std::uint32_t>(*interval);
        condition.batchMaxEvents = 0;
        if (comma != std::string::npos) {
            const auto most = wholeNumber("b", batch.substr(comma + 1), 0, 10'000);
            if (!most)
                return core::passOn(most);
            condition.batchMaxEvents = static_cast<std::uint32_t>(*most);
        }
    }
    return {};
}

ExitCode shown(Session& session, const core::Result<core::Condition>& condition) {
    if (!condition)
        return session.fail(condition.error());
    return session.json() ? session.printJson(core::toJson(*condition)) : ExitCode::ok;
}

ExitCode makeCondition(Session& session, const Parsed& parsed) {
    core::Condition condition;
    condition.name = parsed.positional[0];
    if (!parsed.has("r") || !parsed.has("e"))
        return session.refuse(parsed.has("r") ? "e" : "r", say("cli.usage.condition-needs"));
    if (auto good = apply(parsed, condition); !good)
        return session.fail(good.error());
    return shown(session, session.call(api::kConditionMake, condition));
}

ExitCode changeCondition(Session& session, const Parsed& parsed) {
    const auto known = session.call(api::kConditionList, api::ConditionName{parsed.positional[0]});
    if (!known)
        return session.fail(known.error());
    api::ChangeConditionArguments arguments{known->conditions.front().name,
                                            known->conditions.front()};
    if (parsed.has("c"))
        arguments.condition.name = parsed.value("c");
    if (auto good = apply(parsed, arguments.condition); !good)
        return session.fail(good.error());
    return shown(session, session.call(api::kConditionChange, arguments));
}

ExitCode removeCondition(Session& session, const Parsed& parsed) {
    const auto done = session.call(api::kConditionRemove, api::ConditionName{parsed.positional[0]});
    return done ? ExitCode::ok : session.fail(done.error());
}

template <class Operation>
auto linking(const Operation& operation) {
    return [&operation](Session& session, const Parsed& parsed) {
        const auto done = session.call(
            operation,
            api::AssociationArguments{parsed.positional[0],
                                      {parsed.positional.begin() + 1, parsed.positional.end()}});
        return done ? ExitCode::ok : session.fail(done.error());
    };
}

ExitCode listLinks(Session& session, const Parsed& parsed) {
    const auto list = session.call(
        api::kAssociationList,
        api::ConditionName{parsed.positional.empty() ? std::string() : parsed.positional[0]});
    if (!list)
        return session.fail(list.error());
    if (session.json())
        return session.printJson(core::toJson(*list));
    std::vector<RsctRow> rows;
    for (const auto& link : list->associations)
        rows.push_back({{"Condition", rsctText(link.condition)},
                        {"Response", rsctText(link.response)},
                        {"State", rsctText(link.active ? "Active" : "Not active")}});
    printRsct(session.out(), rsctStyle(parsed, RsctShape::table),
              "Displaying condition with response information:", "condition-response link", rows);
    return ExitCode::ok;
}

ExitCode listAudit(Session& session, const Parsed& parsed) {
    const auto count = wholeNumber("count", parsed.value("count", "100"), 1, 1000);
    if (!count)
        return session.fail(count.error());
    api::ConditionAuditQuery query;
    query.condition = parsed.value("condition");
    query.limit = *count;
    const auto page = session.call(api::kConditionAudit, query);
    if (!page)
        return session.fail(page.error());
    if (session.json())
        return session.printJson(core::toJson(*page));
    std::vector<RsctRow> rows;
    for (auto record = page->rows.rbegin(); record != page->rows.rend(); ++record) {
        RsctRow row{{"Time", rsctText(session.time(record->at))},
                    {"Category", rsctText(nameOf(record->kind))},
                    {"Condition", rsctText(record->condition)},
                    {"Description", rsctText(session.text(record->what))}};
        const auto style = rsctStyle(parsed, RsctShape::table);
        if (style.shape == RsctShape::longForm) {
            row.emplace_back("Resource", rsctText(record->resource));
            row.emplace_back("Value", rsctText(record->value));
            row.emplace_back("Response", rsctText(record->response));
            row.emplace_back("ExitStatus",
                             record->exitStatus ? std::to_string(*record->exitStatus) : "");
            row.emplace_back("Output", rsctText(record->output));
            row.emplace_back("ProblemNumber", std::to_string(record->problemNumber));
        }
        rows.push_back(std::move(row));
    }
    printRsct(session.out(), rsctStyle(parsed, RsctShape::table),
              "Displaying audit records:", "record", rows);
    return ExitCode::ok;
}

std::vector<Option> conditionOptions(std::vector<Option> more) {
    std::vector<Option> options{
        {"r", Takes::value, "CLASS", "resource class", 'r'},
        {"e", Takes::value, "EXPRESSION", "event expression", 'e'},
        {"E", Takes::value, "EXPRESSION", "rearm expression", 'E'},
        {"s", Takes::value, "SELECTION", "only resources this expression holds for", 's'},
        {"S", Takes::value, "c|w|i", "critical, warning, informational", 'S'},
        {"d", Takes::value, "TEXT", "what the event means", 'd'},
        {"D", Takes::value, "TEXT", "what the rearm event means", 'D'},
        {"b", Takes::value, "SECONDS[,EVENTS]", "gather events for so long, at most so many", 'b'},
        {"qtoggle", Takes::nothing, "", "after an event only the rearm expression counts"},
        {"qnotoggle", Takes::nothing, "", "every change that an expression holds for counts"},
        {"service", Takes::value, "KIND",
         "none, notifyOnly or callHome: the event becomes a serviceable event, too"}};
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

void addLinkVerbs(Verbs& verbs) {
    verbs.push_back({"mkcondresp",
                     "CONDITION RESPONSE...",
                     "Link a condition with responses, without monitoring it yet",
                     2,
                     64,
                     {},
                     "",
                     linking(api::kAssociationMake)});
    verbs.push_back(
        {"startcondresp",
         "CONDITION [RESPONSE...]",
         "Begin to monitor a condition",
         1,
         64,
         {},
         "Links responses that are not linked yet; without any, starts all linked ones.",
         linking(api::kAssociationStart)});
    verbs.push_back({"stopcondresp",
                     "CONDITION [RESPONSE...]",
                     "Stop monitoring a condition",
                     1,
                     64,
                     {},
                     "",
                     linking(api::kAssociationStop)});
    verbs.push_back({"rmcondresp",
                     "CONDITION [RESPONSE...]",
                     "Take links of a condition away",
                     1,
                     64,
                     {},
                     "",
                     linking(api::kAssociationRemove)});
    verbs.push_back({"lscondresp", "[CONDITION]", "List the links of conditions and responses", 0,
                     1, withRsctForms({}), "", listLinks});
}

}  // namespace

void addConditionVerbs(Verbs& verbs) {
    verbs.push_back({"lscondition", "[NAME]", "List conditions; one with a name in full", 0, 1,
                     withRsctForms({}), "", listConditions});
    verbs.push_back(
        {"mkcondition", "-r CLASS -e EXPRESSION NAME", "Make a condition", 1, 1,
         conditionOptions({}),
         "mkcondition -r FileSystem -e 'PercentTotUsed > 90' -E 'PercentTotUsed < 75' \\\n"
         "    -s 'MountPoint == \"/var\"' -S w -d '/var is nearly full' 'var full'\n"
         "Expressions: < <= == != >= > =~ !~ && || ! + - * / ( ) {1,5} \"text\", and\n"
         "Attribute@P for the value before. lsrsrcdef lists a class's attributes.",
         makeCondition});
    verbs.push_back({"chcondition", "NAME", "Change a condition", 1, 1,
                     conditionOptions({{"c", Takes::value, "NAME", "a new name", 'c'}}),
                     "What is not given stays as it is.", changeCondition});
    verbs.push_back(
        {"rmcondition", "NAME", "Remove a condition and its links", 1, 1, {}, "", removeCondition});
    addLinkVerbs(verbs);
    verbs.push_back(
        {"lsaudrec", "", "List what conditions, responses and sensors did", 0, 0,
         withRsctForms({{"condition", Takes::value, "NAME", "only of this condition"},
                        {"count", Takes::value, "N", "so many of the newest (100)", 'n'}}),
         "", listAudit});
}

}  // namespace callbox::cli
