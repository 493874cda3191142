// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/conditions/condition_engine.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

#include "app/service/conditions/resource_mapping.h"
#include "core/json/codec.h"

namespace callbox::service::conditions {

using rmc::condition::ConditionMonitor;
using rmc::condition::EventBatch;
using rmc::condition::MonitorState;
using rmc::condition::Occurrence;
using rmc::condition::Transition;

struct ConditionEngine::Active {
    Active(ConditionMonitor compiled, std::string text)
        : monitor(std::move(compiled)), document(std::move(text)), batch(monitor.condition()) {}

    struct Standing {
        MonitorState state;
        std::string partitionId;
    };
    ConditionMonitor monitor;
    std::string document;
    EventBatch batch;
    std::unordered_map<std::string, Standing> states;  ///< by handle; those without a story are out
};

namespace {

std::string documentOf(core::Condition condition) {
    condition.monitored = true;
    condition.standingEvents = 0;
    return core::toJson(condition);
}

}  // namespace

ConditionEngine::ConditionEngine(boost::asio::io_context& context, const Clock& clock, Hooks hooks)
    : clock_(clock), hooks_(std::move(hooks)), timer_(context) {}

std::vector<std::string> ConditionEngine::monitor(
    const std::vector<core::Condition>& conditions,
    const std::vector<core::store::StandingEvent>& standing) {
    auto before = std::exchange(active_, {});
    std::set<std::string> classes;
    for (const auto& condition : conditions) {
        auto document = documentOf(condition);
        const auto known = before.find(condition.name);
        if (known != before.end() && known->second->document == document) {
            active_[condition.name] = known->second;
            continue;
        }
        auto compiled = ConditionMonitor::compile(condition);
        if (!compiled)
            continue;  // of another release: it is listed, but cannot be evaluated here
        classes.insert(compiled->condition().resourceClass);
        auto active = std::make_shared<Active>(std::move(*compiled), std::move(document));
        for (const auto& event : standing)
            if (event.condition == condition.name) {
                auto& state = active->states[event.resource];
                state.state.fired = true;
                state.partitionId = event.partitionId;
            }
        active_[condition.name] = std::move(active);
    }
    return {classes.begin(), classes.end()};
}

bool ConditionEngine::watches(std::string_view className) const {
    return std::any_of(active_.begin(), active_.end(), [&](const auto& one) {
        return one.second->monitor.condition().resourceClass == className;
    });
}

bool ConditionEngine::reads(std::string_view className,
                            const std::vector<std::string>& attributes) const {
    return std::any_of(active_.begin(), active_.end(), [&](const auto& one) {
        return one.second->monitor.condition().resourceClass == className &&
               one.second->monitor.reads(attributes);
    });
}

bool ConditionEngine::selects(const rmc::condition::Resource& resource) const {
    return std::any_of(active_.begin(), active_.end(), [&](const auto& one) {
        const auto& monitor = one.second->monitor;
        return monitor.condition().resourceClass == resource.className &&
               monitor.selects(resource.values);
    });
}

void ConditionEngine::observe(const rmc::condition::Resource& resource) {
    // A hook may change what is monitored: go over a copy of the pointers.
    std::vector<std::shared_ptr<Active>> concerned;
    for (const auto& [name, active] : active_)
        if (active->monitor.condition().resourceClass == resource.className)
            concerned.push_back(active);
    for (const auto& active : concerned) {
        const auto& monitor = active->monitor;
        const auto known = active->states.find(resource.handle);
        if (known == active->states.end() && !monitor.selects(resource.values))
            continue;
        MonitorState state = known == active->states.end() ? MonitorState{} : known->second.state;
        const auto transition = monitor.step(state, resource.values);
        if (!state.empty())
            active->states[resource.handle] = {state, resource.partitionId};
        else if (known != active->states.end())
            active->states.erase(known);
        if (transition == Transition::none)
            continue;
        Occurrence occurrence;
        occurrence.transition = transition;
        occurrence.handle = resource.handle;
        occurrence.resourceName = shownName(resource);
        occurrence.partitionId = resource.partitionId;
        occurrence.partitionName = partitionNameOf(resource);
        occurrence.value = monitor.describe(resource.values);
        std::tie(occurrence.attribute, occurrence.attributeValue) =
            monitor.subject(resource.values);
        occurrence.at = clock_.now();
        hooks_.occurred(monitor.condition(), occurrence);
        auto ready = active->batch.add(std::move(occurrence));
        if (!ready.empty())
            hooks_.batch(monitor.condition(), std::move(ready));
        else
            deadlines();
    }
}

void ConditionEngine::forgetPartition(const std::string& partitionId) {
    for (const auto& [name, active] : active_)
        std::erase_if(active->states,
                      [&](const auto& one) { return one.second.partitionId == partitionId; });
}

void ConditionEngine::deadlines() {
    std::optional<core::TimePoint> first;
    for (const auto& [name, active] : active_)
        if (const auto deadline = active->batch.deadline())
            first = first ? std::min(*first, *deadline) : *deadline;
    if (!first)
        return;
    timer_.expires_after(
        std::max(*first - clock_.now(), core::TimePoint::duration(std::chrono::milliseconds(50))));
    timer_.async_wait([this](const boost::system::error_code& error) {
        if (error)
            return;
        const auto now = clock_.now();
        const auto all = active_;
        for (const auto& [name, active] : all)
            if (auto ready = active->batch.due(now); !ready.empty())
                hooks_.batch(active->monitor.condition(), std::move(ready));
        deadlines();
    });
}

}  // namespace callbox::service::conditions
