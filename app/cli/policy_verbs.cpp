// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <ostream>

#include <boost/algorithm/string/join.hpp>

#include "app/cli/enum_text.h"
#include "app/cli/event_scope.h"
#include "app/cli/hmc_options.h"
#include "app/cli/hmc_output.h"
#include "app/cli/read_file.h"
#include "app/cli/settings_script.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

ExitCode print(Session& session, const Parsed& parsed, const api::PolicyState& state) {
    if (session.json())
        return session.printJson(core::toJson(state.policy));
    std::vector<HmcRecord> records;
    Table table({"#", "RULE", "ACTION", "FOR", "SEVERITY", "HOURS", "COMMENT"});
    for (const core::PolicyRule& rule : state.policy.rules) {
        const std::string number = std::to_string(records.size() + 1);
        const std::string severity = rule.severity ? nameOf(*rule.severity) : "";
        records.push_back({{"position", number},
                           {"name", rule.name},
                           {"enabled", rule.enabled ? "1" : "0"},
                           {"action", nameOf(rule.action)},
                           {"refcodes", boost::algorithm::join(rule.scope.referenceCodes, ",")},
                           {"systems", boost::algorithm::join(rule.scope.systems, ",")},
                           {"partitions", boost::algorithm::join(rule.scope.partitions, ",")},
                           {"severity", severity},
                           {"hours", hoursText(rule.hours)},
                           {"comment", rule.comment}});
        table.add({number, rule.name, rule.enabled ? nameOf(rule.action) : "off",
                   scopeText(rule.scope), severity, hoursText(rule.hours), rule.comment});
    }
    if (parsed.has("F") || records.empty())
        return printRecords(session, parsed, records);
    table.print(session.out());
    return ExitCode::ok;
}

ExitCode list(Session& session, const Parsed& parsed) {
    if (parsed.has("as-script"))
        return printScript(session, ScriptPart::policy);
    const auto state = session.call(api::kPolicyGet);
    return state ? print(session, parsed, *state) : session.fail(state.error());
}

ExitCode set(Session& session, const Parsed& parsed) {
    const auto text = readFile(parsed.positional[0]);
    if (!text)
        return session.fail(text.error());
    const auto policy = core::fromJson<core::Policy>(*text);
    if (!policy)
        return session.fail(policy.error());
    const auto state = session.call(api::kPolicySet, api::SetPolicyArguments{{}, *policy});
    return state ? print(session, parsed, *state) : session.fail(state.error());
}

/// Reads the rules, lets `change` alter them, and replaces those that were read.
template <class Change>
ExitCode alter(Session& session, const Parsed& parsed, Change change) {
    const auto state = session.call(api::kPolicyGet);
    if (!state)
        return session.fail(state.error());
    api::SetPolicyArguments arguments{state->revision, state->policy};
    if (const core::Result<void> changed = change(arguments.policy.rules); !changed)
        return session.fail(changed.error());
    const auto now = session.call(api::kPolicySet, arguments);
    return now ? print(session, parsed, *now) : session.fail(now.error());
}

using Rules = std::vector<core::PolicyRule>;

core::Result<Rules::iterator> ruleNamed(Rules& rules, const std::string& name) {
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&](const auto& rule) { return rule.name == name; });
    if (found == rules.end())
        return core::fail(core::ErrorCode::notFound, say("cli.rule-unknown", {{"name", name}}));
    return found;
}

/// Where the rule shall stand, from 1.
core::Result<Rules::iterator> placeOf(Rules& rules, const std::string& field,
                                      const std::string& text) {
    const auto position = wholeNumber(field, text, 1, rules.size() + 1);
    if (!position)
        return core::passOn(position);
    return rules.begin() + static_cast<std::ptrdiff_t>(*position - 1);
}

core::Result<core::PolicyRule> ruleOf(const Parsed& parsed) {
    core::PolicyRule rule;
    rule.name = parsed.positional[0];
    rule.scope = scopeOf(parsed);
    rule.comment = parsed.value("comment");
    rule.enabled = !parsed.has("off");
    if (!fromName(parsed.value("action"), rule.action))
        return core::failField("action", say("cli.usage.policy-action"));
    if (parsed.has("severity")) {
        core::Severity severity{};
        if (!fromName(parsed.value("severity"), severity))
            return core::failField("severity", say("cli.usage.policy-severity"));
        rule.severity = severity;
    }
    if (parsed.has("days") || parsed.has("from") || parsed.has("until")) {
        core::PolicyHours hours{
            {}, parsed.value("from"), parsed.value("until"), parsed.value("zone")};
        if (parsed.has("days")) {
            auto days = daysOf(parsed.value("days"));
            if (!days)
                return core::passOn(days);
            hours.days = std::move(*days);
        }
        rule.hours = std::move(hours);
    } else if (parsed.has("zone")) {
        return core::failField("zone", say("cli.usage.zone-alone"));
    }
    return rule;
}

ExitCode add(Session& session, const Parsed& parsed) {
    auto rule = ruleOf(parsed);
    if (!rule)
        return session.fail(rule.error());
    return alter(session, parsed, [&](Rules& rules) -> core::Result<void> {
        const auto place =
            placeOf(rules, "at", parsed.value("at", std::to_string(rules.size() + 1)));
        if (!place)
            return core::passOn(place);
        rules.insert(*place, std::move(*rule));
        return {};
    });
}

ExitCode remove(Session& session, const Parsed& parsed) {
    return alter(session, parsed, [&](Rules& rules) -> core::Result<void> {
        const auto found = ruleNamed(rules, parsed.positional[0]);
        if (!found)
            return core::passOn(found);
        rules.erase(*found);
        return {};
    });
}

ExitCode move(Session& session, const Parsed& parsed) {
    return alter(session, parsed, [&](Rules& rules) -> core::Result<void> {
        const auto found = ruleNamed(rules, parsed.positional[0]);
        if (!found)
            return core::passOn(found);
        core::PolicyRule rule = **found;
        rules.erase(*found);
        const auto place = placeOf(rules, "POSITION", parsed.positional[1]);
        if (!place)
            return core::passOn(place);
        rules.insert(*place, std::move(rule));
        return {};
    });
}

}  // namespace

void addPolicyVerbs(Verbs& verbs) {
    verbs.push_back({"policy list", "",
                     "List the rules for new problems in the order in which they are tried", 0, 0,
                     withHmcForms({kAsScript}),
                     "The first rule that fits a problem decides. --json prints what \"callbox "
                     "policy set\" takes.",
                     list});
    verbs.push_back({"policy set",
                     "FILE",
                     "Replace all rules by those of a file",
                     1,
                     1,
                     {},
                     "FILE (- : input) is JSON as \"callbox policy list --json\" prints it.",
                     set});
    verbs.push_back(
        {"policy add", "NAME --action ACTION", "Add a rule", 1, 1,
         withScopeOptions(
             {{"action", Takes::value, "ACTION", "suppress, notify, hold, callHome or append"},
              {"severity", Takes::value, "SEVERITY", "at least information, warning or critical"},
              {"days", Takes::value, "DAYS", "mon-fri or sat,sun: on which the hours begin"},
              {"from", Takes::value, "HH:MM", "when the problem comes"},
              {"until", Takes::value, "HH:MM", "not included; not after --from: the next day"},
              {"zone", Takes::value, "ZONE",
               "of these hours, as Europe/Vienna (else the console's)"},
              {"comment", Takes::value, "TEXT", "what the rule is for"},
              {"at", Takes::value, "POSITION", "where it stands, from 1 (else last)"},
              {"off", Takes::nothing, "", "not in force yet"}}),
         "PATTERN may have * (any characters) and ? (one). Values of one option are alternatives,\n"
         "all options that are given must fit.",
         add});
    verbs.push_back({"policy remove", "NAME", "Remove a rule", 1, 1, {}, "", remove});
    verbs.push_back({"policy move",
                     "NAME POSITION",
                     "Move a rule up or down in the order",
                     2,
                     2,
                     {},
                     "POSITION counts from 1.",
                     move});
}

}  // namespace callbox::cli
