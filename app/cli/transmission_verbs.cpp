// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

/// Why it does not go.
core::Message reasonOf(const api::Transmission& row) {
    if (row.state == api::TransmissionState::held)
        return say("outbox.is-held", {{"name", row.decidedBy}, {"reason", row.reason}});
    if (row.state == api::TransmissionState::cancelled)
        return say("outbox.is-cancelled", {{"name", row.decidedBy}, {"reason", row.reason}});
    return row.lastFailure;
}

ExitCode outbox(Session& session, const Parsed& parsed) {
    const auto limit = wholeNumber("limit", parsed.value("limit", "100"), 1, 100'000);
    if (!limit)
        return session.fail(limit.error());
    api::TransmissionPage all;
    api::TransmissionQuery query;
    query.type = parsed.value("type");
    query.limit = std::min<std::uint64_t>(*limit, 1000);
    query.queue = !parsed.has("all");
    for (;;) {
        auto page = session.call(api::kTransmissionList, query);
        if (!page)
            return session.fail(page.error());
        all.total = page->total;
        query.offset += page->rows.size();
        for (api::Transmission& row : page->rows)
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
                   session.text(reasonOf(row))});
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

core::Result<std::vector<std::uint64_t>> numbersOf(const Parsed& parsed) {
    std::vector<std::uint64_t> numbers;
    for (const std::string& text : parsed.positional) {
        const auto number = wholeNumber("SEQ", text, 1, UINT64_MAX);
        if (!number)
            return core::passOn(number);
        numbers.push_back(*number);
    }
    return numbers;
}

/// Each message that was not changed is told; the exit code is that of the worst.
ExitCode print(Session& session, const core::Result<api::TransmissionOutcomes>& reply) {
    if (!reply)
        return session.fail(reply.error());
    if (session.json())
        session.printJson(core::toJson(*reply));
    ExitCode code = ExitCode::ok;
    std::size_t refused = 0;
    for (const api::TransmissionOutcome& outcome : reply->outcomes) {
        if (!outcome.error)
            continue;
        ++refused;
        code = session.json() ? exitCodeFor(*outcome.error) : session.fail(*outcome.error);
    }
    return refused > 0 && refused < reply->outcomes.size() ? ExitCode::partial : code;
}

ExitCode retryTransmissions(Session& session, const Parsed& parsed) {
    const auto numbers = numbersOf(parsed);
    if (!numbers)
        return session.fail(numbers.error());
    return print(session,
                 session.call(api::kTransmissionRetry, api::RetryTransmissions{0, *numbers}));
}

using Handle = api::Operation<api::HandleTransmissions, api::TransmissionOutcomes>;

ExitCode handleTransmissions(Session& session, const Parsed& parsed, const Handle& operation) {
    const auto numbers = numbersOf(parsed);
    if (!numbers)
        return session.fail(numbers.error());
    return print(session, session.call(operation,
                                       api::HandleTransmissions{*numbers, parsed.value("reason")}));
}

ExitCode moveTransmissions(Session& session, const Parsed& parsed) {
    const auto numbers = numbersOf(parsed);
    if (!numbers)
        return session.fail(numbers.error());
    api::MoveTransmissions arguments{*numbers, api::QueuePlace::first};
    const std::string place = parsed.value("to", "first");
    if (place == "last")
        arguments.place = api::QueuePlace::last;
    else if (place == "usual")
        arguments.place = api::QueuePlace::usual;
    else if (place != "first")
        return session.refuse("to", say("cli.usage.queue-place"));
    return print(session, session.call(api::kTransmissionMove, arguments));
}

/// Why it is where it is, and what happened to it.
ExitCode explainTransmission(Session& session, const Parsed& parsed) {
    const auto numbers = numbersOf(parsed);
    if (!numbers)
        return session.fail(numbers.error());
    const auto view = session.call(api::kTransmissionGet, api::Sequence{numbers->front()});
    if (!view)
        return session.fail(view.error());
    if (session.json())
        return session.printJson(core::toJson(*view));
    const api::Transmission& message = view->transmission;
    session.out() << message.sequence << ' ' << message.type << ' ' << nameOf(message.state) << '\n'
                  << session.text(view->why) << '\n';
    if (view->place > 0)
        session.out() << session.text(
                             say("cli.queue-place", {{"place", std::to_string(view->place)}}))
                      << '\n';
    Table table({"TIME", "WHAT", "PATH", "DIGEST"});
    for (const api::LedgerEntry& step : view->steps)
        table.add({session.time(step.at), step.what, step.path, step.digest});
    if (!view->steps.empty())
        table.print(session.out());
    if (!view->receipt.empty())
        session.out() << view->receipt << '\n';
    return ExitCode::ok;
}

}  // namespace

void addTransmissionVerbs(Verbs& verbs) {
    const Option limit{"limit", Takes::value, "N", "at most so many rows"};
    verbs.push_back(
        {"outbox",
         "",
         "List what waits to be sent, in the order in which it goes, and why",
         0,
         0,
         {limit,
          {"all", Takes::nothing, "", "what arrived, was replaced or cancelled, too; newest first"},
          {"type", Takes::value, "TYPE", "problem, inventory, heartbeat ..."}},
         "",
         outbox});
    verbs.push_back({"outbox retry",
                     "SEQ...",
                     "Offer messages again now",
                     1,
                     1000,
                     {},
                     "",
                     retryTransmissions});
    const auto handling = [&](std::string_view name, std::string_view summary,
                              std::vector<Option> options, std::string_view details,
                              const Handle& operation) {
        verbs.push_back({name, "SEQ...", summary, 1, 1000, std::move(options), details,
                         [&operation](Session& session, const Parsed& parsed) {
                             return handleTransmissions(session, parsed, operation);
                         }});
    };
    const Option reason{"reason", Takes::value, "TEXT", "why; it stays with the message"};
    handling("outbox hold", "Keep waiting messages here until they are released", {reason},
             "Others go past them.", api::kTransmissionHold);
    handling("outbox release", "Let held messages go", {}, "", api::kTransmissionRelease);
    handling("outbox cancel", "Give messages up that have not arrived", {reason},
             "The event of a problem's report is held for approval then.",
             api::kTransmissionCancel);
    verbs.push_back({"outbox move",
                     "SEQ...",
                     "Give messages another place in the queue",
                     1,
                     1000,
                     {{"to", Takes::value, "PLACE", "first, last or usual"}},
                     "Nothing passes a hardware problem.",
                     moveTransmissions});
    verbs.push_back({"outbox show",
                     "SEQ",
                     "Tell why a message is where it is, and what happened to it",
                     1,
                     1,
                     {},
                     "",
                     explainTransmission});
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
