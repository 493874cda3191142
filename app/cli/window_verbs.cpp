// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include <boost/algorithm/string/join.hpp>

#include "app/cli/enum_text.h"
#include "app/cli/event_scope.h"
#include "app/cli/hmc_options.h"
#include "app/cli/hmc_output.h"
#include "app/cli/settings_script.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

std::string number(std::uint64_t value) {
    return std::to_string(value);
}

std::string reasonOf(const core::MaintenanceWindow& window) {
    return window.storm ? "storm, problem " + number(window.storm->problemNumber) : window.reason;
}

ExitCode print(Session& session, const Parsed& parsed, const std::vector<api::WindowRow>& rows) {
    std::vector<HmcRecord> records;
    Table table(
        {"WINDOW", "STATE", "START", "END", "FOR", "OWNER", "REASON", "KEPT BACK", "WAITING"});
    for (const api::WindowRow& row : rows) {
        const core::MaintenanceWindow& window = row.window;
        const std::string end = session.time(window.endedAt ? *window.endedAt : window.end);
        records.push_back({{"window_num", number(window.number)},
                           {"state", nameOf(row.state)},
                           {"start", core::toText(window.start)},
                           {"end", core::toText(window.end)},
                           {"ended", window.endedAt ? core::toText(*window.endedAt) : ""},
                           {"refcodes", boost::algorithm::join(window.scope.referenceCodes, ",")},
                           {"systems", boost::algorithm::join(window.scope.systems, ",")},
                           {"partitions", boost::algorithm::join(window.scope.partitions, ",")},
                           {"owner", window.owner},
                           {"reason", reasonOf(window)},
                           {"suppressed", number(row.suppressed)},
                           {"waiting", number(row.waiting)}});
        table.add({number(window.number), nameOf(row.state), session.time(window.start), end,
                   scopeText(window.scope), window.owner, reasonOf(window), number(row.suppressed),
                   number(row.waiting)});
    }
    if (parsed.has("F") || records.empty())
        return printRecords(session, parsed, records);
    table.print(session.out());
    return ExitCode::ok;
}

ExitCode answer(Session& session, const Parsed& parsed, const core::Result<api::WindowRow>& row) {
    if (!row)
        return session.fail(row.error());
    return session.json() ? session.printJson(core::toJson(*row)) : print(session, parsed, {*row});
}

ExitCode list(Session& session, const Parsed& parsed) {
    if (parsed.has("as-script"))
        return printScript(session, ScriptPart::windows);
    api::WindowQuery query;
    query.ended = parsed.has("all");
    const auto all = session.all(api::kWindowList, query);
    if (!all)
        return session.fail(all.error());
    return session.json() ? session.printJson(core::toJson(*all))
                          : print(session, parsed, all->rows);
}

/// One that has not ended, of the same time, scope, owner and reason.
core::Result<std::optional<api::WindowRow>> findSame(Session& session,
                                                     const core::MaintenanceWindow& window) {
    const auto page = session.all(api::kWindowList);
    if (!page)
        return core::passOn(page);
    for (const api::WindowRow& row : page->rows) {
        const auto& one = row.window;
        if (row.state != api::WindowState::ended && one.start == window.start &&
            one.end == window.end && one.owner == window.owner && one.reason == window.reason &&
            one.scope.referenceCodes == window.scope.referenceCodes &&
            one.scope.systems == window.scope.systems &&
            one.scope.partitions == window.scope.partitions)
            return std::optional(row);
    }
    return std::optional<api::WindowRow>{};
}

ExitCode add(Session& session, const Parsed& parsed) {
    core::MaintenanceWindow window;
    const core::TimePoint now = session.environment().now();
    const auto start = momentOf("start", parsed.value("start", "now"), now);
    if (!start)
        return session.fail(start.error());
    window.start = *start;
    if (parsed.has("end") == parsed.has("for"))
        return session.refuse("end", say("cli.usage.window-end"));
    if (parsed.has("end")) {
        const auto end = momentOf("end", parsed.value("end"), now);
        if (!end)
            return session.fail(end.error());
        window.end = *end;
    } else {
        const auto length = durationOf("for", parsed.value("for"));
        if (!length)
            return session.fail(length.error());
        window.end = window.start + *length;
    }
    window.scope = scopeOf(parsed);
    window.owner = parsed.value("owner");
    window.reason = parsed.value("reason");
    if (parsed.has("once")) {
        const auto there = findSame(session, window);
        if (!there)
            return session.fail(there.error());
        if (*there)
            return answer(session, parsed, core::Result<api::WindowRow>(**there));
    }
    return answer(session, parsed, session.call(api::kWindowAdd, window));
}

core::Result<std::uint64_t> windowOf(const std::string& text) {
    return wholeNumber("WINDOW", text, 1, INT64_MAX);
}

ExitCode end(Session& session, const Parsed& parsed) {
    const auto window = windowOf(parsed.positional[0]);
    if (!window)
        return session.fail(window.error());
    return answer(session, parsed, session.call(api::kWindowEnd, api::WindowNumber{*window}));
}

ExitCode remove(Session& session, const Parsed& parsed) {
    const auto window = windowOf(parsed.positional[0]);
    if (!window)
        return session.fail(window.error());
    const auto done = session.call(api::kWindowRemove, api::WindowNumber{*window});
    return done ? ExitCode::ok : session.fail(done.error());
}

ExitCode suppressed(Session& session, const Parsed& parsed) {
    api::SuppressedQuery query;
    query.settled = parsed.has("all");
    if (!parsed.positional.empty()) {
        const auto window = windowOf(parsed.positional[0]);
        if (!window)
            return session.fail(window.error());
        query.window = *window;
    }
    const auto all = session.all(api::kWindowSuppressed, query);
    if (!all)
        return session.fail(all.error());
    if (session.json())
        return session.printJson(core::toJson(*all));
    std::vector<HmcRecord> records;
    Table table({"PROBLEM", "KEPT BACK BY", "WHEN", "OUTCOME", "REFCODE", "SEVERITY", "PARTITION",
                 "COUNT", "DESCRIPTION"});
    for (const api::SuppressedRow& row : all->rows) {
        const core::ServiceableEvent& event = row.event;
        const std::string description = session.text(event.description);
        records.push_back({{"problem_num", number(event.problemNumber)},
                           {"window_num", row.window == 0 ? "" : number(row.window)},
                           {"rule", row.rule},
                           {"time", core::toText(row.at)},
                           {"outcome", nameOf(row.outcome)},
                           {"settled_by", row.settledBy},
                           {"reason", row.reason},
                           {"refcode", event.referenceCode},
                           {"severity", nameOf(event.severity)},
                           {"failing_mtms", event.failingMtms.text()},
                           {"lpar_name", event.partitionName},
                           {"count", number(event.count)},
                           {"text", description}});
        table.add({number(event.problemNumber),
                   row.window == 0 ? "rule " + row.rule : "window " + number(row.window),
                   session.time(row.at), nameOf(row.outcome), event.referenceCode,
                   nameOf(event.severity), event.partitionName, number(event.count), description});
    }
    if (parsed.has("F") || records.empty())
        return printRecords(session, parsed, records);
    table.print(session.out());
    return ExitCode::ok;
}

/// release and discard: a window, or the problems named by -p.
template <class Operation>
ExitCode settle(Session& session, const Parsed& parsed, const Operation& operation,
                const char* done) {
    api::SettleArguments arguments;
    arguments.reason = parsed.value("reason");
    if (parsed.has("p") == !parsed.positional.empty())
        return session.refuse("WINDOW", say("cli.usage.settle-what"));
    if (!parsed.positional.empty()) {
        const auto window = windowOf(parsed.positional[0]);
        if (!window)
            return session.fail(window.error());
        arguments.window = *window;
    }
    for (const std::string& text : parsed.values("p")) {
        const auto problem = wholeNumber("p", text, 1, INT64_MAX);
        if (!problem)
            return session.fail(problem.error());
        arguments.problemNumbers.push_back(*problem);
    }
    const auto settled = session.call(operation, arguments);
    if (!settled)
        return session.fail(settled.error());
    if (session.json())
        return session.printJson(core::toJson(*settled));
    session.out() << done << ": " << settled->settled.size();
    if (!settled->passed.empty())
        session.out() << ", passed over: " << settled->passed.size();
    session.out() << '\n';
    return ExitCode::ok;
}

}  // namespace

void addWindowVerbs(Verbs& verbs) {
    verbs.push_back(
        {"window list", "", "List maintenance windows, and how many problems wait in each", 0, 0,
         withHmcForms({{"all", Takes::nothing, "", "those that are over, too"}, kAsScript}), "",
         list});
    verbs.push_back(
        {"window add", "--reason TEXT --end TIME|--for DURATION",
         "Keep problems back during planned work", 0, 0,
         withScopeOptions(
             {{"start", Takes::value, "TIME", "\"2026-11-24 22:00\", RFC 3339, or now (now)"},
              {"end", Takes::value, "TIME", "the same, at most 30 days later"},
              {"for", Takes::value, "DURATION", "30m, 4h or 2d instead of --end"},
              {"reason", Takes::value, "TEXT", "what is done"},
              {"owner", Takes::value, "NAME", "who answers for it (else you)"},
              {"once", Takes::nothing, "", "not when the same one is there already"}}),
         "Without a scope it is for all problems. It ends by itself. \"callbox window "
         "suppressed\"\n"
         "lists what it kept back, for you to release or discard.",
         add});
    verbs.push_back({"window end",
                     "WINDOW",
                     "End a window now",
                     1,
                     1,
                     {},
                     "What it kept back waits until it is released or discarded.",
                     end});
    verbs.push_back({"window remove",
                     "WINDOW",
                     "Forget a window in which nothing waits",
                     1,
                     1,
                     {},
                     "",
                     remove});
    verbs.push_back({"window suppressed", "[WINDOW]",
                     "List problems that a window, or any window or rule, keeps back", 0, 1,
                     withHmcForms({{"all", Takes::nothing, "", "those that wait no more, too"}}),
                     "", suppressed});
    const Option problems{"p", Takes::value, "PROBLEM", "one problem's number (repeatable)",
                          'p', true};
    verbs.push_back({"window release",
                     "WINDOW | -p PROBLEM ...",
                     "File problems that were kept back as if they had come now",
                     0,
                     1,
                     {problems},
                     "Those that cleared themselves meanwhile are left alone.",
                     [](Session& session, const Parsed& parsed) {
                         return settle(session, parsed, api::kWindowRelease, "released");
                     }});
    verbs.push_back({"window discard",
                     "WINDOW --reason TEXT | -p PROBLEM ... --reason TEXT",
                     "Close problems that were kept back",
                     0,
                     1,
                     {problems, {"reason", Takes::value, "TEXT", "why they are none"}},
                     "",
                     [](Session& session, const Parsed& parsed) {
                         return settle(session, parsed, api::kWindowDiscard, "discarded");
                     }});
}

}  // namespace callbox::cli
