// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/extended/data_sender.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/json/codec.h"
#include "core/protocol/identity.h"
#include "core/store/events.h"
#include "core/store/extended_data.h"

namespace callbox::service::extended {

namespace store = core::store;
namespace protocol = core::protocol;

namespace {

/// Of contents in one message: as JSON text they stay below what a receiver takes.
constexpr std::uint64_t kMessageBytes = std::uint64_t{4} << 20;
constexpr std::size_t kEventsAtOnce = 16;

/// Messages about one event, filled piece by piece.
class Packing {
public:
    Packing(store::Transaction& transaction, const core::outbox::Outbox& outbox,
            core::outbox::OutgoingMessage message, protocol::ExtendedDataBody body,
            core::TimePoint now)
        : transaction_(transaction),
          outbox_(outbox),
          message_(std::move(message)),
          body_(std::move(body)),
          now_(now) {}

    core::Result<void> add(const core::DataFile& file) {
        std::uint64_t offset = 0;
        // A text that fits is not divided, for a character could be.
        if (filled_ > 0 && filled_ + file.bytes > kMessageBytes)
            if (auto left = leave(); !left)
                return left;
        do {
            if (filled_ >= kMessageBytes)
                if (auto left = leave(); !left)
                    return left;
            auto content =
                store::dataContent(transaction_, file.id, offset, kMessageBytes - filled_);
            if (!content)
                return core::passOn(content);
            if (content->empty() && offset < file.bytes)
                return core::fail(core::ErrorCode::corrupt,
                                  core::say("extended.content-gone", {{"file", file.name}}));
            const auto taken = content->size();
            put(file, offset, std::move(*content));
            offset += taken;
            filled_ += taken;
        } while (offset < file.bytes);
        return {};
    }

    core::Result<std::vector<std::uint64_t>> finish() {
        if (!body_.pieces.empty())
            if (auto left = leave(); !left)
                return core::passOn(left);
        return std::move(sequences_);
    }

private:
    void put(const core::DataFile& file, std::uint64_t offset, std::string content) {
        const bool binary = file.set == core::DataSet::dump;
        body_.pieces.push_back({file.name, file.bytes, file.digest, file.cut, file.gatheredAt,
                                offset, binary,
                                binary ? protocol::base64Encode(content) : std::move(content)});
        files_.insert(file.id);
    }

    core::Result<void> leave() {
        message_.data = core::toJson(body_);
        const auto sequence = outbox_.accept(transaction_, message_, now_);
        if (!sequence)
            return core::passOn(sequence);
        for (const auto file : files_)
            if (auto noted = store::noteDataMessage(transaction_, file, *sequence); !noted)
                return noted;
        sequences_.push_back(*sequence);
        body_.pieces.clear();
        files_.clear();
        filled_ = 0;
        return {};
    }

    store::Transaction& transaction_;
    const core::outbox::Outbox& outbox_;
    core::outbox::OutgoingMessage message_;
    protocol::ExtendedDataBody body_;
    core::TimePoint now_;
    std::uint64_t filled_ = 0;
    std::set<std::uint64_t> files_;
    std::vector<std::uint64_t> sequences_;
};

core::Result<std::vector<core::DataFile>> keptFiles(const store::Reader& reader,
                                                    std::uint64_t problemNumber) {
    auto data = store::eventData(reader, problemNumber);
    if (!data)
        return core::passOn(data);
    std::erase_if(data->files, [](const core::DataFile& file) {
        return file.set != core::DataSet::primary || file.state != core::DataFileState::kept;
    });
    return std::move(data->files);
}

}  // namespace

core::Result<std::vector<std::uint64_t>> DataSender::send(store::Transaction& transaction,
                                                          const core::ServiceableEvent& event,
                                                          const std::vector<core::DataFile>& files,
                                                          core::TimePoint now) const {
    const std::string number = std::to_string(event.problemNumber);
    if (event.serviceRequest.empty() || event.state != core::EventState::acknowledged)
        return core::fail(core::ErrorCode::conflict,
                          core::say("extended.no-service-request", {{"number", number}}));
    if (files.empty())
        return core::fail(core::ErrorCode::conflict,
                          core::say("extended.nothing-kept", {{"number", number}}));
    const auto report = filing_.reportOf(transaction, event);
    if (!report)
        return core::passOn(report);
    core::outbox::OutgoingMessage message;
    message.type = protocol::MessageType::extendedData;
    message.subject = report->subject;
    message.partitionId = event.partitionId;
    message.problemNumber = event.problemNumber;
    Packing packing(
        transaction, outbox_, std::move(message),
        {event.serviceRequest, event.problemNumber, event.duplicateKey, files.front().set, {}},
        now);
    for (const auto& file : files)
        if (auto added = packing.add(file); !added)
            return core::passOn(added);
    return packing.finish();
}

core::Result<std::vector<std::uint64_t>> DataSender::sendDue(store::Transaction& transaction,
                                                             core::TimePoint now) const {
    auto numbers = store::eventsWithDataToSend(transaction, kEventsAtOnce);
    if (!numbers)
        return core::passOn(numbers);
    for (const auto number : *numbers) {
        const auto event = store::eventByNumber(transaction, number);
        if (!event)
            return core::passOn(event);
        const auto files = keptFiles(transaction, number);
        if (!files)
            return core::passOn(files);
        const auto sent = send(transaction, *event, *files, now);
        if (sent)
            continue;
        if (sent.error().code != core::ErrorCode::conflict)
            return core::passOn(sent);
        // Of a system that was removed since nothing leaves any more.
        const core::DataGathering ended{
            core::DataSet::primary, core::GatheringState::failed, now, sent.error().message, {}};
        if (auto noted = store::noteGathering(transaction, number, ended); !noted)
            return core::passOn(noted);
    }
    return numbers;
}

core::Result<void> DataSender::remove(store::Transaction& transaction,
                                      const core::ServiceableEvent& event,
                                      const core::DataFile& file, core::TimePoint now) const {
    const auto left = [&] {
        return core::fail(core::ErrorCode::conflict,
                          core::say("extended.left-already", {{"file", file.name}}));
    };
    if (file.state == core::DataFileState::sent)
        return left();
    const auto waiting = store::waitingDataMessages(transaction, file.id);
    if (!waiting)
        return core::passOn(waiting);
    if (file.state == core::DataFileState::waiting && waiting->empty())
        return left();
    std::set<std::uint64_t> others;
    for (const auto sequence : *waiting) {
        if (auto withdrawn = outbox_.withdraw(transaction, sequence, now); !withdrawn)
            return withdrawn;
        const auto files = store::forgetDataMessage(transaction, sequence);
        if (!files)
            return core::passOn(files);
        others.insert(files->begin(), files->end());
    }
    others.erase(file.id);
    if (auto removed = store::removeDataFile(transaction, file.id); !removed)
        return removed;
    std::vector<core::DataFile> again;
    for (const auto id : others) {
        auto other = store::dataFile(transaction, event.problemNumber, std::to_string(id));
        if (!other)
            return core::passOn(other);
        again.push_back(std::move(*other));
    }
    if (again.empty())
        return {};
    const auto sent = send(transaction, event, again, now);
    // Closed since: the others are kept, and do not leave.
    if (!sent && sent.error().code != core::ErrorCode::conflict)
        return core::passOn(sent);
    return {};
}

}  // namespace callbox::service::extended
