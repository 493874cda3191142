// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/delivery/delivery_engine.h"

#include <algorithm>
#include <random>

#include <boost/asio/post.hpp>

namespace callbox::service::delivery {

namespace asio = boost::asio;
using connectivity::Path;
using connectivity::courier::Courier;
using core::Error;
using core::Message;
using core::Result;
using core::say;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

SteadyTime steadyNow() {
    return std::chrono::steady_clock::now();
}

/// Between attempts when the store cannot be read, or an outbox says due and has nothing.
constexpr milliseconds kLocalRetry{500};
/// How often lastContact alone is worth a word.
constexpr seconds kContactNews{5};

}  // namespace

DeliveryEngine::DeliveryEngine(DeliveryDependencies dependencies, DeliveryCallbacks callbacks,
                               DeliveryOptions options)
    : context_(dependencies.context),
      dependencies_(std::move(dependencies)),
      callbacks_(std::move(callbacks)),
      options_(options),
      desk_(context_, dependencies_.store, dependencies_.outbox,
            dependencies_.now ? dependencies_.now : std::function<core::TimePoint()>([] {
                return std::chrono::floor<std::chrono::microseconds>(
                    std::chrono::system_clock::now());
            })),
      book_(dependencies_.store, dependencies_.sealer),
      timer_(context_) {
    if (!dependencies_.now)
        dependencies_.now = [] {
            return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
        };
    if (!dependencies_.random)
        dependencies_.random = [engine = std::mt19937(std::random_device{}())]() mutable {
            return std::uniform_real_distribution<double>(0, 1)(engine);
        };
    options_.parallel = std::clamp<std::size_t>(options_.parallel, 1, 16);
    makeLanes();
}

void DeliveryEngine::makeLanes() {
    lanes_.clear();
    for (std::size_t i = 0; i < options_.parallel; ++i)
        lanes_.push_back(std::make_shared<Lane>(context_, options_.limits, codings_));
    control_ = std::make_shared<Courier>(context_, options_.limits, codings_);
    healer_ = std::make_shared<Courier>(context_, options_.limits, codings_);
}

void DeliveryEngine::configure(core::ReceiverAddress receiver) {
    const bool another =
        receiver.url != receiver_.url || receiver.caCertificate != receiver_.caCertificate;
    receiver_ = std::move(receiver);
    if (another) {
        token_.clear();
        book_.forgetAll();
        pausedUntil_ = askedToWaitUntil_ = {};
        dependencies_.chain.retryNow();
    }
    kick();
}

void DeliveryEngine::start() {
    if (std::exchange(running_, true))
        return;
    dependencies_.chain.setProbe(
        [weak = weak_from_this()](const Path& path, std::function<void(Result<void>)> done) {
            const auto self = weak.lock();
            if (!self)
                return;
            describeReceiver(self->exchangeOn(self->healer_, path),
                             self->pin_ ? self->pin_->signingKey : "",
                             [done = std::move(done)](const auto& answer) {
                                 if (answer)
                                     done({});
                                 else
                                     done(tl::unexpected<Error>(answer.error().error));
                             });
        });
    checkInAt_ = steadyNow() + options_.usualCheckIn;
    desk_.recover(mine([this](const Result<bool>& done) {
        recovered_ = done.has_value();
        if (!recovered_) {
            running_ = false;  // the store is not to be had yet: begin again
            timer_.expires_after(seconds(5));
            timer_.async_wait(mine([this](boost::system::error_code error) {
                if (!error)
                    start();
            }));
            return;
        }
        pump();
    }));
}

void DeliveryEngine::stop() {
    running_ = false;
    recovered_ = false;
    ++life_;
    timer_.cancel();
    dependencies_.chain.setProbe({});
    // Not at once: the caller may be within one of the couriers' callbacks.
    asio::post(context_, [lanes = std::exchange(lanes_, {}), control = std::exchange(control_, {}),
                          healer = std::exchange(healer_, {})] {});
    sessionWaiters_.clear();
    opening_ = probing_ = checkingIn_ = reoffering_ = false;
    makeLanes();
}

void DeliveryEngine::kick() {
    asio::post(context_, [weak = weak_from_this()] {
        const auto self = weak.lock();
        if (!self)
            return;
        self->emptyAt_ = {};  // that the outbox had nothing to send is no longer known
        self->pump();
    });
}

void DeliveryEngine::retryNow() {
    pausedUntil_ = askedToWaitUntil_ = {};
    emptyAt_ = wideAgainAt_ = {};
    dependencies_.chain.retryNow();
    desk_.retryAllWaiting(mine([this](const Result<bool>&) { pump(); }));
}

void DeliveryEngine::loadIdentity() {
    auto loaded = dependencies_.store.read([&](core::store::Reader& reader) -> Result<bool> {
        auto identity = core::store::consoleIdentity(reader);
        if (!identity)
            return passOn(identity);
        auto pin = core::store::receiverPin(reader);
        if (!pin)
            return passOn(pin);
        identity_ = std::move(*identity);
        pin_ = std::move(*pin);
        return true;
    });
    if (!loaded)
        setHealth(DeliveryHealth::failing, loaded.error().message);
}

bool DeliveryEngine::ready() {
    if (!running_ || !recovered_)
        return false;
    if (!pin_ || identity_.consoleId.empty())
        loadIdentity();
    if (receiver_.url.empty() || !pin_ || identity_.consoleId.empty()) {
        setHealth(DeliveryHealth::notSetUp, {});
        return false;
    }
    const auto password = book_.password(identity_.consoleId);
    if (!password) {
        setHealth(DeliveryHealth::failing, password.error().message);
        return false;
    }
    if (!*password) {
        setHealth(DeliveryHealth::notSetUp, {});
        return false;
    }
    if (state_.health == DeliveryHealth::notSetUp)
        setHealth(DeliveryHealth::waiting, {});
    return true;
}

void DeliveryEngine::pump() {
    if (!ready())
        return;
    const auto now = steadyNow();
    if (pausedUntil_ > now)
        return arm(pausedUntil_);
    if (isUnreachable_)
        return probeUntilReachable();
    if (checkInAt_ <= now)
        checkIn();
    // A lane may hang on its message for as long as an exchange may take; others go on.
    const auto idle =
        std::find_if(lanes_.begin(), lanes_.end(), [](const auto& lane) { return !lane->busy; });
    if (idle == lanes_.end())
        return arm(std::max(checkInAt_, now + kLocalRetry));
    const bool narrow = dependencies_.chain.narrowOnly();
    const auto due = desk_.nextDue(narrow);
    if (!due) {
        setHealth(DeliveryHealth::failing, due.error().message);
        return arm(now + seconds(5));
    }
    SteadyTime wake = std::max(checkInAt_, now + kLocalRetry);
    if (*due && now - emptyAt_ < kLocalRetry)
        wake = emptyAt_ + kLocalRetry;
    else if (*due && now - lineFullAt_ < kLocalRetry)
        wake = lineFullAt_ + kLocalRetry;
    else if (*due && **due <= dependencies_.now())
        return startLane(**idle);
    else if (*due)
        wake = std::min(
            wake,
            now + std::min<milliseconds>(
                      std::chrono::ceil<milliseconds>(**due - dependencies_.now()), seconds(3600)));
    if (!narrow || !startForLarge(**idle, wake))
        arm(wake);
}

/// The way in use is narrow: large data goes when a wide one can be had.
bool DeliveryEngine::startForLarge(Lane& lane, SteadyTime& wake) {
    const auto due = desk_.nextDue(false);
    const bool waits = due && *due && **due <= dependencies_.now();
    if (state_.largeWaits != waits) {
        state_.largeWaits = waits;
        tell();
    }
    if (!waits)
        return false;
    if (wideAgainAt_ > steadyNow()) {
        wake = std::min(wake, wideAgainAt_);
        return false;
    }
    startLane(lane, connectivity::Need::wide);
    return true;
}

void DeliveryEngine::arm(SteadyTime when) {
    timer_.expires_at(when);
    timer_.async_wait(mine([this](boost::system::error_code error) {
        if (!error)
            pump();
    }));
}

void DeliveryEngine::probeUntilReachable() {
    if (std::exchange(probing_, true))
        return;
    dependencies_.chain.acquire(mine([this](const Result<Path>& path) {
        if (!path) {
            probing_ = false;
            return unreachable(path.error());
        }
        describeReceiver(control(*path), pin_->signingKey,
                         mine([this, path = *path](const auto& answer) {
                             probing_ = false;
                             if (answer)
                                 contact(path, false);
                             else
                                 failedBy(answer.error(), path);
                             pump();
                         }));
    }));
}

void DeliveryEngine::unreachable(const Error& error) {
    isUnreachable_ = true;
    const auto now = steadyNow();
    const auto retry = dependencies_.chain.retryAt();
    pausedUntil_ = std::max(now + milliseconds(50), retry.value_or(now + options_.longestPause));
    state_.nextAttempt =
        dependencies_.now() + std::chrono::ceil<std::chrono::microseconds>(pausedUntil_ - now);
    state_.health = DeliveryHealth::failing;
    state_.lastFailure = error.message;
    tell();
    arm(pausedUntil_);
}

seconds DeliveryEngine::bounded(seconds retryAfter) const {
    return std::clamp(retryAfter, seconds(1), std::max(seconds(1), options_.longestRetryAfter));
}

void DeliveryEngine::pause(const Error& error, std::optional<seconds> retryAfter) {
    const auto now = steadyNow();
    milliseconds wait = std::min(options_.longestPause,
                                 options_.firstPause * (1U << std::min(receiverFailures_, 16U)));
    wait = wait / 2 + milliseconds(static_cast<std::int64_t>(
                          dependencies_.random() * static_cast<double>(wait.count()) / 2));
    if (retryAfter) {
        wait = bounded(*retryAfter);
        askedToWaitUntil_ = now + wait;
    }
    ++receiverFailures_;
    pausedUntil_ = std::max(pausedUntil_, now + wait);
    state_.nextAttempt =
        dependencies_.now() + std::chrono::ceil<std::chrono::microseconds>(pausedUntil_ - now);
    state_.health = DeliveryHealth::failing;
    state_.lastFailure = error.message;
    tell();
    arm(pausedUntil_);
}

void DeliveryEngine::contact(const Path& path, bool served) {
    dependencies_.chain.worked(path);
    bool back = std::exchange(isUnreachable_, false);
    if (served)
        back = std::exchange(receiverFailures_, 0) >= 3 || back;
    pausedUntil_ = askedToWaitUntil_;
    state_.lastContact = dependencies_.now();
    state_.nextAttempt.reset();
    const bool moved = state_.connectionId != path.connectionId;
    state_.connectionId = path.connectionId;
    state_.path = path.name;
    state_.largeWaits = state_.largeWaits && path.narrow;
    if (receiverFailures_ == 0 && (state_.health != DeliveryHealth::callingHome || moved)) {
        state_.health = DeliveryHealth::callingHome;
        state_.lastFailure = {};
        tell();
    } else if (steadyNow() - contactToldAt_ >= kContactNews) {
        tell();
    }
    if (back)
        desk_.retryAllWaiting(mine([this](const Result<bool>&) {
            if (callbacks_.outboxChanged)
                callbacks_.outboxChanged();
            emptyAt_ = {};
            pump();
        }));
}

void DeliveryEngine::failedBy(const Failure& failure, const Path& path) {
    switch (failure.kind) {
        case FailureKind::path:
            dependencies_.chain.failed(path, failure.error);
            isUnreachable_ = true;
            // Another way may be due at once; the next acquire tells.
            setHealth(DeliveryHealth::failing, failure.error.message);
            break;
        case FailureKind::impostor:
            dependencies_.chain.failed(path, failure.error);
            isUnreachable_ = true;
            pause(failure.error, std::nullopt);
            break;
        case FailureKind::credential:
            dependencies_.chain.worked(path);
            isUnreachable_ = false;
            pause(failure.error, failure.retryAfter);
            if (callbacks_.enrolmentNeeded)
                callbacks_.enrolmentNeeded(identity_.consoleId);
            break;
        case FailureKind::receiver:
        case FailureKind::token:
        case FailureKind::malformed:
        case FailureKind::subject:
        case FailureKind::later:
        case FailureKind::message:
            dependencies_.chain.worked(path);
            isUnreachable_ = false;
            pause(failure.error, failure.retryAfter);
            break;
        case FailureKind::local:
            pause(failure.error, std::nullopt);
            break;
    }
}

void DeliveryEngine::setHealth(DeliveryHealth health, const Message& failure) {
    if (state_.health == health && state_.lastFailure == failure)
        return;
    state_.health = health;
    state_.lastFailure = failure;
    tell();
}

void DeliveryEngine::tell() {
    contactToldAt_ = steadyNow();
    if (callbacks_.stateChanged)
        callbacks_.stateChanged(state_);
}

Exchange DeliveryEngine::exchangeOn(const std::shared_ptr<Courier>& courier, Path path) const {
    // What is under way holds the exchange, and must not hold the courier it is under way on.
    return [weak = std::weak_ptr(courier), path = std::move(path), receiver = receiver_](
               auto request, auto done) {
        if (const auto alive = weak.lock())
            alive->send(path, receiver, std::move(request), std::move(done));
    };
}

Exchange DeliveryEngine::control(Path path) {
    return exchangeOn(control_, std::move(path));
}

}  // namespace callbox::service::delivery
