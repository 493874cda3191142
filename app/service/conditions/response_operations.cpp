// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/conditions/condition_operations.h"
#include "core/store/conditions.h"
#include "rmc/condition/response_action.h"

namespace callbox::service::conditions {

namespace api = core::api;
namespace store = core::store;
using operator_api::Caller;
using operator_api::Respond;

void ResponseOperations::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::ResponseName, api::ResponseList>(
        api::kResponseList,
        [this](const Caller&, api::ResponseName name, Respond<api::ResponseList> respond) {
            respond(store.read([&](store::Reader& reader) -> core::Result<api::ResponseList> {
                auto found = store::responses(reader, name.name);
                if (!found)
                    return core::passOn(found);
                return api::ResponseList{std::move(*found)};
            }));
        });
    const auto put = [this](core::Response wanted, bool isNew, Respond<core::Response> respond) {
        if (auto good = rmc::condition::checkResponse(wanted); !good)
            return respond(core::passOn(good));
        if (isNew)
            wanted.predefined = false;
        store.post(
            [wanted, isNew](store::Transaction& transaction) {
                return isNew ? store::addResponse(transaction, wanted)
                             : store::changeResponse(transaction, wanted);
            },
            [this, wanted, respond](const core::Result<void>& done) {
                if (!done)
                    return respond(core::passOn(done));
                changed();
                respond(wanted);
            });
    };
    registry.handle<core::Response, core::Response>(
        api::kResponseMake,
        [put](const Caller&, core::Response wanted, Respond<core::Response> respond) {
            put(std::move(wanted), true, std::move(respond));
        });
    registry.handle<core::Response, core::Response>(
        api::kResponseChange,
        [put](const Caller&, core::Response wanted, Respond<core::Response> respond) {
            put(std::move(wanted), false, std::move(respond));
        });
    registry.handle<api::ResponseName, api::Nothing>(
        api::kResponseRemove,
        [this](const Caller&, api::ResponseName name, Respond<api::Nothing> respond) {
            store.post(
                [name](store::Transaction& transaction) {
                    return store::removeResponse(transaction, name.name);
                },
                [this, respond](const core::Result<void>& done) {
                    if (!done)
                        return respond(core::passOn(done));
                    changed();
                    respond(api::Nothing{});
                });
        });
}

}  // namespace callbox::service::conditions
