// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/conditions/condition_operations.h"
#include "core/store/sensors.h"
#include "rmc/condition/sensor_output.h"

namespace callbox::service::conditions {

namespace api = core::api;
namespace store = core::store;
using core::say;
using operator_api::Caller;
using operator_api::Respond;

void SensorOperations::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::SensorQuery, api::SensorList>(
        api::kSensorList,
        [this](const Caller&, api::SensorQuery query, Respond<api::SensorList> respond) {
            auto found = find(query);
            if (!found)
                return respond(core::passOn(found));
            respond(api::SensorList{std::move(*found)});
        });
    registry.handle<core::Sensor, core::Sensor>(
        api::kSensorMake,
        [this](const Caller&, core::Sensor sensor, Respond<core::Sensor> respond) {
            make(std::move(sensor), std::move(respond));
        });
    registry.handle<api::SensorQuery, api::Nothing>(
        api::kSensorRemove,
        [this](const Caller&, api::SensorQuery query, Respond<api::Nothing> respond) {
            remove(query, std::move(respond));
        });
    registry.handle<api::SensorQuery, core::Sensor>(
        api::kSensorRefresh,
        [this](const Caller&, api::SensorQuery query, Respond<core::Sensor> respond) {
            const auto sensor = one(query);
            if (!sensor)
                return respond(core::passOn(sensor));
            center.sensors().refresh(sensor->partitionId, sensor->name,
                                     [this, respond, partitionName = sensor->partitionName](
                                         core::Result<core::Sensor> ran) {
                                         changed();
                                         if (ran) {
                                             ran->partitionName = partitionName;
                                             ran->monitored = center.monitored(*ran);
                                         }
                                         respond(std::move(ran));
                                     });
        });
}

core::Result<std::vector<core::Sensor>> SensorOperations::find(
    const api::SensorQuery& query) const {
    std::string partitionId;
    if (!query.partition.empty()) {
        const auto* partition = directory.find(query.partition);
        if (!partition)
            return core::fail(core::ErrorCode::notFound,
                              say("store.partition-unknown", {{"id", query.partition}}));
        partitionId = partition->id;
    }
    auto found = center.sensors().list(partitionId, query.name);
    for (auto& sensor : found) {
        sensor.monitored = center.monitored(sensor);
        if (const auto* partition = directory.find(sensor.partitionId))
            sensor.partitionName = partition->name;
    }
    return found;
}

core::Result<core::Sensor> SensorOperations::one(const api::SensorQuery& query) const {
    const auto found = find(query);
    if (!found)
        return core::passOn(found);
    if (query.name.empty() || found->empty())
        return core::fail(core::ErrorCode::notFound,
                          say("condition.sensor-unknown", {{"name", query.name}}));
    if (found->size() > 1)
        return core::fail(core::ErrorCode::invalidArgument,
                          say("condition.sensor-ambiguous", {{"name", query.name}}));
    return found->front();
}

void SensorOperations::make(core::Sensor sensor, Respond<core::Sensor> respond) {
    if (auto good = rmc::condition::checkSensor(sensor); !good)
        return respond(core::passOn(good));
    const auto* partition = directory.find(sensor.partitionId);
    if (!partition)
        return respond(core::fail(core::ErrorCode::notFound,
                                  say("store.partition-unknown", {{"id", sensor.partitionId}})));
    sensor.partitionId = partition->id;
    sensor.partitionName = partition->name;
    sensor.values.clear();
    sensor.lastRun.reset();
    sensor.exitValue.reset();
    sensor.failure = {};
    store.post(
        [sensor](store::Transaction& transaction) { return store::addSensor(transaction, sensor); },
        [this, sensor, respond](const core::Result<void>& done) {
            if (!done)
                return respond(core::passOn(done));
            center.sensors().add(sensor);
            changed();
            respond(sensor);
        });
}

void SensorOperations::remove(const api::SensorQuery& query, Respond<api::Nothing> respond) {
    const auto sensor = one(query);
    if (!sensor)
        return respond(core::passOn(sensor));
    store.post(
        [sensor = *sensor](store::Transaction& transaction) {
            return store::removeSensor(transaction, sensor.partitionId, sensor.name);
        },
        [this, sensor = *sensor, respond](const core::Result<void>& done) {
            if (!done)
                return respond(core::passOn(done));
            center.sensors().remove(sensor.partitionId, sensor.name);
            changed();
            respond(api::Nothing{});
        });
}

}  // namespace callbox::service::conditions
