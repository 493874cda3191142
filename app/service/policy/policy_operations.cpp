// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/policy/policy_operations.h"

#include <memory>
#include <utility>

#include "core/policy/validation.h"
#include "core/store/policies.h"
#include "core/store/windows.h"

namespace callbox::service::policy {

namespace api = core::api;
namespace store = core::store;
using operator_api::Caller;
using operator_api::Respond;

PolicyOperations::PolicyOperations(store::Store& storage, WindowKeeper& keeper,
                                   const StormGuard& storms, const Clock& clock,
                                   operator_api::ChangeFeed& changes,
                                   std::function<void(const std::vector<std::uint64_t>&)> filed)
    : store_(storage),
      keeper_(keeper),
      storms_(storms),
      clock_(clock),
      changes_(changes),
      filed_(std::move(filed)) {}

void PolicyOperations::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::Nothing, api::PolicyState>(
        api::kPolicyGet, [this](const Caller&, api::Nothing, Respond<api::PolicyState> respond) {
            respond(store_.read([](store::Reader& reader) { return store::policyState(reader); }));
        });
    registry.handle<api::SetPolicyArguments, api::PolicyState>(
        api::kPolicySet,
        [this](const Caller&, api::SetPolicyArguments arguments,
               Respond<api::PolicyState> respond) { set(arguments, std::move(respond)); });
    registry.handle<api::WindowQuery, api::WindowPage>(
        api::kWindowList,
        [this](const Caller&, api::WindowQuery query, Respond<api::WindowPage> respond) {
            respond(store_.read([&](store::Reader& reader) -> core::Result<api::WindowPage> {
                auto page = store::windowPage(reader, query, clock_.now());
                if (page)
                    if (auto added = storms_.addAccounts(reader, page->rows); !added)
                        return core::passOn(added);
                return page;
            }));
        });
    registry.handle<core::MaintenanceWindow, api::WindowRow>(
        api::kWindowAdd,
        [this](const Caller& caller, core::MaintenanceWindow window, RespondRow respond) {
            add(std::move(window), caller.user, std::move(respond));
        });
    registry.handle<api::WindowNumber, api::WindowRow>(
        api::kWindowEnd, [this](const Caller&, api::WindowNumber window, RespondRow respond) {
            end(window.number, std::move(respond));
        });
    registry.handle<api::WindowNumber, api::Nothing>(
        api::kWindowRemove,
        [this](const Caller&, api::WindowNumber window, Respond<api::Nothing> respond) {
            remove(window.number, std::move(respond));
        });
}

void PolicyOperations::set(const api::SetPolicyArguments& arguments,
                           Respond<api::PolicyState> respond) {
    if (const auto good = core::policy::validate(arguments.policy); !good)
        return respond(core::passOn(good));
    store_.post(
        [arguments](store::Transaction& transaction) {
            return store::putPolicy(transaction, arguments.policy, arguments.revision);
        },
        [this, respond](const core::Result<void>& stored) {
            if (!stored)
                return respond(core::passOn(stored));
            changes_.publish(api::Topic::policy);
            respond(store_.read([](store::Reader& reader) { return store::policyState(reader); }));
        });
}

void PolicyOperations::add(core::MaintenanceWindow window, const std::string& caller,
                           RespondRow respond) {
    window.number = 0;
    window.endedAt.reset();
    window.storm.reset();
    if (window.owner.empty())
        window.owner = caller;
    if (const auto good = core::policy::validate(window, clock_.now()); !good)
        return respond(core::passOn(good));
    const auto number = std::make_shared<std::uint64_t>(0);
    store_.post(
        [window = std::move(window),
         number](store::Transaction& transaction) -> core::Result<void> {
            const auto added = store::addWindow(transaction, window);
            if (!added)
                return core::passOn(added);
            *number = *added;
            return {};
        },
        [this, number, respond](const core::Result<void>& stored) {
            if (!stored)
                return respond(core::passOn(stored));
            keeper_.windowsChanged();
            answerRow(*number, respond);
        });
}

void PolicyOperations::end(std::uint64_t number, RespondRow respond) {
    const auto released = std::make_shared<std::vector<std::uint64_t>>();
    store_.post(
        [this, number, released](store::Transaction& transaction) -> core::Result<void> {
            auto standing = keeper_.end(transaction, number, clock_.now());
            if (!standing)
                return core::passOn(standing);
            *released = std::move(*standing);
            return {};
        },
        [this, number, released, respond](const core::Result<void>& stored) {
            if (!stored)
                return respond(core::passOn(stored));
            if (!released->empty())
                filed_(*released);
            keeper_.windowsChanged();
            answerRow(number, respond);
        },
        store::Urgency::essential);
}

void PolicyOperations::remove(std::uint64_t number, Respond<api::Nothing> respond) {
    store_.post(
        [number](store::Transaction& transaction) {
            return store::removeWindow(transaction, number);
        },
        [this, respond](const core::Result<void>& stored) {
            if (!stored)
                return respond(core::passOn(stored));
            keeper_.windowsChanged();
            respond(api::Nothing{});
        });
}

void PolicyOperations::answerRow(std::uint64_t number, const RespondRow& respond) {
    respond(store_.read([&](store::Reader& reader) {
        return store::windowByNumber(reader, number, clock_.now());
    }));
}

}  // namespace callbox::service::policy
