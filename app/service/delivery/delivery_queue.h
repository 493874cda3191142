// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/time_point.h"
#include "core/protocol/messages.h"
#include "core/words/result.h"

namespace callbox::service::delivery {

/// One message as the outbox holds it.
struct OutgoingMessage {
    core::protocol::MessageIdentity identity;
    std::string type;     ///< cloudEventType
    std::string subject;  ///< entity id
    std::string partitionId;
    core::TimePoint time;
    std::string data;
};

/// The outbox as delivery sees it. Every change is durable when it returns.
class DeliveryQueue {
public:
    virtual ~DeliveryQueue() = default;

    /// Up to `limit` messages that are due, most urgent first; none of `underWay`.
    virtual core::Result<std::vector<OutgoingMessage>> due(
        std::size_t limit, const std::vector<std::uint64_t>& underWay) = 0;
    /// When the next waiting message becomes due; absent when none waits.
    virtual core::Result<std::optional<core::TimePoint>> nextDue() = 0;

    /// It is about to leave by this way.
    virtual core::Result<void> sending(const OutgoingMessage& message, const std::string& path) = 0;
    /// The receipt was verified and its verdict is accepted or duplicate.
    virtual core::Result<void> acknowledge(const OutgoingMessage& message,
                                           const core::protocol::Receipt& receipt,
                                           const std::string& path) = 0;
    /// It did not arrive, or nobody knows: it stays, with the cause, and comes again after the
    /// outbox's back-off, but not before `notBefore` from now.
    virtual core::Result<void> failed(const OutgoingMessage& message, const core::Message& cause,
                                      std::chrono::seconds notBefore) = 0;
    /// It can never be accepted: it stays visible and blocks nobody.
    virtual core::Result<void> setAside(const OutgoingMessage& message,
                                        const core::Message& cause) = 0;
    /// A newer message takes its place (the receiver asked for the full inventory instead).
    virtual core::Result<void> supersede(const OutgoingMessage& message) = 0;

    /// Acknowledged messages from that sequence on are offered again.
    virtual core::Result<void> offerAgain(std::uint64_t fromSequence) = 0;
    /// Every waiting message is due now.
    virtual core::Result<void> retryNow() = 0;
};

}  // namespace callbox::service::delivery
