// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>

#include "app/service/delivery/delivery_loop.h"
#include "connectivity/chain.h"
#include "connectivity/courier/probe.h"
#include "core/outbox/outbox.h"
#include "core/protocol/identity.h"
#include "core/store/console_identity.h"
#include "core/store/credentials.h"
#include "core/store/sealer.h"
#include "core/store/store.h"
#include "tests/catch.h"
#include "tests/support/run_until.h"
#include "tests/support/temporary_directory.h"

namespace callbox::tests {

inline const std::string kConsole = "CBX-00000000000000C0";
inline const std::string kMachine = "CBX-00000000000000A1";

/// The direct way without loading a module.
class PlainWay final : public connectivity::ConnectionPlugin {
public:
    core::Result<connectivity::Path> establish(connectivity::Deadline, std::stop_token) override {
        return connectivity::Path{};
    }
    void release() override {}
    std::vector<core::TestStep> test(const core::ReceiverAddress& receiver,
                                     connectivity::Deadline deadline,
                                     std::stop_token stop) override {
        return connectivity::courier::probe(
            {}, receiver,
            [] {
                return std::chrono::floor<std::chrono::microseconds>(
                    std::chrono::system_clock::now());
            },
            deadline, stop);
    }
    std::vector<core::FirewallRule> firewallRules(const core::ReceiverAddress&) const override {
        return {};
    }
};

/// A store, an outbox and a chain of one's own, with delivery on them.
struct DeliveryFixture {
    TemporaryDirectory directory;
    boost::asio::io_context context;
    std::unique_ptr<core::store::Store> store;
    std::unique_ptr<core::store::Sealer> sealer;
    core::outbox::Outbox outbox;
    std::unique_ptr<connectivity::Chain> chain;
    std::unique_ptr<service::delivery::DeliveryLoop> loop;
    service::delivery::DeliveryOptions options;
    std::vector<core::outbox::Acknowledgement> acknowledged;
    std::vector<std::string> asked;     ///< "entity partition" of full inventories
    std::vector<std::string> enrolled;  ///< entities whose enrolment was asked for
    std::vector<std::string> causes;    ///< keys of lastFailure as they were told

    /// `testLimit`: of a way's own test.
    explicit DeliveryFixture(
        std::chrono::milliseconds testLimit = connectivity::ChainOptions{}.testTimeout)
        : outbox(outboxOptions()) {
        core::store::StoreOptions storeOptions;
        storeOptions.path = directory.path() / "console.db";
        storeOptions.reserveBytes = 65'536;
        store = std::move(*core::store::Store::open(storeOptions));
        sealer = std::make_unique<core::store::Sealer>(
            std::move(*core::store::Sealer::open(directory.path() / "key", true)));
        connectivity::ChainOptions chainOptions;
        chainOptions.firstBackoff = std::chrono::milliseconds(50);
        chainOptions.longestBackoff = std::chrono::milliseconds(400);
        chainOptions.testTimeout = testLimit;
        chain = std::make_unique<connectivity::Chain>(context, chainOptions);
        connectivity::ChainEntry entry;
        entry.connection.id = "con-1";
        entry.connection.name = "Direct internet";
        entry.plugin = std::make_shared<PlainWay>();
        chain->setEntries({entry});
        // A slow machine is no broken path.
        options.limits.connect = std::chrono::minutes(1);
        options.limits.total = std::chrono::minutes(5);
        options.limits.silence = std::chrono::minutes(1);
        options.firstPause = std::chrono::milliseconds(50);
        options.longestPause = std::chrono::milliseconds(400);
        options.longestRetryAfter = std::chrono::seconds(1);
    }
    ~DeliveryFixture() {
        loop.reset();
        chain.reset();
        store.reset();
    }

    static core::outbox::OutboxOptions outboxOptions() {
        core::outbox::OutboxOptions options;
        options.random = core::outbox::systemRandom();
        options.backoffBase = std::chrono::milliseconds(50);
        options.problemBackoffCap = options.backoffCap = std::chrono::milliseconds(500);
        return options;
    }

    static core::TimePoint now() {
        return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    }

    template <class Work>
    void write(Work work) {
        const auto done =
            store->write([&](core::store::Transaction& transaction) { return work(transaction); });
        if (!done)
            FAIL(done.error().message.key + " " + done.error().detail);
    }

    void putCredential(const std::string& entity, const std::string& password) {
        write([&](core::store::Transaction& transaction) {
            core::store::Credential credential;
            credential.entityId = entity;
            credential.state = core::store::CredentialState::issued;
            credential.current = password;
            credential.issuedAt = now();
            return core::store::putCredential(transaction, *sealer, credential);
        });
    }
    core::store::Credential credential(const std::string& entity) {
        auto found = store->read([&](core::store::Reader& reader) {
            return core::store::credentialOf(reader, *sealer, entity);
        });
        REQUIRE(found);
        REQUIRE(*found);
        return **found;
    }
    void pin(const std::string& receiverId, const std::string& signingKey,
             const std::string& epoch) {
        write([&](core::store::Transaction& transaction) -> core::Result<void> {
            if (const auto done = core::store::setConsoleId(transaction, kConsole); !done)
                return done;
            return core::store::pinReceiver(transaction, {receiverId, signingKey, epoch, now()});
        });
    }

    /// Has both entities known to a receiver that is played, and this way as the only one to it.
    template <class Receiver>
    void meet(Receiver& receiver, std::shared_ptr<connectivity::ConnectionPlugin> plugin) {
        REQUIRE(plugin);
        for (const auto& entity : {kConsole, kMachine}) {
            receiver.know(entity, "password");
            putCredential(entity, "password");
        }
        pin(receiver.receiverId(), receiver.signingKey(), receiver.epoch());
        connectivity::ChainEntry entry;
        entry.connection.id = "con-1";
        entry.plugin = std::move(plugin);
        chain->setEntries({entry});
    }

    std::uint64_t accept(core::protocol::MessageType type, const std::string& data,
                         const std::string& subject = kMachine,
                         const std::string& partition = "par-1") {
        std::uint64_t sequence = 0;
        write([&](core::store::Transaction& transaction) -> core::Result<void> {
            core::outbox::OutgoingMessage message;
            message.type = type;
            message.subject = subject;
            message.partitionId = partition;
            message.data = data;
            const auto accepted = outbox.accept(transaction, message, now());
            if (!accepted)
                return passOn(accepted);
            sequence = *accepted;
            return {};
        });
        if (loop)
            loop->kick();
        return sequence;
    }
    std::uint64_t acceptProblem(int number, const std::string& partition = "par-1") {
        return accept(core::protocol::MessageType::problem,
                      "{\"descriptionText\":\"problem " + std::to_string(number) + "\"}", kMachine,
                      partition);
    }

    /// For what is to be noticed by its silence.
    void beImpatient() {
        options.limits.connect = std::chrono::seconds(3);
        options.limits.total = std::chrono::seconds(6);
        options.limits.silence = std::chrono::seconds(3);
    }

    void start(const core::ReceiverAddress& address) {
        service::delivery::DeliveryCallbacks callbacks;
        callbacks.acknowledged = [this](const core::outbox::Acknowledgement& done) {
            acknowledged.push_back(done);
        };
        callbacks.fullInventoryAsked = [this](const std::string& entity,
                                              const std::string& partition) {
            asked.push_back(entity + " " + partition);
        };
        callbacks.enrolmentNeeded = [this](const std::string& entity) {
            enrolled.push_back(entity);
        };
        callbacks.stateChanged = [this](const service::delivery::DeliveryState& state) {
            if (!state.lastFailure.empty())
                causes.push_back(state.lastFailure.key);
        };
        loop = std::make_unique<service::delivery::DeliveryLoop>(
            service::delivery::DeliveryDependencies{
                context, *store, outbox, *sealer, *chain, {}, {}},
            callbacks, options);
        loop->configure(address);
        loop->start();
    }

    bool until(const std::function<bool()>& condition,
               std::chrono::seconds limit = std::chrono::seconds(90)) {
        return runUntil(context, condition, limit);
    }
    bool sawCause(const std::string& key) const {
        return std::find(causes.begin(), causes.end(), key) != causes.end();
    }
    core::outbox::OutboxCounts counts() {
        const auto counts =
            store->read([&](core::store::Reader& reader) { return outbox.counts(reader); });
        REQUIRE(counts);
        return *counts;
    }
    core::api::Transmission transmission(std::uint64_t sequence) {
        const auto row = store->read(
            [&](core::store::Reader& reader) { return outbox.transmission(reader, sequence); });
        REQUIRE(row);
        return *row;
    }
};

}  // namespace callbox::tests
