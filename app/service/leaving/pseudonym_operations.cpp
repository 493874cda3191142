// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/leaving/pseudonym_operations.h"

#include "core/store/pseudonyms.h"

namespace callbox::service::leaving {

namespace api = core::api;
namespace store = core::store;
using core::Result;
using operator_api::Caller;
using operator_api::Respond;

void PseudonymOperations::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::Nothing, api::PseudonymSettings>(
        api::kPseudonymGet,
        [this](const Caller&, api::Nothing, const Respond<api::PseudonymSettings>& respond) {
            respond(
                store.read([](store::Reader& reader) { return store::pseudonymSettings(reader); }));
        });
    registry.handle<api::PseudonymSettings, api::PseudonymSettings>(
        api::kPseudonymSet, [this](const Caller&, api::PseudonymSettings settings,
                                   Respond<api::PseudonymSettings> respond) {
            store.post(
                [this, settings](store::Transaction& transaction) {
                    return store::putPseudonymSettings(transaction, sealer, settings);
                },
                [this, settings, respond = std::move(respond)](const Result<void>& done) {
                    if (!done)
                        return respond(core::passOn(done));
                    changes.publish(api::Topic::outbox);
                    respond(settings);
                });
        });
    registry.handle<api::PseudonymQuery, api::PseudonymPage>(
        api::kPseudonymList, [this](const Caller&, api::PseudonymQuery query,
                                    const Respond<api::PseudonymPage>& respond) {
            respond(store.read(
                [&](store::Reader& reader) { return store::pseudonymPage(reader, query); }));
        });
    registry.handle<api::PseudonymToken, api::PseudonymMeaning>(
        api::kPseudonymReveal, [this](const Caller&, const api::PseudonymToken& asked,
                                      const Respond<api::PseudonymMeaning>& respond) {
            const auto name = store.read([&](store::Reader& reader) {
                return store::pseudonymMeaning(reader, sealer, asked.token);
            });
            if (!name)
                return respond(core::passOn(name));
            if (!*name)
                return respond(
                    core::fail(core::ErrorCode::notFound,
                               core::say("pseudonym.unknown", {{"token", asked.token}})));
            respond(api::PseudonymMeaning{asked.token, **name});
        });
}

}  // namespace callbox::service::leaving
