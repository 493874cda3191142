// SPDX-License-Identifier: GPL-3.0-or-later
// Storms of problems, what each held, and from when on new problems are one.
#include <algorithm>
#include <ostream>

#include <boost/algorithm/string/join.hpp>

#include "app/cli/enum_text.h"
#include "app/cli/hmc_options.h"
#include "app/cli/hmc_output.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

std::string number(std::uint64_t value) {
    return std::to_string(value);
}

ExitCode printStorms(Session& session, const Parsed& parsed,
                     const std::vector<api::WindowRow>& rows) {
    std::vector<HmcRecord> records;
    Table table(
        {"STORM", "STATE", "BEGAN", "ENDED", "PARTITION", "PROBLEM", "HELD", "COUNTED", "WAITING"});
    for (const api::WindowRow& row : rows) {
        const core::Storm& storm = *row.window.storm;
        const auto& ended = row.window.endedAt;
        records.push_back({{"storm_num", number(row.window.number)},
                           {"state", nameOf(row.state)},
                           {"start", core::toText(row.window.start)},
                           {"ended", ended ? core::toText(*ended) : ""},
                           {"lpar_name", storm.partitionName},
                           {"problem_num", number(storm.problemNumber)},
                           {"held", number(storm.held)},
                           {"counted", number(storm.counted)},
                           {"waiting", number(row.waiting)}});
        table.add({number(row.window.number), nameOf(row.state), session.time(row.window.start),
                   session.time(ended), storm.partitionName.empty() ? "all" : storm.partitionName,
                   number(storm.problemNumber), number(storm.held), number(storm.counted),
                   number(row.waiting)});
    }
    if (parsed.has("F") || records.empty())
        return printRecords(session, parsed, records);
    table.print(session.out());
    return ExitCode::ok;
}

ExitCode printKinds(Session& session, const Parsed& parsed, const core::Storm& storm) {
    std::vector<HmcRecord> records;
    Table table({"REFCODE", "COUNT", "FIRST", "LAST", "EXAMPLES"});
    for (const core::HeldKind& kind : storm.kinds) {
        if (kind.count == 0)
            continue;
        const auto examples = boost::algorithm::join(kind.examples, "; ");
        records.push_back({{"refcode", kind.referenceCode},
                           {"count", number(kind.count)},
                           {"first", core::toText(kind.first)},
                           {"last", core::toText(kind.last)},
                           {"examples", examples}});
        table.add({kind.referenceCode.empty() ? "others" : kind.referenceCode, number(kind.count),
                   session.time(kind.first), session.time(kind.last), examples});
    }
    if (parsed.has("F") || records.empty())
        return printRecords(session, parsed, records);
    table.print(session.out());
    return ExitCode::ok;
}

ExitCode list(Session& session, const Parsed& parsed) {
    api::WindowQuery query;
    query.ended = query.storms = true;
    const auto storms = session.all(api::kWindowList, query);
    if (!storms)
        return session.fail(storms.error());
    if (parsed.positional.empty())
        return session.json() ? session.printJson(core::toJson(*storms))
                              : printStorms(session, parsed, storms->rows);
    const auto wanted = wholeNumber("STORM", parsed.positional[0], 1, INT64_MAX);
    if (!wanted)
        return session.fail(wanted.error());
    const auto found = std::ranges::find_if(
        storms->rows, [&](const api::WindowRow& row) { return row.window.number == *wanted; });
    if (found == storms->rows.end())
        return session.fail({core::ErrorCode::notFound,
                             say("cli.storm-unknown", {{"number", number(*wanted)}}),
                             {},
                             {}});
    return session.json() ? session.printJson(core::toJson(*found))
                          : printKinds(session, parsed, *found->window.storm);
}

ExitCode answer(Session& session, const core::Result<core::StormSettings>& settings) {
    if (!settings)
        return session.fail(settings.error());
    if (session.json())
        return session.printJson(core::toJson(*settings));
    session.field("Storm guard", settings->enabled ? "on" : "off");
    session.field("Storm of a partition, more than", number(settings->partition) + " new problems");
    session.field("Storm of the console, more than", number(settings->console) + " new problems");
    session.field("Within", number(settings->minutes) + " minutes");
    return ExitCode::ok;
}

ExitCode show(Session& session, const Parsed&) {
    return answer(session, session.call(api::kStormGet));
}

ExitCode set(Session& session, const Parsed& parsed) {
    if (parsed.has("on") && parsed.has("off"))
        return session.refuse("off", say("cli.usage.on-or-off"));
    auto settings = session.call(api::kStormGet);
    if (!settings)
        return session.fail(settings.error());
    if (parsed.has("on") || parsed.has("off"))
        settings->enabled = parsed.has("on");
    for (const auto& [option, value] :
         {std::pair{"partition", &settings->partition}, std::pair{"console", &settings->console},
          std::pair{"minutes", &settings->minutes}}) {
        if (!parsed.has(option))
            continue;
        const auto given = wholeNumber(option, parsed.value(option), 1, INT64_MAX);
        if (!given)
            return session.fail(given.error());
        *value = *given;
    }
    return answer(session, session.call(api::kStormSet, *settings));
}

}  // namespace

void addStormVerbs(Verbs& verbs) {
    verbs.push_back({"storm list", "[STORM]",
                     "List storms of problems, or by kind what one of them held", 0, 1,
                     withHmcForms({}),
                     "A storm's number is that of the window that keeps its problems back:\n"
                     "\"callbox window suppressed\", \"release\", \"discard\" and \"end\" take it.",
                     list});
    verbs.push_back(
        {"storm show", "", "Show from when on new problems are a storm", 0, 0, {}, "", show});
    verbs.push_back(
        {"storm set",
         "",
         "Change from when on new problems are a storm",
         0,
         0,
         {{"partition", Takes::value, "NUMBER",
           "more new problems of one partition are a storm (30)"},
          {"console", Takes::value, "NUMBER", "more of all partitions together are one (200)"},
          {"minutes", Takes::value, "MINUTES", "within so long (10)"},
          {"on", Takes::nothing, "", "keep storms back"},
          {"off", Takes::nothing, "", "call every problem home"}},
         "What is not named stays.",
         set});
}

}  // namespace callbox::cli
