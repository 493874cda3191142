// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/leaving/message_look.h"

#include <memory>
#include <utility>

#include "core/store/events.h"

namespace callbox::service::leaving {

namespace api = core::api;
namespace store = core::store;
using core::Result;
using core::outbox::OutboxMessage;

namespace {

constexpr std::uint64_t kMostMessages = 100;
/// Of data in one answer, which has it twice, once as a JSON string's text.
constexpr std::size_t kMostBytes = std::size_t{6} << 20;

}  // namespace

Result<LookedAt> MessageLook::lookAt(const store::Reader& reader, std::uint64_t sequence,
                                     bool stored) const {
    LookedAt look;
    look.stored = stored;
    auto message = parts_.outbox.message(reader, sequence);
    if (!message)
        return core::passOn(message);
    look.message = std::move(*message);
    auto redacted = parts_.outbox.redacted(reader, sequence);
    if (!redacted)
        return core::passOn(redacted);
    look.redacted = std::move(*redacted);
    auto previous = parts_.outbox.previous(reader, look.message);
    if (!previous)
        return core::passOn(previous);
    look.previous = std::move(*previous);
    return look;
}

void MessageLook::findStored(std::uint64_t sequence, const Then& then) const {
    then(parts_.store.read([&](store::Reader& reader) -> Result<Looked> {
        auto look = lookAt(reader, sequence, true);
        if (!look)
            return core::passOn(look);
        Looked looked;
        looked.messages.push_back(std::move(*look));
        return looked;
    }));
}

void MessageLook::tryOut(
    std::function<Result<std::vector<std::uint64_t>>(store::Transaction&)> accept,
    std::size_t limit, Then then) const {
    const auto looked = std::make_shared<std::optional<Looked>>();
    parts_.store.post(
        [this, accept = std::move(accept), limit,
         looked](store::Transaction& transaction) -> Result<void> {
            looked->reset();  // a batch may run twice
            const auto sequences = accept(transaction);
            if (!sequences)
                return core::passOn(sequences);
            Looked found;
            std::size_t bytes = 0;
            for (const auto sequence : *sequences) {
                auto look = lookAt(transaction, sequence, false);
                if (!look)
                    return core::passOn(look);
                bytes += look->message.data.size();
                found.more = found.messages.size() == limit ||
                             (!found.messages.empty() && bytes > kMostBytes);
                if (found.more)
                    break;
                found.messages.push_back(std::move(*look));
            }
            *looked = std::move(found);
            // It has been seen: nothing of it may stay.
            return core::fail(core::ErrorCode::cancelled, core::say("leaving.only-looked"));
        },
        [looked, then = std::move(then)](const Result<void>& done) {
            if (*looked)
                return then(std::move(**looked));
            then(core::passOn(done));
        });
}

void MessageLook::find(const api::PreviewArguments& arguments, Then then) const {
    const int given = (arguments.sequence > 0 ? 1 : 0) + (arguments.problemNumber > 0 ? 1 : 0) +
                      (arguments.kind ? 1 : 0);
    if (given != 1)
        return then(core::failField("sequence", core::say("leaving.one-of")));
    if (arguments.limit == 0 || arguments.limit > kMostMessages)
        return then(core::failField(
            "limit", core::say("leaving.limit", {{"most", std::to_string(kMostMessages)}})));
    if (arguments.sequence > 0)
        return findStored(arguments.sequence, then);
    if (arguments.kind)
        return tryOut(
            [this, arguments](store::Transaction& transaction) {
                return parts_.transmitter.queueInto(transaction, *arguments.kind,
                                                    arguments.partition, arguments.limit + 1);
            },
            arguments.limit, std::move(then));
    const auto report = parts_.store.read([&](store::Reader& reader) {
        return parts_.outbox.reportOf(reader, arguments.problemNumber);
    });
    if (!report)
        return then(core::passOn(report));
    if (*report)
        return findStored(**report, then);
    tryOut(
        [this, number = arguments.problemNumber](
            store::Transaction& transaction) -> Result<std::vector<std::uint64_t>> {
            const auto event = store::eventByNumber(transaction, number);
            if (!event)
                return core::passOn(event);
            const auto message = parts_.filing.reportOf(transaction, *event);
            if (!message)
                return core::passOn(message);
            const auto sequence = parts_.outbox.accept(transaction, *message, parts_.clock.now());
            if (!sequence)
                return core::passOn(sequence);
            return std::vector{*sequence};
        },
        1, std::move(then));
}

}  // namespace callbox::service::leaving
