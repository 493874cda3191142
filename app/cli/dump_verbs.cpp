// SPDX-License-Identifier: GPL-3.0-or-later
// dump: what Manage Dumps does on an HMC, for Linux and AIX partitions.
#include <filesystem>
#include <fstream>
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/verb.h"
#include "core/model/base64.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

core::Result<std::uint64_t> numberOf(const Parsed& parsed) {
    return wholeNumber("NUMBER", parsed.positional[0], 1, UINT64_MAX);
}

ExitCode listFound(Session& session, const std::string& partition) {
    const auto found = session.call(api::kDumpFind, api::DumpFindArguments{partition});
    if (!found)
        return session.fail(found.error());
    if (session.json())
        return session.printJson(core::toJson(*found));
    Table table({"TYPE", "ITEM", "BYTES", "MADE"});
    for (const auto& dump : found->dumps)
        table.add(
            {nameOf(dump.kind), dump.item, std::to_string(dump.bytes), session.time(dump.at)});
    if (!table.empty())
        table.print(session.out());
    return ExitCode::ok;
}

ExitCode list(Session& session, const Parsed& parsed) {
    if (!parsed.positional.empty())
        return listFound(session, parsed.positional[0]);
    const auto kept = session.call(api::kDumpList);
    if (!kept)
        return session.fail(kept.error());
    if (session.json())
        return session.printJson(core::toJson(*kept));
    Table table({"NUMBER", "PARTITION", "TYPE", "ITEM", "BYTES", "STATE", "COLLECTED", "BY"});
    for (const auto& dump : kept->dumps)
        table.add({std::to_string(dump.number), dump.partitionName, nameOf(dump.kind), dump.item,
                   std::to_string(dump.bytes), dump.sequences.empty() ? nameOf(dump.state) : "sent",
                   session.time(dump.collectedAt), dump.collectedBy});
    if (!table.empty())
        table.print(session.out());
    return ExitCode::ok;
}

ExitCode collect(Session& session, const Parsed& parsed) {
    api::DumpCollectArguments arguments;
    arguments.partition = parsed.positional[0];
    if (!fromName(parsed.value("type"), arguments.kind))
        return session.refuse("type", say("cli.usage.dump-type"));
    arguments.item = parsed.value("item");
    arguments.reason = parsed.value("c");
    const auto job = session.call(api::kDumpCollect, arguments);
    return job ? session.follow(job->jobId) : session.fail(job.error());
}

ExitCode save(Session& session, const Parsed& parsed) {
    const auto number = numberOf(parsed);
    if (!number)
        return session.fail(number.error());
    std::ofstream out(parsed.positional[1], std::ios::binary | std::ios::trunc);
    api::DumpReadArguments arguments{*number};
    for (;;) {
        const auto part = session.call(api::kDumpRead, arguments);
        if (!part)
            return session.fail(part.error());
        const auto content = core::base64Decode(part->content);
        if (!content)
            return session.fail(content.error());
        out << *content;
        if (part->next >= part->dump.bytes || content->empty())
            break;
        arguments.offset = part->next;
    }
    out.close();
    return out ? ExitCode::ok
               : session.refuse("FILE",
                                say("cli.file-not-written", {{"path", parsed.positional[1]}}));
}

ExitCode send(Session& session, const Parsed& parsed) {
    const auto number = numberOf(parsed);
    if (!number)
        return session.fail(number.error());
    const auto event = wholeNumber("event", parsed.value("event"), 1, UINT64_MAX);
    if (!event)
        return session.fail(event.error());
    const auto sent =
        session.call(api::kDumpSend,
                     api::DumpSendArguments{*number, *event, parsed.value("n"), parsed.value("c")});
    if (!sent)
        return session.fail(sent.error());
    if (session.json())
        return session.printJson(core::toJson(*sent));
    session.printQueued(sent->sequences);
    return ExitCode::ok;
}

ExitCode remove(Session& session, const Parsed& parsed) {
    const auto number = numberOf(parsed);
    if (!number)
        return session.fail(number.error());
    const auto removed = session.call(api::kDumpRemove, api::DumpNumber{*number});
    return removed ? ExitCode::ok : session.fail(removed.error());
}

}  // namespace

void addDumpVerbs(Verbs& verbs) {
    const Option why{"c", Takes::value, "COMMENT", "why", 'c'};
    verbs.push_back({"dump list",
                     "[PARTITION]",
                     "List collected dumps, or those that lie on a partition",
                     0,
                     1,
                     {},
                     "",
                     list});
    verbs.push_back(
        {"dump collect",
         "PARTITION --type TYPE -c COMMENT",
         "Collect a dump or bundle of a partition",
         1,
         1,
         {{"type", Takes::value, "TYPE", "sos, kdump, vmcore or snap"},
          {"item", Takes::value, "ITEM", "which, as `dump list PARTITION` names it"},
          why},
         "Without --item sos and snap make a new bundle. kdump takes the kernel's\n"
         "messages; vmcore the memory, which holds data of the business: an administrator\n"
         "only. Nothing is sent.",
         collect});
    verbs.push_back(
        {"dump save", "NUMBER FILE", "Write a collected dump to a file", 2, 2, {}, "", save});
    verbs.push_back({"dump send",
                     "NUMBER --event NUM -c COMMENT",
                     "Send a collected dump to an event's service request",
                     1,
                     1,
                     {{"event", Takes::value, "NUM", "problem number"},
                      {"n", Takes::value, "NAME", "who (else the account)", 'n'},
                      why},
                     "",
                     send});
    verbs.push_back(
        {"dump remove", "NUMBER", "Remove a collected dump here", 1, 1, {}, "", remove});
}

}  // namespace callbox::cli
