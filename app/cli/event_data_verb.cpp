// SPDX-License-Identifier: GPL-3.0-or-later
// event data: what an event is looked into with.
#include <filesystem>
#include <fstream>
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/event_verbs.h"
#include "core/model/base64.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

/// Hands the file on, part by part.
core::Result<void> readWhole(Session& session, std::uint64_t number, const std::string& file,
                             const std::function<void(const std::string&)>& take) {
    api::DataReadArguments arguments{number, file, 0};
    for (;;) {
        const auto part = session.call(api::kEventDataRead, arguments);
        if (!part)
            return core::passOn(part);
        const auto content = core::base64Decode(part->content);
        if (!content)
            return core::passOn(content);
        take(*content);
        if (part->next >= part->file.bytes || content->empty())
            return {};
        arguments.file = std::to_string(part->file.id);
        arguments.offset = part->next;
    }
}

ExitCode list(Session& session, const api::EventData& data) {
    if (session.json())
        return session.printJson(core::toJson(data));
    for (const auto& gathering : data.gatherings) {
        session.field("Gathering", nameOf(gathering.set) + ", " + nameOf(gathering.state) + ", " +
                                       session.time(gathering.at));
        session.field("Reason", session.text(gathering.reason));
        for (const auto& unread : gathering.unreadable)
            session.field("Not read", unread.source + ": " + session.text(unread.reason));
    }
    Table table({"ID", "SET", "FILE", "BYTES", "STATE", "MESSAGE", "GATHERED"});
    for (const auto& file : data.files)
        table.add({std::to_string(file.id), nameOf(file.set), file.name,
                   std::to_string(file.bytes) + (file.cut ? "+" : ""), nameOf(file.state),
                   file.sequence == 0 ? "" : std::to_string(file.sequence),
                   session.time(file.gatheredAt)});
    if (!table.empty())
        table.print(session.out());
    return ExitCode::ok;
}

ExitCode print(Session& session, std::uint64_t number, const std::string& file) {
    const auto read = readWhole(session, number, file,
                                [&](const std::string& content) { session.out() << content; });
    return read ? ExitCode::ok : session.fail(read.error());
}

ExitCode save(Session& session, std::uint64_t number, const api::EventData& data,
              const std::filesystem::path& target) {
    std::error_code error;
    std::filesystem::create_directories(target, error);
    for (const auto& file : data.files) {
        const auto path = target / (std::to_string(file.id) + '-' + file.name);
        std::ofstream out(path, std::ios::binary);
        const auto read = readWhole(session, number, std::to_string(file.id),
                                    [&](const std::string& content) { out << content; });
        if (!read)
            return session.fail(read.error());
        out.close();
        if (!out)
            return session.refuse("save", say("cli.file-not-written", {{"path", path.string()}}));
        session.out() << path.string() << '\n';
    }
    return ExitCode::ok;
}

ExitCode collect(Session& session, std::uint64_t number, const std::string& name) {
    if (name != "primary" && name != "secondary")
        return session.refuse("collect", say("cli.usage.data-set"));
    const auto set = name == "primary" ? core::DataSet::primary : core::DataSet::secondary;
    const auto job = session.call(api::kEventDataCollect, api::DataSetArguments{number, set});
    return job ? session.follow(job->jobId) : session.fail(job.error());
}

ExitCode send(Session& session, const api::DataFilesArguments& arguments) {
    const auto sent = session.call(api::kEventDataSend, arguments);
    if (!sent)
        return session.fail(sent.error());
    if (session.json())
        return session.printJson(core::toJson(*sent));
    session.printQueued(sent->sequences);
    return ExitCode::ok;
}

ExitCode eventData(Session& session, const Parsed& parsed) {
    const auto number = wholeNumber("NUM", parsed.positional[0], 1, UINT64_MAX);
    if (!number)
        return session.fail(number.error());
    const api::DataFilesArguments arguments{*number, parsed.values("file"), parsed.value("n"),
                                            parsed.value("c")};
    if (parsed.has("collect"))
        return collect(session, *number, parsed.value("collect"));
    if (parsed.has("send"))
        return send(session, arguments);
    if (parsed.has("remove")) {
        const auto removed = session.call(api::kEventDataRemove, arguments);
        return removed ? ExitCode::ok : session.fail(removed.error());
    }
    if (parsed.has("read"))
        return print(session, *number, parsed.value("read"));
    const auto data = session.call(api::kEventDataList, api::ProblemNumber{*number});
    if (!data)
        return session.fail(data.error());
    return parsed.has("save") ? save(session, *number, *data, parsed.value("save"))
                              : list(session, *data);
}

}  // namespace

void addEventDataVerb(Verbs& verbs) {
    verbs.push_back(
        {"event data",
         "NUM",
         "List, read, save, gather, send or remove an event's extended error data",
         1,
         1,
         {{"read", Takes::value, "FILE", "print a file, by name or ID"},
          {"save", Takes::value, "DIR", "write every file into a directory"},
          {"collect", Takes::value, "SET", "gather primary or secondary data now"},
          {"send", Takes::nothing, "", "put what is kept into the outbox"},
          {"remove", Takes::nothing, "", "remove files before they leave"},
          {"file", Takes::value, "FILE", "with send and remove: this file", 0, true},
          {"n", Takes::value, "NAME", "with send and remove: who (else the account)", 'n'},
          {"c", Takes::value, "COMMENT", "with send and remove: why", 'c'}},
         "Primary data is gathered when an event that calls home is filed, and sent once it has a\n"
         "service request. Secondary data is gathered and sent on request only. Control "
         "characters\n"
         "of what a machine said were written as \\xNN before it was kept. A + behind the bytes: "
         "the\n"
         "source said more than was taken.",
         eventData});
}

}  // namespace callbox::cli
