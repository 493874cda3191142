// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

ExitCode outbox(Session& session, const Parsed& parsed) {
    const auto limit = wholeNumber("limit", parsed.value("limit", "100"), 1, 100'000);
    if (!limit)
        return session.fail(limit.error());
    api::TransmissionPage all;
    api::TransmissionQuery query;
    query.type = parsed.value("type");
    query.limit = std::min<std::uint64_t>(*limit, 1000);
    for (;;) {
        auto page = session.call(api::kTransmissionList, query);
        if (!page)
            return session.fail(page.error());
        all.total = page->total;
        query.offset += page->rows.size();
        for (api::Transmission& row : page->rows)
            if (parsed.has("all") || (row.state != api::TransmissionState::acknowledged &&
                                      row.state != api::TransmissionState::superseded))
                all.rows.push_back(std::move(row));
        if (page->rows.empty() || query.offset >= page->total || all.rows.size() >= *limit)
            break;
    }
    all.rows.resize(std::min<std::size_t>(all.rows.size(), *limit));
    if (session.json())
        return session.printJson(core::toJson(all));
    Table table(
        {"SEQUENCE", "TYPE", "STATE", "CREATED", "ATTEMPTS", "NEXT ATTEMPT", "BYTES", "REASON"});
    for (const api::Transmission& row : all.rows)
        table.add({std::to_string(row.sequence), row.type, nameOf(row.state),
                   session.time(row.createdAt), std::to_string(row.attempts),
                   session.time(row.nextAttempt), std::to_string(row.bytes),
                   session.text(row.lastFailure)});
    table.print(session.out());
    return ExitCode::ok;
}

ExitCode showTransmission(Session& session, const Parsed& parsed) {
    const auto number = wholeNumber("SEQ", parsed.positional[0], 1, UINT64_MAX);
    if (!number)
        return session.fail(number.error());
    const auto content = session.call(api::kTransmissionContent, api::Sequence{*number});
    if (!content)
        return session.fail(content.error());
    // The exact bytes, so that their SHA-256 can be compared with the ledger.
    session.out() << (session.json() ? core::toJson(*content) + '\n' : content->data);
    if (!session.json() && session.environment().interactive)
        session.out() << '\n';
    return ExitCode::ok;
}

ExitCode retryTransmission(Session& session, const Parsed& parsed) {
    const auto number = wholeNumber("SEQ", parsed.positional[0], 1, UINT64_MAX);
    if (!number)
        return session.fail(number.error());
    const auto done = session.call(api::kTransmissionRetry, api::Sequence{*number});
    return done ? ExitCode::ok : session.fail(done.error());
}

}  // namespace

void addTransmissionVerbs(Verbs& verbs) {
    const Option limit{"limit", Takes::value, "N", "at most so many rows"};
    verbs.push_back({"outbox",
                     "",
                     "List what waits to be sent, and why",
                     0,
                     0,
                     {limit,
                      {"all", Takes::nothing, "", "what was acknowledged or superseded, too"},
                      {"type", Takes::value, "TYPE", "problem, inventory, heartbeat ..."}},
                     "",
                     outbox});
    verbs.push_back(
        {"outbox retry", "SEQ", "Offer a message again now", 1, 1, {}, "", retryTransmission});
    verbs.push_back({"transmission show",
                     "SEQ",
                     "Print a message's data, byte for byte",
                     1,
                     1,
                     {},
                     "",
                     showTransmission});
}

}  // namespace callbox::cli
