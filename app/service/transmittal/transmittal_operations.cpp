// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/transmittal/transmittal_operations.h"

#include <utility>

#include "core/store/ledger.h"

namespace callbox::service::transmittal {

namespace api = core::api;
namespace store = core::store;
using operator_api::Caller;
using operator_api::Respond;

void TransmittalOperations::registerWith(operator_api::OperationRegistry& registry) {
    registerSchedules(registry);
    registerLedger(registry);
    registerJobs(registry);
}

void TransmittalOperations::registerSchedules(operator_api::OperationRegistry& registry) {
    registry.handle<api::TransmitArguments, api::JobStarted>(
        api::kTransmitStart,
        [this](const Caller&, api::TransmitArguments arguments, Respond<api::JobStarted> respond) {
            const auto job = jobs.start("transmit.start", core::say("job.transmit"));
            respond(api::JobStarted{job->id()});
            schedules.ranByHand(arguments.kind);
            transmitter.transmit(arguments.kind, job);
        });
    registry.handle<api::Nothing, api::ScheduleList>(
        api::kScheduleList,
        [this](const Caller&, api::Nothing, Respond<api::ScheduleList> respond) {
            respond(api::ScheduleList{schedules.schedules()});
        });
    registry.handle<core::TransmittalSchedule, core::TransmittalSchedule>(
        api::kScheduleSet, [this](const Caller&, core::TransmittalSchedule schedule,
                                  Respond<core::TransmittalSchedule> respond) {
            respond(schedules.set(std::move(schedule)));
        });
}

void TransmittalOperations::registerLedger(operator_api::OperationRegistry& registry) {
    registry.handle<api::LedgerQuery, api::LedgerPage>(
        api::kLedgerList,
        [this](const Caller&, api::LedgerQuery query, Respond<api::LedgerPage> respond) {
            respond(store.read(
                [&](store::Reader& reader) { return store::ledgerPage(reader, query); }));
        });
    registry.handle<api::Nothing, api::LedgerVerdict>(
        api::kLedgerVerify,
        [this](const Caller&, api::Nothing, Respond<api::LedgerVerdict> respond) {
            respond(store.read([](store::Reader& reader) { return store::verifyLedger(reader); }));
        });
}

void TransmittalOperations::registerJobs(operator_api::OperationRegistry& registry) {
    registry.handle<api::JobId, api::Job>(
        api::kJobGet, [this](const Caller&, api::JobId id, Respond<api::Job> respond) {
            respond(jobs.get(id.id));
        });
    registry.handle<api::JobId, api::Nothing>(
        api::kJobCancel, [this](const Caller&, api::JobId id, Respond<api::Nothing> respond) {
            const auto cancelled = jobs.cancel(id.id);
            if (!cancelled)
                return respond(core::passOn(cancelled));
            transmitter.transmissionsChanged();
            respond(api::Nothing{});
        });
}

}  // namespace callbox::service::transmittal
