// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/status/status_board.h"

#include "app/version.h"
#include "core/store/alarms.h"
#include "core/store/console_identity.h"
#include "core/store/credentials.h"
#include "core/store/events.h"
#include "core/store/partitions.h"

namespace callbox::service::status {

namespace api = core::api;
namespace store = core::store;
using delivery::DeliveryHealth;

namespace {

api::CallHomeHealth healthOf(DeliveryHealth health) {
    switch (health) {
        case DeliveryHealth::notSetUp:
            return api::CallHomeHealth::notSetUp;
        case DeliveryHealth::callingHome:
            return api::CallHomeHealth::callingHome;
        case DeliveryHealth::waiting:
            return api::CallHomeHealth::waiting;
        case DeliveryHealth::failing:
            return api::CallHomeHealth::failing;
    }
    return api::CallHomeHealth::failing;
}

}  // namespace

void StatusBoard::registerWith(operator_api::OperationRegistry& registry) const {
    registry.handle<api::Nothing, api::ServiceStatus>(
        api::kStatusGet,
        [this](const operator_api::Caller&, api::Nothing,
               operator_api::Respond<api::ServiceStatus> respond) { respond(now()); });
}

core::Result<api::ServiceStatus> StatusBoard::now() const {
    api::ServiceStatus status;
    const auto progress = setup.progress();
    if (!progress)
        return core::passOn(progress);
    const auto& delivery = line.loop().state();
    status.setUp = progress->complete;
    status.health = progress->complete ? healthOf(delivery.health) : api::CallHomeHealth::notSetUp;
    status.healthReason = delivery.lastFailure;
    if (delivery.lastFailure.empty() && delivery.largeWaits)
        status.healthReason = core::say("delivery.large-waits", {{"path", delivery.path}});
    status.path = delivery.path;
    status.lastContact = delivery.lastContact;
    status.nextTransmittal = schedules.nextRun();
    status.consoleMtms = console;
    status.startedAt = startedAt;
    status.version = app::kVersion;
    status.alarms = store.alarms();
    for (const auto& connection : line.connections())
        if (connection.enabled && connection.blocked)
            status.alarms.push_back(
                core::say("connection.login-refused", {{"name", connection.name}}));
    const auto read = store.read([&](store::Reader& reader) -> core::Result<void> {
        const auto identity = store::consoleIdentity(reader);
        if (!identity)
            return core::passOn(identity);
        status.consoleId = identity->consoleId;
        const auto waiting = outbox.counts(reader);
        if (!waiting)
            return core::passOn(waiting);
        status.waiting = waiting->waiting;
        status.oldestWaiting = waiting->oldestWaiting;
        const auto partitions = store::partitionCounts(reader);
        if (!partitions)
            return core::passOn(partitions);
        status.partitions = *partitions;
        const auto events = store::eventCounts(reader);
        if (!events)
            return core::passOn(events);
        status.events = *events;
        if (!identity->consoleId.empty()) {
            const auto credential = store::credentialOf(reader, sealer, identity->consoleId);
            if (!credential)
                return core::passOn(credential);
            if (*credential && (*credential)->state == store::CredentialState::issued)
                status.credentialIssuedAt = (*credential)->issuedAt;
        }
        const auto alarms = store::standingAlarms(reader);
        if (!alarms)
            return core::passOn(alarms);
        for (const auto& alarm : *alarms)
            status.alarms.push_back(alarm.what);
        return {};
    });
    if (!read)
        return core::passOn(read);
    return status;
}

}  // namespace callbox::service::status
