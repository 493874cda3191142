// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/delivery/message_upload.h"

#include <algorithm>
#include <utility>

namespace callbox::service::delivery {

using core::ErrorCode;
using core::say;
using core::protocol::Receipt;
using core::protocol::UploadRequest;
using core::protocol::UploadState;

namespace {

constexpr std::uint64_t kSecondsForChunk = 10;
constexpr std::uint64_t kSmallestChunk = std::uint64_t{4} << 10;
constexpr std::uint64_t kLargestChunk = std::uint64_t{1} << 20;
/// Of a slow line whose speed nobody knows: ten seconds of a modem's 28,800 bit/s.
constexpr std::uint64_t kSlowChunk = std::uint64_t{32} << 10;
constexpr unsigned kRestarts = 5;

Failure strange() {
    return Failure{FailureKind::receiver,
                   errorOf(ErrorCode::protocol, say("delivery.upload-strange")),
                   std::nullopt,
                   {}};
}

}  // namespace

std::size_t chunkFor(const connectivity::Path& path) {
    if (path.bytesPerSecond > 0)
        return std::clamp(std::min(path.bytesPerSecond, kLargestChunk) * kSecondsForChunk,
                          kSmallestChunk, kLargestChunk);
    return path.narrow || path.slow ? kSlowChunk : kLargestChunk;
}

std::optional<std::size_t> smallerChunk(std::size_t tooLarge) {
    if (tooLarge <= kSmallestChunk)
        return std::nullopt;
    return std::max<std::size_t>(tooLarge / 4, kSmallestChunk);
}

MessageUpload::MessageUpload(Exchange exchange, std::string token, std::string signingKey,
                             const core::protocol::Envelope& envelope, Sending sending,
                             Then<Receipt> then)
    : exchange_(std::move(exchange)),
      token_(std::move(token)),
      signingKey_(std::move(signingKey)),
      envelope_(envelope),
      sending_(std::move(sending)),
      then_(std::move(then)) {
    sending_.chunk = std::max<std::size_t>(sending_.chunk, 1);
}

void MessageUpload::begin() {
    const UploadRequest request{envelope_.identity, envelope_.subject, envelope_.data.size()};
    beginUpload(
        exchange_, token_, signingKey_, request,
        [self = shared_from_this()](const Answer<UploadState>& answer) { self->stands(answer); });
}

bool MessageUpload::sound(const UploadState& state) const {
    return !state.id.empty() && state.id.size() <= 80 &&
           state.id.find_first_not_of("0123456789abcdef") == std::string::npos &&
           state.identity == envelope_.identity && state.size == envelope_.data.size() &&
           state.offset <= state.size;
}

void MessageUpload::stands(const Answer<UploadState>& answer) {
    if (!answer && answer.error().reason == "not-found")
        return sendWhole();
    if (!answer)
        return then_(tl::unexpected<Failure>(answer.error()));
    next(*answer);
}

void MessageUpload::next(const UploadState& state) {
    if (!sound(state))
        return then_(tl::unexpected<Failure>(strange()));
    id_ = state.id;
    if (state.offset == state.size)
        return finish();
    const auto offset = static_cast<std::size_t>(state.offset);
    std::string chunk = envelope_.data.substr(offset, sending_.chunk);
    const std::uint64_t expected = state.offset + chunk.size();
    appendToUpload(exchange_, token_, signingKey_, id_, state.offset, std::move(chunk),
                   [self = shared_from_this(), expected](const Answer<UploadState>& answer) {
                       self->appended(answer, expected);
                   });
}

void MessageUpload::appended(const Answer<UploadState>& answer, std::uint64_t expected) {
    if (!answer &&
        (answer.error().reason == "offset-wrong" || answer.error().reason == "not-found"))
        return beginAgain(answer.error());
    if (!answer)
        return then_(tl::unexpected<Failure>(answer.error()));
    if (answer->offset != expected || answer->id != id_)
        return beginAgain(strange());
    if (sending_.progress)
        sending_.progress();
    next(*answer);
}

void MessageUpload::finish() {
    core::protocol::Envelope envelope = envelope_;
    envelope.data.clear();
    envelope.upload = id_;
    postMessage(exchange_, token_, signingKey_, envelope,
                [self = shared_from_this()](const Answer<Receipt>& receipt) {
                    if (!receipt && (receipt.error().reason == "upload-incomplete" ||
                                     receipt.error().reason == "upload-damaged"))
                        return self->beginAgain(receipt.error());
                    self->then_(receipt);
                });
}

void MessageUpload::sendWhole() {
    postMessage(exchange_, token_, signingKey_, envelope_, then_);
}

void MessageUpload::beginAgain(const Failure& failure) {
    if (++restarts_ > kRestarts)
        return then_(tl::unexpected<Failure>(failure));
    begin();
}

}  // namespace callbox::service::delivery
