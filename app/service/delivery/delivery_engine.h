// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of DeliveryLoop. Split over delivery_engine.cpp (when to do what), lanes.cpp
// (messages), session.cpp (login, instructions), enrolment.cpp and connection_test.cpp.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/service/delivery/credential_book.h"
#include "app/service/delivery/delivery_loop.h"
#include "app/service/delivery/outbox_desk.h"
#include "app/service/delivery/receiver_client.h"
#include "connectivity/courier/courier.h"
#include "core/store/console_identity.h"

namespace callbox::service::delivery {

using SteadyTime = std::chrono::steady_clock::time_point;

class DeliveryEngine : public std::enable_shared_from_this<DeliveryEngine> {
public:
    DeliveryEngine(DeliveryDependencies dependencies, DeliveryCallbacks callbacks,
                   DeliveryOptions options);

    void configure(core::ReceiverAddress receiver);
    void start();
    void stop();
    void kick();
    void retryNow();
    void describe(std::function<void(core::Result<core::protocol::ReceiverDescription>)> done);
    void enrol(core::protocol::EnrolmentRequest request,
               std::function<void(core::Result<core::protocol::EnrolmentAnswer>)> done);
    void test(const std::string& connectionId,
              std::function<void(core::Result<std::vector<core::TestStep>>)> done,
              connectivity::TellStep tell);
    core::Result<std::optional<core::protocol::Envelope>> envelopeOf(
        const core::outbox::OutboxMessage& message);
    const DeliveryState& state() const { return state_; }

private:
    /// One kept-alive connection and the message on it.
    struct Lane : std::enable_shared_from_this<Lane> {
        Lane(boost::asio::io_context& context, const connectivity::courier::ExchangeLimits& limits,
             std::shared_ptr<connectivity::courier::PeerCodings> codings)
            : courier(context, limits, std::move(codings)), again(context) {}
        connectivity::courier::Courier courier;
        boost::asio::steady_timer again;  ///< until the store can take the outcome
        connectivity::Path path;
        SteadyTime acquiredAt;
        std::optional<core::outbox::OutboxMessage> message;
        bool busy = false;
        bool usedNext = false;
        bool repeated = false;
        bool uploading = false;                 ///< in chunks
        std::optional<std::size_t> mostAtOnce;  ///< of this message, after a 413 on the way
    };

    /// Wraps a callback so that it is dropped once the engine is gone or was stopped.
    template <class Function>
    auto mine(Function function) {
        return [weak = weak_from_this(), life = life_,
                function = std::move(function)](auto&&... values) mutable {
            if (const auto self = weak.lock(); self && self->life_ == life)
                function(std::forward<decltype(values)>(values)...);
        };
    }

    // when to do what
    void makeLanes();
    bool ready();
    void loadIdentity();
    void pump();
    void arm(SteadyTime when);
    void probeUntilReachable();
    void unreachable(const core::Error& error);
    void pause(const core::Error& error, std::optional<std::chrono::seconds> retryAfter);
    /// The receiver answered. `served`: it did what it was asked for, not only told who it is.
    void contact(const connectivity::Path& path, bool served);
    void setHealth(DeliveryHealth health, const core::Message& failure);
    void tell();
    void failedBy(const Failure& failure, const connectivity::Path& path);
    std::chrono::seconds bounded(std::chrono::seconds retryAfter) const;
    Exchange exchangeOn(const std::shared_ptr<connectivity::courier::Courier>& courier,
                        connectivity::Path path) const;
    Exchange control(connectivity::Path path);

    // messages
    void startLane(Lane& lane, connectivity::Need need = connectivity::Need::any);
    void rest(Lane& lane);
    bool startForLarge(Lane& lane, SteadyTime& wake);
    void startAnother();
    bool lineFull(const Lane& asking) const;
    connectivity::Path shareOf(const Lane& lane) const;
    void visit(Lane& lane, std::optional<Outcome> outcome);
    void visited(Lane& lane, const Turn& turn, bool settled, bool asked);
    void transmit(Lane& lane);
    void received(Lane& lane, const core::protocol::Receipt& receipt);
    static bool shrink(Lane& lane);
    void refused(Lane& lane, const Failure& failure);
    void settle(Lane& lane, core::Error error, bool retryable,
                std::optional<std::chrono::seconds> retryAfter);

    // login and instructions
    void withSession(const connectivity::Path& path, Then<std::string> then);
    void login(const connectivity::Path& path);
    void sessionOpened(const connectivity::Path& path, const OpenSession& opened);
    void sessionReady(const Answer<std::string>& token);
    bool sessionFresh() const;
    void checkIn();
    void fetch(const connectivity::Path& path, std::function<void(Answer<bool>)> then);
    void follow(const connectivity::Path& path, const core::protocol::Instruction& instruction);
    void confirm(const connectivity::Path& path, const std::string& id);
    void epochSeen(const std::string& receiverEpoch, std::optional<std::uint64_t> highestSequence);
    void reoffered(const core::Result<core::outbox::Reoffer>& reoffer);
    void nextPasswordWorked(const std::string& entityId);
    void scheduleCheckIn(std::chrono::seconds after);

    // enrolling and testing
    using Enrolled = std::function<void(core::Result<core::protocol::EnrolmentAnswer>)>;
    void enrolOver(const connectivity::Path& path, const std::string& token,
                   const core::protocol::EnrolmentRequest& request, Enrolled done);
    void storeEnrolment(const core::protocol::EnrolmentRequest& request,
                        core::protocol::EnrolmentAnswer answer, Enrolled done);
    struct Trial;
    using TrialPointer = std::shared_ptr<Trial>;
    void testCredential(const std::string& connectionId, const TrialPointer& trial);
    void testMessage(const TrialPointer& trial);
    void sendTest(const TrialPointer& trial, const core::outbox::OutboxMessage& message);
    void testSent(const TrialPointer& trial, Outcome outcome);

    boost::asio::io_context& context_;
    DeliveryDependencies dependencies_;
    DeliveryCallbacks callbacks_;
    DeliveryOptions options_;
    OutboxDesk desk_;
    CredentialBook book_;
    boost::asio::steady_timer timer_;
    std::shared_ptr<connectivity::courier::PeerCodings> codings_ =
        std::make_shared<connectivity::courier::PeerCodings>();
    std::vector<std::shared_ptr<Lane>> lanes_;
    std::shared_ptr<connectivity::courier::Courier> control_;
    std::shared_ptr<connectivity::courier::Courier> healer_;

    std::uint64_t life_ = 0;
    bool running_ = false;
    bool recovered_ = false;  ///< the outbox's interrupted messages have their turn again
    bool probing_ = false;
    bool checkingIn_ = false;
    bool isUnreachable_ = false;
    unsigned receiverFailures_ = 0;  ///< in a row
    SteadyTime pausedUntil_{};
    SteadyTime askedToWaitUntil_{};
    SteadyTime emptyAt_{};
    SteadyTime lineFullAt_{};
    SteadyTime wideAgainAt_{};  ///< no wide way before, for what a narrow one does not take
    SteadyTime checkInAt_{};
    SteadyTime contactToldAt_{};

    core::ReceiverAddress receiver_;
    core::store::ConsoleIdentity identity_;
    std::optional<core::store::ReceiverPin> pin_;
    std::string token_;
    SteadyTime tokenUntil_{};
    bool opening_ = false;
    std::vector<Then<std::string>> sessionWaiters_;
    bool reoffering_ = false;
    DeliveryState state_;
};

}  // namespace callbox::service::delivery
