// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/preview_verbs.h"

#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/schedule_text.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

core::Result<api::PreviewArguments> whichMessages(const Parsed& parsed) {
    api::PreviewArguments which;
    if (!parsed.positional.empty()) {
        const auto number = wholeNumber("SEQ", parsed.positional[0], 1, UINT64_MAX);
        if (!number)
            return core::passOn(number);
        which.sequence = *number;
    }
    if (parsed.has("problem")) {
        const auto number = wholeNumber("problem", parsed.value("problem"), 1, UINT64_MAX);
        if (!number)
            return core::passOn(number);
        which.problemNumber = *number;
    }
    if (parsed.has("kind")) {
        const auto kind = transmittalKind(parsed.value("kind"));
        if (!kind)
            return core::passOn(kind);
        which.kind = *kind;
    }
    which.partition = parsed.value("partition");
    const auto limit = wholeNumber("limit", parsed.value("limit", "20"), 1, 100);
    if (!limit)
        return core::passOn(limit);
    which.limit = *limit;
    return which;
}

void printChanges(Session& session, const std::vector<api::FieldChange>& changes) {
    Table table({"FIELD", "CHANGE", "BEFORE", "AFTER"});
    for (const api::FieldChange& change : changes)
        table.add({change.pointer, nameOf(change.kind), change.before, change.after});
    table.print(session.out());
}

namespace {

ExitCode printDifference(Session& session, const api::PreviewArguments& which) {
    const auto found = session.call(api::kTransmissionDifference, which);
    if (!found)
        return session.fail(found.error());
    if (session.json())
        return session.printJson(core::toJson(*found));
    for (const api::MessageDifference& one : found->messages) {
        session.field("Message", std::to_string(one.sequence) + ' ' + one.type);
        session.field("Partition", one.partitionId);
        if (one.against == 0) {
            session.out() << session.text(say("cli.nothing-before")) << "\n\n";
            continue;
        }
        session.field("Against", std::to_string(one.against));
        session.field("Changes", std::to_string(one.total));
        printChanges(session, one.changes);
        session.out() << '\n';
    }
    if (found->messages.empty())
        session.out() << session.text(say("cli.nothing-would-leave")) << '\n';
    if (found->more)
        session.out() << session.text(say("cli.more-messages")) << '\n';
    return ExitCode::ok;
}

void printPreview(Session& session, const api::MessagePreview& message) {
    session.field("Message", std::to_string(message.sequence) + ' ' + message.type);
    session.field("State", message.stored ? "in the outbox" : "would be put into the outbox");
    session.field("Subject", message.subject);
    session.field("Partition", message.partitionId);
    if (message.problemNumber > 0)
        session.field("Problem", std::to_string(message.problemNumber));
    session.field("Data",
                  std::to_string(message.data.size()) + " bytes, SHA-256 " + message.digest);
    session.field("Body", message.enrolled ? std::to_string(message.body.size()) +
                                                 " bytes, SHA-256 " + message.bodyDigest
                                           : session.text(say("cli.not-enrolled-yet")));
    for (const api::RedactionCount& count : message.redacted)
        session.field("Redacted", count.rule + ", " + std::to_string(count.times) + " times");
    session.out() << (message.enrolled ? message.body : message.data) << "\n\n";
}

ExitCode preview(Session& session, const Parsed& parsed) {
    const auto which = whichMessages(parsed);
    if (!which)
        return session.fail(which.error());
    if (parsed.has("difference"))
        return printDifference(session, *which);
    const auto found = session.call(api::kTransmissionPreview, *which);
    if (!found)
        return session.fail(found.error());
    if (session.json())
        return session.printJson(core::toJson(*found));
    if (parsed.has("raw")) {
        if (found->messages.size() != 1 || found->more)
            return session.refuse("raw", say("cli.usage.raw-one"));
        session.out() << found->messages[0].body;
        return ExitCode::ok;
    }
    for (const api::MessagePreview& message : found->messages)
        printPreview(session, message);
    if (found->messages.empty())
        session.out() << session.text(say("cli.nothing-would-leave")) << '\n';
    if (found->more)
        session.out() << session.text(say("cli.more-messages")) << '\n';
    return ExitCode::ok;
}

}  // namespace

void addPreviewVerbs(Verbs& verbs) {
    verbs.push_back(
        {"transmission preview",
         "[SEQ]",
         "Print what leaves, or would leave now, byte for byte",
         0,
         1,
         {{"problem", Takes::value, "N", "the report of this problem"},
          {"kind", Takes::value, "KIND",
           "what a transmittal would send: service, performance or heartbeat"},
          {"partition", Takes::value, "NAME", "with --kind: of this partition only"},
          {"difference", Takes::nothing, "", "against the last acknowledged one of its kind"},
          {"raw", Takes::nothing, "", "the body of one message, and nothing else"},
          {"limit", Takes::value, "N", "at most so many messages, up to 100 (20)"}},
         "Give a message of the outbox by its number, or one of --problem and --kind. Nothing is\n"
         "sent and nothing is put into the outbox.",
         preview});
}

}  // namespace callbox::cli
