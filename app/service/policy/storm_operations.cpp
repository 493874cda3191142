// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/policy/storm_operations.h"

#include "app/service/policy/storm_guard.h"
#include "core/analysis/storm.h"
#include "core/store/settings.h"

namespace callbox::service::policy {

namespace api = core::api;
namespace store = core::store;
using core::StormSettings;
using operator_api::Caller;
using Respond = operator_api::Respond<StormSettings>;

void StormOperations::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::Nothing, StormSettings>(
        api::kStormGet, [this](const Caller&, api::Nothing, Respond respond) {
            respond(store.read([](store::Reader& reader) { return stormSettings(reader); }));
        });
    registry.handle<StormSettings, StormSettings>(
        api::kStormSet, [this](const Caller&, StormSettings settings, Respond respond) {
            if (const auto good = core::validate(settings); !good)
                return respond(core::passOn(good));
            store.post(
                [settings](store::Transaction& transaction) {
                    return store::putSetting(transaction, store::setting_key::kStorms, settings);
                },
                [this, settings, respond](const core::Result<void>& stored) {
                    if (!stored)
                        return respond(core::passOn(stored));
                    changes.publish(api::Topic::policy);
                    respond(settings);
                });
        });
}

}  // namespace callbox::service::policy
