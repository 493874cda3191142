// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/transmittal/outbox_operations.h"

#include <algorithm>
#include <memory>
#include <utility>

#include <boost/describe/enum_to_string.hpp>

#include "core/store/audit_log.h"
#include "core/words/characters.h"

namespace callbox::service::transmittal {

namespace api = core::api;
namespace store = core::store;
using core::say;
using operator_api::Caller;

namespace {

constexpr std::size_t kMostAtOnce = 1000;
constexpr std::size_t kLongestReason = 500;

core::Result<void> checkReason(const std::string& reason) {
    if (reason.empty() || core::characters(reason) > kLongestReason)
        return core::failField(
            "reason", say("outbox.reason-needed", {{"limit", std::to_string(kLongestReason)}}));
    return {};
}

core::Result<void> checkNumbers(const std::vector<std::uint64_t>& sequences) {
    if (sequences.empty() || sequences.size() > kMostAtOnce)
        return core::failField(
            "sequences", say("outbox.sequences-needed", {{"limit", std::to_string(kMostAtOnce)}}));
    return {};
}

/// Answers once each of the messages has its outcome.
struct Outcomes {
    std::vector<api::TransmissionOutcome> outcomes;
    std::vector<api::Transmission> changed;
    std::size_t open = 0;
};

std::map<std::string, std::string> numbered(std::uint64_t sequence) {
    return {{"sequence", std::to_string(sequence)}};
}

}  // namespace

void OutboxOperations::registerWith(operator_api::OperationRegistry& registry) {
    registerReading(registry);
    registry.handle<api::RetryTransmissions, api::TransmissionOutcomes>(
        api::kTransmissionRetry,
        [this](const Caller& caller, api::RetryTransmissions asked, const Respond& respond) {
            const bool one = asked.sequences.empty();
            handle(
                caller, api::kTransmissionRetry.name,
                one ? std::vector{asked.sequence} : asked.sequences, {},
                [this](Transaction& transaction, std::uint64_t sequence,
                       const Decision& decision) -> core::Result<core::Message> {
                    if (auto done = outbox.retry(transaction, sequence, decision.at); !done)
                        return core::passOn(done);
                    return say("outbox.audit-retry", numbered(sequence));
                },
                [one, respond](core::Result<api::TransmissionOutcomes> reply) {
                    if (reply && one && reply->outcomes.front().error)
                        return respond(
                            tl::unexpected<core::Error>(*std::move(reply)->outcomes.front().error));
                    respond(std::move(reply));
                });
        });
    const auto on =
        [&](const api::Operation<api::HandleTransmissions, api::TransmissionOutcomes>& operation,
            bool reasoned, const Act& act) {
            registry.handle<api::HandleTransmissions, api::TransmissionOutcomes>(
                operation,
                [this, name = operation.name, reasoned, act](
                    const Caller& caller, api::HandleTransmissions asked, const Respond& respond) {
                    if (const auto good = checkReason(asked.reason); reasoned && !good)
                        return respond(core::passOn(good));
                    handle(caller, name, asked.sequences, std::move(asked.reason), act, respond);
                });
        };
    on(api::kTransmissionHold, true,
       [this](Transaction& transaction, std::uint64_t sequence,
              const Decision& decision) -> core::Result<core::Message> {
           if (auto done = outbox.hold(transaction, sequence, decision); !done)
               return core::passOn(done);
           auto facts = numbered(sequence);
           facts["reason"] = decision.reason;
           return say("outbox.audit-hold", std::move(facts));
       });
    on(api::kTransmissionRelease, false,
       [this](Transaction& transaction, std::uint64_t sequence,
              const Decision& decision) -> core::Result<core::Message> {
           if (auto done = outbox.release(transaction, sequence, decision); !done)
               return core::passOn(done);
           return say("outbox.audit-release", numbered(sequence));
       });
    on(api::kTransmissionCancel, true,
       [this](Transaction& transaction, std::uint64_t sequence,
              const Decision& decision) -> core::Result<core::Message> {
           if (auto done = outbox.cancel(transaction, sequence, decision); !done)
               return core::passOn(done);
           auto facts = numbered(sequence);
           facts["reason"] = decision.reason;
           return say("outbox.audit-cancel", std::move(facts));
       });
    registry.handle<api::MoveTransmissions, api::TransmissionOutcomes>(
        api::kTransmissionMove,
        [this](const Caller& caller, api::MoveTransmissions asked, const Respond& respond) {
            // The last one that is moved to the front is the first there.
            if (asked.place == api::QueuePlace::first)
                std::ranges::sort(asked.sequences, std::greater<>());
            else
                std::ranges::sort(asked.sequences);
            handle(
                caller, api::kTransmissionMove.name, asked.sequences, {},
                [this, place = asked.place](Transaction& transaction, std::uint64_t sequence,
                                            const Decision&) -> core::Result<core::Message> {
                    if (auto done = outbox.move(transaction, sequence, place); !done)
                        return core::passOn(done);
                    auto facts = numbered(sequence);
                    facts["place"] = boost::describe::enum_to_string(place, "");
                    return say("outbox.audit-move", std::move(facts));
                },
                respond);
        });
}

void OutboxOperations::registerReading(operator_api::OperationRegistry& registry) {
    registry.handle<api::TransmissionQuery, api::TransmissionPage>(
        api::kTransmissionList, [this](const Caller&, api::TransmissionQuery query,
                                       operator_api::Respond<api::TransmissionPage> respond) {
            respond(store.read([&](store::Reader& reader) { return outbox.page(reader, query); }));
        });
    registry.handle<api::Sequence, api::TransmissionView>(
        api::kTransmissionGet, [this](const Caller&, api::Sequence asked,
                                      operator_api::Respond<api::TransmissionView> respond) {
            respond(view(asked.sequence));
        });
    registry.handle<api::Sequence, api::TransmissionContent>(
        api::kTransmissionContent, [this](const Caller&, api::Sequence asked,
                                          operator_api::Respond<api::TransmissionContent> respond) {
            respond(store.read(
                [&](store::Reader& reader) { return outbox.content(reader, asked.sequence); }));
        });
}

core::Result<api::TransmissionView> OutboxOperations::view(std::uint64_t sequence) const {
    auto view = store.read(
        [&](store::Reader& reader) { return outbox.view(reader, sequence, clock.now()); });
    // It is its turn, but the way home is not there.
    if (view && view->transmission.state == api::TransmissionState::waiting && view->behind == 0 &&
        view->transmission.lastFailure.empty())
        if (auto why = obstacle(); !why.empty())
            view->why = std::move(why);
    return view;
}

void OutboxOperations::handle(const Caller& caller, std::string_view operation,
                              const std::vector<std::uint64_t>& sequences, std::string reason,
                              Act act, const Respond& respond) {
    if (const auto good = checkNumbers(sequences); !good)
        return respond(core::passOn(good));
    const auto all = std::make_shared<Outcomes>();
    all->open = sequences.size();
    for (const std::uint64_t sequence : sequences)
        all->outcomes.push_back({sequence, {}});
    for (std::size_t i = 0; i < sequences.size(); ++i) {
        auto row = std::make_shared<api::Transmission>();
        store.post(
            [this, caller, operation = std::string(operation), sequence = sequences[i], act, row,
             decision = Decision{caller.user, reason, clock.now()}](
                Transaction& transaction) -> core::Result<void> {
                const auto what = act(transaction, sequence, decision);
                if (!what)
                    return core::passOn(what);
                auto now = outbox.transmission(transaction, sequence);
                if (!now)
                    return core::passOn(now);
                *row = std::move(*now);
                store::AuditEntry entry;
                entry.at = decision.at;
                entry.user = caller.user;
                entry.role = std::to_string(static_cast<int>(caller.role));
                entry.client = caller.client;
                entry.operation = operation;
                entry.subject = std::to_string(sequence);
                entry.what = *what;
                entry.outcome = "done";
                return store::appendAudit(transaction, entry);
            },
            [this, i, all, row, operation = std::string(operation),
             respond](const core::Result<void>& done) {
                if (done)
                    all->changed.push_back(std::move(*row));
                else
                    all->outcomes[i].error = done.error();
                if (--all->open > 0)
                    return;
                if (!all->changed.empty())
                    tell(operation, all->changed);
                respond(api::TransmissionOutcomes{std::move(all->outcomes)});
            });
    }
}

void OutboxOperations::tell(std::string_view operation,
                            const std::vector<api::Transmission>& changed) {
    std::vector<std::uint64_t> events;
    for (const api::Transmission& message : changed)
        if (message.type == "problem" && message.problemNumber > 0)
            events.push_back(message.problemNumber);
    changes.publish(api::Topic::transmission,
                    changed.size() == 1 ? std::to_string(changed.front().sequence) : std::string());
    changes.publish(api::Topic::status);
    if (!events.empty())
        filed(events);
    decided(operation == api::kTransmissionRetry.name);
}

}  // namespace callbox::service::transmittal
