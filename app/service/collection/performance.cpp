// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/collection/performance.h"

#include <algorithm>
#include <memory>

#include "core/inventory/allow_list.h"
#include "core/store/inventories.h"

namespace callbox::service::collection {

namespace api = core::api;
namespace store = core::store;
using operator_api::Caller;
using operator_api::Respond;

namespace {
constexpr std::uint64_t kMostSamples = 10'000;
}

void Performance::take(rmc::UtilizationSampled sampled) {
    if (!directory.find(sampled.partitionId))
        return;
    core::Inventory raw;
    raw.utilization = std::move(sampled.samples);
    const auto samples = std::make_shared<const std::vector<core::UtilizationSample>>(
        core::inventory::redact(std::move(raw)).utilization);
    if (samples->empty())
        return;
    store.post([id = sampled.partitionId, samples](store::Transaction& transaction) {
        return store::addSamples(transaction, id, *samples);
    });
    taken(sampled.partitionId, *samples);
}

void Performance::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::PerformanceQuery, api::PerformanceReply>(
        api::kPerformanceGet,
        [this](const Caller&, api::PerformanceQuery query, Respond<api::PerformanceReply> respond) {
            const auto* partition = directory.find(query.id);
            if (!partition)
                return respond(
                    core::fail(core::ErrorCode::notFound,
                               core::say("partition.unknown", {{"name", query.id.substr(0, 80)}})));
            if (query.limit < 1 || query.limit > kMostSamples)
                return respond(core::failField("limit", core::say("performance.limit")));
            respond(store.read([&, id = partition->id](
                                   store::Reader& reader) -> core::Result<api::PerformanceReply> {
                auto samples = store::samplesOf(reader, id, query.since.value_or(core::TimePoint{}),
                                                query.limit);
                if (!samples)
                    return core::passOn(samples);
                return api::PerformanceReply{std::move(*samples)};
            }));
        });
}

}  // namespace callbox::service::collection
