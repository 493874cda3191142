// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <ostream>

#include "app/cli/event_scope.h"
#include "app/cli/read_file.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

ExitCode listLedger(Session& session, const Parsed& parsed) {
    const auto limit = wholeNumber("limit", parsed.value("limit", "50"), 1, 1000);
    if (!limit)
        return session.fail(limit.error());
    const auto page = session.call(api::kLedgerList, api::LedgerQuery{0, *limit});
    if (!page)
        return session.fail(page.error());
    if (session.json())
        return session.printJson(core::toJson(*page));
    Table table({"NUMBER", "TIME", "WHAT", "SEQUENCE", "TYPE", "BYTES", "PATH", "DIGEST"});
    for (const api::LedgerEntry& row : page->rows)
        table.add({std::to_string(row.number), session.time(row.at), row.what,
                   std::to_string(row.sequence), row.type, std::to_string(row.bytes), row.path,
                   row.digest});
    table.print(session.out());
    return ExitCode::ok;
}

core::Result<api::LedgerSearch> searchOf(Session& session, const Parsed& parsed) {
    api::LedgerSearch search;
    const core::TimePoint now = session.environment().now();
    for (const auto& [option, target] :
         {std::pair{"since", &search.since}, std::pair{"until", &search.until}}) {
        if (!parsed.has(option))
            continue;
        const auto moment = momentOf(option, parsed.value(option), now);
        if (!moment)
            return core::passOn(moment);
        *target = *moment;
    }
    search.type = parsed.value("type");
    search.what = parsed.value("outcome");
    search.path = parsed.value("path");
    search.system = parsed.value("system");
    search.text = parsed.value("text");
    return search;
}

/// Asks until `most` entries came or there are no more.
core::Result<void> eachRow(Session& session, api::LedgerSearch search, std::uint64_t most,
                           const std::function<void(const api::LedgerRow&)>& take) {
    while (most > 0) {
        search.limit = std::min<std::uint64_t>(most, 1000);
        const auto found = session.call(api::kLedgerSearch, search);
        if (!found)
            return core::passOn(found);
        for (const api::LedgerRow& row : found->rows)
            take(row);
        most -= std::min<std::uint64_t>(most, found->rows.size());
        search.from = found->next;
        if (found->next == 0)
            break;
    }
    return {};
}

ExitCode searchLedger(Session& session, const Parsed& parsed) {
    const auto search = searchOf(session, parsed);
    if (!search)
        return session.fail(search.error());
    const auto limit = wholeNumber("limit", parsed.value("limit", "50"), 1, 100'000);
    if (!limit)
        return session.fail(limit.error());
    api::LedgerFound all;
    const auto done = eachRow(session, *search, *limit,
                              [&](const api::LedgerRow& row) { all.rows.push_back(row); });
    if (!done)
        return session.fail(done.error());
    if (session.json())
        return session.printJson(core::toJson(all));
    Table table(
        {"NUMBER", "TIME", "WHAT", "SEQUENCE", "TYPE", "SUBJECT", "BYTES", "PATH", "DIGEST"});
    for (const api::LedgerRow& row : all.rows)
        table.add({std::to_string(row.number), session.time(row.at), row.what,
                   std::to_string(row.sequence), row.type, row.subject, std::to_string(row.bytes),
                   row.path, row.digest});
    table.print(session.out());
    return ExitCode::ok;
}

std::string quoted(const std::string& text) {
    std::string cell = "\"";
    for (const char c : text)
        cell += c == '"' ? std::string("\"\"") : std::string(1, c);
    return cell + '"';
}

std::string csvLine(const api::LedgerRow& row) {
    std::string line;
    for (const std::string& cell :
         {std::to_string(row.number), core::toText(row.at), row.what, std::to_string(row.sequence),
          row.type, row.digest, row.path, std::to_string(row.bytes), row.previousHash, row.hash,
          row.subject, row.partitionId})
        line += (line.empty() ? "" : ",") + quoted(cell);
    return line;
}

ExitCode exportLedger(Session& session, const Parsed& parsed) {
    auto search = searchOf(session, parsed);
    if (!search)
        return session.fail(search.error());
    search->ascending = true;
    const std::string format = parsed.value("format", "jsonl");
    if (format != "csv" && format != "jsonl")
        return session.refuse("format", say("cli.usage.unknown-word", {{"word", format}}));
    const bool csv = format == "csv";
    if (csv)
        session.out() << "number,at,what,sequence,type,digest,path,bytes,previousHash,hash,"
                         "subject,partitionId\n";
    const auto done = eachRow(session, *search, UINT64_MAX, [&](const api::LedgerRow& row) {
        session.out() << (csv ? csvLine(row) : core::toJson(row)) << '\n';
    });
    return done ? ExitCode::ok : session.fail(done.error());
}

core::Result<api::LedgerVerdict> verdictOn(Session& session, const Parsed& parsed) {
    if (!parsed.has("file"))
        return session.call(api::kLedgerVerify);
    const auto& verify = session.environment().offline.verifyLedger;
    if (!verify)
        return core::failField("file", say("cli.usage.unknown-option", {{"option", "file"}}));
    const auto text = readFile(parsed.value("file"));
    if (!text)
        return core::passOn(text);
    return verify(*text);
}

ExitCode verifyLedger(Session& session, const Parsed& parsed) {
    const auto verdict = verdictOn(session, parsed);
    if (!verdict)
        return session.fail(verdict.error());
    const ExitCode code = verdict->intact ? ExitCode::ok : ExitCode::other;
    if (session.json()) {
        session.printJson(core::toJson(*verdict));
        return code;
    }
    if (!verdict->intact)
        return session.fail(
            {core::ErrorCode::corrupt,
             say("cli.ledger-broken", {{"number", std::to_string(verdict->firstBroken)}}),
             {},
             {}});
    session.out() << session.text(
                         say("cli.ledger-intact", {{"count", std::to_string(verdict->entries)},
                                                   {"head", verdict->head.substr(0, 16)}}))
                  << '\n';
    return ExitCode::ok;
}

}  // namespace

void addLedgerVerbs(Verbs& verbs) {
    const Option limit{"limit", Takes::value, "N", "at most so many rows"};
    const std::vector<Option> criteria{
        {"since", Takes::value, "TIME", "\"2026-11-24 22:00\" or RFC 3339: from then on"},
        {"until", Takes::value, "TIME", "before then"},
        {"type", Takes::value, "TYPE", "problem, inventory, heartbeat ..."},
        {"outcome", Takes::value, "WHAT", "sent, acknowledged, set-aside, withdrawn ..."},
        {"path", Takes::value, "NAME", "the connection's name"},
        {"system", Takes::value, "SYSTEM", "its name, type-model*serial or entity id"},
        {"text", Takes::value, "TEXT", "anywhere in digest, way, type, outcome or ids"}};
    std::vector<Option> forSearch = criteria;
    forSearch.push_back(limit);
    std::vector<Option> forExport = criteria;
    forExport.push_back({"format", Takes::value, "FORMAT", "csv or jsonl (jsonl)"});
    verbs.push_back({"ledger", "", "List what left, newest first", 0, 0, {limit}, "", listLedger});
    verbs.push_back(
        {"ledger search", "", "Find what left, newest first", 0, 0, forSearch, "", searchLedger});
    verbs.push_back({"ledger export", "",
                     "Write the ledger to standard output, oldest first, hashes included", 0, 0,
                     forExport, "", exportLedger});
    verbs.push_back({"ledger verify",
                     "",
                     "Check that the ledger is whole (exit code 1: it is not)",
                     0,
                     0,
                     {{"file", Takes::value, "FILE", "an exported one (jsonl), without a service"}},
                     "",
                     verifyLedger});
}

}  // namespace callbox::cli
