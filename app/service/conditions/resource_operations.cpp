// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include "app/service/conditions/condition_operations.h"
#include "rmc/condition/expression.h"

namespace callbox::service::conditions {

namespace api = core::api;
using core::say;
using operator_api::Caller;
using operator_api::Respond;
using rmc::condition::Expression;

namespace {

constexpr std::uint64_t kMostRows = 1000;
/// Their inventories are read for one page: it must not hold everybody else up.
constexpr std::size_t kPartitionsAPage = 16;
constexpr std::size_t kCheapPartitionsAPage = 250;

core::Result<void> checkAttributes(const core::ResourceClassDefinition& definition,
                                   const std::vector<std::string>& names) {
    for (const auto& name : names)
        if (!rmc::condition::attributeOf(definition, name)) {
            std::string known;
            for (const auto& one : definition.attributes)
                known += (known.empty() ? "" : ", ") + one.name;
            return core::failField(
                "attributes",
                say("condition.attribute-not-of-class",
                    {{"name", name.substr(0, 64)}, {"class", definition.name}, {"known", known}}));
        }
    return {};
}

}  // namespace

void ResourceOperations::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::Nothing, api::ResourceClassList>(
        api::kResourceClasses,
        [](const Caller&, api::Nothing, Respond<api::ResourceClassList> respond) {
            respond(api::ResourceClassList{rmc::condition::resourceClasses()});
        });
    registry.handle<api::ResourceQuery, api::ResourcePage>(
        api::kResourceList, [this](const Caller&, api::ResourceQuery query,
                                   Respond<api::ResourcePage> respond) { respond(page(query)); });
}

core::Result<api::ResourcePage> ResourceOperations::page(const api::ResourceQuery& query) {
    if (query.limit < 1 || query.limit > kMostRows)
        return core::failField(
            "limit", say("store.limit-out-of-range", {{"limit", std::to_string(query.limit)}}));
    const auto definition = rmc::condition::resourceClass(query.resourceClass);
    if (!definition)
        return core::passOn(definition);
    if (auto good = checkAttributes(**definition, query.attributes); !good)
        return core::passOn(good);
    std::optional<Expression> selection;
    if (!query.selection.empty()) {
        auto compiled = Expression::compile(query.selection, **definition);
        if (!compiled) {
            auto error = compiled.error();
            error.field = "selection";
            return tl::unexpected<core::Error>(std::move(error));
        }
        selection = std::move(*compiled);
    }
    api::ResourcePage page;
    page.definition = **definition;
    const auto add = [&](const core::Partition& partition) -> core::Result<void> {
        const auto resources = center.resourcesOf(page.definition.name, partition);
        if (!resources)
            return core::passOn(resources);
        for (const auto& resource : *resources)
            if (!selection || selection->evaluate(resource.values, nullptr) == true)
                page.rows.push_back(recordOf(resource, page.definition, query.attributes));
        return {};
    };
    if (!query.partition.empty()) {
        const auto* partition = directory.find(query.partition);
        if (!partition)
            return core::fail(core::ErrorCode::notFound,
                              say("store.partition-unknown", {{"id", query.partition}}));
        if (auto added = add(*partition); !added)
            return core::passOn(added);
        return page;
    }
    const bool cheap = page.definition.name == "Partition" || page.definition.name == "Sensor";
    const std::size_t most = cheap ? kCheapPartitionsAPage : kPartitionsAPage;
    std::size_t taken = 0;
    auto at = directory.all().upper_bound(query.after);
    std::string last;
    for (; at != directory.all().end() && taken < most && page.rows.size() < query.limit; ++at) {
        if (auto added = add(at->second); !added)
            return core::passOn(added);
        last = at->first;
        ++taken;
    }
    if (at != directory.all().end())
        page.next = last;
    return page;
}

}  // namespace callbox::service::conditions
