// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/status/fleet_operations.h"

#include "core/store/fleet_figures.h"

namespace callbox::service::status {

namespace api = core::api;
namespace store = core::store;
using operator_api::Caller;
using operator_api::Respond;

void FleetOperations::registerWith(operator_api::OperationRegistry& registry) const {
    registry.handle<api::FleetFiguresQuery, api::FleetFigures>(
        api::kFleetFigures,
        [this](const Caller&, api::FleetFiguresQuery asked, Respond<api::FleetFigures> respond) {
            respond(store.read([&](store::Reader& reader) {
                return store::fleetFigures(reader, asked, clock.now());
            }));
        });
    registry.handle<api::SystemQuery, api::SystemPage>(
        api::kSystemList,
        [this](const Caller&, api::SystemQuery asked, Respond<api::SystemPage> respond) {
            respond(store.read(
                [&](store::Reader& reader) { return store::systemPage(reader, asked); }));
        });
    registry.handle<api::PerformanceSeriesQuery, api::PerformanceSeries>(
        api::kPerformanceSeries, [this](const Caller&, api::PerformanceSeriesQuery asked,
                                        Respond<api::PerformanceSeries> respond) {
            const auto* partition = directory.find(asked.id);
            if (!partition)
                return respond(
                    core::fail(core::ErrorCode::notFound,
                               core::say("partition.unknown", {{"name", asked.id.substr(0, 80)}})));
            respond(store.read([&](store::Reader& reader) {
                return store::performanceSeries(reader, partition->id, asked);
            }));
        });
}

}  // namespace callbox::service::status
