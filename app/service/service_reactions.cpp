// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of callboxd tell one another.
#include <boost/asio/post.hpp>

#include "app/service/partitions/source_alarm.h"
#include "app/service/service_parts.h"
#include "app/service/status/audit_list.h"
#include "core/protocol/identity.h"
#include "core/store/audit_log.h"
#include "core/store/inventories.h"
#include "core/store/partitions.h"
#include "core/store/settings.h"

namespace callbox::service {

rmc_link::RmcLinkEvents Service::Parts::rmcEvents() {
    rmc_link::RmcLinkEvents events;
    events.ready = [this](const rmc::RmcReady& ready) {
        publicKeyLine = ready.publicKeyLine;
        directory->watchAll();
    };
    events.channelChanged = [this](const rmc::ChannelChanged& change) {
        directory->channelChanged(change);
    };
    events.channelHeartbeat = [this](const rmc::ChannelHeartbeat& beat) {
        directory->heartbeat(beat);
    };
    events.problemBatch = [this](rmc::ProblemBatch batch) {
        conditionCenter->problemsSeen(batch.partitionId, batch.records.size());
        intake->take(std::move(batch));
    };
    events.sourceCondition = [this](const rmc::SourceCondition& condition) {
        sourceCondition(condition);
    };
    events.utilizationSampled = [this](rmc::UtilizationSampled sampled) {
        performance->take(std::move(sampled));
    };
    events.lost = [this](const core::Message& reason) {
        options.log(words.render(reason));
        directory->allLost(reason);
    };
    return events;
}

void Service::Parts::sourceCondition(const rmc::SourceCondition& condition) {
    if (!partitions::recordSourceAlarm(*storage, *directory, words, options.clock, condition))
        return;
    changes.publish(api::Topic::status);
    changes.publish(api::Topic::partition, condition.partitionId);
}

delivery::DeliveryCallbacks Service::Parts::lineCallbacks() {
    delivery::DeliveryCallbacks callbacks;
    callbacks.stateChanged = [this](const delivery::DeliveryState& state) {
        if (state.health == delivery::DeliveryHealth::failing)
            homeWatch->failing(state.lastFailure);
        else if (state.health == delivery::DeliveryHealth::callingHome)
            homeWatch->working();
        changes.publish(api::Topic::status);
        if (transmitter)
            transmitter->transmissionsChanged();
    };
    callbacks.acknowledged = [this](const core::outbox::Acknowledgement& acknowledgement) {
        changes.publish(api::Topic::transmission, std::to_string(acknowledgement.sequence));
        if (acknowledgement.problemNumber != 0)
            changes.publish(api::Topic::event, std::to_string(acknowledgement.problemNumber));
        if (acknowledgement.type == core::protocol::MessageType::problem)
            extendedDesk->kick();
        changes.publish(api::Topic::status);
        transmitter->transmissionsChanged();
    };
    callbacks.outboxChanged = [this] {
        changes.publish(api::Topic::transmission);
        transmitter->transmissionsChanged();
    };
    callbacks.fullInventoryAsked = [this](const std::string& entityId,
                                          const std::string& partitionId) {
        fullInventoryAsked(entityId, partitionId);
    };
    callbacks.enrolmentNeeded = [this](const std::string& entityId) { enrolAgain(entityId); };
    return callbacks;
}

void Service::Parts::enrolAgain(const std::string& entityId) {
    const auto progress = setupOperations->progress();
    if (enrolling || !progress || !progress->complete)
        return;
    enrolling = true;
    enroller->credentialRefused(entityId);
    enroller->enrol([this](const core::Result<setup::EnrolmentOutcome>& outcome) {
        enrolling = false;
        if (outcome && outcome->issued > 0)
            line->loop().retryNow();
    });
}

void Service::Parts::connectionChanged(const core::Connection& connection) {
    changes.publish(api::Topic::connection, connection.id);
    changes.publish(api::Topic::status);  // a way that is blocked, or free again, is an alarm
    storage->post(
        [list = api::ConnectionList{line->connections()}](store::Transaction& transaction) {
            return store::putSetting(transaction, store::setting_key::kConnections, list);
        });
}

void Service::Parts::partitionCollected(const std::string& id) {
    components.forget(id);
    // The directory hears of the collection after this call.
    asio::post(context, [this, id] {
        if (!stopped)
            conditionCenter->collected(id);
    });
}

void Service::Parts::eventsFiled(const std::vector<std::uint64_t>& numbers) {
    line->loop().kick();
    for (const auto number : numbers)
        changes.publish(api::Topic::event, std::to_string(number));
    changes.publish(api::Topic::outbox);
    changes.publish(api::Topic::status);
    conditionCenter->eventsFiled(numbers);
    extendedDesk->kick();
}

void Service::Parts::audit(const operator_api::AuditEntry& entry) {
    const auto stored = status::storedEntry(entry, options.clock.now());
    storage->post([stored](store::Transaction& transaction) {
        return store::appendAudit(transaction, stored);
    });
}

void Service::Parts::fullInventoryAsked(const std::string& entityId,
                                        const std::string& partitionId) {
    if (!partitionId.empty())
        return transmitter->sendFull(partitionId);
    const auto systems =
        storage->read([](store::Reader& reader) { return store::allSystems(reader); });
    if (!systems)
        return;
    for (const auto& system : *systems) {
        const auto entity = core::protocol::entityId(system.mtms, system.machineUuid);
        if (!entity || *entity != entityId)
            continue;
        for (const auto& [id, partition] : directory->all())
            if (partition.systemId == system.id)
                transmitter->sendFull(id);
    }
}

}  // namespace callbox::service
