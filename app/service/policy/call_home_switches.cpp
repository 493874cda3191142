// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/policy/call_home_switches.h"

#include <algorithm>
#include <set>

#include "core/store/partitions.h"
#include "core/store/policies.h"

namespace callbox::service::policy {

namespace api = core::api;
namespace store = core::store;
using operator_api::Caller;
using operator_api::Respond;

namespace {

constexpr std::size_t kMostAtOnce = 1000;
constexpr std::size_t kMostOff = 10'000;
constexpr std::size_t kLongestName = 200;

/// The MTMS that the switches are kept by.
core::Result<std::string> mtmsOf(const std::vector<core::ManagedSystem>& systems,
                                 const std::string& wanted) {
    for (const core::ManagedSystem& system : systems)
        if (system.id == wanted || system.name == wanted || system.mtms.text() == wanted)
            return system.mtms.text();
    const auto mtms = core::mtmsFromText(wanted);
    if (wanted.size() > kLongestName || !mtms)
        return core::fail(
            core::ErrorCode::notFound,
            core::say("monitoring.system-unknown", {{"id", wanted.substr(0, kLongestName)}}));
    return mtms->text();
}

core::Result<void> change(store::Transaction& transaction, const api::CallHomeArguments& asked) {
    const auto systems = store::allSystems(transaction);
    if (!systems)
        return core::passOn(systems);
    auto settings = store::callHomeSettings(transaction);
    if (!settings)
        return core::passOn(settings);
    auto& off = settings->off;
    for (const std::string& wanted : asked.systems) {
        const auto mtms = mtmsOf(*systems, wanted);
        if (!mtms)
            return core::passOn(mtms);
        std::erase(off, *mtms);
        if (!asked.enabled)
            off.push_back(*mtms);
    }
    if (off.size() > kMostOff)
        return core::fail(
            core::ErrorCode::limitExceeded,
            core::say("policy.call-home-systems", {{"most", std::to_string(kMostAtOnce)}}));
    return store::putCallHomeSettings(transaction, std::move(*settings));
}

}  // namespace

void CallHomeSwitches::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::Nothing, api::CallHomeSystems>(
        api::kCallHomeGet, [this](const Caller&, api::Nothing,
                                  Respond<api::CallHomeSystems> respond) { respond(now()); });
    registry.handle<api::CallHomeArguments, api::CallHomeSystems>(
        api::kCallHomeSet,
        [this](const Caller&, api::CallHomeArguments arguments,
               Respond<api::CallHomeSystems> respond) { set(arguments, std::move(respond)); });
}

core::Result<api::CallHomeSystems> CallHomeSwitches::now() const {
    return store.read([](store::Reader& reader) -> core::Result<api::CallHomeSystems> {
        const auto systems = store::allSystems(reader);
        if (!systems)
            return core::passOn(systems);
        const auto settings = store::callHomeSettings(reader);
        if (!settings)
            return core::passOn(settings);
        std::set<std::string> off(settings->off.begin(), settings->off.end());
        api::CallHomeSystems all;
        for (const core::ManagedSystem& system : *systems) {
            const std::string mtms = system.mtms.text();
            all.systems.push_back({system.id, system.name, mtms, !off.contains(mtms)});
        }
        for (const auto& system : all.systems)
            off.erase(system.mtms);
        for (const std::string& mtms : off)
            all.systems.push_back({{}, {}, mtms, false});
        return all;
    });
}

void CallHomeSwitches::set(const api::CallHomeArguments& arguments,
                           Respond<api::CallHomeSystems> respond) {
    if (arguments.systems.empty() || arguments.systems.size() > kMostAtOnce)
        return respond(core::failField(
            "systems",
            core::say("policy.call-home-systems", {{"most", std::to_string(kMostAtOnce)}})));
    store.post(
        [arguments](store::Transaction& transaction) { return change(transaction, arguments); },
        [this, respond = std::move(respond)](const core::Result<void>& stored) {
            if (!stored)
                return respond(core::passOn(stored));
            changes.publish(api::Topic::policy);
            respond(now());
        });
}

}  // namespace callbox::service::policy
