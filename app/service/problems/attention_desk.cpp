// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/attention_desk.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/store/attention.h"
#include "core/store/partitions.h"

namespace callbox::service::problems {

namespace api = core::api;
namespace store = core::store;
using api::Indicator;
using operator_api::Caller;
using operator_api::Respond;

namespace {

/// What an indicator's resets are kept by.
const std::string& keyOf(const api::AttentionState& state) {
    return state.indicator == Indicator::virtualPartition ? state.partitionId : state.mtms;
}

core::Result<api::AttentionList> statesOf(const store::Reader& reader) {
    const auto systems = store::allSystems(reader);
    if (!systems)
        return core::passOn(systems);
    const auto partitions = store::allPartitions(reader);
    if (!partitions)
        return core::passOn(partitions);
    const auto settings = store::attentionSettings(reader);
    if (!settings)
        return core::passOn(settings);
    std::map<std::pair<Indicator, std::string>, std::uint64_t> resets;
    for (const auto& one : settings->resets)
        resets[{one.indicator, one.of}] = one.problemNumber;
    const auto look = [&](api::AttentionState& state) -> core::Result<void> {
        const auto newest = store::newestForService(reader, state.indicator, keyOf(state));
        if (!newest)
            return core::passOn(newest);
        state.problemNumber = *newest;
        const auto reset = resets.find({state.indicator, keyOf(state)});
        state.on = *newest > (reset == resets.end() ? 0 : reset->second);
        return {};
    };
    api::AttentionList list;
    for (const core::ManagedSystem& system : *systems) {
        api::AttentionState physical{Indicator::physical, system.id, system.name,
                                     system.mtms.text(),  {},        {}};
        if (auto looked = look(physical); !looked)
            return core::passOn(looked);
        api::AttentionState all = physical;
        all.indicator = Indicator::virtualSystem;
        all.on = false;
        all.problemNumber = 0;
        std::vector<api::AttentionState> own;
        for (const core::Partition& partition : *partitions) {
            if (partition.systemId != system.id)
                continue;
            api::AttentionState state = physical;
            state.indicator = Indicator::virtualPartition;
            state.partitionId = partition.id;
            state.partitionName = partition.name;
            if (auto looked = look(state); !looked)
                return core::passOn(looked);
            all.on = all.on || state.on;
            all.problemNumber = std::max(all.problemNumber, state.problemNumber);
            own.push_back(std::move(state));
        }
        list.states.push_back(std::move(physical));
        list.states.push_back(std::move(all));
        std::move(own.begin(), own.end(), std::back_inserter(list.states));
    }
    return list;
}

bool isMeant(const api::AttentionState& state, const api::AttentionResetArguments& asked) {
    const auto is = [](const std::string& wanted, const auto&... names) {
        return ((wanted == names) || ...);
    };
    return state.indicator == asked.indicator &&
           is(asked.system, state.systemId, state.systemName, state.mtms) &&
           (asked.indicator != Indicator::virtualPartition ||
            is(asked.partition, state.partitionId, state.partitionName));
}

core::Result<const api::AttentionState*> findState(const api::AttentionList& list,
                                                   const api::AttentionResetArguments& asked) {
    for (const auto& state : list.states)
        if (isMeant(state, asked))
            return &state;
    return core::fail(
        core::ErrorCode::notFound,
        core::say("event.attention-unknown", {{"system", asked.system.substr(0, 80)},
                                              {"partition", asked.partition.substr(0, 80)}}));
}

core::Result<void> resetIn(store::Transaction& transaction,
                           const api::AttentionResetArguments& asked) {
    const auto list = statesOf(transaction);
    if (!list)
        return core::passOn(list);
    const auto meant = findState(*list, asked);
    if (!meant)
        return core::passOn(meant);
    // Of all partitions together nothing is kept: each has its own.
    const bool all = asked.indicator == Indicator::virtualSystem;
    for (const auto& state : list->states) {
        const bool own = all ? state.indicator == Indicator::virtualPartition &&
                                   state.systemId == (*meant)->systemId
                             : &state == *meant;
        if (!own || !state.on)
            continue;
        if (auto put = store::putAttentionReset(
                transaction, {state.indicator, keyOf(state), state.problemNumber});
            !put)
            return put;
    }
    return {};
}

}  // namespace

void AttentionDesk::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::Nothing, api::AttentionList>(
        api::kAttentionList,
        [this](const Caller&, api::Nothing, Respond<api::AttentionList> respond) {
            respond(store.read([](store::Reader& reader) { return statesOf(reader); }));
        });
    registry.handle<api::AttentionResetArguments, api::AttentionState>(
        api::kAttentionReset,
        [this](const Caller&, api::AttentionResetArguments arguments,
               Respond<api::AttentionState> respond) { reset(arguments, std::move(respond)); });
}

void AttentionDesk::reset(const api::AttentionResetArguments& arguments,
                          Respond<api::AttentionState> respond) {
    store.post(
        [arguments](store::Transaction& transaction) { return resetIn(transaction, arguments); },
        [this, arguments, respond = std::move(respond)](const core::Result<void>& stored) {
            if (!stored)
                return respond(core::passOn(stored));
            changes.publish(api::Topic::event);
            respond(store.read([&](store::Reader& reader) -> core::Result<api::AttentionState> {
                const auto list = statesOf(reader);
                if (!list)
                    return core::passOn(list);
                const auto meant = findState(*list, arguments);
                if (!meant)
                    return core::passOn(meant);
                return **meant;
            }));
        });
}

}  // namespace callbox::service::problems
