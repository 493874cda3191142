// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/service/delivery/delivery_engine.h"
#include "app/service/delivery/message_upload.h"

namespace callbox::service::delivery {

using connectivity::Need;
using connectivity::Path;
using core::Error;
using core::ErrorCode;
using core::Result;
using core::say;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// How long a lane keeps its path before it asks the chain again: a preferred way may be back.
constexpr seconds kKeepPath{2};
/// After an empty visit another lane would find nothing either.
constexpr milliseconds kKnownEmpty{50};
constexpr milliseconds kWideRetry{500};
constexpr milliseconds kLineRetry{500};
/// Attempts after which a message nobody understands is set aside.
constexpr std::uint64_t kMalformedAttempts = 5;
constexpr seconds kStoreRetry{2};

SteadyTime steadyNow() {
    return std::chrono::steady_clock::now();
}

bool isThin(const Path& path) {
    return path.narrow || path.slow || path.bytesPerSecond > 0;
}

}  // namespace

void DeliveryEngine::startLane(Lane& lane, Need need) {
    if (lane.busy)
        return;
    lane.busy = true;
    dependencies_.chain.acquire(
        mine([this, &lane, need](const Result<Path>& path) {
            if (!path) {
                rest(lane);
                if (need == Need::any)
                    return unreachable(path.error());
                const auto retry = dependencies_.chain.retryAt(Need::wide);
                wideAgainAt_ = std::max(steadyNow() + kWideRetry,
                                        retry.value_or(steadyNow() + options_.longestPause));
                return pump();
            }
            lane.path = *path;
            lane.acquiredAt = steadyNow();
            withSession(lane.path, mine([this, &lane](const Answer<std::string>& token) {
                            if (token)
                                return visit(lane, std::nullopt);
                            rest(lane);
                        }));
        }),
        need);
}

/// A slow line carries one message at a time, the most urgent first, and beside an upload one more.
bool DeliveryEngine::lineFull(const Lane& asking) const {
    if (!isThin(asking.path))
        return false;
    std::size_t carried = 0;
    std::size_t uploads = 0;
    for (const auto& lane : lanes_) {
        if (lane.get() == &asking || !lane->busy || !lane->message || !isThin(lane->path))
            continue;
        ++carried;
        uploads += lane->uploading ? 1 : 0;
    }
    return carried > 1 || carried > uploads;
}

/// The lane's path with its part of the bytes a second that all lanes on that way may take.
Path DeliveryEngine::shareOf(const Lane& lane) const {
    Path path = lane.path;
    if (path.bytesPerSecond == 0)
        return path;
    const auto sharing = std::count_if(lanes_.begin(), lanes_.end(), [&](const auto& other) {
        return other->busy && other->message && other->path.connectionId == path.connectionId;
    });
    path.bytesPerSecond = std::max<std::uint64_t>(
        1, path.bytesPerSecond / static_cast<std::uint64_t>(std::max<std::ptrdiff_t>(1, sharing)));
    return path;
}

/// A way that goes down when it is unused must not be held.
void DeliveryEngine::rest(Lane& lane) {
    lane.busy = false;
    lane.path = {};
}

void DeliveryEngine::startAnother() {
    if (steadyNow() - emptyAt_ < kKnownEmpty || steadyNow() - lineFullAt_ < kLineRetry ||
        pausedUntil_ > steadyNow() || isUnreachable_)
        return;
    const auto idle =
        std::find_if(lanes_.begin(), lanes_.end(), [](const auto& lane) { return !lane->busy; });
    if (idle != lanes_.end())
        startLane(**idle);
}

void DeliveryEngine::visit(Lane& lane, std::optional<Outcome> outcome) {
    const auto now = steadyNow();
    const bool full = lineFull(lane);
    if (full)
        lineFullAt_ = now;
    if (full && !outcome) {
        rest(lane);
        return pump();
    }
    const bool take = !full && running_ && pausedUntil_ <= now && !isUnreachable_ && !reoffering_ &&
                      sessionFresh() && now - lane.acquiredAt < kKeepPath;
    desk_.visit(
        outcome, take ? std::optional(Take{lane.path.name, lane.path.narrow}) : std::nullopt,
        mine([this, &lane, outcome, take](const Result<Turn>& turn) {
            if (turn)
                return visited(lane, *turn, outcome.has_value(), take);
            setHealth(DeliveryHealth::failing, turn.error().message);
            // What came of the message must not be lost while the disk is full.
            lane.again.expires_after(kStoreRetry);
            lane.again.async_wait(mine([this, &lane, outcome](boost::system::error_code error) {
                if (!error)
                    visit(lane, outcome);
            }));
        }));
}

void DeliveryEngine::visited(Lane& lane, const Turn& turn, bool settled, bool asked) {
    if (turn.acknowledgement) {
        const auto& done = *turn.acknowledgement;
        if (done.needFull && callbacks_.fullInventoryAsked && lane.message)
            callbacks_.fullInventoryAsked(lane.message->subject, done.partitionId);
        if (callbacks_.acknowledged)
            callbacks_.acknowledged(done);
    } else if (settled && callbacks_.outboxChanged) {
        callbacks_.outboxChanged();
    }
    lane.message = turn.next;
    lane.repeated = lane.uploading = false;
    lane.mostAtOnce.reset();
    if (lane.message) {
        startAnother();
        return transmit(lane);
    }
    rest(lane);
    if (asked)
        emptyAt_ = steadyNow();
    pump();
}

void DeliveryEngine::transmit(Lane& lane) {
    const auto sealed = book_.seal(*lane.message);
    if (!sealed)
        return settle(lane, sealed.error(), true, std::nullopt);
    if (!*sealed) {
        if (callbacks_.enrolmentNeeded)
            callbacks_.enrolmentNeeded(lane.message->subject);
        return settle(lane,
                      errorOf(ErrorCode::denied, say("delivery.subject-not-enrolled",
                                                     {{"entity", lane.message->subject}})),
                      true, std::nullopt);
    }
    lane.usedNext = (*sealed)->usedNext;
    // What is under way is held by the lane's courier and must not hold the lane.
    const auto exchange = mine([this, weak = std::weak_ptr(lane.shared_from_this())](auto request,
                                                                                     auto done) {
        if (const auto alive = weak.lock())
            alive->courier.send(shareOf(*alive), receiver_, std::move(request), std::move(done));
    });
    auto then = mine([this, &lane](const Answer<core::protocol::Receipt>& receipt) {
        if (receipt)
            received(lane, *receipt);
        else
            refused(lane, receipt.error());
    });
    const std::size_t chunk = lane.mostAtOnce.value_or(chunkFor(lane.path));
    if ((*sealed)->envelope.data.size() <= chunk)
        return postMessage(exchange, token_, pin_->signingKey, (*sealed)->envelope,
                           std::move(then));
    lane.uploading = true;
    Sending sending{chunk, mine([this, &lane] {
                        contact(lane.path, true);
                        lane.repeated = false;  // a session may end more than once on the way
                    })};
    std::make_shared<MessageUpload>(exchange, token_, pin_->signingKey, (*sealed)->envelope,
                                    std::move(sending), std::move(then))
        ->begin();
}

Result<std::optional<core::protocol::Envelope>> DeliveryEngine::envelopeOf(
    const core::outbox::OutboxMessage& message) {
    auto sealed = book_.seal(message);
    if (!sealed)
        return passOn(sealed);
    if (!*sealed)
        return std::optional<core::protocol::Envelope>{};
    return std::optional(std::move((*sealed)->envelope));
}

void DeliveryEngine::received(Lane& lane, const core::protocol::Receipt& receipt) {
    contact(lane.path, true);
    if (lane.usedNext)
        nextPasswordWorked(lane.message->subject);
    if (receipt.nextCheckIn)
        scheduleCheckIn(
            std::chrono::duration_cast<seconds>(*receipt.nextCheckIn - dependencies_.now()));
    epochSeen(receipt.receiverEpoch, std::nullopt);
    Outcome outcome;
    outcome.sequence = lane.message->identity.sequence;
    outcome.path = lane.path.name;
    outcome.receipt = receipt;
    visit(lane, std::move(outcome));
}

/// Something between here and the receiver lets only small bodies through: smaller parts may do.
bool DeliveryEngine::shrink(Lane& lane) {
    const auto tried =
        std::min(lane.message->data.size(), lane.mostAtOnce.value_or(chunkFor(lane.path)));
    lane.mostAtOnce = smallerChunk(tried);
    return lane.mostAtOnce.has_value();
}

void DeliveryEngine::refused(Lane& lane, const Failure& failure) {
    const auto retryAfter =
        failure.retryAfter ? std::optional(bounded(*failure.retryAfter)) : std::nullopt;
    switch (failure.kind) {
        case FailureKind::token:
            token_.clear();
            if (std::exchange(lane.repeated, true))
                break;
            return withSession(lane.path, mine([this, &lane](const Answer<std::string>& token) {
                                   if (token)
                                       transmit(lane);
                                   else
                                       settle(lane, token.error().error, true, std::nullopt);
                               }));
        case FailureKind::subject:
            if (lane.usedNext) {
                book_.nextRefused(lane.message->subject);
                return transmit(lane);
            }
            dependencies_.chain.worked(lane.path);
            if (callbacks_.enrolmentNeeded)
                callbacks_.enrolmentNeeded(lane.message->subject);
            return settle(lane, failure.error, true, std::nullopt);
        case FailureKind::later:
            dependencies_.chain.worked(lane.path);
            return settle(lane, failure.error, true, retryAfter);
        case FailureKind::message:
            dependencies_.chain.worked(lane.path);
            if (failure.reason.empty() && shrink(lane))
                return transmit(lane);
            return settle(lane, failure.error, false, std::nullopt);
        case FailureKind::malformed:
            dependencies_.chain.worked(lane.path);
            return settle(lane, failure.error, lane.message->attempts + 1 < kMalformedAttempts,
                          retryAfter);
        case FailureKind::path:
        case FailureKind::impostor:
        case FailureKind::receiver:
        case FailureKind::credential:
        case FailureKind::local:
            break;
    }
    failedBy(failure, lane.path);
    settle(lane, failure.error, true, retryAfter);
}

void DeliveryEngine::settle(Lane& lane, Error error, bool retryable,
                            std::optional<seconds> retryAfter) {
    Outcome outcome;
    outcome.sequence = lane.message->identity.sequence;
    outcome.path = lane.path.name;
    outcome.error = std::move(error);
    outcome.retryable = retryable;
    outcome.retryAfter = retryAfter;
    visit(lane, std::move(outcome));
}

}  // namespace callbox::service::delivery
