// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/outbox/outbox.h"
#include "core/store/console_identity.h"
#include "core/store/events.h"
#include "tests/unit/store/stored.h"

namespace callbox::tests {

using core::outbox::Outbox;
using core::outbox::OutgoingMessage;
using core::protocol::MessageType;
using core::store::Reader;
using core::store::Transaction;

/// An outbox over a fresh store whose jitter is always the given share of what is possible.
struct Sending : Stored {
    double jitter = 0.5;
    Outbox outbox{{[this] { return jitter; }}};

    Sending() {
        good([](Transaction& t) { return core::store::setConsoleId(t, "CBX-CONSOLE"); });
    }

    std::uint64_t accept(MessageType type, const std::string& partition = "",
                         const std::string& data = "{}", std::uint64_t problem = 0,
                         const std::string& supersedeKey = "") {
        return good([&](Transaction& t) {
            return outbox.accept(t, {type, "CBX-MACHINE", partition, data, supersedeKey, problem},
                                 at(0));
        });
    }
    std::optional<core::outbox::OutboxMessage> next(core::TimePoint now = at(0)) {
        return seen([&](Reader& r) { return outbox.next(r, now); });
    }
    void sending(std::uint64_t sequence, core::TimePoint now = at(0)) {
        good([&](Transaction& t) { return outbox.sending(t, sequence, "direct", now); });
    }
    core::protocol::Receipt receiptFor(std::uint64_t sequence) {
        core::protocol::Receipt receipt;
        const auto identity = seen([](Reader& r) { return core::store::consoleIdentity(r); });
        receipt.identity = {identity.consoleId, identity.epoch, sequence,
                            seen([&](Reader& r) { return outbox.content(r, sequence); }).digest};
        return receipt;
    }
    core::outbox::Acknowledgement acknowledge(const core::protocol::Receipt& receipt) {
        return good(
            [&](Transaction& t) { return outbox.acknowledge(t, receipt, "direct", at(5)); });
    }
    /// Sends the message and takes the receiver's good answer.
    void deliver(std::uint64_t sequence) {
        sending(sequence);
        acknowledge(receiptFor(sequence));
    }
    void fails(std::uint64_t sequence, bool retryable, core::TimePoint now,
               std::optional<std::chrono::seconds> retryAfter = {}) {
        const core::Error error{core::ErrorCode::unavailable, core::say("store.busy"), {}, {}};
        good([&](Transaction& t) {
            return outbox.failed(t, sequence, error, retryable, now, retryAfter);
        });
    }
    core::api::Transmission shown(std::uint64_t sequence) {
        return seen([&](Reader& r) { return outbox.transmission(r, sequence); });
    }
    /// Everything that waits, in the order in which it goes out.
    std::vector<std::uint64_t> drain(core::TimePoint now = at(0)) {
        std::vector<std::uint64_t> order;
        while (const auto message = next(now)) {
            order.push_back(message->identity.sequence);
            deliver(message->identity.sequence);
        }
        return order;
    }
    std::uint64_t addEvent() {
        return good([](Transaction& t) { return core::store::addEvent(t, someEvent(), "x"); });
    }
    core::ServiceableEvent event(std::uint64_t number) {
        return seen([&](Reader& r) { return core::store::eventByNumber(r, number); });
    }
};

using Sequences = std::vector<std::uint64_t>;

}  // namespace callbox::tests
