// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/extended/data_operations.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "core/protocol/identity.h"
#include "core/store/audit_log.h"
#include "core/store/events.h"
#include "core/store/extended_data.h"

namespace callbox::service::extended {

namespace api = core::api;
namespace store = core::store;
using operator_api::Caller;
using operator_api::Respond;

namespace {

constexpr std::uint64_t kMostRead = std::uint64_t{1} << 20;
constexpr std::size_t kMostFiles = 100;

/// The files that are named; none named: all that are only kept, but no dump.
core::Result<std::vector<core::DataFile>> named(const store::Reader& reader,
                                                const api::DataFilesArguments& arguments) {
    std::vector<core::DataFile> files;
    if (arguments.files.empty()) {
        auto data = store::eventData(reader, arguments.problemNumber);
        if (!data)
            return core::passOn(data);
        std::erase_if(data->files, [](const core::DataFile& file) {
            return file.state != core::DataFileState::kept || file.set == core::DataSet::dump;
        });
        return std::move(data->files);
    }
    for (const std::string& name : arguments.files) {
        auto file = store::dataFile(reader, arguments.problemNumber, name);
        if (!file)
            return core::passOn(file);
        const bool again = std::any_of(files.begin(), files.end(),
                                       [&](const auto& other) { return other.id == file->id; });
        if (!again)
            files.push_back(std::move(*file));
    }
    return files;
}

std::string namesOf(const std::vector<core::DataFile>& files) {
    std::string names;
    for (const auto& file : files)
        names += (names.empty() ? "" : ", ") + file.name;
    return names;
}

}  // namespace

void DataOperations::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::ProblemNumber, api::EventData>(
        api::kEventDataList,
        [this](const Caller&, api::ProblemNumber number, Respond<api::EventData> respond) {
            respond(store.read([&](store::Reader& reader) -> core::Result<api::EventData> {
                const auto event = store::eventByNumber(reader, number.problemNumber);
                if (!event)
                    return core::passOn(event);
                return store::eventData(reader, number.problemNumber);
            }));
        });
    registry.handle<api::DataReadArguments, api::DataPart>(
        api::kEventDataRead, [this](const Caller&, api::DataReadArguments arguments,
                                    Respond<api::DataPart> respond) { read(arguments, respond); });
    registry.handle<api::DataSetArguments, api::JobStarted>(
        api::kEventDataCollect,
        [this](const Caller&, api::DataSetArguments arguments, Respond<api::JobStarted> respond) {
            collect(arguments, respond);
        });
    registry.handle<Arguments, api::DataMessages>(
        api::kEventDataSend,
        [this](const Caller& caller, Arguments arguments, Respond<api::DataMessages> respond) {
            send(caller, arguments, respond);
        });
    registry.handle<Arguments, api::Nothing>(
        api::kEventDataRemove,
        [this](const Caller& caller, Arguments arguments, Respond<api::Nothing> respond) {
            remove(caller, arguments, respond);
        });
}

void DataOperations::read(const api::DataReadArguments& arguments,
                          const Respond<api::DataPart>& respond) const {
    if (arguments.limit == 0 || arguments.limit > kMostRead)
        return respond(core::failField("limit", core::say("extended.read-limit")));
    respond(store.read([&](store::Reader& reader) -> core::Result<api::DataPart> {
        auto file = store::dataFile(reader, arguments.problemNumber, arguments.file);
        if (!file)
            return core::passOn(file);
        const auto offset = std::min(arguments.offset, file->bytes);
        const auto content = store::dataContent(reader, file->id, offset, arguments.limit);
        if (!content)
            return core::passOn(content);
        return api::DataPart{std::move(*file), core::protocol::base64Encode(*content),
                             offset + content->size()};
    }));
}

void DataOperations::collect(const api::DataSetArguments& arguments,
                             const Respond<api::JobStarted>& respond) const {
    if (arguments.set == core::DataSet::dump)
        return respond(core::failField("set", core::say("extended.set-not-gathered")));
    const auto event = store.read([&](store::Reader& reader) {
        return store::eventByNumber(reader, arguments.problemNumber);
    });
    if (!event)
        return respond(core::passOn(event));
    const auto job =
        jobs.start(std::string(api::kEventDataCollect.name),
                   core::say("extended.job", {{"number", std::to_string(event->problemNumber)}}));
    if (const auto started = gatherer.gather(*event, arguments.set, job); !started) {
        job->fail(started.error().message);
        return respond(core::passOn(started));
    }
    respond(api::JobStarted{job->id()});
}

void DataOperations::send(const Caller& caller, const Arguments& arguments,
                          const Respond<api::DataMessages>& respond) const {
    const auto sent = std::make_shared<api::DataMessages>();
    act(
        caller, api::kEventDataSend.name, arguments,
        [this, sent](store::Transaction& transaction, const core::ServiceableEvent& event,
                     const Files& files,
                     const core::events::Deed& deed) -> core::Result<core::Message> {
            sent->sequences.clear();
            Files kept = files;
            std::erase_if(kept, [](const core::DataFile& file) {
                return file.state != core::DataFileState::kept;
            });
            for (const auto set :
                 {core::DataSet::primary, core::DataSet::secondary, core::DataSet::dump}) {
                Files ofSet;
                std::copy_if(kept.begin(), kept.end(), std::back_inserter(ofSet),
                             [&](const core::DataFile& file) { return file.set == set; });
                if (ofSet.empty() && (set != core::DataSet::dump || !sent->sequences.empty()))
                    continue;
                const auto messages = sender.send(transaction, event, ofSet, clock.now());
                if (!messages)
                    return core::passOn(messages);
                sent->sequences.insert(sent->sequences.end(), messages->begin(), messages->end());
            }
            return core::say(
                "extended.sent-by-hand",
                {{"files", namesOf(kept)}, {"name", deed.name}, {"comment", deed.comment}});
        },
        [sent, respond](const core::Result<void>& done) {
            if (!done)
                return respond(core::passOn(done));
            respond(*sent);
        });
}

void DataOperations::remove(const Caller& caller, const Arguments& arguments,
                            const Respond<api::Nothing>& respond) const {
    if (arguments.files.empty())
        return respond(core::failField(
            "files", core::say("extended.files-needed", {{"limit", std::to_string(kMostFiles)}})));
    act(
        caller, api::kEventDataRemove.name, arguments,
        [this](store::Transaction& transaction, const core::ServiceableEvent& event,
               const Files& files, const core::events::Deed& deed) -> core::Result<core::Message> {
            for (const auto& file : files) {
                // An earlier one of them may have changed the messages it waits in.
                const auto now =
                    store::dataFile(transaction, event.problemNumber, std::to_string(file.id));
                if (!now)
                    return core::passOn(now);
                if (auto removed = sender.remove(transaction, event, *now, clock.now()); !removed)
                    return core::passOn(removed);
            }
            return core::say(
                "extended.removed",
                {{"files", namesOf(files)}, {"name", deed.name}, {"comment", deed.comment}});
        },
        operator_api::answerWith(respond, api::Nothing{}));
}

void DataOperations::act(const Caller& caller, std::string_view operation,
                         const Arguments& arguments, Act act,
                         std::function<void(const core::Result<void>&)> done) const {
    if (arguments.files.size() > kMostFiles)
        return done(core::failField(
            "files", core::say("extended.files-needed", {{"limit", std::to_string(kMostFiles)}})));
    const core::events::Deed deed{arguments.name.empty() ? caller.user : arguments.name,
                                  caller.user, arguments.comment, clock.now()};
    if (const auto good = core::events::check(deed); !good)
        return done(good);
    store.post(
        [caller, operation = std::string(operation), arguments, deed,
         act = std::move(act)](store::Transaction& transaction) -> core::Result<void> {
            auto event = store::eventByNumber(transaction, arguments.problemNumber);
            if (!event)
                return core::passOn(event);
            const auto files = named(transaction, arguments);
            if (!files)
                return core::passOn(files);
            const auto what = act(transaction, *event, *files, deed);
            if (!what)
                return core::passOn(what);
            event->history.push_back({deed.at, deed.account, *what});
            if (auto updated = store::updateEvent(transaction, *event); !updated)
                return updated;
            store::AuditEntry entry;
            entry.at = deed.at;
            entry.user = caller.user;
            entry.role = std::to_string(static_cast<int>(caller.role));
            entry.client = caller.client;
            entry.operation = operation;
            entry.subject = std::to_string(arguments.problemNumber);
            entry.what = *what;
            entry.outcome = "done";
            return store::appendAudit(transaction, entry);
        },
        [changed = changed, number = arguments.problemNumber,
         done = std::move(done)](const core::Result<void>& stored) {
            if (stored)
                changed({number});
            done(stored);
        });
}

}  // namespace callbox::service::extended
