// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "connectivity/chain.h"
#include "connectivity/courier/exchange.h"
#include "core/model/connection.h"
#include "core/protocol/messages.h"

namespace callbox::core::store {
class Store;
class Sealer;
}  // namespace callbox::core::store
namespace callbox::core::outbox {
struct OutboxMessage;
class Outbox;
struct Acknowledgement;
}  // namespace callbox::core::outbox

namespace callbox::service::delivery {

enum class DeliveryHealth {
    notSetUp,     ///< no receiver address, or the console is not enrolled
    callingHome,  ///< the last attempt was answered
    waiting,      ///< nothing was tried yet, or the receiver asked to wait
    failing       ///< the last attempt failed: lastFailure tells why
};

struct DeliveryState {
    DeliveryHealth health = DeliveryHealth::notSetUp;
    std::string connectionId;                    ///< of the way used last; empty: none yet
    std::string path;                            ///< its name
    std::optional<core::TimePoint> lastContact;  ///< last answer that verified
    std::optional<core::TimePoint> nextAttempt;  ///< when failing or waiting
    std::optional<core::TimePoint> nextCheckIn;
    core::Message lastFailure;  ///< empty while callingHome
    bool largeWaits = false;    ///< for a wider way than the one in use
};

struct DeliveryOptions {
    std::size_t parallel = 4;  ///< messages under way at a time, 1..16
    connectivity::courier::ExchangeLimits limits;
    std::chrono::milliseconds firstPause{1000};  ///< after the receiver failed, then doubled
    std::chrono::milliseconds longestPause{60'000};
    std::chrono::seconds longestRetryAfter{900};
    std::chrono::seconds shortestCheckIn{60};
    std::chrono::seconds longestCheckIn{86'400};
    std::chrono::seconds usualCheckIn{3'600};  ///< until a receipt names the next
};

struct DeliveryCallbacks {
    std::function<void(const DeliveryState&)> stateChanged;
    /// A receipt was recorded durably: the event's service request number can be shown.
    std::function<void(const core::outbox::Acknowledgement&)> acknowledged;
    /// Rows of the outbox changed otherwise: being sent, failed, set aside, offered again.
    std::function<void()> outboxChanged;
    /// The receiver wants the full inventory; empty partitionId: of every partition of the entity.
    std::function<void(const std::string& entityId, const std::string& partitionId)>
        fullInventoryAsked;
    /// The receiver does not know this entity's credential (any more), or there is none: enrol it.
    std::function<void(const std::string& entityId)> enrolmentNeeded;
};

struct DeliveryDependencies {
    boost::asio::io_context& context;
    core::store::Store& store;
    const core::outbox::Outbox& outbox;
    const core::store::Sealer& sealer;
    connectivity::Chain& chain;
    std::function<core::TimePoint()> now = {};  ///< wall clock; absent: the system's
    std::function<double()> random = {};        ///< [0, 1), for jitter; absent: the system's
};

class DeliveryEngine;

/// Takes messages from the outbox home: over the chain's path, with a session of the console, until
/// a verified receipt says they arrived. Waits out what fails, then goes on by itself. Everything
/// runs on the io_context's thread, callbacks come there; kick() alone may come from any thread.
/// Commits happen on the store's writer thread, so the io_context's thread does not wait for them.
class DeliveryLoop {
public:
    DeliveryLoop(DeliveryDependencies dependencies, DeliveryCallbacks callbacks,
                 DeliveryOptions options = {});
    ~DeliveryLoop();
    DeliveryLoop(const DeliveryLoop&) = delete;
    DeliveryLoop& operator=(const DeliveryLoop&) = delete;

    /// Where the receiver is; an empty url: nowhere yet. Another one ends the session. Who this
    /// console is and what it proves itself with is read from the store.
    void configure(core::ReceiverAddress receiver);

    void start();
    void stop();  ///< drops what is under way; what was not acknowledged stays in the outbox

    /// New messages were accepted.
    void kick();
    /// The operator asks: no back-off is waited for.
    void retryNow();

    /// GET /v1/receiver over the chain.
    void describe(std::function<void(core::Result<core::protocol::ReceiverDescription>)> done);

    /// Asks for credentials (nonce and consoleId are filled in when empty). Those issued are
    /// stored, and the receiver's key is pinned, before `done` is called; the loop goes on with
    /// them. Errors: denied when the receiver has another key than the pinned one.
    void enrol(core::protocol::EnrolmentRequest request,
               std::function<void(core::Result<core::protocol::EnrolmentAnswer>)> done);

    /// Tests one connection step by step, then "credential" (opens a session over it) and
    /// "message". `tell` hears each step as it ends, `done` all of them.
    void test(const std::string& connectionId,
              std::function<void(core::Result<std::vector<core::TestStep>>)> done,
              connectivity::TellStep tell = {});

    /// The envelope a message goes in when it is sent now; nullopt: its subject is not enrolled.
    core::Result<std::optional<core::protocol::Envelope>> envelopeOf(
        const core::outbox::OutboxMessage& message);

    const DeliveryState& state() const;

private:
    std::shared_ptr<DeliveryEngine> engine_;
};

}  // namespace callbox::service::delivery
