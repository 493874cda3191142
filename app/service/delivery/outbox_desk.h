// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <string>

#include "core/outbox/outbox.h"
#include "core/store/store.h"

namespace boost::asio {
class io_context;
}

namespace callbox::service::delivery {

/// What came of one attempt: a verified receipt, or a failure.
struct Outcome {
    std::uint64_t sequence = 0;
    std::string path;
    std::optional<core::protocol::Receipt> receipt;
    core::Error error;
    bool retryable = true;
    std::optional<std::chrono::seconds> retryAfter;
};

/// For which path the next message is taken.
struct Take {
    std::string path;     ///< its name
    bool narrow = false;  ///< nothing large
};

/// What one visit to the outbox gave.
struct Turn {
    std::optional<core::outbox::Acknowledgement> acknowledgement;
    std::optional<core::outbox::OutboxMessage> next;
};

/// Delivery's dealings with store and outbox: each is one write whose answer comes on the
/// io_context's thread. Settling one message and taking the next share a commit.
class OutboxDesk {
public:
    OutboxDesk(boost::asio::io_context& context, core::store::Store& store,
               const core::outbox::Outbox& outbox, std::function<core::TimePoint()> now);

    template <class T>
    using Then = std::function<void(core::Result<T>)>;

    /// Records the outcome, if any, and takes the message whose turn it is for that path, if any.
    /// Errors: storage (nothing was recorded: come again).
    void visit(std::optional<Outcome> outcome, std::optional<Take> takeFor, Then<Turn> then) const;

    /// Accepts a message and takes it at once for that path, whatever else waits.
    void offer(core::outbox::OutgoingMessage message, std::string path,
               Then<core::outbox::OutboxMessage> then) const;

    void recover(Then<bool> then) const;
    void retryAllWaiting(Then<bool> then) const;

    /// Offers again what the receiver lost when it was restored with `highestSequence` (absent: it
    /// is not known what it still has, so all is), and remembers its new epoch.
    void reoffer(std::optional<std::uint64_t> highestSequence, const std::string& receiverEpoch,
                 Then<core::outbox::Reoffer> then) const;
    /// Offers every message from that one on again.
    void resend(std::uint64_t fromSequence, Then<core::outbox::Reoffer> then) const;

    /// Any other write.
    template <class T>
    void write(std::function<core::Result<T>(core::store::Transaction&)> work, Then<T> then) const;

    /// `narrow`: of what a narrow path takes.
    core::Result<std::optional<core::TimePoint>> nextDue(bool narrow) const;

private:
    boost::asio::io_context& context_;
    core::store::Store& store_;
    const core::outbox::Outbox& outbox_;
    std::function<core::TimePoint()> now_;
};

}  // namespace callbox::service::delivery
