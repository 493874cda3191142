// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/service/delivery/delivery_engine.h"
#include "core/store/credentials.h"

namespace callbox::service::delivery {

using connectivity::Path;
using core::Error;
using core::ErrorCode;
using core::Result;
using core::say;
using core::protocol::Instruction;
using core::protocol::InstructionKind;
using core::protocol::Instructions;
using core::store::Transaction;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// More at once than a receiver has reason to ask; the rest is listed again next time.
constexpr std::size_t kMostInstructions = 100;
constexpr std::size_t kLongestPassword = 256;
/// A receiver's clock may differ, so its "expires" only shortens a session within these bounds; a
/// token that is over sooner is told by 401.
constexpr milliseconds kShortestSession{60'000};
constexpr milliseconds kLongestSession{900'000};

SteadyTime steadyNow() {
    return std::chrono::steady_clock::now();
}

}  // namespace

bool DeliveryEngine::sessionFresh() const {
    return !token_.empty() && steadyNow() < tokenUntil_;
}

void DeliveryEngine::withSession(const Path& path, Then<std::string> then) {
    if (sessionFresh())
        return then(token_);
    sessionWaiters_.push_back(std::move(then));
    if (!std::exchange(opening_, true))
        login(path);
}

void DeliveryEngine::login(const Path& path) {
    loadIdentity();
    const auto password = book_.password(identity_.consoleId);
    if (!password || !*password || !pin_)
        return sessionReady(
            broken(FailureKind::local,
                   password ? errorOf(ErrorCode::authentication, say("delivery.not-enrolled"))
                            : password.error()));
    Login login{identity_.consoleId, (*password)->text, identity_.epoch, std::nullopt};
    if ((*password)->next)
        login.issuedAt = (*password)->issuedAt;
    openSession(control(path), pin_->signingKey, login,
                mine([this, path, next = (*password)->next](const Answer<OpenSession>& opened) {
                    if (opened) {
                        if (next)
                            nextPasswordWorked(identity_.consoleId);
                        return sessionOpened(path, *opened);
                    }
                    if (next && opened.error().kind == FailureKind::credential) {
                        book_.nextRefused(identity_.consoleId);
                        return this->login(path);
                    }
                    failedBy(opened.error(), path);
                    sessionReady(passOn(opened));
                    pump();
                }));
}

void DeliveryEngine::sessionOpened(const Path& path, const OpenSession& opened) {
    token_ = opened.token;
    const auto told =
        std::chrono::duration_cast<milliseconds>(opened.expires - dependencies_.now());
    tokenUntil_ = steadyNow() + std::clamp(told, kShortestSession, kLongestSession) * 4 / 5;
    // Before the first message: only a receiver that has not got new ones yet can tell what it
    // lost when it was restored.
    fetch(path, [this, path](const Answer<bool>& done) {
        if (!done) {
            token_.clear();
            failedBy(done.error(), path);
            sessionReady(passOn(done));
            pump();
            return;
        }
        contact(path, true);
        sessionReady(token_);
    });
}

void DeliveryEngine::sessionReady(const Answer<std::string>& token) {
    opening_ = false;
    for (auto& waiter : std::exchange(sessionWaiters_, {}))
        waiter(token);
}

void DeliveryEngine::scheduleCheckIn(seconds after) {
    // Nothing dials for instructions more often than usual.
    const auto shortest = dependencies_.chain.narrowOnly()
                              ? std::max(options_.shortestCheckIn, options_.usualCheckIn)
                              : options_.shortestCheckIn;
    const auto wait = std::clamp(after, shortest, std::max(shortest, options_.longestCheckIn));
    checkInAt_ = steadyNow() + wait;
    state_.nextCheckIn = dependencies_.now() + wait;
}

void DeliveryEngine::checkIn() {
    if (std::exchange(checkingIn_, true))
        return;
    scheduleCheckIn(options_.usualCheckIn);
    dependencies_.chain.acquire(mine([this](const Result<Path>& path) {
        if (!path) {
            checkingIn_ = false;
            return unreachable(path.error());
        }
        const bool fresh = sessionFresh();
        withSession(*path, mine([this, path = *path, fresh](const Answer<std::string>& token) {
            checkingIn_ = false;
            if (!token || !fresh)  // a new session has just fetched them
                return;
            fetch(path, [this, path](const Answer<bool>& done) {
                if (done)
                    return contact(path, true);
                if (done.error().kind == FailureKind::token) {
                    token_.clear();
                    checkInAt_ = steadyNow();
                } else {
                    failedBy(done.error(), path);
                }
                pump();
            });
        }));
    }));
}

void DeliveryEngine::fetch(const Path& path, std::function<void(Answer<bool>)> then) {
    fetchInstructions(
        control(path), token_, pin_->signingKey,
        mine([this, path, then = std::move(then)](const Answer<Instructions>& instructions) {
            if (!instructions)
                return then(passOn(instructions));
            epochSeen(instructions->receiverEpoch, instructions->highestSequence);
            const auto count = std::min(instructions->instructions.size(), kMostInstructions);
            for (std::size_t i = 0; i < count; ++i)
                follow(path, instructions->instructions[i]);
            then(true);
        }));
}

void DeliveryEngine::follow(const Path& path, const Instruction& instruction) {
    switch (instruction.kind) {
        case InstructionKind::sendFullInventory:
            if (!callbacks_.fullInventoryAsked)
                return;
            callbacks_.fullInventoryAsked(instruction.entityId, instruction.partitionId);
            return confirm(path, instruction.id);
        case InstructionKind::resend:
            return desk_.resend(instruction.fromSequence,
                                mine([this, path, id = instruction.id](
                                         const Result<core::outbox::Reoffer>& reoffer) {
                                    reoffered(reoffer);
                                    if (reoffer)
                                        confirm(path, id);
                                }));
        case InstructionKind::rotatePassword: {
            if (instruction.password.empty() || instruction.password.size() > kLongestPassword)
                return;
            const auto issuedAt = instruction.issuedAt.value_or(dependencies_.now());
            desk_.write<bool>(
                [&sealer = dependencies_.sealer, instruction,
                 issuedAt](Transaction& transaction) -> Result<bool> {
                    if (const auto done = core::store::offerNextPassword(
                            transaction, sealer, instruction.entityId, instruction.password,
                            issuedAt);
                        !done)
                        return passOn(done);
                    return true;
                },
                mine([this, path, instruction](const Result<bool>& stored) {
                    if (!stored)
                        return;
                    // Only now: it is on disk beside the present one.
                    book_.forget(instruction.entityId);
                    confirm(path, instruction.id);
                }));
            return;
        }
    }
}

void DeliveryEngine::confirm(const Path& path, const std::string& id) {
    // An unconfirmed instruction is listed again, so a failure needs no answer.
    confirmInstruction(control(path), token_, id, [](const Answer<bool>&) {});
}

void DeliveryEngine::nextPasswordWorked(const std::string& entityId) {
    desk_.write<bool>(
        [&sealer = dependencies_.sealer, entityId](Transaction& transaction) -> Result<bool> {
            if (const auto done = core::store::nextPasswordWorked(transaction, sealer, entityId);
                !done)
                return passOn(done);
            return true;
        },
        mine([this, entityId](const Result<bool>&) { book_.forget(entityId); }));
}

void DeliveryEngine::epochSeen(const std::string& receiverEpoch,
                               std::optional<std::uint64_t> highestSequence) {
    if (receiverEpoch.empty() || !pin_ || pin_->epoch == receiverEpoch)
        return;
    const bool known = !pin_->epoch.empty();
    pin_->epoch = receiverEpoch;
    if (!known) {
        desk_.write<bool>(
            [pin = *pin_](Transaction& transaction) -> Result<bool> {
                if (const auto done = core::store::pinReceiver(transaction, pin); !done)
                    return passOn(done);
                return true;
            },
            [](const Result<bool>&) {});
        return;
    }
    reoffering_ = true;
    desk_.reoffer(highestSequence, receiverEpoch,
                  mine([this](const Result<core::outbox::Reoffer>& reoffer) {
                      reoffering_ = false;
                      if (!reoffer)
                          pin_.reset();  // read it again, and find the epoch still to be handled
                      reoffered(reoffer);
                  }));
}

void DeliveryEngine::reoffered(const Result<core::outbox::Reoffer>& reoffer) {
    if (!reoffer)
        return setHealth(DeliveryHealth::failing, reoffer.error().message);
    if (callbacks_.fullInventoryAsked)
        for (const std::string& partition : reoffer->fullInventories)
            callbacks_.fullInventoryAsked({}, partition);
    if (callbacks_.outboxChanged)
        callbacks_.outboxChanged();
    emptyAt_ = {};
    pump();
}

}  // namespace callbox::service::delivery
