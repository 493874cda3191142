// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/preview_verbs.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

core::Result<api::RedactionRuleArguments> ruleOf(const Parsed& parsed, std::string name) {
    api::RedactionRuleArguments rule;
    rule.name = std::move(name);
    int given = 0;
    for (const auto kind :
         {api::RedactionKind::field, api::RedactionKind::pattern, api::RedactionKind::keyword}) {
        const std::string option = nameOf(kind);
        if (!parsed.has(option))
            continue;
        ++given;
        rule.kind = kind;
        rule.match = parsed.value(option);
    }
    if (given != 1)
        return core::failField("match", say("cli.usage.redaction-kind"));
    return rule;
}

ExitCode answer(Session& session, const core::Result<api::RedactionRules>& rules) {
    if (!rules)
        return session.fail(rules.error());
    if (session.json())
        return session.printJson(core::toJson(*rules));
    Table table({"RULE", "KIND", "MATCH", "TIMES", "SINCE", "BY"});
    for (const api::RedactionRule& rule : rules->rules)
        table.add({rule.name, nameOf(rule.kind), rule.match, std::to_string(rule.times),
                   session.time(rule.createdAt), rule.createdBy});
    table.print(session.out());
    return ExitCode::ok;
}

ExitCode list(Session& session, const Parsed&) {
    return answer(session, session.call(api::kRedactionList));
}

ExitCode add(Session& session, const Parsed& parsed) {
    const auto rule = ruleOf(parsed, parsed.positional[0]);
    if (!rule)
        return session.fail(rule.error());
    return answer(session, session.call(api::kRedactionAdd, *rule));
}

ExitCode remove(Session& session, const Parsed& parsed) {
    return answer(
        session, session.call(api::kRedactionRemove, api::RedactionRuleName{parsed.positional[0]}));
}

ExitCode tryRule(Session& session, const Parsed& parsed) {
    api::TryRedactionArguments arguments;
    auto rule = ruleOf(parsed, {});
    if (!rule)
        return session.fail(rule.error());
    arguments.rule = std::move(*rule);
    const auto which = whichMessages(parsed);
    if (!which)
        return session.fail(which.error());
    arguments.sequence = which->sequence;
    arguments.problemNumber = which->problemNumber;
    arguments.text = parsed.value("text");
    const auto tried = session.call(api::kRedactionTry, arguments);
    if (!tried)
        return session.fail(tried.error());
    if (session.json())
        return session.printJson(core::toJson(*tried));
    session.field("Times", std::to_string(tried->times));
    if (arguments.sequence == 0 && arguments.problemNumber == 0)
        session.out() << tried->text << '\n';
    else
        printChanges(session, tried->changes);
    return ExitCode::ok;
}

}  // namespace

void addRedactionVerbs(Verbs& verbs) {
    const Option field{"field", Takes::value, "POINTER",
                       "the text of fields; * is one name, ** any number of them"};
    const Option pattern{"pattern", Takes::value, "RE2", "what this regular expression matches"};
    const Option keyword{"keyword", Takes::value, "TEXT", "a word or phrase, in any case"};
    verbs.push_back({"redaction list",
                     "",
                     "List what is taken out of messages before they leave",
                     0,
                     0,
                     {},
                     "",
                     list});
    verbs.push_back({"redaction add",
                     "NAME",
                     "Take something out of every message from now on",
                     1,
                     1,
                     {field, pattern, keyword},
                     "",
                     add});
    verbs.push_back({"redaction remove", "NAME", "Take it out no longer", 1, 1, {}, "", remove});
    verbs.push_back({"redaction try",
                     "[SEQ]",
                     "Show what a rule would take out of a message or a text",
                     0,
                     1,
                     {field,
                      pattern,
                      keyword,
                      {"problem", Takes::value, "N", "of the report of this problem"},
                      {"text", Takes::value, "TEXT", "of this text"}},
                     "",
                     tryRule});
}

}  // namespace callbox::cli
