// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/dumps/dump_operations.h"

#include <algorithm>
#include <utility>

#include <boost/describe/enum_to_string.hpp>

#include "core/events/event_lifecycle.h"
#include "core/json/codec.h"
#include "core/model/base64.h"
#include "core/store/audit_log.h"
#include "core/store/dumps.h"
#include "core/store/events.h"

namespace callbox::service::dumps {

namespace api = core::api;
namespace events = core::events;
namespace protocol = core::protocol;
namespace store = core::store;
using core::ErrorCode;
using operator_api::Caller;
using operator_api::Respond;

namespace {

constexpr std::uint64_t kMostRead = std::uint64_t{1} << 20U;
constexpr std::uint64_t kMessageBytes = std::uint64_t{4} << 20U;
/// What a receiver keeps with a service request.
constexpr std::uint64_t kMostSent = std::uint64_t{512} << 20U;

/// The file's name at the receiver.
std::string nameOf(const core::Dump& dump) {
    std::string name = "dump-" + std::to_string(dump.number) + '-';
    for (const char c : dump.item.substr(0, 40))
        name += c == ':' || c == '+' ? '_' : c;
    return name;
}

/// With what was said, besides the line that every operation leaves.
core::Result<void> audit(store::Transaction& transaction, const Caller& caller,
                         std::string_view operation, const std::string& subject,
                         const core::Message& what, core::TimePoint at) {
    store::AuditEntry entry;
    entry.at = at;
    entry.user = caller.user;
    entry.role = std::to_string(static_cast<int>(caller.role));
    entry.client = caller.client;
    entry.operation = operation;
    entry.subject = subject;
    entry.what = what;
    entry.outcome = "done";
    return store::appendAudit(transaction, entry);
}

}  // namespace

/// One dump on its way into the outbox, a message at a time: the writer has others to serve.
struct DumpOperations::Sending {
    Caller caller;
    api::DumpSendArguments arguments;
    core::Dump dump;
    std::uint64_t offset = 0;
    api::DumpMessages messages;
    Respond<api::DumpMessages> respond;
};

core::Result<void> checkCollection(const api::DumpCollectArguments& arguments,
                                   const Caller& caller) {
    using core::DumpKind;
    if (auto good = events::check({caller.user, caller.user, arguments.reason, {}}); !good) {
        auto error = good.error();
        error.field = "reason";
        return tl::unexpected<core::Error>(std::move(error));
    }
    if (arguments.kind == DumpKind::sysdump)
        return core::failField("kind", core::say("dump.sysdump-told-only"));
    const bool bundle = arguments.kind == DumpKind::sos || arguments.kind == DumpKind::snap;
    if (arguments.item.empty() ? !bundle : !core::isDumpItem(arguments.item))
        return core::failField("item", core::say("dump.item-needed"));
    if (arguments.kind == DumpKind::vmcore && caller.role < api::Role::administrator)
        return core::fail(ErrorCode::denied, core::say("dump.memory-needs-administrator"));
    return {};
}

void DumpOperations::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::Nothing, api::DumpList>(
        api::kDumpList,
        [this](const Caller&, api::Nothing, Respond<api::DumpList> respond) { list(respond); });
    registry.handle<api::DumpFindArguments, api::FoundDumps>(
        api::kDumpFind, [this](const Caller&, api::DumpFindArguments arguments,
                               Respond<api::FoundDumps> respond) { find(arguments, respond); });
    registry.handle<api::DumpCollectArguments, api::JobStarted>(
        api::kDumpCollect,
        [this](const Caller& caller, api::DumpCollectArguments arguments,
               Respond<api::JobStarted> respond) { collect(caller, arguments, respond); });
    registry.handle<api::DumpReadArguments, api::DumpPart>(
        api::kDumpRead, [this](const Caller&, api::DumpReadArguments arguments,
                               Respond<api::DumpPart> respond) { read(arguments, respond); });
    registry.handle<api::DumpSendArguments, api::DumpMessages>(
        api::kDumpSend,
        [this](const Caller& caller, api::DumpSendArguments arguments,
               Respond<api::DumpMessages> respond) { send(caller, arguments, respond); });
    registry.handle<api::DumpNumber, api::Nothing>(
        api::kDumpRemove,
        [this](const Caller&, api::DumpNumber number, Respond<api::Nothing> respond) {
            remove(number.number, respond);
        });
}

void DumpOperations::list(const Respond<api::DumpList>& respond) const {
    auto dumps = store.read([](store::Reader& reader) { return store::allDumps(reader); });
    if (!dumps)
        return respond(core::passOn(dumps));
    api::DumpList reply;
    reply.limit = files.limits().all;
    for (const auto& dump : *dumps)
        if (dump.state != core::DumpState::failed)
            reply.bytes += dump.bytes;
    reply.dumps = std::move(*dumps);
    respond(std::move(reply));
}

void DumpOperations::find(const api::DumpFindArguments& arguments,
                          const Respond<api::FoundDumps>& respond) const {
    const auto* partition = directory.find(arguments.partition);
    if (!partition)
        return respond(core::fail(
            ErrorCode::notFound,
            core::say("partition.unknown", {{"name", arguments.partition.substr(0, 80)}})));
    rmc::AskDumps question;
    question.partitionId = partition->id;
    collector.ask(question, [respond](core::Result<rmc::DumpAnswer> answer) {
        if (!answer)
            return respond(core::passOn(answer));
        respond(api::FoundDumps{std::move(answer->dumps)});
    });
}

void DumpOperations::collect(const Caller& caller, const api::DumpCollectArguments& arguments,
                             const Respond<api::JobStarted>& respond) const {
    if (const auto good = checkCollection(arguments, caller); !good)
        return respond(core::passOn(good));
    const auto* partition = directory.find(arguments.partition);
    if (!partition)
        return respond(core::fail(
            ErrorCode::notFound,
            core::say("partition.unknown", {{"name", arguments.partition.substr(0, 80)}})));
    core::Dump wanted;
    wanted.partitionId = partition->id;
    wanted.partitionName = partition->name;
    wanted.kind = arguments.kind;
    wanted.item = arguments.item;
    wanted.collectedBy = caller.user;
    wanted.why = arguments.reason;
    const auto job = jobs.start(std::string(api::kDumpCollect.name),
                                core::say("dump.job", {{"partition", partition->name}}));
    if (const auto started = collector.collect(std::move(wanted), job); !started) {
        job->fail(started.error().message);
        return respond(core::passOn(started));
    }
    store.post([caller, at = clock.now(), name = partition->name,
                what = core::say("dump.asked-for",
                                 {{"kind", boost::describe::enum_to_string(arguments.kind, "")},
                                  {"item", arguments.item},
                                  {"partition", partition->name},
                                  {"reason", arguments.reason}})](store::Transaction& transaction) {
        return audit(transaction, caller, api::kDumpCollect.name, name, what, at);
    });
    respond(api::JobStarted{job->id()});
}

core::Result<core::Dump> DumpOperations::whole(std::uint64_t number) const {
    auto dump =
        store.read([&](store::Reader& reader) { return store::dumpByNumber(reader, number); });
    if (dump && dump->state != core::DumpState::kept)
        return core::fail(ErrorCode::conflict,
                          core::say("dump.not-whole", {{"number", std::to_string(number)}}));
    return dump;
}

void DumpOperations::read(const api::DumpReadArguments& arguments,
                          const Respond<api::DumpPart>& respond) const {
    if (arguments.limit == 0 || arguments.limit > kMostRead)
        return respond(core::failField("limit", core::say("extended.read-limit")));
    auto dump = whole(arguments.number);
    if (!dump)
        return respond(core::passOn(dump));
    const auto offset = std::min(arguments.offset, dump->bytes);
    const auto content = files.read(dump->number, offset, arguments.limit);
    if (!content)
        return respond(core::passOn(content));
    respond(
        api::DumpPart{std::move(*dump), core::base64Encode(*content), offset + content->size()});
}

void DumpOperations::send(const Caller& caller, const api::DumpSendArguments& arguments,
                          const Respond<api::DumpMessages>& respond) const {
    const auto name = arguments.name.empty() ? caller.user : arguments.name;
    if (const auto good = events::check({name, caller.user, arguments.comment, {}}); !good)
        return respond(core::passOn(good));
    auto dump = whole(arguments.number);
    if (!dump)
        return respond(core::passOn(dump));
    if (dump->bytes > kMostSent)
        return respond(core::fail(
            ErrorCode::limitExceeded,
            core::say("dump.too-large-to-send", {{"limit", std::to_string(kMostSent >> 20U)}})));
    auto sending = std::make_shared<Sending>();
    sending->caller = caller;
    sending->arguments = arguments;
    sending->arguments.name = name;
    sending->dump = std::move(*dump);
    sending->respond = respond;
    sendNext(sending);
}

void DumpOperations::sendNext(const std::shared_ptr<Sending>& sending) const {
    store.post(
        [this, sending](store::Transaction& transaction) -> core::Result<void> {
            const auto& dump = sending->dump;
            auto event = store::eventByNumber(transaction, sending->arguments.problemNumber);
            if (!event)
                return core::passOn(event);
            if (event->serviceRequest.empty() || event->state != core::EventState::acknowledged)
                return core::fail(ErrorCode::conflict,
                                  core::say("extended.no-service-request",
                                            {{"number", std::to_string(event->problemNumber)}}));
            const auto report = filing.reportOf(transaction, *event);
            if (!report)
                return core::passOn(report);
            auto content = files.read(dump.number, sending->offset, kMessageBytes);
            if (!content)
                return core::passOn(content);
            protocol::ExtendedDataBody body{event->serviceRequest,
                                            event->problemNumber,
                                            event->duplicateKey,
                                            core::DataSet::dump,
                                            {}};
            body.pieces.push_back({nameOf(dump), dump.bytes, dump.digest, false, dump.collectedAt,
                                   sending->offset, true, core::base64Encode(*content)});
            core::outbox::OutgoingMessage message;
            message.type = protocol::MessageType::extendedData;
            message.subject = report->subject;
            message.partitionId = event->partitionId;
            message.problemNumber = event->problemNumber;
            message.data = core::toJson(body);
            const auto sequence = outbox.accept(transaction, message, clock.now());
            if (!sequence)
                return core::passOn(sequence);
            auto stored = store::dumpByNumber(transaction, dump.number);
            if (!stored)
                return core::passOn(stored);
            stored->sequences.push_back(*sequence);
            if (auto updated = store::updateDump(transaction, *stored); !updated)
                return updated;
            const bool first = sending->offset == 0;
            sending->messages.sequences = stored->sequences;
            if (!first)
                return {};
            const auto what = core::say("dump.sent-by", {{"name", sending->arguments.name},
                                                         {"dump", nameOf(dump)},
                                                         {"comment", sending->arguments.comment}});
            const auto at = clock.now();
            event->history.push_back({at, sending->caller.user, what});
            if (auto updated = store::updateEvent(transaction, *event); !updated)
                return updated;
            return audit(transaction, sending->caller, api::kDumpSend.name,
                         std::to_string(event->problemNumber), what, at);
        },
        [this, sending](const core::Result<void>& done) {
            changed();
            if (!done)
                return sending->respond(core::passOn(done));
            sending->offset += kMessageBytes;
            if (sending->offset < sending->dump.bytes)
                return sendNext(sending);
            sending->respond(sending->messages);
        });
}

void DumpOperations::remove(std::uint64_t number, const Respond<api::Nothing>& respond) const {
    if (collector.collecting(number))
        return respond(
            core::fail(ErrorCode::conflict,
                       core::say("dump.being-collected", {{"number", std::to_string(number)}})));
    store.post(
        [number](store::Transaction& transaction) {
            return store::removeDump(transaction, number);
        },
        [this, number, respond](const core::Result<void>& removed) {
            if (!removed)
                return respond(core::passOn(removed));
            files.remove(number);
            changed();
            respond(api::Nothing{});
        });
}

}  // namespace callbox::service::dumps
