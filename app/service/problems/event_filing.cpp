// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/event_filing.h"

#include "core/json/codec.h"
#include "core/protocol/identity.h"
#include "core/protocol/messages.h"
#include "core/store/events.h"
#include "core/store/partitions.h"

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
                                              const std::string& partitionOs,
                                              core::TimePoint now) const {
    const std::string description = words_.render(event.description);
    auto number = store::addEvent(transaction, event, description);
    if (!number || event.notificationType != core::NotificationType::callHome)
        return number;
    event.problemNumber = *number;
    const auto entity = subject(system);
    if (!entity)
        return core::passOn(entity);
    core::outbox::OutgoingMessage message;
    message.type = protocol::MessageType::problem;
    message.subject = *entity;
    message.partitionId = event.partitionId;
    message.problemNumber = *number;
    message.data = core::toJson(
        protocol::ProblemBody{event, description, words_.render(event.advice), partitionOs});
    const auto accepted = outbox_.accept(transaction, message, now);
    if (!accepted)
        return core::passOn(accepted);
    return number;
}

core::Result<void> EventFiling::reportStatus(store::Transaction& transaction,
                                             const core::ServiceableEvent& event,
                                             const std::string& reason, core::TimePoint now) const {
    if (event.notificationType != core::NotificationType::callHome)
        return {};
    core::Result<std::string> entity = subject(nullptr);
    if (!event.partitionId.empty()) {
        const auto partition = store::findPartition(transaction, event.partitionId);
        if (!partition || partition->systemId.empty())
            return {};  // removed since: the receiver hears of it when the machine is there again
        const auto system = store::systemById(transaction, partition->systemId);
        if (!system)
            return core::passOn(system);
        entity = subject(&*system);
    }
    if (!entity)
        return core::passOn(entity);
    core::outbox::OutgoingMessage message;
    message.type = protocol::MessageType::status;
    message.subject = *entity;
    message.partitionId = event.partitionId;
    message.supersedeKey = "problem-" + std::to_string(event.problemNumber);
    message.data =
        core::toJson(protocol::StatusBody{event.problemNumber, event.duplicateKey, event.state,
                                          event.count, event.lastReported, reason});
    const auto accepted = outbox_.accept(transaction, message, now);
    if (!accepted)
        return core::passOn(accepted);
    return {};
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
