// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/event_filing.h"

#include <algorithm>
#include <bit>

#include "core/analysis/event_merging.h"
#include "core/events/event_lifecycle.h"
#include "core/json/codec.h"
#include "core/protocol/identity.h"
#include "core/protocol/messages.h"
#include "core/store/events.h"
#include "core/store/partitions.h"
#include "core/store/suppressed_events.h"

namespace callbox::service::problems {

namespace store = core::store;
namespace protocol = core::protocol;

core::Result<std::string> EventFiling::subject(const core::ManagedSystem* system) const {
    return system ? protocol::entityId(system->mtms, system->machineUuid)
                  : protocol::entityId(console_, {});
}

core::Result<std::uint64_t> EventFiling::file(store::Transaction& transaction,
                                              core::ServiceableEvent event,
                                              const core::ManagedSystem* system,
                                              const std::string& partitionOs, core::TimePoint now,
                                              const Guard& guard) const {
    const auto judge = policy_.judge(transaction);
    if (!judge)
        return core::passOn(judge);
    auto decision = (*judge)->decide(event, now);
    if (decision.action == core::PolicyAction::append) {
        const auto appended = append(transaction, **judge, decision, event, now);
        if (!appended)
            return core::passOn(appended);
        if (*appended)
            return **appended;
    }
    if (guard && decision.action != core::PolicyAction::suppress) {
        auto guarded = guard(transaction, event);
        if (!guarded)
            return core::passOn(guarded);
        if (!guarded->stored)
            return 0;
        if (guarded->keptBack)
            decision = std::move(*guarded->keptBack);
    }
    (*judge)->apply(decision, event, now);
    auto number = store::addEvent(transaction, event, words_.render(event.description));
    if (!number)
        return number;
    event.problemNumber = *number;
    if (event.state == core::EventState::suppressed)
        if (const auto noted = store::noteSuppressed(transaction, *number, decision, now); !noted)
            return core::passOn(noted);
    if (event.notificationType != core::NotificationType::callHome ||
        event.state != core::EventState::open)
        return number;
    const auto sent = message(event, system, partitionOs);
    if (!sent)
        return core::passOn(sent);
    if (const auto accepted = outbox_.accept(transaction, *sent, now); !accepted)
        return core::passOn(accepted);
    return number;
}

core::Result<bool> EventFiling::keepsBack(const store::Reader& reader,
                                          const core::ServiceableEvent& event,
                                          core::TimePoint now) const {
    const auto judge = policy_.judge(reader);
    if (!judge)
        return core::passOn(judge);
    return (*judge)->decide(event, now).action == core::PolicyAction::suppress;
}

core::Result<void> EventFiling::takeOver(store::Transaction& transaction, std::uint64_t cause,
                                         std::uint64_t symptom, core::TimePoint now) const {
    auto causing = store::eventByNumber(transaction, cause);
    if (!causing)
        return core::passOn(causing);
    auto caused = store::eventByNumber(transaction, symptom);
    if (!caused)
        return core::passOn(caused);
    if (cause == symptom || causing->state == core::EventState::suppressed ||
        caused->state == core::EventState::closed)
        return {};
    // One that is being sent right now is told as one that was sent.
    if (caused->state == core::EventState::queued &&
        outbox_.withdrawReport(transaction, symptom, now))
        caused->state = core::EventState::open;
    core::takeOver(*causing, *caused, now);
    for (const auto* event : {&*causing, &*caused})
        if (auto updated = store::updateEvent(transaction, *event); !updated)
            return updated;
    return reportStatus(transaction, *caused, "part of problem " + std::to_string(cause), now);
}

core::Result<std::optional<std::uint64_t>> EventFiling::append(store::Transaction& transaction,
                                                               const core::policy::Judge& judge,
                                                               const core::PolicyDecision& decision,
                                                               const core::ServiceableEvent& event,
                                                               core::TimePoint now) const {
    auto open = store::newestOpenEvent(
        transaction, event.failingMtms.text(),
        [&](const core::ServiceableEvent& one) { return judge.appends(decision, event, one); });
    if (!open)
        return core::passOn(open);
    if (!*open)
        return std::optional<std::uint64_t>{};
    core::policy::append(decision, event, **open, now);
    if (auto updated = store::updateEvent(transaction, **open); !updated)
        return core::passOn(updated);
    // As with duplicates: a storm must not become a storm of reports.
    if (std::has_single_bit((*open)->count))
        if (auto told = reportStatus(transaction, **open, "again", now); !told)
            return core::passOn(told);
    return std::optional((*open)->problemNumber);
}

core::Result<core::outbox::OutgoingMessage> EventFiling::message(
    const core::ServiceableEvent& event, const core::ManagedSystem* system,
    const std::string& partitionOs) const {
    const auto entity = subject(system);
    if (!entity)
        return core::passOn(entity);
    core::outbox::OutgoingMessage message;
    message.type = protocol::MessageType::problem;
    message.subject = *entity;
    message.partitionId = event.partitionId;
    message.problemNumber = event.problemNumber;
    message.data = core::toJson(protocol::ProblemBody{event, words_.render(event.description),
                                                      words_.render(event.advice), partitionOs});
    return message;
}

core::Result<std::optional<core::ManagedSystem>> EventFiling::failingSystem(
    const store::Reader& reader, const core::ServiceableEvent& event) const {
    if (!event.partitionId.empty()) {
        const auto partition = store::findPartition(reader, event.partitionId);
        if (partition && !partition->systemId.empty()) {
            auto system = store::systemById(reader, partition->systemId);
            if (!system)
                return core::passOn(system);
            return std::optional(std::move(*system));
        }
    }
    if (event.failingMtms.text() == console_.text())
        return std::optional<core::ManagedSystem>{};
    auto systems = store::allSystems(reader);
    if (!systems)
        return core::passOn(systems);
    for (core::ManagedSystem& system : *systems)
        if (system.mtms.text() == event.failingMtms.text())
            return std::optional(std::move(system));
    return core::fail(core::ErrorCode::conflict,
                      core::say("event.system-gone", {{"mtms", event.failingMtms.text()}}));
}

core::Result<core::outbox::OutgoingMessage> EventFiling::reportOf(
    const store::Reader& reader, const core::ServiceableEvent& event) const {
    const auto system = failingSystem(reader, event);
    if (!system)
        return core::passOn(system);
    std::string os;
    if (!event.partitionId.empty())
        if (const auto partition = store::findPartition(reader, event.partitionId))
            os = partition->osName + ' ' + partition->osLevel;
    return message(event, *system ? &**system : nullptr, os);
}

core::Result<void> EventFiling::report(store::Transaction& transaction,
                                       const core::ServiceableEvent& event,
                                       core::TimePoint now) const {
    const auto sent = reportOf(transaction, event);
    if (!sent)
        return core::passOn(sent);
    if (const auto accepted = outbox_.accept(transaction, *sent, now); !accepted)
        return core::passOn(accepted);
    return {};
}

core::Result<void> EventFiling::reportStatus(store::Transaction& transaction,
                                             const core::ServiceableEvent& event,
                                             const std::string& reason, core::TimePoint now) const {
    if (!core::events::isReported(event))
        return {};
    const auto system = failingSystem(transaction, event);
    if (!system && system.error().code == core::ErrorCode::conflict)
        return {};  // removed since: the receiver hears of it when the machine is there again
    if (!system)
        return core::passOn(system);
    const auto entity = subject(*system ? &**system : nullptr);
    if (!entity)
        return core::passOn(entity);
    core::outbox::OutgoingMessage message;
    message.type = protocol::MessageType::status;
    message.subject = *entity;
    message.partitionId = event.partitionId;
    message.problemNumber = event.problemNumber;
    message.supersedeKey = "problem-" + std::to_string(event.problemNumber);
    message.data =
        core::toJson(protocol::StatusBody{event.problemNumber, event.duplicateKey, event.state,
                                          event.count, event.lastReported, reason});
    const auto accepted = outbox_.accept(transaction, message, now);
    if (!accepted)
        return core::passOn(accepted);
    return {};
}

core::Result<core::ManagedSystem> systemByMtms(const store::Reader& reader,
                                               const std::string& mtms) {
    auto systems = store::allSystems(reader);
    if (!systems)
        return core::passOn(systems);
    for (core::ManagedSystem& system : *systems)
        if (system.mtms.text() == mtms)
            return std::move(system);
    return core::failField("reportingMtms", core::say("event.system-unknown", {{"mtms", mtms}}));
}

core::Result<core::ManagedSystem> systemOf(store::Transaction& transaction,
                                           core::Partition& partition) {
    if (!partition.systemId.empty())
        return store::systemById(transaction, partition.systemId);
    core::ManagedSystem unknown;
    unknown.name = partition.name;
    unknown.machineUuid = partition.hostKey ? partition.hostKey->fingerprint : partition.id;
    unknown.mtms.serial = core::protocol::sha256Hex(unknown.machineUuid).substr(0, 12);
    auto system = store::putSystem(transaction, unknown);
    if (!system)
        return system;
    partition.systemId = system->id;
    if (auto updated = store::updatePartition(transaction, partition); !updated)
        return core::passOn(updated);
    return system;
}

}  // namespace callbox::service::problems
