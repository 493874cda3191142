// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/monitoring_operations.h"

#include <algorithm>
#include <set>

#include "core/store/partitions.h"
#include "core/store/settings.h"

namespace callbox::service::problems {

namespace api = core::api;
namespace store = core::store;
using operator_api::Caller;
using operator_api::Respond;
using store::setting_key::kMonitoring;

namespace {

constexpr std::uint64_t kLongest = 24 * 60;

}  // namespace

void MonitoringOperations::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::Nothing, api::Monitoring>(
        api::kMonitoringGet,
        [this](const Caller&, api::Nothing, Respond<api::Monitoring> respond) { respond(now()); });
    registry.handle<api::MonitoringSettings, api::Monitoring>(
        api::kMonitoringSet,
        [this](const Caller&, api::MonitoringSettings settings, Respond<api::Monitoring> respond) {
            set(settings, std::move(respond));
        });
}

core::Result<void> MonitoringOperations::load() {
    const auto settings = store.read([](store::Reader& reader) {
        return store::setting<api::MonitoringSettings>(reader, kMonitoring);
    });
    if (!settings)
        return core::passOn(settings);
    apply(settings->value_or(api::MonitoringSettings{}));
    return {};
}

void MonitoringOperations::apply(const api::MonitoringSettings& settings) {
    using std::chrono::minutes;
    channels.setTimes({minutes(settings.timers.outage), minutes(settings.timers.recovered),
                       minutes(settings.timers.incident)});
    channels.setNotMonitored({settings.notMonitored.begin(), settings.notMonitored.end()});
}

core::Result<api::Monitoring> MonitoringOperations::now() const {
    return store.read([](store::Reader& reader) -> core::Result<api::Monitoring> {
        const auto stored = store::setting<api::MonitoringSettings>(reader, kMonitoring);
        if (!stored)
            return core::passOn(stored);
        const auto settings = stored->value_or(api::MonitoringSettings{});
        const auto systems = store::allSystems(reader);
        if (!systems)
            return core::passOn(systems);
        api::Monitoring monitoring{settings.timers, {}};
        const auto& off = settings.notMonitored;
        for (const auto& system : *systems)
            monitoring.systems.push_back({system.id, system.name, system.mtms.text(),
                                          std::ranges::find(off, system.id) == off.end()});
        return monitoring;
    });
}

core::Result<void> MonitoringOperations::check(const api::MonitoringSettings& settings) const {
    const auto& timers = settings.timers;
    for (const auto& [name, minutes] :
         {std::pair{"outage", timers.outage}, std::pair{"recovered", timers.recovered},
          std::pair{"incident", timers.incident}})
        if (minutes == 0 || minutes > kLongest)
            return core::failField(name, core::say("monitoring.minutes-invalid"));
    const auto systems =
        store.read([](store::Reader& reader) { return store::allSystems(reader); });
    if (!systems)
        return core::passOn(systems);
    for (const auto& id : settings.notMonitored)
        if (std::ranges::find(*systems, id, &core::ManagedSystem::id) == systems->end())
            return core::fail(core::ErrorCode::notFound,
                              core::say("monitoring.system-unknown", {{"id", id.substr(0, 80)}}));
    return {};
}

void MonitoringOperations::set(const api::MonitoringSettings& settings,
                               Respond<api::Monitoring> respond) {
    if (const auto checked = check(settings); !checked)
        return respond(core::passOn(checked));
    store.post(
        [settings](store::Transaction& transaction) {
            return store::putSetting(transaction, kMonitoring, settings);
        },
        [this, settings, respond = std::move(respond)](const core::Result<void>& stored) {
            if (!stored)
                return respond(core::passOn(stored));
            apply(settings);
            changes.publish(api::Topic::status);
            respond(now());
        });
}

}  // namespace callbox::service::problems
