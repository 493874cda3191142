// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include "core/outbox/outbox.h"
#include "core/store/console_identity.h"
#include "core/store/events.h"
#include "core/store/ledger.h"
#include "core/store/problem_records.h"
#include "core/store/settings.h"
#include "tests/unit/store/stored.h"

namespace callbox::tests {

/// What a console does with one fault, and the oracle of what it then owes: everything that a
/// write was acknowledged for must be found again, whole and once.
class Obligations {
public:
    static constexpr const char* kPartition = "par-1";

    static core::Result<void> prepare(core::store::Transaction& transaction) {
        auto partition = somePartition("one");
        partition.id = kPartition;
        const auto added = core::store::addPartition(transaction, partition);
        if (!added)
            return core::passOn(added);
        return core::store::setConsoleId(transaction, "CBX-CONSOLE");
    }

    /// Event, report and cursor of fault number `fault` in one transaction.
    core::Result<void> report(core::store::Transaction& transaction, std::uint64_t fault) const {
        const std::string name = std::to_string(fault);
        auto event = someEvent("CBX-" + name);
        event.partitionId = kPartition;
        event.duplicateKey = name;
        const auto number = core::store::addEvent(transaction, event, "fault " + name);
        if (!number)
            return core::passOn(number);
        const auto sequence = outbox.accept(
            transaction,
            {core::protocol::MessageType::problem, "CBX-M", kPartition, body(fault), {}, *number},
            at(0));
        if (!sequence)
            return core::passOn(sequence);
        return core::store::moveCursor(transaction, kPartition, "kernel-log", name);
    }

    /// Sends the oldest waiting report and takes its receipt, in two transactions as delivery does.
    core::Result<void> deliver(core::store::Store& store) {
        auto next = store.read([&](core::store::Reader& r) { return outbox.next(r, at(1)); });
        if (!next)
            return core::passOn(next);
        if (!*next)
            return {};
        const auto identity = (*next)->identity;
        auto done = store.write([&](core::store::Transaction& t) {
            return outbox.sending(t, identity.sequence, "direct", at(1));
        });
        if (!done)
            return done;
        core::protocol::Receipt receipt;
        receipt.identity = identity;
        receipt.serviceRequest = "SR " + std::to_string(identity.sequence);
        done = store.write([&](core::store::Transaction& t) -> core::Result<void> {
            const auto taken = outbox.acknowledge(t, receipt, "direct", at(2));
            return taken ? core::Result<void>{} : core::passOn(taken);
        });
        if (done)
            delivered.insert(identity.sequence);
        return done;
    }

    static std::string body(std::uint64_t fault) {
        return "{\"fault\":" + std::to_string(fault) + ",\"pad\":\"" + std::string(700, 'x') +
               "\"}";
    }

    /// Holds the store to all that was acknowledged.
    void hold(core::store::Store& store) const {
        const auto verdict =
            store.read([](core::store::Reader& r) { return core::store::verifyLedger(r); });
        REQUIRE(verdict);
        CHECK(verdict->intact);
        core::api::EventQuery query;
        query.status = "all";
        query.limit = 1000;
        query.descending = false;
        std::multiset<std::uint64_t> found;
        std::uint64_t last = 0;
        for (;; query.offset += query.limit) {
            const auto page = store.read(
                [&](core::store::Reader& r) { return core::store::eventPage(r, query, at(0)); });
            REQUIRE(page);
            for (const auto& event : page->rows) {
                last = std::stoull(event.duplicateKey);
                found.insert(last);
                holdReport(store, event);
            }
            if (page->rows.size() < query.limit)
                break;
        }
        for (const auto fault : reported)
            CHECK(found.count(fault) == 1);
        for (const auto fault : found)
            CHECK(found.count(fault) == 1);
        if (!found.empty()) {
            const auto cursors = store.read(
                [](core::store::Reader& r) { return core::store::cursorsOf(r, kPartition); });
            REQUIRE(cursors);
            CHECK(cursors->at("kernel-log") == std::to_string(last));
        }
        for (const auto sequence : delivered) {
            const auto transmission = store.read(
                [&](core::store::Reader& r) { return outbox.transmission(r, sequence); });
            REQUIRE(transmission);
            CHECK(transmission->state == core::api::TransmissionState::acknowledged);
        }
    }

    core::outbox::Outbox outbox{{[] { return 0.0; }}};
    std::set<std::uint64_t> reported;   ///< faults whose write was acknowledged
    std::set<std::uint64_t> delivered;  ///< sequences whose receipt was stored

private:
    /// The report of an event is there with its bytes: event and message were one transaction.
    void holdReport(core::store::Store& store, const core::ServiceableEvent& event) const {
        // Reports are the only messages, so the n-th event's message is number n in order.
        const auto content = store.read(
            [&](core::store::Reader& r) { return outbox.content(r, event.problemNumber); });
        REQUIRE(content);
        CHECK(content->data == body(std::stoull(event.duplicateKey)));
        if (delivered.count(event.problemNumber) > 0)
            CHECK(event.serviceRequest == "SR " + std::to_string(event.problemNumber));
    }
};

}  // namespace callbox::tests
