// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/event_loading.h"

#include <memory>
#include <optional>

#include "core/events/loaded_event.h"
#include "core/json/items.h"
#include "core/store/events.h"
#include "core/store/partitions.h"

namespace callbox::service::problems {

namespace api = core::api;
namespace store = core::store;

namespace {

constexpr std::size_t kMostItems = 1000;
constexpr core::JsonLimits kFile{std::size_t{8} << 20, 24};
constexpr core::JsonLimits kItem{std::size_t{256} << 10, 16};

/// Answers once each item has its outcome.
struct Loading {
    std::vector<api::LoadedEvent> items;
    std::vector<std::vector<std::uint64_t>> numbers;
    std::size_t open = 0;
};

}  // namespace

void EventLoading::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::LoadEventsArguments, api::LoadedEvents>(
        api::kEventLoad,
        [this](const operator_api::Caller& caller, api::LoadEventsArguments arguments,
               operator_api::Respond<api::LoadedEvents> respond) {
            load(caller.user, arguments, respond);
        });
}

void EventLoading::load(const std::string& account, const api::LoadEventsArguments& arguments,
                        const operator_api::Respond<api::LoadedEvents>& respond) {
    auto items = core::jsonItems(arguments.text, {"records", "rows"}, kMostItems, kFile);
    if (!items) {
        core::Error error = items.error();
        error.field = "text";
        return respond(tl::unexpected<core::Error>(std::move(error)));
    }
    if (items->empty())
        return respond(core::failField("text", core::say("event.load-nothing")));
    const auto loading = std::make_shared<Loading>();
    loading->open = items->size();
    loading->items.resize(items->size());
    loading->numbers.resize(items->size());
    for (std::size_t i = 0; i < items->size(); ++i)
        store.post(
            [this, account, loading, i, item = std::move((*items)[i]),
             partition = arguments.partition](Transaction& transaction) {
                loading->numbers[i].clear();  // work may run again
                return take(transaction, item, partition, account, loading->numbers[i]);
            },
            [this, i, loading, respond](const core::Result<void>& done) {
                api::LoadedEvent& item = loading->items[i];
                item.position = i + 1;
                if (!done)
                    item.error = done.error();
                else if (!loading->numbers[i].empty())
                    item.problemNumber = loading->numbers[i].front();
                if (--loading->open > 0)
                    return;
                Numbers changed;
                for (const auto& one : loading->items)
                    if (one.problemNumber > 0)
                        changed.push_back(one.problemNumber);
                if (!changed.empty())
                    filed(changed);
                respond(api::LoadedEvents{std::move(loading->items)});
            });
}

core::Result<void> EventLoading::take(Transaction& transaction, const std::string& item,
                                      const std::string& partition, const std::string& account,
                                      Numbers& numbers) const {
    auto record = core::fromJson<core::ProblemRecord>(item, kItem);
    if (!record || record->recordId.empty())
        return takeEvent(transaction, item, partition, account, numbers);
    if (!partition.empty())
        record->partitionId = partition;
    return intake.takeOne(transaction, std::move(*record), numbers);
}

core::Result<void> EventLoading::takeEvent(Transaction& transaction, const std::string& item,
                                           const std::string& partition, const std::string& account,
                                           Numbers& numbers) const {
    auto event = core::events::loadedEvent(item, filing.console(), clock.now());
    if (!event)
        return core::passOn(event);
    std::optional<core::ManagedSystem> system;
    std::string os;
    const std::string& name = partition.empty() ? event->partitionName : partition;
    if (!name.empty()) {
        auto known = store::findPartition(transaction, name);
        if (!known)
            return core::passOn(known);
        auto itsSystem = systemOf(transaction, *known);
        if (!itsSystem)
            return core::passOn(itsSystem);
        event->partitionId = known->id;
        event->partitionName = known->name;
        event->reporters = {known->name};
        event->failingMtms = itsSystem->mtms;
        os = known->osName + ' ' + known->osLevel;
        system = std::move(*itsSystem);
    } else if (event->failingMtms.text() != filing.console().text()) {
        auto known = systemByMtms(transaction, event->failingMtms.text());
        if (!known)
            return core::passOn(known);
        system = std::move(*known);
    }
    const auto same = store::openEventByKey(transaction, event->duplicateKey);
    if (!same)
        return core::passOn(same);
    if (*same)
        return core::fail(core::ErrorCode::conflict,
                          core::say("event.load-open-already",
                                    {{"number", std::to_string((*same)->problemNumber)}}));
    event->history.push_back({clock.now(), account, core::say("event.loaded")});
    const auto number =
        filing.file(transaction, *event, system ? &*system : nullptr, os, clock.now());
    if (!number)
        return core::passOn(number);
    numbers.push_back(*number);
    return {};
}

}  // namespace callbox::service::problems
